import type { Event } from '../../src/core/event.ts';
import type { Exchange } from '../../src/simulator/index.ts';
import { ascend } from '../support/ascend.ts';
import { startTestSimulator } from '../support/simulator.ts';
import type { Encounter } from './arbitraries.ts';
import { files, PASSWORD } from './files.ts';
import { SECRET } from './manifests.ts';

/** A simulator of its own for one encounter: nothing of another one can be in the way. */
export async function stage({ seed, quirks }: Encounter) {
  const exchanges: Exchange[] = [];
  const events: Event[] = [];
  const simulator = await startTestSimulator({
    quirks,
    requestsPerHour: 1e9,
    onExchange: (exchange) => exchanges.push(exchange),
  });
  const app = simulator.addApp(seed);
  const engine = await ascend(simulator, events, { secrets: new Map([[SECRET, PASSWORD]]), files });
  return { simulator, app, engine, exchanges, events };
}
