import { spawn } from 'node:child_process';
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noticeNames } from '../../src/core/collect-notices.ts';
import { kinds } from '../../src/kinds/index.ts';
import { ANNOUNCEMENTS } from '../../src/notices/announcements.ts';
import { readSeed, startSimulator } from '../../src/simulator/index.ts';
import { linesOf } from './sgr.ts';
import { drawTerminal } from './svg.ts';

const CLI = new URL('../../dist/cli.js', import.meta.url).pathname;
const SEED = new URL('../../examples/on-sale/app-store.json', import.meta.url).pathname;
const BUNDLE_ID = 'com.example.kotenocr';
const COLUMNS = 80;

/** What somebody does with the app of `examples/on-sale`, after pulling it. */
interface Scene {
  name: string;
  title: string;
  /** What stands in a file before, and after. */
  edits: readonly (readonly [path: string, before: string, after: string])[];
  command: string;
}

const SCENES: readonly Scene[] = [
  {
    name: 'plan',
    title: 'ascend plan: version 1.3.0 with its texts, its build and its submission',
    edits: [
      ['release.yml', 'versionString: "1.2.0"', 'versionString: "1.3.0"'],
      ['release.yml', 'build: "41"', 'build: latest'],
      ['release.yml', 'releaseType: MANUAL', 'releaseType: MANUAL\n  goal: submit'],
      ['metadata/ja/whatsNew.txt', '巻物を読めるようになりました', '縦書きの写本を読めるようになりました'],
      ['metadata/en-US/whatsNew.txt', 'Reads scrolls', 'Reads vertical manuscripts'],
      ['metadata/en-US/description.txt', 'manuscripts and scrolls', 'vertical manuscripts and scrolls'],
    ],
    command: 'plan',
  },
  {
    name: 'gate',
    title: 'ascend plan: a gate is closed, because the app would go off sale in China',
    edits: [['release.yml', 'available: all', 'available: { except: [CHN] }']],
    command: 'plan',
  },
  {
    name: 'rehearse',
    title: 'ascend rehearse: which requests an apply would send',
    edits: [
      ['release.yml', 'versionString: "1.2.0"', 'versionString: "1.3.0"'],
      ['release.yml', 'build: "41"', 'build: latest'],
      ['release.yml', 'releaseType: MANUAL', 'releaseType: MANUAL\n  goal: submit'],
    ],
    command: 'rehearse 2>/dev/null | tail -n 16',
  },
];

/** Every picture by its name, from real runs of the built command line: the same in every run. */
export async function drawPictures(): Promise<Map<string, string>> {
  const pictures = new Map<string, string>();
  for (const scene of SCENES) {
    const lines = linesOf(`$ ascend ${scene.command}\n${await play(scene)}`);
    pictures.set(scene.name, drawTerminal(lines, { columns: COLUMNS, title: scene.title }));
  }
  return pictures;
}

/** What the terminal shows of the command. */
async function play({ edits, command }: Scene): Promise<string> {
  const simulator = await startSimulator();
  const folder = await mkdtemp(join(tmpdir(), 'ascend-picture-'));
  try {
    simulator.loadSeed(readSeed(SEED, SEED));
    const run = (typed: string) => runShell(`"$NODE" "$CLI" ${typed}`, folder, simulator.env);
    await run(`pull --app ${BUNDLE_ID}`);
    for (const [path, before, after] of edits) {
      const file = join(folder, path);
      const text = await readFile(file, 'utf8');
      if (!text.includes(before)) throw new Error(`${path} has no ${before}`);
      await writeFile(
        file,
        text.replace(before, () => after),
      );
    }
    // What is coming up depends on the day.
    const silenced = noticeNames(kinds, ANNOUNCEMENTS).map((name) => `  ${name}: not in a picture\n`);
    await appendFile(join(folder, 'release.yml'), `silence:\n${silenced.join('')}`);
    const printed = await run(command);
    // As wide as the port of any other run.
    return printed.replaceAll(/127\.0\.0\.1:\d{5}/g, '127.0.0.1:50000').trimEnd();
  } finally {
    await simulator.close();
    await rm(folder, { recursive: true });
  }
}

async function runShell(command: string, cwd: string, env: Record<string, string>): Promise<string> {
  const { PATH = '' } = process.env;
  const child = spawn('bash', ['-c', `exec 2>&1\n${command}`], {
    cwd,
    env: {
      PATH,
      HOME: cwd,
      NODE: process.execPath,
      CLI,
      FORCE_COLOR: '1',
      COLUMNS: String(COLUMNS),
      LANG: 'C.UTF-8',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
  await new Promise((done) => child.once('close', done));
  return printed;
}
