import type { Size } from './shrink.ts';

/** Larger than any screenshot that Apple takes; what claims to be larger is not decoded, however few bytes it has. */
export const MOST_MEGAPIXELS = 16;
const LONGEST_SIDE = 10_000;

/** As many pixels as a screenshot of a phone has at a width of 220: pictures that lie on their side get as much room. */
const LARGEST_AREA = 220 * 477;
const LONGEST = 640;

/** Bytes that a screenshot of that area takes, about. */
const USUAL_BYTES = 9000;

/** Thrown for a picture that gets no thumbnail. */
export class UnusablePicture extends Error {}

/** Refuses sizes that no screenshot has. */
export function checkSize({ width, height }: Size): void {
  const isUsable = width > 0 && height > 0 && Math.max(width, height) <= LONGEST_SIDE;
  if (!isUsable || width * height > MOST_MEGAPIXELS * 1_000_000)
    throw new UnusablePicture(`${width} × ${height} pixels`);
}

/** How many pixels a thumbnail has for which there are so many bytes. */
export function areaFor(bytes: number): number {
  return LARGEST_AREA * Math.min(1, bytes / USUAL_BYTES);
}

/** How large a thumbnail of a picture is. Never larger than the picture. @param area pixels, about */
export function thumbnailSize({ width, height }: Size, area: number): Size {
  return scaled({ width, height }, Math.min(1, Math.sqrt(area / (width * height)), LONGEST / Math.max(width, height)));
}

/** @param factor at most 1 */
export function scaled({ width, height }: Size, factor: number): Size {
  return { width: Math.max(1, Math.round(width * factor)), height: Math.max(1, Math.round(height * factor)) };
}
