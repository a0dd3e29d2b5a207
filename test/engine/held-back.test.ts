import { describe, expect, it } from 'vitest';
import { createHostLimits } from '../../src/asc/limits/adaptive-limit.ts';
import type { Client } from '../../src/asc/client.ts';
import type { Event } from '../../src/core/event.ts';
import type { AppSeed, Fault } from '../../src/simulator/index.ts';
import { oneAtOnce } from '../asc/server.ts';
import type { Manifest } from '../support/manifest.ts';
import { BUNDLE, manifestOf, scene } from '../support/scene.ts';
import { somebody } from '../support/somebody.ts';

const HOUR = 3_600_000;
const LOCALES = ['de-DE', 'en-US', 'fr-FR', 'ja'];
const SEED: AppSeed = {
  bundleId: BUNDLE,
  name: 'Scene',
  versions: [
    {
      versionString: '1.0',
      state: 'PREPARE_FOR_SUBMISSION',
      localizations: Object.fromEntries(LOCALES.map((locale) => [locale, { description: 'Old' }])),
    },
  ],
};
const NEW = manifestOf({
  metadata: Object.fromEntries(LOCALES.map((locale) => [locale, { description: 'New' }])),
});

/** Apple asks for an hour's pause at a request, and somebody does something in it. */
async function held(
  seed: AppSeed,
  wanted: Manifest,
  at: Pick<Fault, 'method' | 'path'>,
  meanwhile: (client: Client, app: string) => Promise<unknown>,
  signal?: AbortSignal,
) {
  let time = 0;
  const limits = createHostLimits();
  let tell = (): void => undefined;
  const paused = new Promise<void>((resolve) => (tell = resolve));
  const onEvent = ({ type }: Event): void => {
    if (type !== 'retrying') return;
    time += HOUR;
    tell();
  };
  const { engine, simulator, app, writes } = await scene(seed, { clock: () => time, limits, onEvent });
  const made = await engine.plan(wanted);
  await oneAtOnce(limits, new URL(simulator.url).host);
  const other = await somebody(simulator);
  const before = writes().length;
  // Long enough for what somebody does meanwhile.
  const action = { type: 'status', status: 429, headers: { 'retry-after': '0.4' } } as const;
  simulator.faults.add({ ...at, action });
  const applying = engine.apply(wanted, made, signal);
  await Promise.race([paused, applying]);
  await meanwhile(other, app);
  const result = await applying;
  return { result, other, app, sent: () => writes().slice(before) };
}

async function write(client: Client, app: string, locale: string, description: string): Promise<string> {
  const { data: versions } = await client.all(`/v1/apps/${app}/appStoreVersions`);
  const { data } = await client.all(`/v1/appStoreVersions/${versions[0]?.id}/appStoreVersionLocalizations`);
  const id = data.find(({ attributes }) => attributes?.['locale'] === locale)?.id ?? '';
  await client.write('PATCH', `/v1/appStoreVersionLocalizations/${id}`, {
    data: { type: 'appStoreVersionLocalizations', id, attributes: { description } },
  });
  return id;
}

describe('what stands in line while Apple asks for a pause', () => {
  it('is looked at after it, and not written over what somebody wrote meanwhile', async () => {
    let theirs = '';
    const { result, sent } = await held(SEED, NEW, { method: 'PATCH' }, async (client, app) => {
      theirs = await write(client, app, 'ja', 'Theirs');
    });
    expect(result.outcome).toBe('stale');
    expect(result.leftover).toMatchObject([{ address: 'version/localizations/ja', before: 'Theirs', after: 'New' }]);
    // Somebody's own.
    expect(sent().filter(({ url }) => url.includes(theirs))).toHaveLength(1);
  });

  it('and has its value by then is not sent', async () => {
    const { result } = await held(SEED, NEW, { method: 'PATCH' }, (client, app) => write(client, app, 'ja', 'New'));
    expect(result.outcome).toBe('applied');
    expect(result.results.flatMap(({ status, operation }) => (status === 'adopted' ? operation.address : []))).toEqual([
      'version/localizations/ja',
    ]);
  });

  it('is not begun any more where the run is interrupted', async () => {
    const ending = new AbortController();
    const { result, sent } = await held(SEED, NEW, { method: 'PATCH' }, async () => ending.abort(), ending.signal);
    expect(result.outcome).toBe('interrupted');
    expect(result.results.filter(({ reason }) => reason === 'the run was interrupted')).toHaveLength(3);
    // The one at which Apple asked for it.
    expect(sent()).toHaveLength(1);
  });
});
