/**
 * The most memory that the command line takes, as a process of its own, for many files and for large ones. The simulator is in this
 * process, and counts for nothing.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LOCALES } from '../../src/kinds/localizations/locales.ts';
import { startSimulator } from '../../src/simulator/index.ts';
import { png } from '../../test/support/pictures.ts';

const CLI = new URL('../../dist/cli.js', import.meta.url).pathname;
const BUNDLE = 'com.example.memory';
const DISPLAYS: readonly [name: string, width: number, height: number][] = [
  ['APP_IPHONE_67', 1290, 2796],
  ['APP_IPHONE_65', 1242, 2688],
  ['APP_IPAD_PRO_3GEN_129', 2064, 2752],
];

/** Pictures of so many languages and displays, ten of each, and how large every one is. */
export interface Load {
  languages: number;
  displays: number;
  bytesEach: number;
}

/** Every place of a release with 39 languages: 1,170 pictures. */
export const MANY: Load = { languages: 39, displays: 3, bytesEach: 250_000 };

/** 60 pictures of 5 MB. */
export const LARGE: Load = { languages: 6, displays: 1, bytesEach: 5_000_000 };

/** The peaks of a plan and of an apply with these pictures, in MB. */
export async function peakMemory(load: Load): Promise<{ plan: number; apply: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'ascend-memory-'));
  const locales = LOCALES.slice(0, load.languages);
  const simulator = await startSimulator({ requestsPerHour: 1e6 });
  try {
    simulator.addApp({
      bundleId: BUNDLE,
      name: 'Memory',
      primaryLocale: 'en-US',
      versions: [
        {
          versionString: '1.0',
          state: 'PREPARE_FOR_SUBMISSION',
          media: false,
          localizations: Object.fromEntries(locales.map((locale) => [locale, {}])),
        },
      ],
    });
    writePictures(folder, locales, load);
    const run = (...args: string[]) => peakOf([CLI, ...args], folder, { ...process.env, ...simulator.env });
    const plan = await run('plan');
    return { plan, apply: await run('apply', '--yes') };
  } finally {
    rmSync(folder, { recursive: true });
    await simulator.close();
  }
}

function writePictures(folder: string, locales: readonly string[], { displays, bytesEach }: Load): void {
  const used = DISPLAYS.slice(0, displays);
  for (const locale of locales) {
    for (const [display, width, height] of used) {
      mkdirSync(join(folder, locale, display), { recursive: true });
      for (let at = 0; at < 10; at += 1) {
        const picture = png(width, height, { text: `${locale} ${display} ${at}`.padEnd(bytesEach) });
        writeFileSync(join(folder, locale, display, `${at}.png`), picture);
      }
    }
  }
  const lists = used.map(([display]) => display);
  const screenshots = locales.map((locale) => [
    locale,
    Object.fromEntries(lists.map((display) => [display, [`${locale}/${display}/*.png`]])),
  ]);
  const manifest = {
    app: { bundleId: BUNDLE, platform: 'IOS' },
    version: { versionString: '1.0' },
    screenshots: Object.fromEntries(screenshots) as object,
  };
  // JSON is YAML.
  writeFileSync(join(folder, 'release.yml'), JSON.stringify(manifest));
}

/** MB. */
async function peakOf(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<number> {
  const atExit = `process.on('exit', () => process.stderr.write('maxRSS ' + process.resourceUsage().maxRSS))`;
  const child = spawn(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(atExit)}`, ...args], {
    cwd,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const kilobytes = /maxRSS (\d+)$/.exec(stderr)?.[1];
  if (code !== 0 || kilobytes === undefined) throw new Error(`ascend ${args.join(' ')} ended with ${code}:\n${stderr}`);
  return Math.round(Number(kilobytes) / 1024);
}
