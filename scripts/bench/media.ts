/**
 * Screenshots in bulk: 39 languages, 3 displays, 10 pictures each, through the built command line as a process of its own, on the
 * simulator with 50 ms added to each answer. Ratios, because timings depend on the machine.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { LOCALES } from '../../src/kinds/localizations/locales.ts';
import { startSimulator } from '../../src/simulator/index.ts';
import { png } from '../../test/support/pictures.ts';

const LATENCY = 50;
const CLI = new URL('../../dist/cli.js', import.meta.url).pathname;
/** Operations that ascend has under way at once, and requests that one upload takes: reserve, send, commit. */
const AT_ONCE = 4;
const REQUESTS_EACH = 3;
/** So that all of them together are more than the memory that may be used. */
const PICTURE_BYTES = 250_000;

const locales = LOCALES.filter((locale) => !/^(bn|gu|kn|ml|mr|or|pa|sl|ta|te|ur)-/.test(locale));
const displays: Record<string, [number, number]> = {
  APP_IPHONE_67: [1290, 2796],
  APP_IPHONE_65: [1242, 2688],
  APP_IPAD_PRO_3GEN_129: [2064, 2752],
};
const files = locales.length * Object.keys(displays).length * 10;

const count = { reads: 0, writes: 0 };
const simulator = await startSimulator({
  latencyMs: LATENCY,
  requestsPerHour: 1e6,
  onExchange: ({ method }) => (method === 'GET' ? (count.reads += 1) : (count.writes += 1)),
});
const bundleId = 'com.example.bench';
const localizations = Object.fromEntries(locales.map((locale) => [locale, {}]));
simulator.addApp({
  bundleId,
  name: 'Bench',
  primaryLocale: 'en-US',
  versions: [{ versionString: '1.0', state: 'PREPARE_FOR_SUBMISSION', media: false, localizations }],
});
const folder = mkdtempSync(join(tmpdir(), 'ascend-bench-'));
try {
  writePictures();
  const first = await ascend('apply', '--yes');
  const ideal = ((files * REQUESTS_EACH + 2 * locales.length * 3) / AT_ONCE) * LATENCY;
  row(`${files} screenshots: time / what ${AT_ONCE} at once allow`, `${(first.ms / ideal).toFixed(2)} × (at most 1.3)`);
  row(`${files} screenshots: memory`, `${Math.round(first.maxRss / 1024)} MB (less than 250)`);
  const plan = await ascend('plan');
  row('39 languages with screenshots: requests to plan', `${plan.reads} (at most 47)`);
  const second = await ascend('apply', '--yes');
  row('a second apply: writes', `${second.writes} (0)`);
} finally {
  rmSync(folder, { recursive: true });
  await simulator.close();
}

function writePictures(): void {
  for (const locale of locales) {
    for (const [display, [width, height]] of Object.entries(displays)) {
      mkdirSync(join(folder, locale, display), { recursive: true });
      for (let index = 1; index <= 10; index += 1) {
        const label = `${locale} ${display} ${index}`;
        const picture = png(width, height, { text: label.padEnd(PICTURE_BYTES) });
        writeFileSync(join(folder, locale, display, `${index}.png`), picture);
      }
    }
  }
  const list = (locale: string) => Object.keys(displays).map((display) => [display, [`${locale}/${display}/*.png`]]);
  const manifest = {
    app: { bundleId, platform: 'IOS' },
    version: { versionString: '1.0' },
    screenshots: Object.fromEntries(locales.map((locale) => [locale, Object.fromEntries(list(locale))])),
  };
  // JSON is YAML.
  writeFileSync(join(folder, 'release.yml'), JSON.stringify(manifest));
}

/** One run of the command line. `maxRss` is in kB. */
async function ascend(command: string, ...options: string[]) {
  const before = { ...count };
  const start = performance.now();
  const atExit = `process.on('exit', () => process.stderr.write('maxRSS ' + process.resourceUsage().maxRSS))`;
  const args = ['--import', `data:text/javascript,${encodeURIComponent(atExit)}`, CLI, command, ...options];
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, ...simulator.env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`ascend ${command} ended with ${code}:\n${stderr}`);
  const maxRss = Number(/maxRSS (\d+)$/.exec(stderr)?.[1]);
  return {
    ms: performance.now() - start,
    maxRss,
    reads: count.reads - before.reads,
    writes: count.writes - before.writes,
  };
}

function row(name: string, value: string): void {
  console.log(`${name.padEnd(74)} ${value}`);
}
