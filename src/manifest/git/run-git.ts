import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import type { Readable } from 'node:stream';

/** What git is run with: nothing of it comes from who wrote the files in the repository. */
export interface GitPlace {
  /** The root of a repository. */
  root: string;
  /** Of the caller; git gets what it needs of it, and no credentials. */
  env: NodeJS.ProcessEnv;
}

/** How a run of git ended. `missing`: there is no git. */
export type GitEnd = { status: 'done' } | { status: 'missing' } | { status: 'failed'; message: string };

/** To find git, its settings of the machine and of the user (which say whose repositories are trusted), and the files of the system. */
const KEPT = ['PATH', 'Path', 'HOME', 'XDG_CONFIG_HOME', 'USERPROFILE', 'HOMEDRIVE', 'HOMEPATH', 'SystemRoot'];

/**
 * Only reads what is there: no transport, so that a partial clone fetches nothing with somebody's credentials, no questions, no
 * replacement of objects, and messages that can be recognized. Nothing that the caller has set for git counts, such as another folder.
 */
const FIXED = {
  GIT_ALLOW_PROTOCOL: '',
  GIT_NO_LAZY_FETCH: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
} as const;

/** Programs that a repository's settings may name are not run, and a repository that is a folder within another one is none. */
const SETTINGS = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'safe.bareRepository=explicit'];

/** Runs git without a shell. @param input what it reads @param take gets its output as it comes, and is waited for */
export async function runGit(
  { root, env }: GitPlace,
  args: readonly string[],
  take: (output: Readable) => Promise<void>,
  input = '',
): Promise<GitEnd> {
  const kept = KEPT.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]] as const]));
  const settings = SETTINGS.flatMap((setting) => ['-c', setting]);
  const child = spawn('git', ['--no-pager', ...settings, '-C', root, ...args], {
    // Some systems look for a program where they stand first, which must not be among files of others.
    cwd: dirname(process.execPath),
    env: { ...Object.fromEntries(kept), ...FIXED, GIT_CEILING_DIRECTORIES: dirname(root) },
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
  let message = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (message += text.slice(0, 4096 - message.length)));
  const ended = new Promise<GitEnd>((resolve) => {
    child.once('error', () => resolve({ status: 'missing' }));
    child.once('close', (code) => resolve(code === 0 ? { status: 'done' } : { status: 'failed', message }));
  });
  // One that ends early reads no more.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  try {
    await take(child.stdout);
  } catch (error) {
    child.kill();
    await ended;
    throw error;
  }
  return ended;
}

/** The whole output of git as a text, where it is no more than so many bytes. */
export async function gitText(
  place: GitPlace,
  args: readonly string[],
  most: number,
): Promise<GitEnd & { text: string }> {
  const parts: Buffer[] = [];
  let bytes = 0;
  const end = await runGit(place, args, async (output) => {
    for await (const part of output as AsyncIterable<Buffer>) {
      bytes += part.length;
      if (bytes <= most) parts.push(part);
    }
  });
  if (bytes > most) return { status: 'failed', message: 'too much output', text: '' };
  return { ...end, text: Buffer.concat(parts).toString('utf8') };
}
