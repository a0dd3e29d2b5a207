/**
 * Times at 100 ms an answer, each command as a process of its own, and the most memory that an upload takes. With many pictures, the time is
 * held against what the limit of requests under way allows. That is measured on the same server, with a client that does nothing else.
 */
import { join } from 'node:path';
import { createAdaptiveLimit } from '../../src/asc/limits/adaptive-limit.ts';
import type { Run } from './run.ts';
import { onStage, runAscend, runNode } from './run.ts';
import type { Scene } from './scenes.ts';
import { everyText, FIRST_SUBMISSION, oneField, pictures, UPDATE } from './scenes.ts';
import type { Figure, Table } from './table.ts';
import { atMost } from './table.ts';

const LATENCY = 100;

const BARE = new URL('bare.mjs', import.meta.url).pathname;

/** A picture of a phone's screen has about as many bytes: 1,170 of them are more than the memory that may be used. */
const PICTURE = 250_000;

interface Timed {
  make(folder: string): Scene;
  /** MB that it may take. */
  memory?: number;
  /** How many times as long as the limit allows it may take: an apply as a whole, and from the first writing request to the last. */
  times?: { whole: number; writing: number };
}

const SCENES: readonly Timed[] = [
  { make: (folder) => everyText(2, folder) },
  { make: (folder) => everyText(10, folder) },
  { make: (folder) => everyText(39, folder) },
  { make: (folder) => everyText(50, folder) },
  { make: (folder) => oneField(39, folder) },
  { make: (folder) => pictures(6, 1, folder, PICTURE) },
  { make: (folder) => pictures(6, 1, folder, 5_000_000), memory: 150 },
  { make: (folder) => pictures(39, 3, folder, PICTURE), memory: 250, times: { whole: 1.3, writing: 1.15 } },
  { make: () => FIRST_SUBMISSION },
  { make: () => UPDATE },
];

/** Measures planning, applying and applying once more. */
export async function measureTimes(folder: string): Promise<Table> {
  const rows: (Figure | string)[][] = [];
  for (const [at, { make, memory, times }] of SCENES.entries()) {
    const scene = make(join(folder, String(at)));
    const { plan, apply, again, writing, whole } = await playOnce(scene);
    const mb = Math.round(Math.max(plan.memoryMb, apply.memoryMb));
    const name = memory === 150 ? `${scene.name} of 5 MB` : scene.name;
    const held = (what: string, value: number, most: number) =>
      atMost(`${name}: ${what}`, value, most, `${value.toFixed(2)} × (at most ${most})`);
    rows.push([
      name,
      seconds(plan),
      seconds(apply),
      seconds(again),
      memory === undefined ? `${mb} MB` : atMost(`${name}: memory`, mb, memory, `${mb} MB (at most ${memory})`),
      times ? held('apply', whole, times.whole) : '',
      times ? held('writing', writing, times.writing) : '',
    ]);
  }
  const head = ['', 'plan', 'apply', 'apply again', 'memory', 'apply, by what the limit allows', 'its writing alone'];
  return { head, rows };
}

async function playOnce(scene: Scene) {
  const atOnce = await mostAtOnce();
  return onStage(scene, LATENCY, async ({ simulator, answers }) => {
    const plan = await runAscend('plan', scene, simulator);
    const before = answers.length;
    const apply = await runAscend('apply', scene, simulator);
    const all = answers.slice(before);
    const again = await runAscend('apply', scene, simulator);
    const asked = [BARE, `${simulator.url}/v1/apps`, String(50 * atOnce), String(atOnce)];
    const bare = await runNode(asked, { env: simulator.env });
    const perAnswer = Number(bare.output);
    const isWrite = ({ method }: (typeof all)[number]) => method !== 'GET';
    // With the looks in between. The first was sent somewhat before its answer.
    const during = all.slice(all.findIndex(isWrite), all.findLastIndex(isWrite) + 1);
    const took = (during.at(-1)?.at ?? 0) - (during[0]?.at ?? 0) + LATENCY;
    const writing = took / (during.length * perAnswer);
    return { plan, apply, again, writing, whole: apply.ms / (all.length * perAnswer) };
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
