import { Buffer } from 'node:buffer';
import type { FileHandle } from 'node:fs/promises';

/** A file that is looked into here and there, never held whole. */
export interface WindowedReader {
  size: number;
  /** The bytes from there, fewer where the file ends. One after the other: what is read ahead is kept for the next. */
  at(offset: number, length: number): Promise<Buffer>;
}

/** Bytes. Headers and chunks lie close together, and each read costs more than its bytes. */
const AHEAD = 64 * 1024;

/** Looks into an open file. */
export function windowedReader(handle: FileHandle, size: number): WindowedReader {
  let kept: { start: number; content: Buffer } = { start: 0, content: Buffer.alloc(0) };
  return {
    size,
    async at(offset, length) {
      const wanted = Math.min(length, size - offset);
      if (wanted <= 0) return Buffer.alloc(0);
      const from = offset - kept.start;
      if (from >= 0 && from + wanted <= kept.content.length) return kept.content.subarray(from, from + wanted);
      const content = await part(handle, offset, Math.min(Math.max(wanted, AHEAD), size - offset));
      kept = { start: offset, content };
      return content.subarray(0, wanted);
    },
  };
}

async function part(handle: FileHandle, offset: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, offset);
  return buffer.subarray(0, bytesRead);
}
