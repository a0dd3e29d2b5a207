import { Buffer } from 'node:buffer';
import type { Size } from './shrink.ts';
import { checkSize, UnusablePicture } from './size.ts';

/** How the pixels of a PNG are written. @see https://www.w3.org/TR/png-3/ */
export interface PngHeader extends Size {
  /** Bits of a sample. */
  depth: number;
  color: ColorType;
  interlaced: boolean;
}

type ColorType = keyof typeof SAMPLES;

/** What a PNG consists of, still compressed. */
export interface PngParts {
  header: PngHeader;
  /** Red, green and blue of each colour, of a picture with a palette. */
  palette: Uint8Array;
  /** Of a palette: the alpha of its first colours; else the colour that is not shown. */
  transparency: Uint8Array;
  compressed: Uint8Array;
}

/** Samples of a pixel by colour type: grey, colour, palette, grey with alpha, colour with alpha. */
export const SAMPLES = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 } as const;

const DEPTHS: Readonly<Record<ColorType, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1A\n', 'latin1');

export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.equals(bytes.subarray(0, SIGNATURE.length));
}

/** Takes a PNG apart. Sums are not checked: the file is the one that was reviewed. @throws UnusablePicture */
export function readPngParts(bytes: Uint8Array): PngParts {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let header: PngHeader | undefined;
  let palette: Uint8Array = new Uint8Array();
  let transparency: Uint8Array = new Uint8Array();
  const compressed: Uint8Array[] = [];
  for (let at = SIGNATURE.length; at + 12 <= view.length;) {
    const length = view.readUInt32BE(at);
    const name = view.toString('latin1', at + 4, at + 8);
    const data = view.subarray(at + 8, at + 8 + length);
    if (data.length < length || name === 'IEND') break;
    if (name === 'IHDR') header ??= headerIn(data);
    if (name === 'PLTE') palette = data;
    if (name === 'tRNS') transparency = data;
    if (name === 'IDAT') compressed.push(data);
    at += length + 12;
  }
  if (!header) throw new UnusablePicture('a PNG without a header');
  return { header, palette, transparency, compressed: Buffer.concat(compressed) };
}

function headerIn(data: Buffer): PngHeader {
  if (data.length < 13) throw new UnusablePicture('a PNG with half a header');
  const size = { width: data.readUInt32BE(0), height: data.readUInt32BE(4) };
  checkSize(size);
  const [depth, color, , , interlace] = data.subarray(8, 13);
  if (depth === undefined || !isColorType(color) || !DEPTHS[color].includes(depth))
    throw new UnusablePicture(`a PNG of colour type ${color} with ${depth} bits`);
  return { ...size, depth, color, interlaced: interlace === 1 };
}

function isColorType(value: number | undefined): value is ColorType {
  return value !== undefined && value in SAMPLES;
}
