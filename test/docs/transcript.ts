import { execFileSync, spawn } from 'node:child_process';
import { appendFileSync, chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { noticeNames } from '../../src/core/collect-notices.ts';
import { kinds } from '../../src/kinds/index.ts';
import { ANNOUNCEMENTS } from '../../src/notices/announcements.ts';
import type { AppSeed } from '../../src/simulator/index.ts';
import { EXAMPLES } from '../support/examples.ts';
import { folderWith, ROOT, runCli } from '../support/cli.ts';
import { startTestSimulator } from '../support/simulator.ts';
import { edit } from './edits.ts';
import { manifestPath, writeManifest } from './manifests.ts';
import type { Page } from './pages.ts';

/** A command of a page with what the page says that it prints. */
interface Step {
  command: string;
  shown: string[];
}

/** Where a page's commands run. */
interface Shell {
  cwd: string;
  env: Record<string, string>;
}

/** What a page shows, and what its commands print. */
export interface Transcript {
  shown: string[];
  printed: string[];
}

/**
 * Does what a reader of the page would do: puts its manifests into `release.yml`, or where their first line says, and its seeds into `app-store.json`, edits files as it says, types its commands one after the other, and compares
 * what they print with what the page shows. There, `…` stands for anything within a line, and alone on a line for any lines.
 * Ends with the first command that prints something else; where they agree, both sides are what the page shows.
 * @param seed the app that is there, unless the page starts a simulator of its own.
 */
export async function followPage(page: Page, seed: AppSeed): Promise<Transcript> {
  const shell = await openShell(page, seed);
  const transcript: Transcript = { shown: [], printed: [] };
  for (const fence of page.fences) {
    const manifest = join(shell.cwd, manifestPath(fence));
    mkdirSync(dirname(manifest), { recursive: true });
    if (await writeManifest(fence, manifest)) {
      silence(manifest);
      continue;
    }
    if (fence.language === 'json' && fence.text.includes('"ascend.seed"')) {
      writeFileSync(join(shell.cwd, 'app-store.json'), fence.text);
      continue;
    }
    if (fence.language === 'diff') edit(fence, shell.cwd);
    if (fence.language !== 'console') continue;
    for (const { command, shown } of stepsOf(fence.text)) {
      const printed = await type(command, shell);
      const isSame = agree(shown, printed);
      transcript.shown.push(`$ ${command}`, ...shown);
      transcript.printed.push(`$ ${command}`, ...(isSame ? shown : printed));
      if (!isSame) return transcript;
    }
  }
  return transcript;
}

async function openShell(page: Page, seed: AppSeed): Promise<Shell> {
  const cwd = await folderWith({});
  const env = { PATH: [tools(cwd), process.env['PATH']].join(delimiter), HOME: '/nonexistent', ...IDENTITY };
  cpSync(join(ROOT, 'examples'), join(cwd, 'examples'), { recursive: true });
  for (const { manifest } of EXAMPLES) silence(join(cwd, manifest));
  const typed = page.fences.filter(({ language }) => language === 'console').map(({ text }) => text);
  // A reader has a repository, unless the page makes one.
  if (typed.some((text) => text.includes('$ git ')) && !typed.some((text) => text.includes('git init'))) {
    execFileSync('git', ['init', '--quiet'], { cwd, env });
  }
  if (typed.some((text) => text.includes('$ ascend simulator'))) {
    return { cwd, env };
  }
  const simulator = await startTestSimulator();
  simulator.addApp(seed);
  return { cwd, env: { ...env, ...simulator.env } };
}

/** A reader has told git who they are. */
const IDENTITY = {
  ...{ GIT_AUTHOR_NAME: 'Reader', GIT_AUTHOR_EMAIL: 'reader@example.com' },
  ...{ GIT_COMMITTER_NAME: 'Reader', GIT_COMMITTER_EMAIL: 'reader@example.com', GIT_CONFIG_NOSYSTEM: '1' },
};

/** Pages show what is so on any day: what is coming up stays out of them. */
function silence(manifest: string): void {
  if (/^silence:/m.test(readFileSync(manifest, 'utf8'))) return;
  const lines = noticeNames(kinds, ANNOUNCEMENTS).map((name) => `  ${name}: not on a page\n`);
  appendFileSync(manifest, `\nsilence:\n${lines.join('')}`);
}

/** The lines that the command prints. */
async function type(command: string, shell: Shell): Promise<string[]> {
  if (command.startsWith('cd ')) {
    shell.cwd = resolve(shell.cwd, command.slice(3));
    return [];
  }
  const printed = command.startsWith('ascend simulator') ? await serve(command, shell) : await perform(command, shell);
  return printed === '' ? [] : printed.replace(/\n$/, '').split('\n');
}

/** `ascend` with words that mean to a shell what they say, or are quoted. */
const PLAIN = /^ascend((?: (?:[\w=.,:/-]+|'[^']*'))*)$/;

/** What needs no shell runs in this process, in half the time; what a shell reads otherwise is left to one. */
async function perform(command: string, shell: Shell): Promise<string> {
  const [, words] = PLAIN.exec(command) ?? [];
  if (words === undefined) return run(command, shell);
  const args = [...words.matchAll(/'([^']*)'|([^\s']+)/g)].map(([, quoted, word = '']) => quoted ?? word);
  let printed = '';
  const print = (text: string): void => void (printed += text);
  await runCli(args, { ...shell, now: new Date(), onStdout: print, onStderr: print });
  return printed;
}

function stepsOf(text: string): Step[] {
  const [, ...parts] = `\n${text}`.split(/^\$ /m);
  return parts.map((part) => {
    const [command = '', ...shown] = part.replace(/\n$/, '').split('\n');
    return { command, shown };
  });
}

function agree(shown: readonly string[], printed: readonly string[]): boolean {
  const pattern = shown.map((line) =>
    line === '…' ? String.raw`(?:.*\n)*?` : String.raw`${line.split('…').map(literally).join('.*')}\n`,
  );
  return new RegExp(`^${pattern.join('')}$`).test(printed.map((line) => `${line}\n`).join(''));
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
}

/** `ascend` as it would be installed, and as much of `curl` as the pages use: not every machine has it. */
function tools(folder: string): string {
  const bin = join(folder, '.bin');
  mkdirSync(bin);
  const scripts = { ascend: join(ROOT, 'dist/cli.js'), curl: join(bin, 'curl.mjs') };
  for (const [name, script] of Object.entries(scripts)) {
    writeFileSync(join(bin, name), `#!/bin/sh\nexec '${process.execPath}' '${script}' "$@"\n`);
    chmodSync(join(bin, name), 0o755);
  }
  writeFileSync(
    scripts.curl,
    `const { values, positionals } = (await import('node:util')).parseArgs({
  allowPositionals: true,
  options: { method: { type: 'string', short: 'X' }, json: { type: 'string' } },
});
const { method, json } = values;
const body = json === undefined ? { method } : { method: 'POST', headers: { 'content-type': 'application/json' }, body: json };
console.log(await (await fetch(positionals[0], body)).text());
`,
  );
  return [bin, dirname(process.execPath)].join(delimiter);
}

/** Everything that the command prints, as a terminal would show it. */
async function run(command: string, { cwd, env }: Shell): Promise<string> {
  const child = spawn('bash', ['-c', `exec 2>&1\n${command}`], { cwd, env, stdio: ['ignore', 'pipe', 'ignore'] });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
  await new Promise((done) => child.once('close', done));
  return printed;
}

/** Starts the simulator of a page, and takes over the environment that it prints, as a reader would by pasting it. */
async function serve(command: string, shell: Shell): Promise<string> {
  const child = spawn('bash', ['-c', `exec ${command}`], { ...shell, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((done) => child.once('close', done));
  onTestFinished(async () => {
    child.kill('SIGINT');
    await ended;
  });
  const printed = await new Promise<string>((done) => {
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      if (/ASC_PRIVATE_KEY=.*\n/.test(text)) done(text);
    });
    // Where nothing is served, why not is all that there is to see.
    let refusal = '';
    child.stderr.setEncoding('utf8').on('data', (part: string) => (refusal += part));
    child.once('close', () => done(text + refusal));
  });
  for (const [, name = '', value = ''] of printed.matchAll(/^export (\w+)=(.*)$/gm)) shell.env[name] = value;
  return printed;
}
