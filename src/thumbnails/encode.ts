import { Buffer } from 'node:buffer';
import type { Picture } from '../core/picture.ts';
import { encodeJpeg } from './jpeg.ts';
import type { Raster } from './shrink.ts';
import { shrink } from './shrink.ts';
import { scaled } from './size.ts';

const FINE = 75;
/** Where a little has to be saved. Below the last one, fewer pixels look better than coarser ones. */
const COARSER = [60, 45];

/** What share of the bytes the coarsest one needs, about. */
const COARSEST = 0.6;

/** Writes a thumbnail into at most so many bytes: coarser where that is enough, else smaller. */
export async function encodeThumbnail(raster: Raster, bytes: number): Promise<Picture | undefined> {
  const fine = await encodeJpeg(raster, FINE);
  if (fine.length <= bytes) return pictureOf(raster, fine);
  const share = bytes / fine.length;
  for (const quality of share < COARSEST ? [] : COARSER) {
    const coarse = await encodeJpeg(raster, quality);
    if (coarse.length <= bytes) return pictureOf(raster, coarse);
  }
  if (raster.width === 1 && raster.height === 1) return undefined;
  // So small that a coarser one of that size fits.
  const factor = Math.min(0.9, Math.sqrt(share / COARSEST));
  return encodeThumbnail(shrink(raster, scaled(raster, factor)), bytes);
}

function pictureOf({ width, height }: Raster, jpeg: Uint8Array): Picture {
  return { dataUrl: `data:image/jpeg;base64,${Buffer.from(jpeg).toString('base64')}`, width, height };
}
