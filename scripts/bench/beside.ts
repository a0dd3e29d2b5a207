/**
 * ascend beside the way of tutorials, one request after the other and every field: the same end state, on servers of their own that answer
 * after 100 ms, each as a process of its own. The start of both counts: it is a large part of a short run.
 */
import { join } from 'node:path';
import type { Run, Stage } from './run.ts';
import { onStage, runAscend, runNode } from './run.ts';
import type { Scene } from './scenes.ts';
import { everyText, oneField, pictures } from './scenes.ts';
import type { Table } from './table.ts';
import { atLeast } from './table.ts';

const LATENCY = 100;

const SERIAL = new URL('serial.mjs', import.meta.url).pathname;

/** A picture of a phone's screen has about as many bytes. */
const PICTURE = 250_000;

interface Compared {
  make(folder: string): Scene;
  /** How many times as fast ascend is at least. */
  least: number;
  /** The quickest of so many runs counts: what else the machine does only ever adds. */
  runs: number;
}

const SCENES: readonly Compared[] = [
  { make: (folder) => everyText(10, folder), least: 2, runs: 5 },
  { make: (folder) => everyText(39, folder), least: 5, runs: 2 },
  { make: (folder) => oneField(39, folder), least: 8, runs: 2 },
  { make: (folder) => pictures(6, 1, folder, PICTURE), least: 5, runs: 1 },
];

/** Compares the times, and the end states. @throws Error where these differ */
export async function compareWithSerial(folder: string): Promise<Table> {
  const rows: Table['rows'][number][] = [];
  for (const [at, { make, least, runs }] of SCENES.entries()) {
    const scene = make(join(folder, String(at)));
    const own = await quickest(runs, () => timed(scene, ({ simulator }) => runAscend('apply', scene, simulator)));
    const serial = await quickest(runs, () => timed(scene, (stage) => runSerial(scene, stage)));
    if (own.end !== serial.end) throw new Error(`${scene.name}: the end states differ`);
    const times = serial.ms / own.ms;
    const both = [serial, own];
    const requests = both.map((one) => one.requests).join(' / ');
    const processor = both.map(({ cpuMs }) => seconds(cpuMs)).join(' / ');
    const passed = both.map(({ ms }) => seconds(ms)).join(' / ');
    const ratio = atLeast(`${scene.name}: times as fast`, times, least, `${times.toFixed(1)} ×`);
    rows.push([scene.name, requests, processor, passed, ratio, `${least} ×`]);
  }
  const head = ['one by one / ascend', 'requests', 'processor time', 'time', 'as fast', 'at least'];
  return { head, rows };
}

type Timed = Awaited<ReturnType<typeof timed>>;

async function quickest(runs: number, work: () => Promise<Timed>): Promise<Timed> {
  let best = await work();
  for (let run = 1; run < runs; run += 1) {
    const other = await work();
    if (other.ms < best.ms) best = other;
  }
  return best;
}

async function timed(scene: Scene, work: (stage: Stage) => Promise<Run>) {
  return onStage(scene, LATENCY, async (stage) => {
    const run = await work(stage);
    return { ...run, requests: stage.answers.length, end: JSON.stringify(stage.simulator.describe()) };
  });
}

function runSerial({ seed, wanted }: Scene, { simulator }: Stage): Promise<Run> {
  const input = JSON.stringify({ bundleId: seed.bundleId, versionString: '1.0', ...wanted });
  return runNode([SERIAL], { env: simulator.env, input });
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}
