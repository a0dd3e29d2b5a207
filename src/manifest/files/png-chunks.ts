import { crc32 } from 'node:zlib';
import type { WindowedReader } from './windowed-reader.ts';

/** How a picture holds its colours. */
export interface Colours {
  hasAlpha: boolean;
  model: 'rgb' | 'cmyk' | 'grey' | 'palette';
  /** Of each channel; of a palette, of its colours. */
  bits: number;
}

/** Encoders write chunks of 8 kB or more; this is more of them than the largest file has. */
const MAX_CHUNKS = 200_000;

/** Bytes looked at together. */
const STEP = 64 * 1024;

/** Colour types with an alpha channel: grey and RGB. */
const WITH_ALPHA = [4, 6];

const GREY = [0, 4];

const PALETTE = 3;

/**
 * Goes through the chunks of a PNG to its end; `undefined` where it is damaged. It may be transparent by its colour type, or by a tRNS
 * chunk, which gives single colours an opacity.
 */
export async function readPng(bytes: WindowedReader): Promise<Colours | undefined> {
  let colours: Colours = { hasAlpha: false, model: 'rgb', bits: 8 };
  let offset = 8;
  for (let count = 0; count < MAX_CHUNKS; count += 1) {
    const chunk = await bytes.at(offset, 18);
    if (chunk.length < 12) return undefined;
    const length = chunk.readUInt32BE(0);
    const name = chunk.toString('latin1', 4, 8);
    // Header: length, name, width, height, depth, colour type.
    if (name === 'IHDR') colours = coloursOf(chunk[16] ?? 0, chunk[17] ?? 0);
    // What begins with a small letter is no part of the picture, and decoders go on without it.
    if (/^[A-Z]/.test(name) && !(await isIntact(bytes, offset + 4, length + 4))) return undefined;
    if (name === 'tRNS') colours = { ...colours, hasAlpha: true };
    if (name === 'IEND') return colours;
    offset += 12 + length;
  }
  return undefined;
}

/** By the header's depth and colour type. Indices of a palette have that depth, its colours always have 8 bits. */
function coloursOf(depth: number, type: number): Colours {
  const model = type === PALETTE ? 'palette' : GREY.includes(type) ? 'grey' : 'rgb';
  return { hasAlpha: WITH_ALPHA.includes(type), model, bits: model === 'palette' ? 8 : depth };
}

/** Whether the bytes of a chunk have the checksum that stands behind them. */
async function isIntact(bytes: WindowedReader, start: number, length: number): Promise<boolean> {
  const end = start + length;
  if (end + 4 > bytes.size) return false;
  let sum = 0;
  for (let at = start; at < end; at += STEP) sum = crc32(await bytes.at(at, Math.min(STEP, end - at)), sum);
  const stored = await bytes.at(end, 4);
  return stored.length === 4 && stored.readUInt32BE(0) === sum;
}
