import type { BigIntStats } from 'node:fs';
import { closeSync, constants, fstatSync, lstatSync, openSync } from 'node:fs';

/** Why a file can't be had. */
export interface Refusal {
  target?: undefined;
  text?: undefined;
  path?: undefined;
  /** What is wrong with the file, as the end of a sentence that names it. */
  problem: string;
  hint?: string;
}

/** A regular file that is open. Whoever has it closes it. */
export interface OpenFile {
  fd: number;
  /** Where it is. */
  target: string;
  /** Bytes. */
  size: number;
  /** As it was when it was opened. */
  stats: BigIntStats;
  problem?: undefined;
}

export const NOT_UTF_8 = 'is not UTF-8 text';

/** Of a file that is not there. */
export const MISSING = 'does not exist';

const NOT_REGULAR = 'is not a regular file';

/**
 * Opens a regular file. It is judged once it is open, since another may take its place before; a FIFO would keep an ordinary `open`
 * waiting for a writer, in a thread that nothing ends.
 */
export function openFile(path: string): OpenFile | Refusal {
  return openWith(path, constants.O_RDONLY | constants.O_NONBLOCK);
}

/**
 * Opens the regular file that a path leads to, once it is found and judged. What is open is then looked for once more, and has to be what
 * is found: a folder or a file on the way may have become a link in between. @param locate finds and judges it, with links followed
 */
export function openLocated(locate: () => { target: string } | Refusal): OpenFile | Refusal {
  const located = locate();
  if (located.target === undefined) return located;
  const opened = openFound(located.target);
  if (opened.problem !== undefined) return opened;
  let isSame = false;
  try {
    isSame = isFileAt(opened.stats, locate());
    if (isSame) return opened;
  } finally {
    if (!isSame) closeSync(opened.fd);
  }
  return { problem: 'was replaced while it was opened', hint: 'run the command again once nothing changes the files' };
}

/** Opens what was found where no link is in the way. What is open may be another file by now, where a folder above it became a link. */
export function openFound(target: string): OpenFile | Refusal {
  return openWith(target, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
}

/** Whether an open file is the one that was found. */
function isFileAt(own: BigIntStats, { target }: { target?: string | undefined }): boolean {
  try {
    const there = target === undefined ? undefined : lstatSync(target, { bigint: true });
    return there?.dev === own.dev && there.ino === own.ino;
  } catch {
    return false;
  }
}

function openWith(path: string, flags: number): OpenFile | Refusal {
  let isRegular = false;
  try {
    const fd = openSync(path, flags);
    try {
      const stats = fstatSync(fd, { bigint: true });
      isRegular = stats.isFile();
      if (isRegular) return { fd, target: path, size: Number(stats.size), stats };
      return stats.isDirectory() ? { problem: 'is a folder', hint: 'name a file in it' } : { problem: NOT_REGULAR };
    } finally {
      if (!isRegular) closeSync(fd);
    }
  } catch (error) {
    return { problem: unreadable(error) };
  }
}

/** Which file it is, and when it last changed: the system sets that time, and no program can. */
export function stateOf({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
}

/** The same of an open file, as it is by now. */
export function stateNow(fd: number): string {
  return stateOf(fstatSync(fd, { bigint: true }));
}

/** Why a file can't be read, as the end of a sentence that names it. */
export function unreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
  if (code === 'ENOENT') return MISSING;
  if (code === 'EACCES' || code === 'EPERM') return "can't be read: permission denied";
  // Of a socket, which can't be opened.
  if (code === 'ENXIO' || code === 'EOPNOTSUPP') return NOT_REGULAR;
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return NOT_UTF_8;
  return `can't be read (${code})`;
}
