import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { onTestFinished } from 'vitest';
import type { FileArea } from '../../src/core/local-file.ts';
import type { Io, Pauses } from '../../src/commands/io.ts';
import { EXIT_CODES } from '../../src/commands/exit-codes.ts';
import { guardOutput } from '../../src/commands/output/guard-output.ts';
import { run } from '../../src/commands/program.ts';
import { keepResult } from '../../src/commands/output/result-output.ts';

/** The built command line. */
export const CLI = new URL('../../dist/cli.js', import.meta.url).pathname;

const NOWHERE = '/nonexistent';

/** The repository, where examples lie. */
export const ROOT = new URL('../..', import.meta.url).pathname;

export interface Run {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/** Where a command runs, with nothing of this process's environment. */
export interface Place {
  env?: Record<string, string>;
  cwd?: string;
}

/** Short, because nothing here is as far away as App Store Connect. */
const PAUSES: Pauses = {
  retry: { baseDelayMs: 1, maxDelayMs: 20 },
  lag: [1, 2, 5, 10, 20],
  polling: { firstMs: 1, maxMs: 20 },
  rehearsalMs: 2000,
};

/** A day on which nothing that Apple announced is coming up: whoever tests notices names another one. */
const QUIET_DAY = new Date('2026-09-01T12:00:00Z');

/**
 * Runs the command line in this process: the same program with streams of its own, and with short pauses.
 * @param now the day on which it runs @param clock the time as it goes on @param onStdout, onStderr get what is written, as it is written @param signal what SIGINT and SIGTERM would abort @param pauses others than the short ones
 */
export async function runCli(
  args: readonly string[],
  {
    env = {},
    cwd = ROOT,
    now = QUIET_DAY,
    clock,
    onStdout,
    onStderr,
    signal = new AbortController().signal,
    pauses = {},
  }: Place & {
    now?: Date;
    clock?: () => Date;
    onStdout?: (text: string) => void;
    onStderr?: (text: string) => void;
    signal?: AbortSignal;
    pauses?: Partial<Pauses>;
  } = {},
): Promise<Run> {
  const output = { stdout: '', stderr: '' };
  const stderr = textSink((text) => {
    output.stderr += text;
    onStderr?.(text);
  });
  guardOutput(stderr);
  const io: Io = {
    env: { HOME: NOWHERE, ...env },
    cwd,
    home: env['HOME'] ?? NOWHERE,
    now,
    stdin: new PassThrough().end(),
    stdout: keepResult(
      textSink((text) => {
        output.stdout += text;
        onStdout?.(text);
      }),
    ).output,
    stderr,
    graceful: () => signal,
    pauses: { ...PAUSES, ...pauses },
    ...(clock ? { clock } : {}),
  };
  const code = EXIT_CODES[await run(args, io)];
  return { code, signal: null, ...output };
}

interface Spawned {
  /** Gets the process as soon as it runs, to send it a signal. */
  onStart?: (child: ChildProcess) => void;
  /** Where its stdout goes instead of into the result: a file descriptor. */
  stdout?: number;
  /** The largest file that it may write, in blocks of 512 bytes. */
  most?: number;
  /** Its folder, which is empty, is removed before it starts. */
  isGone?: boolean;
}

/** Runs the built command line as a process of its own, with nothing of this process's environment but the path. */
export async function spawnCli(
  args: readonly string[],
  { env = {}, cwd = ROOT, onStart, stdout, most, isGone = false }: Place & Spawned = {},
): Promise<Run> {
  const command = [process.execPath, CLI, ...args];
  const first = [...(most === undefined ? [] : [`ulimit -f ${most}`]), ...(isGone ? ['rmdir "$PWD"'] : [])];
  // The limit and the folder belong to a shell, which becomes the process.
  const shell = ['sh', '-c', [...first, 'exec "$@"'].join('; '), 'sh'];
  const [file = '', ...rest] = [...(first.length > 0 ? shell : []), ...command];
  const child = spawn(file, rest, {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', HOME: NOWHERE, ...env },
    stdio: ['ignore', stdout ?? 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  onStart?.(child);
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve) => {
    child.once('close', (...ended) => resolve(ended));
  });
  return { code, signal, ...output };
}

function textSink(take: (text: string) => void): Writable {
  return new Writable({
    decodeStrings: false,
    write(text: string | Buffer, _encoding, done) {
      take(String(text));
      done();
    },
  });
}

/** Files in a folder that lies in no repository. */
export function alone(folder: string): FileArea {
  return { folder, root: folder };
}

/** A folder with these files, gone when the test ends. */
export async function folderWith(files: Record<string, string | Buffer>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ascend-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}
