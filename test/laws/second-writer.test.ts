import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/core/event.ts';
import { ascend } from '../support/ascend.ts';
import { startTestSimulator } from '../support/simulator.ts';
import { somebody } from '../support/somebody.ts';
import { TIMEOUT } from './effort.ts';
import { holds } from './holds.ts';
import { appWith, FILES, THINGS, WANTED } from './second-writers.ts';

/** Ten seconds at Apple are two requests here. */
const MS_A_REQUEST = 5000;

/** So many requests lie at most between a look at plain fields and the write that follows it: ten seconds, and what a look at one kind takes. */
const WINDOW = 10_000 / MS_A_REQUEST + 4;

/** The moment at which somebody strikes: before this request of a run, counted in parts of all. */
const moment = fc.double({ min: 0, max: 1, noNaN: true });

describe('a second writer', { timeout: TIMEOUT }, () => {
  it('is never overwritten in silence, whatever is changed and whenever', async () => {
    const total = { true: await straight(true), false: await straight(false) };
    await holds<[string, number, boolean]>(
      28,
      [fc.constantFrom(...Object.keys(THINGS)), moment, fc.boolean()],
      async (name, at, draft) => {
        const thing = THINGS[name];
        if (!thing) return 'beside the point';
        const { simulator, engine, requests } = await stage(draft);
        const made = await engine.plan(WANTED);
        const other = await somebody(simulator);
        const nth = 1 + Math.floor(at * (total[`${draft}`] - 1));
        let struck: { theirs: unknown; after: number; inFlight: boolean } | undefined;
        const strike = async ({ method, url }: { method: string; url: string }): Promise<void> => {
          const before = await thing.read(other);
          if (before === undefined) return;
          await thing.change(other);
          const theirs = await thing.read(other);
          if (theirs === before) return;
          struck = { theirs, after: requests.length, inFlight: method !== 'GET' && thing.written.test(url) };
        };
        simulator.faults.add({ nth, action: { type: 'call', before: strike } });
        const { outcome } = await engine.apply(WANTED, made);
        if (!struck) return 'beside the point';
        const { theirs, after, inFlight } = struck;
        const now = await thing.read(other);
        // What is told is not silent, and what stands is not overwritten.
        const isLost = now !== theirs && outcome === 'applied';
        const gap = requests.slice(after).findIndex((one) => !one.startsWith('GET') && thing.written.test(one));
        const isExcused = inFlight || (thing.whole !== true && gap >= 0 && gap <= WINDOW);
        expect({
          name,
          nth,
          draft,
          isLost: isLost && !isExcused,
          requests: isLost && !isExcused ? requests.slice(after - 3) : [],
        }).toEqual({
          name,
          nth,
          draft,
          isLost: false,
          requests: [],
        });
        await simulator.close();
        return 'tested';
      },
    );
  });
});

async function stage(draft: boolean) {
  const events: Event[] = [];
  const simulator = await startTestSimulator({ requestsPerHour: 1e9 });
  simulator.addApp(appWith(draft));
  const requests: string[] = [];
  const engine = await ascend(simulator, events, {
    files: FILES.files,
    // One operation after the other: what is in flight is the request that is struck, and no other.
    concurrency: 1,
    clock: () => requests.length * MS_A_REQUEST,
    onEvent: (event) => void (event.type === 'requested' && requests.push(`${event.method} ${event.path}`)),
  });
  return { simulator, engine, requests };
}

/** How many requests a run takes that nobody disturbs. */
async function straight(draft: boolean): Promise<number> {
  const { simulator, engine, requests } = await stage(draft);
  const made = await engine.plan(WANTED);
  expect(made.plan.blocked).toEqual([]);
  const planned = requests.length;
  const { outcome, leftover } = await engine.apply(WANTED, made);
  expect({ outcome, leftover }).toEqual({ outcome: 'applied', leftover: [] });
  await simulator.close();
  return requests.length - planned;
}
