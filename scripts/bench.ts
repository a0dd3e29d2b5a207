/**
 * The numbers that ascend promises, on the simulator with 50 ms added to each answer. Timings depend on the machine, so they are given as
 * ratios within one run.
 */
import { execFileSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { ascend } from '../test/support/ascend.ts';
import type { Manifest } from '../src/manifest/types.ts';
import { LOCALES } from '../src/manifest/locales.ts';
import { startSimulator } from '../src/simulator/index.ts';

const LATENCY = 50;
const CLI = new URL('../dist/cli.js', import.meta.url).pathname;

const locales = LOCALES.filter((locale) => !/^(bn|gu|kn|ml|mr|or|pa|sl|ta|te|ur)-/.test(locale));
const texts = (locale: string) => ({
  description: `About ${locale}`,
  keywords: 'a,b',
  supportUrl: 'https://example.com',
});

let reads = 0;
let writes = 0;
const simulator = await startSimulator({
  latencyMs: LATENCY,
  requestsPerHour: 1e6,
  onExchange: ({ method }) => (method === 'GET' ? (reads += 1) : (writes += 1)),
});
const bundleId = 'com.example.bench';
simulator.addApp({
  bundleId,
  name: 'Bench',
  versions: [
    {
      versionString: '1.0',
      state: 'PREPARE_FOR_SUBMISSION',
      localizations: Object.fromEntries(locales.map((locale) => [locale, texts(locale)])),
    },
  ],
});
const metadata = Object.fromEntries(locales.map((locale) => [locale, texts(locale)]));
const same: Manifest = { app: { bundleId, platform: 'IOS' }, version: { versionString: '1.0' }, metadata, allow: [] };
const every: Manifest = {
  ...same,
  metadata: Object.fromEntries(
    locales.map((locale) => [locale, { ...texts(locale), description: `New in ${locale}` }]),
  ),
};
const engine = await ascend(simulator);

const plan = await timed(() => engine.plan(same));
row('text-only plan, 39 languages: requests', `${reads} (at most 7)`);
row('text-only plan: time / one answer', ratio(plan.ms / LATENCY));

const before = writes;
await engine.apply(same, plan.value);
row('unchanged apply: writes', `${writes - before} (0)`);

const changed = await engine.plan(every);
const apply = await timed(() => engine.apply(every, changed));
const ideal = (Math.ceil(39 / 4) + 5) * LATENCY;
row('39 descriptions changed: writes', `${writes - before} (39)`);
row('39 descriptions changed: time / what 4 at once and reading back allow', ratio(apply.ms / ideal));
await simulator.close();

const bare = fastest(() => execFileSync(process.execPath, ['-e', '0']));
const version = fastest(() => execFileSync(process.execPath, [CLI, '--version']));
row('ascend --version / node -e 0', `${ratio(version / bare)} (at most 2)`);

async function timed<T>(work: () => Promise<T>): Promise<{ value: T; ms: number }> {
  const start = performance.now();
  const value = await work();
  return { value, ms: performance.now() - start };
}

/** The fastest of several runs: what else the machine does only ever adds. */
function fastest(work: () => void): number {
  const times = Array.from({ length: 15 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

function ratio(value: number): string {
  return `${value.toFixed(2)} ×`;
}

function row(name: string, value: string): void {
  console.log(`${name.padEnd(74)} ${value}`);
}
