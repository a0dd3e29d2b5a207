/**
 * Times at 100 ms an answer, each command as a process of its own, and the most memory that an upload takes. With many pictures, the time is
 * held against what the limit of requests under way allows.
 */
import { join } from 'node:path';
import { createAdaptiveLimit } from '../../src/asc/adaptive-limit.ts';
import type { Run } from './run.ts';
import { onStage, runAscend } from './run.ts';
import type { Scene } from './scenes.ts';
import { everyText, FIRST_SUBMISSION, oneField, pictures, UPDATE } from './scenes.ts';
import type { Figure, Table } from './table.ts';
import { atMost } from './table.ts';

const LATENCY = 100;

/** A picture of a phone's screen has about as many bytes: 1,170 of them are more than the memory that may be used. */
const PICTURE = 250_000;

interface Timed {
  make(folder: string): Scene;
  /** MB that it may take. */
  memory?: number;
  /** How many times as long as the limit allows applying it may take. */
  times?: number;
}

const SCENES: readonly Timed[] = [
  { make: (folder) => everyText(2, folder) },
  { make: (folder) => everyText(10, folder) },
  { make: (folder) => everyText(39, folder) },
  { make: (folder) => everyText(50, folder) },
  { make: (folder) => oneField(39, folder) },
  { make: (folder) => pictures(6, 1, folder, PICTURE) },
  { make: (folder) => pictures(6, 1, folder, 5_000_000), memory: 150 },
  { make: (folder) => pictures(39, 3, folder, PICTURE), memory: 250, times: 1.15 },
  { make: () => FIRST_SUBMISSION },
  { make: () => UPDATE },
];

/** Measures planning, applying and applying once more. */
export async function measureTimes(folder: string): Promise<Table> {
  const rows: (Figure | string)[][] = [];
  for (const [at, { make, memory, times }] of SCENES.entries()) {
    const scene = make(join(folder, String(at)));
    const { plan, apply, again, ideal } = await playOnce(scene);
    const ratio = apply.ms / ideal;
    const mb = Math.round(Math.max(plan.memoryMb, apply.memoryMb));
    const name = memory === 150 ? `${scene.name} of 5 MB` : scene.name;
    rows.push([
      name,
      seconds(plan),
      seconds(apply),
      seconds(again),
      memory === undefined ? `${mb} MB` : atMost(`${name}: memory`, mb, memory, `${mb} MB (at most ${memory})`),
      times === undefined ? '' : atMost(`${name}: time`, ratio, times, `${ratio.toFixed(2)} × (at most ${times})`),
    ]);
  }
  return { head: ['', 'plan', 'apply', 'apply again', 'memory', 'by what the limit allows'], rows };
}

async function playOnce(scene: Scene) {
  const atOnce = await mostAtOnce();
  return onStage(scene, LATENCY, async ({ simulator, count }) => {
    const plan = await runAscend('plan', scene, simulator);
    const before = count.requests;
    const apply = await runAscend('apply', scene, simulator);
    const ideal = ((count.requests - before) / atOnce) * LATENCY;
    const again = await runAscend('apply', scene, simulator);
    return { plan, apply, again, ideal };
  });
}

/** How many requests ascend has under way with a host that takes whatever comes. */
async function mostAtOnce(): Promise<number> {
  const limit = createAdaptiveLimit(() => 0);
  for (let answer = 0; answer < 100; answer += 1)
    await limit.run(
      '',
      () => Promise.resolve(),
      () => 'well',
    );
  return limit.current();
}

function seconds({ ms }: Run): string {
  return `${(ms / 1000).toFixed(2)} s`;
}
