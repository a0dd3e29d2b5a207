import { accessSync, closeSync, constants, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { MISSING, openFile } from '../../manifest/files/open.ts';
import type { Io } from '../io.ts';
import { UsageError } from '../io.ts';
import type { Destination } from './private-file.ts';
import { destinationOf, writePrivateFile } from './private-file.ts';
import { shownPath } from './terminal.ts';

/** Bytes, as for a plan that is read. */
const LARGEST = 64 * 1024 * 1024;

/** The same for every name of a file, whatever links its folder is reached by. */
export function placeOf(path: string, { cwd }: Pick<Io, 'cwd'>): string {
  const place = resolve(cwd, path);
  try {
    return join(realpathSync(dirname(place)), basename(place));
  } catch {
    return place;
  }
}

/**
 * Refuses to write over anything but what an earlier run has written there, or nothing.
 * @param isOwn whether a text is such @param what it is called, e.g. `plan`
 */
export function checkOutputFile(path: string, isOwn: (text: string) => boolean, io: Io, what = 'plan'): void {
  if (destinationOf(path, io).kind !== 'file') return;
  const place = resolve(io.cwd, path);
  const opened = openFile(place);
  if (opened.problem !== undefined) {
    if (opened.problem === MISSING) return checkFolder(path, place);
    throw new UsageError(`${path} ${opened.problem}; save the ${what} under another name`);
  }
  const { fd, size } = opened;
  try {
    // Nothing that ascend writes is larger, and what is can't be looked through.
    if (size === 0 || (size <= LARGEST && isOwn(readFileSync(fd, 'utf8')))) return;
  } finally {
    closeSync(fd);
  }
  throw new UsageError(`${path} exists and is not a ${what}; save the ${what} under another name`);
}

/** What can't be written is said before anything else is done. */
function checkFolder(path: string, place: string): void {
  try {
    accessSync(dirname(place), constants.W_OK);
  } catch (error) {
    throw new UsageError(`${path} can't be written (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`);
  }
}

/** The system's words for a disk that takes no more: another name would not help. */
const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'EIO']);

/**
 * Writes what holds a release's data.
 * @returns what it was written to; `unwritten` where the disk did not take it
 * @throws UsageError where nothing can be written under that name
 */
export async function writeOutputFile(
  path: string,
  text: string,
  io: Io,
  what = 'plan',
): Promise<Destination['kind'] | 'unwritten'> {
  try {
    return await writePrivateFile(path, io.guard?.redact(text) ?? text, io);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
    if (!FULL.has(code)) throw new UsageError(`${path} can't be written (${code})`);
    io.stderr.write(`The ${what} could not be saved to ${path} (${code}). Make room and run it again.\n`);
    return 'unwritten';
  }
}

/** Says that a file was not written, as every command does. @throws UsageError where nothing can be written under that name */
export function reportUnwritten(
  { place, problem, code }: { place: string; problem: string; code?: string },
  io: Pick<Io, 'cwd' | 'stderr'>,
): 'unwritten' {
  const sentence = `${shownPath(place, io)} ${problem}`;
  if (code === undefined || !FULL.has(code)) throw new UsageError(sentence);
  io.stderr.write(`${sentence}. Make room and run it again.\n`);
  return 'unwritten';
}
