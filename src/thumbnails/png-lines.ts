import type { PngHeader } from './png-chunks.ts';
import { SAMPLES } from './png-chunks.ts';
import type { Columns, Size } from './shrink.ts';
import { UnusablePicture } from './size.ts';

/** One of the pictures that an interlaced one is written as: which rows and columns it has. */
interface Pass extends Size {
  rows: Columns;
  columns: Columns;
}

/** Adam7: where the seven passes begin, and how far apart their pixels are. */
const ADAM7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** A line of a PNG with its samples, packed as they are in the file. */
interface Line {
  row: number;
  columns: Columns;
  /** Pixels in it. */
  width: number;
  packed: Uint8Array;
}

/** How many bytes the lines have when they are unpacked. */
export function lengthOfLines(header: PngHeader): number {
  return passesOf(header).reduce((sum, { width, height }) => sum + height * (1 + bytesOf(width, header)), 0);
}

/** The lines of a PNG, filters undone. @param bytes unpacked; they are changed */
export function* linesOf(header: PngHeader, bytes: Uint8Array): Generator<Line> {
  const apart = Math.max(1, (SAMPLES[header.color] * header.depth) >> 3);
  let at = 0;
  for (const { width, height, rows, columns } of passesOf(header)) {
    const length = bytesOf(width, header);
    let above: Uint8Array = new Uint8Array(length);
    for (let index = 0; index < height; index += 1) {
      const packed = bytes.subarray(at + 1, at + 1 + length);
      unfilter(bytes[at], packed, above, apart);
      yield { row: rows.from + index * rows.apart, columns, width, packed };
      above = packed;
      at += length + 1;
    }
  }
}

function passesOf({ width, height, interlaced }: PngHeader): Pass[] {
  const passes = interlaced ? ADAM7 : ([[0, 0, 1, 1]] as const);
  return passes
    .map(([x, y, across, down]) => ({
      width: Math.ceil((width - x) / across),
      height: Math.ceil((height - y) / down),
      columns: { from: x, apart: across },
      rows: { from: y, apart: down },
    }))
    .filter((pass) => pass.width > 0 && pass.height > 0);
}

function bytesOf(width: number, { color, depth }: PngHeader): number {
  return Math.ceil((width * SAMPLES[color] * depth) / 8);
}

/** Undoes the filter of a line in place. @param apart bytes from a pixel to the next */
function unfilter(filter: number | undefined, line: Uint8Array, above: Uint8Array, apart: number): void {
  const { length } = line;
  if (filter === 1) {
    for (let at = apart; at < length; at += 1) line[at] = (line[at] ?? 0) + (line[at - apart] ?? 0);
  } else if (filter === 2) {
    for (let at = 0; at < length; at += 1) line[at] = (line[at] ?? 0) + (above[at] ?? 0);
  } else if (filter === 3) {
    for (let at = 0; at < length; at += 1) {
      const left = at < apart ? 0 : (line[at - apart] ?? 0);
      line[at] = (line[at] ?? 0) + ((left + (above[at] ?? 0)) >> 1);
    }
  } else if (filter === 4) {
    for (let at = 0; at < length; at += 1) {
      const left = at < apart ? 0 : (line[at - apart] ?? 0);
      const corner = at < apart ? 0 : (above[at - apart] ?? 0);
      line[at] = (line[at] ?? 0) + paeth(left, above[at] ?? 0, corner);
    }
  } else if (filter !== 0) throw new UnusablePicture(`a PNG with the filter ${filter}`);
}

/** Whichever neighbour is nearest to what the three foretell. */
function paeth(left: number, above: number, corner: number): number {
  const toLeft = Math.abs(above - corner);
  const toAbove = Math.abs(left - corner);
  const toCorner = Math.abs(left + above - 2 * corner);
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
