import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AppSeed } from '../../src/simulator/index.ts';
import { parseSeed } from '../../src/simulator/seed-file/read.ts';
import { seedOf } from '../support/seed-of.ts';
import { startTestSimulator } from '../support/simulator.ts';
import { labOf } from '../simulator/client.ts';
import { EFFORT, SEED, TIMEOUT } from './effort.ts';
import { appState, completeState } from './states.ts';

/** Without what no two simulators have alike: where they listen, and how their upload addresses are signed. */
const plain = (seed: string): unknown => JSON.parse(seed.replaceAll(/127\.0\.0\.1:\d+|Signature=[\w-]+/g, ''));

const NOW = new Date('2026-11-20T12:00:00Z');

/** Builds that are still processed, for seconds: an answer does not say for how long. */
function settled({ builds, ...seed }: AppSeed): AppSeed {
  return builds ? { ...seed, builds: builds.map(({ processing: _processing, ...build }) => build) } : seed;
}

it(
  'what GET answers tell of an app makes the same app again, with the same ids',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(appState, completeState), async (state) => {
        const seed = settled(state);
        const options = { now: NOW, requestsPerHour: 1e9, quirks: { assetMs: 0 } };
        const first = await startTestSimulator(options);
        first.addApp(seed);
        const text = await seedOf(labOf(first).get);
        const second = await startTestSimulator(options);
        expect(second.loadSeed(parseSeed(text, 'seed.json'))).toEqual([]);
        expect(second.describe()).toEqual(first.describe());
        const again = await seedOf(labOf(second).get);
        expect(plain(again)).toEqual(plain(text));
      }),
      { numRuns: Math.ceil(25 * EFFORT), ...SEED },
    );
  },
  TIMEOUT,
);
