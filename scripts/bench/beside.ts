/**
 * ascend beside the plain way, one request after the other: the same end state, on the same server, each as a process of its own, in one
 * run. Each answer takes 100 ms. The start of both counts: it is a large part of a short run.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { LOCALES } from '../../src/kinds/localizations/locales.ts';
import type { Simulator } from '../../src/simulator/index.ts';
import { startSimulator } from '../../src/simulator/index.ts';
import { png } from '../../test/support/pictures.ts';

const LATENCY = 100;
const CLI = new URL('../../dist/cli.js', import.meta.url).pathname;
const SERIAL = new URL('serial.mjs', import.meta.url).pathname;
const BUNDLE = 'com.example.bench';

const locales = LOCALES.filter((locale) => !/^(bn|gu|kn|ml|mr|or|pa|sl|ta|te|ur)-/.test(locale));

interface Wanted {
  texts: Record<string, Record<string, string>>;
  screenshots: Record<string, string[]>;
}

const folder = mkdtempSync(join(tmpdir(), 'ascend-bench-'));
try {
  await compare('10 languages, every text', everyText(10));
  await compare('39 languages, every text', everyText(39));
  await compare('one field of 39 languages', { ...present(39), texts: withOne(present(39).texts) });
  await compare('60 screenshots in 6 languages', { ...present(6), screenshots: pictures(6, 10) });
} finally {
  rmSync(folder, { recursive: true });
}

async function compare(name: string, wanted: Wanted): Promise<void> {
  const own = await timed((simulator) => {
    writeFileSync(join(folder, 'release.yml'), JSON.stringify(manifestOf(wanted)));
    return run([CLI, 'apply', '--yes'], '', simulator);
  });
  const serial = await timed((simulator, app) => {
    return run([SERIAL], JSON.stringify({ app, versionString: '1.0', ...wanted }), simulator);
  });
  const same = own.end === serial.end ? 'same end state' : 'DIFFERENT END STATES';
  console.log(
    `${name.padEnd(74)} ${(serial.ms / own.ms).toFixed(2)} × (${own.writes} and ${serial.writes} writes, ${same})`,
  );
}

async function timed(work: (simulator: Simulator, app: string) => Promise<void>) {
  let writes = 0;
  const simulator = await startSimulator({
    latencyMs: LATENCY,
    requestsPerHour: 1e6,
    onExchange: ({ method }) => (writes += method === 'GET' ? 0 : 1),
  });
  const localizations = Object.fromEntries(locales.map((locale, at) => [locale, textsOf(locale, `${at}`)]));
  const app = simulator.addApp({
    bundleId: BUNDLE,
    name: 'Bench',
    primaryLocale: 'en-US',
    versions: [{ versionString: '1.0', state: 'PREPARE_FOR_SUBMISSION', media: false, localizations }],
  });
  const start = performance.now();
  await work(simulator, app);
  const ms = performance.now() - start;
  const end = JSON.stringify(simulator.describe());
  await simulator.close();
  return { ms, writes, end };
}

function textsOf(locale: string, word: string): Record<string, string> {
  return { description: `About ${locale} ${word}`, keywords: 'a,b', supportUrl: 'https://example.com' };
}

/** What is there already. */
function present(count: number): Wanted {
  return {
    texts: Object.fromEntries(locales.slice(0, count).map((locale, at) => [locale, textsOf(locale, `${at}`)])),
    screenshots: {},
  };
}

function everyText(count: number): Wanted {
  return {
    ...present(count),
    texts: Object.fromEntries(locales.slice(0, count).map((locale) => [locale, textsOf(locale, 'new')])),
  };
}

function withOne(texts: Wanted['texts']): Wanted['texts'] {
  return { ...texts, ja: textsOf('ja', 'new') };
}

function pictures(languages: number, each: number): Wanted['screenshots'] {
  return Object.fromEntries(
    locales.slice(0, languages).map((locale) => {
      mkdirSync(join(folder, locale), { recursive: true });
      const paths = Array.from({ length: each }, (_, at) => {
        const path = join(folder, locale, `${at}.png`);
        writeFileSync(path, png(1290, 2796, { text: `${locale} ${at}`.padEnd(250_000) }));
        return path;
      });
      return [locale, paths];
    }),
  );
}

function manifestOf({ texts, screenshots }: Wanted) {
  const lists = Object.entries(screenshots).map(([locale, paths]) => {
    return [locale, { APP_IPHONE_67: paths.map((path) => path.slice(folder.length + 1)) }];
  });
  return {
    app: { bundleId: BUNDLE, platform: 'IOS' },
    version: { versionString: '1.0' },
    metadata: texts,
    ...(lists.length > 0 ? { screenshots: Object.fromEntries(lists) as object } : {}),
  };
}

function run(args: string[], input: string, simulator: Simulator): Promise<void> {
  const env = { ...process.env, ...simulator.env };
  const child = spawn(process.execPath, args, { cwd: folder, env, stdio: ['pipe', 'ignore', 'pipe'] });
  child.stdin.end(input);
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return new Promise((resolve, reject) => {
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${args.join(' ')}: ${code}\n${stderr}`)),
    );
  });
}
