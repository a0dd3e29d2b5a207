/**
 * The numbers that ascend promises, on the simulator with 50 ms added to each answer. Timings depend on the machine, so they are given as
 * ratios within one run.
 */
import { performance } from 'node:perf_hooks';
import { ascend } from '../../test/support/ascend.ts';
import type { Manifest } from '../../test/support/manifest.ts';
import { LOCALES } from '../../src/kinds/localizations/locales.ts';
import { load as loadManifest } from '../../test/support/load.ts';
import { createFileReader } from '../../src/manifest/files/upload-reader.ts';
import { BEFORE_FIRST } from '../../test/support/examples.ts';
import { startSimulator } from '../../src/simulator/index.ts';

const LATENCY = 50;

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

const everything = await wholeRelease();
row('first submission, whole: requests to plan', `${everything.planned.reads}`);
row('first submission, whole: plan time / one answer', ratio(everything.planned.ms / LATENCY));
row('first submission, whole: writes (175 territories in one of them)', `${everything.applied.writes}`);
row('first submission, whole: apply time / one answer', ratio(everything.applied.ms / LATENCY));
row('first submission, whole: writes of a second apply', `${everything.again} (0)`);

async function timed<T>(work: () => Promise<T>): Promise<{ value: T; ms: number }> {
  const start = performance.now();
  const value = await work();
  return { value, ms: performance.now() - start };
}

/** The example from an empty draft to App Review. */
async function wholeRelease() {
  const count = { reads: 0, writes: 0 };
  const store = await startSimulator({
    latencyMs: LATENCY,
    requestsPerHour: 1e6,
    onExchange: ({ method }) => (method === 'GET' ? (count.reads += 1) : (count.writes += 1)),
  });
  store.addApp(BEFORE_FIRST);
  const { loaded } = await loadManifest(
    new URL('../../examples/first-submission/release.yml', import.meta.url).pathname,
    {
      env: {},
      now: new Date(),
    },
  );
  if (!loaded) throw new Error('the example is invalid');
  const { manifest, area, files } = loaded;
  const whole = await ascend(store, [], { files: createFileReader(area, files) });
  const planned = await timed(() => whole.plan(manifest));
  const planReads = count.reads;
  const applied = await timed(() => whole.apply(manifest, planned.value));
  const written = count.writes;
  await whole.apply(manifest, await whole.plan(manifest));
  await store.close();
  return {
    planned: { reads: planReads, ms: planned.ms },
    applied: { writes: written, ms: applied.ms },
    again: count.writes - written,
  };
}

function ratio(value: number): string {
  return `${value.toFixed(2)} ×`;
}

function row(name: string, value: string): void {
  console.log(`${name.padEnd(74)} ${value}`);
}
