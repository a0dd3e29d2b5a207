import { Buffer } from 'node:buffer';
import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';

/** A file that is looked into here and there, never read whole. */
export interface Bytes {
  size: number;
  /** The bytes from there, fewer where the file ends. */
  at(offset: number, length: number): Promise<Buffer>;
}

/** Opens a file for a look. */
export async function lookInto<Result>(path: string, look: (bytes: Bytes) => Promise<Result>): Promise<Result> {
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    return await look({ size, at: (offset, length) => part(handle, offset, Math.min(length, size - offset)) });
  } finally {
    await handle.close();
  }
}

async function part(handle: FileHandle, offset: number, length: number): Promise<Buffer> {
  if (length <= 0) return Buffer.alloc(0);
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, offset);
  return buffer.subarray(0, bytesRead);
}
