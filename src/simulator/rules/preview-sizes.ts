import type { Pixels } from './screenshot-sizes.ts';

const SIZES: Record<string, readonly Pixels[]> = {
  IPHONE_67: [[886, 1920]],
  IPHONE_65: [[886, 1920]],
  IPHONE_61: [[886, 1920]],
  IPHONE_58: [[886, 1920]],
  IPHONE_55: [[1080, 1920]],
  IPHONE_47: [[750, 1334]],
  IPHONE_40: [[1080, 1920]],
  // A word of Apple's for which no size is known: the pixels are not judged.
  IPHONE_35: [],
  IPAD_PRO_3GEN_129: [[1200, 1600]],
  IPAD_PRO_3GEN_11: [[1200, 1600]],
  IPAD_PRO_129: [
    [1200, 1600],
    [900, 1200],
  ],
  IPAD_105: [[1200, 1600]],
  IPAD_97: [[900, 1200]],
  DESKTOP: [[1920, 1080]],
  APPLE_TV: [[1920, 1080]],
  APPLE_VISION_PRO: [[3840, 2160]],
};

/** In contrast to display types they do not begin with `APP_`; watches and Messages have none. */
export const PREVIEW_TYPES: readonly string[] = Object.keys(SIZES);

/** All that the preview type takes: what is held in the hand is also taken turned. */
export function previewPixels(previewType: string): readonly Pixels[] {
  const pixels = SIZES[previewType] ?? [];
  if (!/^IP(HONE|AD)_/.test(previewType)) return pixels;
  return [...pixels, ...pixels.map(([width, height]): Pixels => [height, width])];
}
