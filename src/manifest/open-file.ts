import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import type { Refusal } from './refusal.ts';
import { NOT_REGULAR, unreadable } from './refusal.ts';

/** A regular file that is open. Whoever has it closes it. */
export interface OpenFile {
  handle: FileHandle;
  /** Bytes. */
  size: number;
  problem?: undefined;
}

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
