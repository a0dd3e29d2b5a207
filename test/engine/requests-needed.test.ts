import { describe, expect, it } from 'vitest';
import { requestsNeeded } from '../../src/core/requests-needed.ts';
import { createFileReader } from '../../src/manifest/files/upload-reader.ts';
import type { AppSeed } from '../../src/simulator/index.ts';
import { ascend } from '../support/ascend.ts';
import { BEFORE_FIRST, BEFORE_UPDATE } from '../support/examples.ts';
import { gallery } from '../support/gallery.ts';
import { load } from '../support/load.ts';
import type { Manifest } from '../support/manifest.ts';
import { startTestSimulator } from '../support/simulator.ts';

/** Carries a manifest out. @returns what the plan says of the requests, and what it took */
async function carriedOut(manifest: Manifest, seed: AppSeed, options: Parameters<typeof ascend>[2] = {}) {
  let sent = 0;
  const simulator = await startTestSimulator({
    onExchange: ({ url }) => {
      if (url.startsWith('/v1/')) sent += 1;
    },
  });
  simulator.addApp(seed);
  const engine = await ascend(simulator, [], options);
  const made = await engine.plan(manifest);
  sent = 0;
  const { outcome } = await engine.apply(manifest, made);
  return { outcome, said: made.plan.requestsNeeded ?? 0, sent, operations: made.plan.operations };
}

describe('a plan says how many requests of the hour it takes', () => {
  it.each([
    ['first-submission', BEFORE_FIRST],
    ['update', BEFORE_UPDATE],
  ])('and the example %s takes no more, and not much less', async (name, seed) => {
    const path = new URL(`../../examples/${name}/release.yml`, import.meta.url).pathname;
    const { loaded } = await load(path, { env: {}, now: new Date() });
    if (!loaded) throw new Error('the example is invalid');
    const { manifest, area, files } = loaded;
    const wanted: Manifest = { ...manifest, allow: [...(manifest.allow ?? []), 'remove-territories'] };
    const run = await carriedOut(wanted, seed, { files: createFileReader(area, files) });
    expect(run.outcome).toBe('applied');
    expect(run.sent).toBeLessThanOrEqual(run.said);
    expect(run.said).toBeLessThan(run.sent * 3);
    expect(run.said).toBe(requestsNeeded(run.operations));
    // However slow everything is, and all is looked at again.
    let time = 0;
    const clock = () => (time += 11_000);
    const slow = await carriedOut(wanted, seed, { files: createFileReader(area, files), clock });
    expect(slow.outcome).toBe('applied');
    expect(slow.sent).toBeLessThanOrEqual(slow.said);
  });

  it('and pictures take no more', async () => {
    const { engine, wanted, exchanges } = await gallery();
    const made = await engine.plan(wanted('abcdefghij'));
    const before = exchanges.length;
    expect((await engine.apply(wanted('abcdefghij'), made)).outcome).toBe('applied');
    const sent = exchanges.slice(before).filter(({ url }) => url.startsWith('/v1/')).length;
    expect(sent).toBeLessThanOrEqual(made.plan.requestsNeeded ?? 0);
  });

  it('and none where there is nothing to do', async () => {
    const manifest: Manifest = { app: { bundleId: BEFORE_UPDATE.bundleId, platform: 'IOS' }, allow: [] };
    expect(await carriedOut(manifest, BEFORE_UPDATE)).toMatchObject({ said: 0, sent: 0 });
  });
});
