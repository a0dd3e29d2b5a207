import type { PngParts } from './png-chunks.ts';
import { SAMPLES } from './png-chunks.ts';

/** Red, green and blue of the pixels of a line, on white. The next line is painted over it. */
type Painter = (packed: Uint8Array, width: number) => Uint8Array;

/** Paints lines of a PNG, whatever its colours are. */
export function createPainter({ header, palette, transparency }: PngParts): Painter {
  const { color, depth } = header;
  const line = new Uint8Array(header.width * 3);
  if (color === 2 && depth === 8 && transparency.length === 0) return (packed) => packed;
  const hidden = color === 0 || color === 2 ? hiddenSamples(transparency, SAMPLES[color]) : [];
  const most = 2 ** depth - 1;
  /** Of a sample: 0 to 255. */
  const scaled = (sample: number) => (depth === 8 ? sample : depth === 16 ? sample >> 8 : (sample * 255) / most);
  return (packed, width) => {
    const sample = sampler(packed, depth);
    for (let pixel = 0, at = 0; pixel < width; pixel += 1, at += 3) {
      const first = pixel * SAMPLES[color];
      let [red, green, blue, alpha] = [0, 0, 0, 255];
      if (color === 3) {
        const index = sample(first);
        [red, green, blue] = [palette[index * 3] ?? 0, palette[index * 3 + 1] ?? 0, palette[index * 3 + 2] ?? 0];
        alpha = transparency[index] ?? 255;
      } else {
        const isColor = color === 2 || color === 6;
        red = scaled(sample(first));
        green = isColor ? scaled(sample(first + 1)) : red;
        blue = isColor ? scaled(sample(first + 2)) : red;
        if (color === 4 || color === 6) alpha = scaled(sample(first + SAMPLES[color] - 1));
        else if (hidden.length > 0 && hidden.every((value, index) => value === sample(first + index))) alpha = 0;
      }
      line[at] = onWhite(red, alpha);
      line[at + 1] = onWhite(green, alpha);
      line[at + 2] = onWhite(blue, alpha);
    }
    return line.subarray(0, width * 3);
  };
}

/** The sample at an index of a line. */
function sampler(packed: Uint8Array, depth: number): (index: number) => number {
  if (depth === 8) return (index) => packed[index] ?? 0;
  if (depth === 16) return (index) => ((packed[index * 2] ?? 0) << 8) | (packed[index * 2 + 1] ?? 0);
  const mask = 2 ** depth - 1;
  return (index) => ((packed[(index * depth) >> 3] ?? 0) >> (8 - depth - ((index * depth) & 7))) & mask;
}

/** The samples of the one colour that is not shown; each is written in two bytes, however many bits it has. */
function hiddenSamples(transparency: Uint8Array, samples: number): number[] {
  if (transparency.length < samples * 2) return [];
  return Array.from({ length: samples }, (_, index) => sampler(transparency, 16)(index));
}

function onWhite(value: number, alpha: number): number {
  return alpha === 255 ? value : Math.round((value * alpha) / 255 + 255 - alpha);
}
