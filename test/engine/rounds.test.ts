import { describe, expect, it, onTestFinished } from 'vitest';
import { LOCALES } from '../../src/kinds/localizations/locales.ts';
import { createFileReader } from '../../src/manifest/files/upload-reader.ts';
import type { AppSeed } from '../../src/simulator/index.ts';
import { ascend } from '../support/ascend.ts';
import { BEFORE_FIRST, BEFORE_UPDATE } from '../support/examples.ts';
import { load } from '../support/load.ts';
import { LOCKSTEP_POLLING, startLockstep } from '../support/lockstep.ts';
import type { Manifest } from '../support/manifest.ts';
import { startTestSimulator } from '../support/simulator.ts';

/** Rounds are what latency is multiplied with: requests that wait for one another. Each may only become fewer. */

const THIRTY_NINE = LOCALES.slice(0, 39);
const TEXTS = { description: 'Words', keywords: 'a,b', supportUrl: 'https://example.com' };
const NAMED = { privacyPolicyUrl: 'https://example.com/privacy' };

function each<T>(value: (locale: string) => T): Record<string, T> {
  return Object.fromEntries(THIRTY_NINE.map((locale) => [locale, value(locale)]));
}

const APP_ON_SALE: AppSeed = {
  ...BEFORE_UPDATE,
  appInfos: [
    {
      state: 'READY_FOR_DISTRIBUTION',
      ...BEFORE_UPDATE.appInfos?.[0],
      localizations: each((locale) => ({ ...NAMED, name: `Koten ${locale}` })),
    },
  ],
  versions: [
    {
      versionString: '1.0',
      state: 'READY_FOR_DISTRIBUTION',
      ...BEFORE_UPDATE.versions?.[0],
      localizations: each(() => TEXTS),
    },
  ],
};

const DRAFT: AppSeed = {
  ...APP_ON_SALE,
  versions: [{ versionString: '1.0', state: 'PREPARE_FOR_SUBMISSION', localizations: each(() => TEXTS) }],
  appInfos: [
    { state: 'PREPARE_FOR_SUBMISSION', localizations: each((locale) => ({ ...NAMED, name: `Koten ${locale}` })) },
  ],
};

const MANIFEST: Manifest = {
  app: { bundleId: BEFORE_UPDATE.bundleId, platform: 'IOS' },
  version: { versionString: '1.0' },
  metadata: each(() => TEXTS),
  allow: [],
};

async function stage(seed: AppSeed, files?: Parameters<typeof ascend>[2]) {
  const simulator = await startTestSimulator();
  simulator.addApp(seed);
  const lockstep = await startLockstep(simulator.url);
  onTestFinished(() => lockstep.close());
  const engine = await ascend({ ...simulator, url: lockstep.url }, [], { ...files, polling: LOCKSTEP_POLLING });
  /** What the work needed. */
  const counted = async <T>(work: () => Promise<T>): Promise<{ value: T; rounds: number; requests: number }> => {
    lockstep.reset();
    const value = await work();
    return { value, rounds: lockstep.rounds().length, requests: lockstep.rounds().flat().length };
  };
  return { engine, counted };
}

async function exampleOf(name: string) {
  const { loaded } = await load(new URL(`../../examples/${name}/release.yml`, import.meta.url).pathname, {
    env: {},
    now: new Date(),
  });
  if (!loaded) throw new Error('the example is invalid');
  const { area, files } = loaded;
  const manifest: Manifest = { ...loaded.manifest, allow: [...(loaded.manifest.allow ?? []), 'remove-territories'] };
  return { manifest, files: createFileReader(area, files) };
}

describe('texts of 39 languages', () => {
  it('are planned in two rounds, and nothing is read again where nothing changes', async () => {
    const { engine, counted } = await stage(DRAFT);
    const plan = await counted(() => engine.plan(MANIFEST));
    expect(plan).toMatchObject({ rounds: 2, requests: 3 });
    const apply = await counted(() => engine.apply(MANIFEST, plan.value));
    expect(apply).toMatchObject({ rounds: 0, value: { outcome: 'applied' } });
  });

  it('take four rounds and five requests where one field changes, all counted', async () => {
    const { engine, counted } = await stage(DRAFT);
    const manifest = { ...MANIFEST, metadata: { ...MANIFEST.metadata, ja: { ...TEXTS, description: '言葉' } } };
    const run = await counted(async () => engine.apply(manifest, await engine.plan(manifest)));
    expect(run).toMatchObject({ rounds: 4, requests: 5, value: { outcome: 'applied' } });
  });

  it('of a new version take at most twelve', async () => {
    const { engine, counted } = await stage(APP_ON_SALE);
    const metadata = each(() => ({ ...TEXTS, whatsNew: 'Fewer mistakes.' }));
    const manifest = { ...MANIFEST, version: { versionString: '1.1.0' }, metadata };
    const run = await counted(async () => engine.apply(manifest, await engine.plan(manifest)));
    expect(run.value.outcome).toBe('applied');
    expect(run.rounds).toBeLessThanOrEqual(12);
  });
});

describe.each([
  ['first-submission', BEFORE_FIRST, { plan: 12, rounds: 16 }],
  ['update', BEFORE_UPDATE, { plan: 12, rounds: 16 }],
] as const)('the example %s', (name, seed, most) => {
  it('is planned in three rounds, also once it is submitted, and sent within its bound', async () => {
    const { manifest: wanted, files } = await exampleOf(name);
    const { engine, counted } = await stage(seed, { files });
    const plan = await counted(() => engine.plan(wanted));
    expect(plan.rounds).toBe(3);
    expect(plan.requests).toBeLessThanOrEqual(most.plan);
    const apply = await counted(() => engine.apply(wanted, plan.value));
    expect(apply.value.outcome).toBe('applied');
    expect(apply.rounds).toBeLessThanOrEqual(most.rounds);
    const again = await counted(async () => engine.apply(wanted, await engine.plan(wanted)));
    expect(again).toMatchObject({ rounds: 3, value: { outcome: 'applied' } });
  });

  it('is submitted in six rounds once everything else is done, reading back included', async () => {
    const { manifest, files } = await exampleOf(name);
    const { engine, counted } = await stage(seed, { files });
    const { release, ...others } = manifest;
    expect((await engine.apply(others, await engine.plan(others))).outcome).toBe('applied');
    const wanted: Manifest = { ...others, ...(release ? { release } : {}) };
    const plan = await engine.plan(wanted);
    const submitted = await counted(() => engine.apply(wanted, plan));
    expect(submitted.value.outcome).toBe('applied');
    expect(submitted.rounds).toBeLessThanOrEqual(6);
  });
});
