/**
 * What starting ascend costs, as a multiple of what starting Node costs: processor time, not the time that passes, each the median of
 * runs that alternate, so that other work on the machine matters little.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const RUNS = 21;
const CLI = new URL('../../dist/cli.js', import.meta.url).pathname;

const folder = mkdtempSync(join(tmpdir(), 'ascend-bench-'));
const manifest = join(folder, 'release.yml');
writeFileSync(manifest, 'app: { bundleId: com.example.app, platform: IOS }\nversion: { versionString: "1.0" }\n');

const commands = [
  { name: 'node -e 0', args: ['-e', '0'], most: 1 },
  { name: 'ascend --version', args: [CLI, '--version'], most: 1.6 },
  { name: 'ascend validate', args: [CLI, 'validate', manifest], most: 5 },
];
const times = commands.map((): number[] => []);
for (let run = 0; run < RUNS; run += 1) {
  for (const [at, { args }] of commands.entries()) times[at]?.push(processorTime(args));
}
rmSync(folder, { recursive: true });

const medians = times.map(median);
for (const [at, { name, most }] of commands.entries()) {
  const ratio = (medians[at] ?? Number.NaN) / (medians[0] ?? Number.NaN);
  if (at > 0)
    console.log(`${`${name} / node -e 0, processor time`.padEnd(74)} ${ratio.toFixed(2)} × (at most ${most})`);
}

/** Seconds of processor time of one run of Node. Certificates of one's own cost Node as much again, and say nothing about ascend. */
function processorTime(args: readonly string[]): number {
  const { NODE_EXTRA_CA_CERTS: _, ...inherited } = process.env;
  const env = { ...inherited, LC_ALL: 'C' };
  const script = 'TIMEFORMAT="%U %S"; time "$0" "$@" > /dev/null';
  const { status, stderr } = spawnSync('bash', ['-c', script, process.execPath, ...args], { env, encoding: 'utf8' });
  const [, user, system] = /^([\d.]+) ([\d.]+)\n$/.exec(stderr) ?? [];
  if (status !== 0 || user === undefined) throw new Error(`node ${args.join(' ')} failed: ${stderr}`);
  return Number(user) + Number(system);
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
