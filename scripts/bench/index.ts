/**
 * `npm run bench [-- NAME…]`: what ascend costs, in tables that README takes. What is counted depends on no machine, and ends the run with 1
 * where a number has grown; what is timed is given as a ratio within one run, or with the bound that it is held to on a quiet machine.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parts } from './parts.ts';
import { brokenIn, markdownOf } from './table.ts';

const names = process.argv.slice(2);
const unknown = names.filter((name) => !parts.some((part) => part.name === name));
if (unknown.length > 0) {
  const known = parts.map(({ name, title }) => `  ${name.padEnd(10)} ${title}`).join('\n');
  console.error(`There is no benchmark ${unknown.join(', ')}. There are:\n${known}`);
  process.exit(64);
}

const broken = { counted: [] as string[], timed: [] as string[] };
for (const { name, title, isTimed, measure } of parts) {
  if (names.length > 0 && !names.includes(name)) continue;
  const folder = mkdtempSync(join(tmpdir(), 'ascend-bench-'));
  try {
    console.log(`### ${title}\n`);
    const table = await measure(folder);
    console.log(`${markdownOf(table)}\n`);
    broken[isTimed ? 'timed' : 'counted'].push(...brokenIn(table));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

report('Not within its bound on this machine, now', broken.timed);
report('Grown', broken.counted);
if (broken.counted.length === 0 && broken.timed.length === 0) console.log('Every bound holds.');
process.exitCode = broken.counted.length > 0 ? 1 : 0;

function report(title: string, lines: readonly string[]): void {
  if (lines.length > 0) console.log(`${title}:\n${lines.map((line) => `- ${line}`).join('\n')}\n`);
}
