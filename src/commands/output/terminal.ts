import { relative } from 'node:path';
import type { Io, ResultOutput } from '../io.ts';

/** What a stream can show. */
export interface Looks {
  color: boolean;
  width: number;
  /** Of the terminal; `undefined` where there is none, as for a program that reads lines. */
  columns?: number | undefined;
  unicode: boolean;
}

/** NO_COLOR and FORCE_COLOR win over what the stream is. */
export function looksOf(stream: Pick<ResultOutput, 'isTTY' | 'columns'>, { env }: Pick<Io, 'env'>): Looks {
  const dumb = env['TERM'] === 'dumb';
  const forced = env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0';
  const color = forced || (stream.isTTY === true && !env['NO_COLOR'] && !dumb);
  const columns = stream.isTTY === true ? (stream.columns ?? NaN) : Number(env['COLUMNS'] ?? 100);
  return {
    color: env['NO_COLOR'] ? false : color,
    width: Number.isFinite(columns) ? columns : 80,
    columns: stream.isTTY === true ? stream.columns : undefined,
    unicode: !dumb && !/^(C|POSIX)$/.test(env['LC_ALL'] ?? env['LANG'] ?? ''),
  };
}

/** Whether a person sits there who can answer. CI systems may offer a terminal and nobody behind it. */
export function isInteractive({ env, stdin, stderr }: Io): boolean {
  return stdin.isTTY === true && stderr.isTTY === true && !env['CI'];
}

/** A path as the user would write it. */
export function shownPath(path: string, { cwd }: Pick<Io, 'cwd'>): string {
  const short = relative(cwd, path);
  return short !== '' && !short.startsWith('..') ? short : path;
}
