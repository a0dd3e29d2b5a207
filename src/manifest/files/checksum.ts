import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import type { FileArea, LocalFile } from '../../core/local-file.ts';
import { scanForKeys } from './private-key-scan.ts';

/** What a file's content is. */
export type Checksum = Pick<LocalFile, 'bytes' | 'md5'> & { holdsKey: boolean };

/** Which file it is, and when it last changed: the system sets that time, and no program can. */
export async function stateOf(handle: FileHandle): Promise<string> {
  const { dev, ino, size, mtimeNs, ctimeNs } = await handle.stat({ bigint: true });
  return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
}

/** Of each area what its files are, by their state: whoever looks at a file again reads it again only where it was touched. */
const known = new WeakMap<FileArea, Map<string, Checksum>>();

/**
 * Milliseconds. Some disks tell times apart by two seconds (FAT): what was written a moment ago may be written once more without another
 * time, so it is read again (as git does with what it calls racy).
 */
const SETTLED = 2000;

/** What a file's content is, without holding it in memory. */
export async function checksumOf(handle: FileHandle, area: FileArea): Promise<Checksum> {
  const sums = known.get(area) ?? new Map<string, Checksum>();
  known.set(area, sums);
  const state = await stateOf(handle);
  const there = sums.get(state);
  if (there) return there;
  const { ctimeMs } = await handle.stat();
  const isSettled = Date.now() - ctimeMs > SETTLED;
  const sum = await readThrough(handle);
  if (isSettled && (await stateOf(handle)) === state) sums.set(state, sum);
  return sum;
}

/** Bytes that are read at a time. */
const PIECE = 256 * 1024;

/** Memory that is read into, for the next one: thousands of files would leave as many pieces behind. */
const idle: Buffer[] = [];

async function readThrough(handle: FileHandle): Promise<Checksum> {
  const hash = createHash('md5');
  const scan = scanForKeys();
  const buffer = idle.pop() ?? Buffer.allocUnsafeSlow(PIECE);
  try {
    let bytes = 0;
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, PIECE, bytes);
      if (bytesRead === 0) return { bytes, md5: hash.digest('hex'), holdsKey: scan.found() };
      const part = buffer.subarray(0, bytesRead);
      hash.update(part);
      scan.add(part);
      bytes += bytesRead;
    }
  } finally {
    idle.push(buffer);
  }
}
