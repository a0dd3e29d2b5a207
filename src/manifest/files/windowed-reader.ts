import { Buffer } from 'node:buffer';
import { closeSync, readSync } from 'node:fs';
import type { OpenFile } from './open.ts';
import { turn } from './turns.ts';

/** A file that is looked into here and there, never held whole. */
export interface WindowedReader {
  size: number;
  /**
   * The bytes from there, fewer where the file ends. One after the other: what is read ahead is kept for the next, and what the next one
   * reads takes its place.
   */
  at(offset: number, length: number): Promise<Buffer>;
}

/** Bytes that are read at a time. A file that has no more is read once, whatever looks into it. */
export const PIECE = 256 * 1024;

/** Bytes. Headers and chunks lie close together, and each read costs more than its bytes. */
const AHEAD = 64 * 1024;

/** Memory that is read into, for the next file: thousands would leave as many pieces behind. */
const idle: Buffer[] = [];

/** Looks into an open file, and closes it. */
export async function lookInto<Found>(
  { fd, size }: Pick<OpenFile, 'fd' | 'size'>,
  look: (bytes: WindowedReader) => Promise<Found>,
): Promise<Found> {
  const memory = idle.pop() ?? Buffer.allocUnsafeSlow(PIECE);
  try {
    return await look(windowedReader(fd, size, memory));
  } finally {
    closeSync(fd);
    idle.push(memory);
  }
}

function windowedReader(fd: number, size: number, memory: Buffer): WindowedReader {
  const ahead = size <= PIECE ? PIECE : AHEAD;
  let [start, end] = [0, 0];
  return {
    size,
    async at(offset, length) {
      const wanted = Math.min(length, size - offset);
      if (wanted <= 0) return Buffer.alloc(0);
      if (offset < start || offset + wanted > end) {
        await turn();
        if (wanted > PIECE) return part(fd, offset, Buffer.allocUnsafeSlow(wanted));
        const read = part(fd, offset, memory.subarray(0, Math.max(wanted, ahead)));
        [start, end] = [offset, offset + read.length];
      }
      return memory.subarray(offset - start, Math.min(offset + wanted, end) - start);
    },
  };
}

function part(fd: number, offset: number, memory: Buffer): Buffer {
  return memory.subarray(0, readSync(fd, memory, 0, memory.length, offset));
}

/** All of a file, piece by piece. */
export async function* piecesOf(bytes: WindowedReader): AsyncGenerator<Buffer, void, void> {
  for (let at = 0; ;) {
    const piece = await bytes.at(at, PIECE);
    if (piece.length === 0) return;
    yield piece;
    at += piece.length;
  }
}
