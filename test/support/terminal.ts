import { execFileSync, spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { CLI } from './cli.ts';

/** Whether this machine has util-linux's `script`, which gives a process a terminal. */
export const HAS_TERMINAL = (() => {
  try {
    return execFileSync('script', ['--version'], { encoding: 'utf8' }).includes('util-linux');
  } catch {
    return false;
  }
})();

interface Terminal {
  columns: number;
  cwd: string;
  env?: Record<string, string>;
  /** What is typed, once the terminal shows this. */
  typed?: { after: string; text: string };
}

/** Runs the built command line on a terminal of its own, as a person would. @returns what it shows, without colors */
export async function runOnTerminal(
  args: readonly string[],
  { columns, cwd, env = {}, typed }: Terminal,
): Promise<{ code: number | null; lines: string[] }> {
  const words = [process.execPath, CLI, ...args].map((word) => `'${word}'`).join(' ');
  const child = spawn('script', ['-qefc', `stty cols ${columns} rows 40 -echo; exec ${words}`, '/dev/null'], {
    cwd,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: cwd,
      TERM: 'xterm-256color',
      LANG: 'C.UTF-8',
      SHELL: '/bin/sh',
      ...env,
    },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let output = '';
  let isTyped = false;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    if (!typed || isTyped || !output.includes(typed.after)) return;
    isTyped = true;
    child.stdin.write(typed.text);
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, lines: output.split('\n').map((line) => finallyShown(line)) };
}

/** What stands in a row in the end: the spinner writes it again and again, from its first column. */
function finallyShown(line: string): string {
  const [last = ''] = line.replace(/\r$/, '').replaceAll('\u001B[1G', '\r').split('\r').slice(-1);
  return stripVTControlCharacters(last);
}
