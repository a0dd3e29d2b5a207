import { expect } from 'vitest';
import type { Event } from '../../src/core/event.ts';
import type { Exchange } from '../../src/simulator/index.ts';
import { ascend } from '../support/ascend.ts';
import { startTestSimulator } from '../support/simulator.ts';
import type { Encounter } from './arbitraries.ts';
import { files, PASSWORD } from './files.ts';
import { withoutBlocked } from './manifest-parts.ts';
import { SECRET } from './manifests.ts';

/** Leaving out what is blocked may bring up what was hidden behind it. */
const TRIES = 4;

/** A simulator of its own for one encounter: nothing of another one can be in the way. */
export async function stage({ seed, quirks }: Pick<Encounter, 'seed' | 'quirks'>) {
  const exchanges: Exchange[] = [];
  const events: Event[] = [];
  const simulator = await startTestSimulator({
    quirks,
    requestsPerHour: 1e9,
    // Of the answers refusals alone: hundreds of these are in memory until the test ends.
    onExchange: ({ responseBody, ...exchange }) =>
      exchanges.push(exchange.status < 400 ? exchange : { ...exchange, responseBody }),
  });
  const app = simulator.addApp(seed);
  const engine = await ascend(simulator, events, { secrets: new Map([[SECRET, PASSWORD]]), files });
  /** Plans the manifest without what is impossible: only what can be done puts a law to the test. */
  const possible = async (wanted: Encounter['manifest']) => {
    let manifest = wanted;
    let made = await engine.plan(manifest);
    for (let tried = 0; tried < TRIES && made.plan.blocked.length > 0; tried += 1) {
      manifest = withoutBlocked(manifest, made.plan);
      made = await engine.plan(manifest);
    }
    expect(made.plan.blocked).toEqual([]);
    return { manifest, made };
  };
  /** All that Apple has in the end, builds being as they are by then and not as they were when last looked at. */
  const end = async (): Promise<unknown> => {
    const seconds = Math.max(0, ...(seed.builds ?? []).map(({ processing }) => processing?.seconds ?? 0));
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    await engine.reader.all('/v1/builds', { 'filter[app]': app });
    return simulator.describe();
  };
  return { simulator, engine, exchanges, events, possible, end };
}
