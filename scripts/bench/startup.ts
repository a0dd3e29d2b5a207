/**
 * What starting ascend costs, as a multiple of what starting Node costs: processor time, not the time that passes, each the median of
 * runs that alternate, so that other work on the machine matters little.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLI, runNode } from './run.ts';
import type { Table } from './table.ts';
import { atMost } from './table.ts';

const RUNS = 15;

/** Measures `--version` and `validate` against `node -e 0`. */
export async function measureStart(folder: string): Promise<Table> {
  const manifest = join(folder, 'release.yml');
  writeFileSync(manifest, 'app: { bundleId: com.example.app, platform: IOS }\nversion: { versionString: "1.0" }\n');
  const commands = [
    { name: 'ascend --version', args: [CLI, '--version'], most: 1.6 },
    { name: 'ascend validate', args: [CLI, 'validate', manifest], most: 5 },
  ];
  const node: number[] = [];
  const times = commands.map((): number[] => []);
  for (let run = 0; run < RUNS; run += 1) {
    node.push((await runNode(['-e', '0'])).cpuMs);
    for (const [at, { args }] of commands.entries()) times[at]?.push((await runNode(args)).cpuMs);
  }
  const rows = commands.map(({ name, most }, at) => {
    const ratio = median(times[at] ?? []) / median(node);
    return [name, atMost(`${name}: processor time`, ratio, most, `${ratio.toFixed(2)} ×`), `${most} ×`];
  });
  return { head: ['processor time, by that of `node -e 0`', '', 'at most'], rows };
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
