import { createHash } from 'node:crypto';
import type { FileArea, LocalFile } from '../../core/local-file.ts';
import type { OpenFile } from './open.ts';
import { stateNow, stateOf } from './open.ts';
import { scanForKeys } from './private-key-scan.ts';
import type { WindowedReader } from './windowed-reader.ts';
import { piecesOf } from './windowed-reader.ts';

/** What a file's content is. */
export type Checksum = Pick<LocalFile, 'bytes' | 'md5'> & { holdsKey: boolean };

/** What the files of an area are. */
interface Known {
  /** By their state: whoever looks at a file again reads it again only where it was touched. */
  sums: Map<string, Checksum>;
  /** The MD5 of each content that begins as a picture or a video does. */
  media: Set<string>;
}

const known = new WeakMap<FileArea, Known>();

/**
 * Milliseconds. Some disks tell times apart by two seconds (FAT): what was written a moment ago may be written once more without another
 * time, so it is read again (as git does with what it calls racy).
 */
const SETTLED = 2000;

/** How pictures and videos begin: PNG, JPEG, and the boxes of MP4 after four bytes of length. */
const MEDIA = /^(?:\x89PNG|\xff\xd8\xff|[^]{4}(?:ftyp|moov|mdat|free|skip|wide))/;

/** What a file's content is, without holding it in memory. @param bytes of the file */
export async function checksumOf({ fd, stats }: OpenFile, bytes: WindowedReader, area: FileArea): Promise<Checksum> {
  const { sums, media } = known.get(area) ?? { sums: new Map<string, Checksum>(), media: new Set<string>() };
  known.set(area, { sums, media });
  const state = stateOf(stats);
  const there = sums.get(state);
  if (there) return there;
  const isSettled = Date.now() - Number(stats.ctimeMs) > SETTLED;
  const { beginning, ...sum } = await readThrough(bytes);
  if (MEDIA.test(beginning)) media.add(sum.md5);
  if (isSettled && stateNow(fd) === state) sums.set(state, sum);
  return sum;
}

/** Whether a file of the area whose checksum was taken begins as pictures and videos do. */
export function isMedia(area: FileArea, { md5 }: LocalFile): boolean {
  return known.get(area)?.media.has(md5) === true;
}

async function readThrough(file: WindowedReader): Promise<Checksum & { beginning: string }> {
  const hash = createHash('md5');
  const scan = scanForKeys();
  let bytes = 0;
  let beginning = '';
  for await (const piece of piecesOf(file)) {
    if (bytes === 0) beginning = piece.toString('latin1', 0, 16);
    hash.update(piece);
    scan.add(piece);
    bytes += piece.length;
  }
  return { bytes, md5: hash.digest('hex'), holdsKey: scan.found(), beginning };
}
