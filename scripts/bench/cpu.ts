/**
 * Processor time of `validate` and `plan` by how much there is: what each further language, picture, territory or price adds, and whether
 * the second half adds more than the first did. Where growth is linear, that is 1 ×; quadratic, 3 ×.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { equalized, priceLadder } from '../../src/simulator/rules/price-ladder.ts';
import { TERRITORIES } from '../../src/simulator/rules/storefronts.ts';
import { BEFORE_FIRST } from '../../test/support/examples.ts';
import { onStage, runAscend } from './run.ts';
import type { Scene } from './scenes.ts';
import { everyText, pictures } from './scenes.ts';
import type { Figure, Table } from './table.ts';
import { atMost } from './table.ts';

/** The quickest of so many runs counts. */
const RUNS = 3;

/** How many times as much the second half may add. */
const STEEPEST = 2;

/** Processor time that is not worth a judgement, in milliseconds. */
const LEAST = 50;

interface Growing {
  name: string;
  make(count: number, folder: string): Scene;
  /** Few, half and all. */
  counts: readonly [number, number, number];
}

const GROWING: readonly Growing[] = [
  { name: 'language', make: everyText, counts: [1, 25, 50] },
  { name: 'picture', make: (count, folder) => pictures(count / 30, 3, folder, 1000), counts: [30, 600, 1170] },
  { name: 'territory', make: sold, counts: [1, 88, 175] },
  { name: 'price', make: priced, counts: [1, 88, 175] },
];

/** Measures both commands at three sizes of each. */
export async function measureGrowth(folder: string): Promise<Table> {
  const rows: (Figure | string)[][] = [];
  for (const { name, make, counts } of GROWING) {
    const scenes = counts.map((count) => make(count, join(folder, `${name}-${count}`)));
    for (const command of ['validate', 'plan']) {
      const times: number[] = [];
      for (const scene of scenes) times.push(await processorTime(command, scene));
      rows.push([`${command}, by ${name}`, ...judged(`${command}, by ${name}`, counts, times)]);
    }
  }
  return { head: ['processor time', 'few, half, all', 'each adds', 'second half by first'], rows };
}

function judged(name: string, counts: Growing['counts'], times: readonly number[]): (Figure | string)[] {
  const [few, half, all] = counts;
  const [least = 0, middle = 0, most = 0] = times;
  const each = (most - least) / (all - few);
  const first = Math.max(middle - least, LEAST) / (half - few);
  const steeper = Math.max(most - middle, LEAST) / (all - half) / first;
  return [
    times.map((ms) => `${ms.toFixed(0)} ms`).join(', '),
    `${Math.max(0, each).toFixed(2)} ms`,
    atMost(name, steeper, STEEPEST, `${steeper.toFixed(1)} ×`),
  ];
}

async function processorTime(command: string, scene: Scene): Promise<number> {
  let least = Infinity;
  for (let run = 0; run < RUNS; run += 1) {
    const { cpuMs } = await onStage(scene, 0, ({ simulator }) => runAscend(command, scene, simulator));
    least = Math.min(least, cpuMs);
  }
  return least;
}

const CODES = [...TERRITORIES.keys()];

function sold(count: number, folder: string): Scene {
  return withSection('territories', { available: CODES.slice(0, count), availableInNewTerritories: true }, folder);
}

/** A price of its own in each: what Apple would make of the base price, which is what a table of one's own mostly begins with. */
function priced(count: number, folder: string): Scene {
  const own = [...TERRITORIES]
    .filter(([code]) => code !== 'USA')
    .slice(0, count)
    .map(([code, currency]) => [code, String(priceLadder(currency)[equalized(4.99, 'USD', currency)])]);
  return withSection(
    'pricing',
    { baseTerritory: 'USA', price: '4.99', territories: Object.fromEntries(own) as object },
    folder,
  );
}

function withSection(name: string, section: object, folder: string): Scene {
  const manifest = join(folder, 'release.yml');
  mkdirSync(folder, { recursive: true });
  const app = { bundleId: BEFORE_FIRST.bundleId, platform: 'IOS' };
  writeFileSync(manifest, JSON.stringify({ app, [name]: section }, null, 2));
  return { name, seed: BEFORE_FIRST, manifest, allow: [] };
}
