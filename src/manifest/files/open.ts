import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';

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
  handle: FileHandle;
  /** Bytes. */
  size: number;
  problem?: undefined;
}

export const NOT_UTF_8 = 'is not UTF-8 text';

const NOT_REGULAR = 'is not a regular file';

/**
 * Opens a regular file. It is judged once it is open, since another may take its place before; a FIFO would keep an ordinary `open`
 * waiting for a writer, in a thread that nothing ends.
 */
export async function openFile(path: string): Promise<OpenFile | Refusal> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const info = await handle.stat();
    if (info.isFile()) return { handle, size: info.size };
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
  if (code === 'ENOENT') return 'does not exist';
  if (code === 'EACCES' || code === 'EPERM') return "can't be read: permission denied";
  // Of a socket, which can't be opened.
  if (code === 'ENXIO' || code === 'EOPNOTSUPP') return NOT_REGULAR;
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return NOT_UTF_8;
  return `can't be read (${code})`;
}
