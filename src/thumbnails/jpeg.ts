import { Buffer } from 'node:buffer';
import type { Raster } from './shrink.ts';
import { shrink } from './shrink.ts';
import { checkSize, MOST_MEGAPIXELS, thumbnailSize, UnusablePicture } from './size.ts';

/** What decoding may take, in MB. A screenshot of the largest size takes about 200. */
const MEMORY = 300;

/** Times that a picture is gone through: a few hundred bytes can ask for thousands. A progressive JPEG has about ten. */
const MOST_SCANS = 100;

const START_OF_SCAN = Buffer.from([0xff, 0xda]);

export function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8;
}

/** The thumbnail of a JPEG. @param area pixels of it @throws an error when it can't be read */
export async function shrinkJpeg(bytes: Uint8Array, area: number): Promise<Raster> {
  if (scansIn(bytes) > MOST_SCANS) throw new UnusablePicture(`a JPEG of more than ${MOST_SCANS} scans`);
  const { decode } = await codec();
  const { width, height, data } = decode(bytes, {
    useTArray: true,
    // Three bytes a pixel.
    formatAsRGBA: false,
    maxResolutionInMP: MOST_MEGAPIXELS,
    maxMemoryUsageInMB: MEMORY,
  });
  checkSize({ width, height });
  return shrink({ width, height, rgb: data }, thumbnailSize({ width, height }, area));
}

/** @param quality 1 to 100 */
export async function encodeJpeg({ width, height, rgb }: Raster, quality: number): Promise<Buffer> {
  const { encode } = await codec();
  const data = Buffer.alloc(width * height * 4, 255);
  for (let from = 0, to = 0; from < rgb.length; from += 3, to += 4) data.set(rgb.subarray(from, from + 3), to);
  return encode({ width, height, data }, quality).data;
}

/** Loaded when the first picture comes: most runs have none. */
async function codec() {
  return (await import('jpeg-js')).default;
}

/** The marker can't stand in what is compressed, where a zero follows every 0xff. */
function scansIn(bytes: Uint8Array): number {
  let scans = 0;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = buffer.indexOf(START_OF_SCAN); at >= 0; at = buffer.indexOf(START_OF_SCAN, at + 2)) scans += 1;
  return scans;
}
