import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { lstat, open } from 'node:fs/promises';

/** Why a file can't be had. */
export interface Refusal {
  target?: undefined;
  handle?: undefined;
  text?: undefined;
  path?: undefined;
  /** What is wrong with the file, as the end of a sentence that names it. */
  problem: string;
  hint?: string;
}

/** A regular file that is open. Whoever has it closes it. */
export interface OpenFile {
  handle: FileHandle;
  /** Where it is. */
  target: string;
  /** Bytes. */
  size: number;
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
export async function openFile(path: string): Promise<OpenFile | Refusal> {
  return openWith(path, constants.O_RDONLY | constants.O_NONBLOCK);
}

/**
 * Opens the regular file that a path leads to, once it is found and judged. What is open is then looked for once more, and has to be what
 * is found: a folder or a file on the way may have become a link in between. @param locate finds and judges it, with links followed
 */
export async function openLocated(locate: () => Promise<{ target: string } | Refusal>): Promise<OpenFile | Refusal> {
  const located = await locate();
  if (located.target === undefined) return located;
  const opened = await openFound(located.target);
  if (opened.problem !== undefined || (await isFileAt(opened.handle, await locate()))) return opened;
  await opened.handle.close();
  return { problem: 'was replaced while it was opened', hint: 'run the command again once nothing changes the files' };
}

/** Opens what was found where no link is in the way. What is open may be another file by now, where a folder above it became a link. */
export async function openFound(target: string): Promise<OpenFile | Refusal> {
  return openWith(target, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
}

/** Whether an open file is the one that was found. */
async function isFileAt(handle: FileHandle, { target }: { target?: string | undefined }): Promise<boolean> {
  const there = target === undefined ? undefined : await lstat(target, { bigint: true }).catch(() => undefined);
  const own = await handle.stat({ bigint: true });
  return there !== undefined && there.dev === own.dev && there.ino === own.ino;
}

async function openWith(path: string, flags: number): Promise<OpenFile | Refusal> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, flags);
    const info = await handle.stat();
    if (info.isFile()) return { handle, target: path, size: info.size };
    await handle.close();
    return info.isDirectory() ? { problem: 'is a folder', hint: 'name a file in it' } : { problem: NOT_REGULAR };
  } catch (error) {
    await handle?.close().catch(() => undefined);
    return { problem: unreadable(error) };
  }
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
