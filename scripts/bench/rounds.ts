/**
 * Rounds and requests, counted: what latency is multiplied with, and what the hour's budget is spent on. The engine runs in this process
 * on a server that answers when nothing more is asked, so that no other work on the machine changes a number. A round is a set of
 * requests none of which waits for another's answer.
 */
import { join } from 'node:path';
import { createHostLimits } from '../../src/asc/limits/adaptive-limit.ts';
import { kinds } from '../../src/kinds/index.ts';
import { createFileReader } from '../../src/manifest/files/upload-reader.ts';
import { loadManifest } from '../../src/manifest/load.ts';
import { startSimulator } from '../../src/simulator/index.ts';
import { ascend } from '../../test/support/ascend.ts';
import { LOCKSTEP_POLLING, startLockstep } from '../../test/support/lockstep.ts';
import type { Scene } from './scenes.ts';
import { everyText, FIRST_SUBMISSION, newVersion, oneField, pictures, UPDATE } from './scenes.ts';
import type { Figure, Table } from './table.ts';
import { atMost } from './table.ts';

/** Rounds, and requests. */
type Cost = readonly [number, number];

interface Costs {
  plan: Cost;
  /** With planning and reading back. */
  apply: Cost;
  again: Cost;
}

interface Counted {
  make(folder: string): Scene;
  /** What it costs today: that may only become less. */
  most: Costs;
}

const TEXTS = { plan: [2, 3], again: [2, 3] } as const;

const SCENES: readonly Counted[] = [
  { make: (folder) => everyText(2, folder), most: { ...TEXTS, apply: [4, 6] } },
  { make: (folder) => everyText(10, folder), most: { ...TEXTS, apply: [4, 14] } },
  { make: (folder) => everyText(39, folder), most: { ...TEXTS, apply: [6, 43] } },
  // Included are 50 at most, with whatever else there is.
  { make: (folder) => everyText(50, folder), most: { plan: [3, 4], apply: [8, 55], again: [3, 4] } },
  { make: (folder) => oneField(39, folder), most: { ...TEXTS, apply: [4, 5] } },
  { make: (folder) => newVersion(39, folder), most: { ...TEXTS, apply: [8, 49] } },
  // How many files are read before the next round is asked for is not always the same.
  { make: (folder) => pictures(6, 1, folder, 0), most: { plan: [2, 3], apply: [22, 230], again: [3, 9] } },
  { make: (folder) => pictures(39, 3, folder, 0), most: { plan: [2, 3], apply: [210, 4200], again: [5, 42] } },
  { make: () => FIRST_SUBMISSION, most: { plan: [3, 12], apply: [18, 100], again: [3, 15] } },
  { make: () => UPDATE, most: { plan: [3, 13], apply: [19, 85], again: [3, 17] } },
];

/** Counts what planning, applying, and applying once more need. */
export async function countRounds(folder: string, scenes: readonly Counted[] = SCENES): Promise<Table> {
  const rows: (Figure | string)[][] = [];
  for (const [at, { make, most }] of scenes.entries()) {
    const scene = make(join(folder, String(at)));
    const { plan, apply, again } = await count(scene);
    const pair = (what: string, [rounds, requests]: Cost, [mostRounds, mostRequests]: Cost): Figure[] => [
      atMost(`${scene.name}: rounds to ${what}`, rounds, mostRounds),
      atMost(`${scene.name}: requests to ${what}`, requests, mostRequests),
    ];
    const figures = [pair('plan', plan, most.plan), pair('apply', apply, most.apply)];
    rows.push([scene.name, ...figures.flat(), ...pair('apply again', again, most.again)]);
  }
  const head = ['', ...['plan', 'apply', 'apply again'].flatMap((what) => [`${what}: rounds`, 'requests'])];
  return { head, rows };
}

async function count(scene: Scene): Promise<Costs> {
  const simulator = await startSimulator({ requestsPerHour: 1e6 });
  simulator.addApp(scene.seed);
  const lockstep = await startLockstep(simulator.url);
  const { loaded, issues } = await loadManifest(scene.manifest, { env: {}, now: new Date() }, kinds);
  if (!loaded) throw new Error(`${scene.name}: ${issues.map(({ message }) => message).join('\n')}`);
  const asked = { ...loaded, allow: [...loaded.allow, ...scene.allow] };
  const engine = await ascend({ ...simulator, url: lockstep.url }, [], {
    polling: LOCKSTEP_POLLING,
    files: createFileReader(loaded.area, loaded.files),
    // By a clock that stands still nothing is slow, and a busy machine is no busy server.
    limits: createHostLimits(() => 0),
  });
  const counted = async (work: () => Promise<object>): Promise<Cost> => {
    lockstep.reset();
    await work();
    return [lockstep.rounds().length, lockstep.rounds().flat().length];
  };
  const apply = async () => {
    const result = await engine.apply(asked, await engine.plan(asked));
    if (result.outcome !== 'applied') throw new Error(`${scene.name}: the apply ended ${result.outcome}`);
    return result;
  };
  try {
    return {
      plan: await counted(() => engine.plan(asked)),
      apply: await counted(apply),
      again: await counted(apply),
    };
  } finally {
    await lockstep.close();
    await simulator.close();
  }
}
