import type { Bytes } from './bytes.ts';

/** Chunks before the pixels, of which a picture has a handful. */
const MAX_CHUNKS = 1000;

/** Colour types with an alpha channel: grey and RGB. */
const WITH_ALPHA = [4, 6];

/** Whether a PNG may be transparent: by its colour type, or by a tRNS chunk, which gives single colours an opacity. */
export async function hasAlpha(bytes: Bytes): Promise<boolean> {
  let offset = 8;
  for (let count = 0; count < MAX_CHUNKS; count += 1) {
    const chunk = await bytes.at(offset, 18);
    if (chunk.length < 12) return false;
    const name = chunk.toString('latin1', 4, 8);
    // Header: length, name, width, height, depth, colour type.
    if (name === 'IHDR' && WITH_ALPHA.includes(chunk[17] ?? 0)) return true;
    if (name === 'tRNS') return true;
    if (name === 'IDAT' || name === 'IEND') return false;
    offset += 12 + chunk.readUInt32BE(0);
  }
  return false;
}
