/** Draws the screenshots of the examples: the same in every run, and small enough for a repository. */
import type { Buffer } from 'node:buffer';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { encodePng } from '../test/support/pictures.ts';

interface Box {
  /** Shares of the picture's width and height. */
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** Share of the width. */
  radius: number;
  /** Index in the palette. */
  color: number;
}

const PHONE = { width: 1290, height: 2796 };
const TABLET = { width: 2064, height: 2752 };

/** Hues of the backgrounds, in degrees: a language has its own, and what follows is turned a little. */
const PICTURES: readonly (readonly [path: string, size: typeof PHONE, hue: number, lines: number])[] = [
  ...set('first-submission/screenshots/ja/iphone', PHONE, 215, ['01-camera', '02-page', '03-words']),
  ...set('first-submission/screenshots/ja/ipad', TABLET, 215, ['01-camera', '02-page']),
  ...set('first-submission/screenshots/en-US/iphone', PHONE, 165, ['01-camera', '02-page', '03-words']),
  ...set('first-submission/screenshots/en-US/ipad', TABLET, 165, ['01-camera', '02-page']),
  // An update keeps what has not changed.
  ...set('update/screenshots/ja/iphone', PHONE, 215, ['01-camera']),
  ['update/screenshots/ja/iphone/02-tip-jar.png', PHONE, 20, 8],
  ...set('update/screenshots/en-US/iphone', PHONE, 165, ['01-camera']),
  ['update/screenshots/en-US/iphone/02-tip-jar.png', PHONE, 330, 8],
  ...set('update/screenshots/ipad', TABLET, 270, ['01-camera', '02-tip-jar']),
  ...set('tip-jar/screenshots/iphone', PHONE, 190, ['01-camera', '02-tip-jar']),
  ...set('tip-jar/screenshots/ipad', TABLET, 190, ['01-camera']),
  // What App Review sees of each product.
  ...set('tip-jar/products', PHONE, 30, ['small', 'medium', 'large']),
  ...set('subscriptions/screenshots/iphone', PHONE, 190, ['01-camera', '02-pro']),
  ...set('subscriptions/screenshots/ipad', TABLET, 190, ['01-camera']),
  ...set('subscriptions/products', PHONE, 250, ['pro']),
];

function set(folder: string, size: typeof PHONE, hue: number, names: readonly string[]) {
  return names.map((name, index) => [`${folder}/${name}.png`, size, hue + index * 25, 5 + index * 3] as const);
}

for (const [path, size, hue, lines] of PICTURES) {
  const target = new URL(`../examples/${path}`, import.meta.url).pathname;
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, draw(size, hue, lines));
}

/** A card with a heading, a field and lines of text on a plain ground. */
function draw({ width, height }: typeof PHONE, hue: number, lines: number): Buffer {
  const palette = [
    rgb(hue, 0.45, 0.42),
    rgb(hue, 0.3, 0.97),
    rgb(hue, 0.5, 0.3),
    rgb(hue, 0.25, 0.8),
    rgb(hue + 180, 0.6, 0.6),
  ];
  const boxes: Box[] = [
    { left: 0.08, right: 0.92, top: 0.06, bottom: 0.075, radius: 0.01, color: 3 },
    { left: 0.08, right: 0.62, top: 0.09, bottom: 0.12, radius: 0.02, color: 1 },
    { left: 0.08, right: 0.92, top: 0.16, bottom: 0.93, radius: 0.06, color: 1 },
    { left: 0.16, right: 0.84, top: 0.2, bottom: 0.42, radius: 0.03, color: 3 },
    { left: 0.44, right: 0.56, top: 0.28, bottom: 0.34, radius: 0.06, color: 4 },
    ...Array.from({ length: lines }, (_, index) => ({
      left: 0.16,
      right: 0.84 - ((index * 7 + lines) % 5) * 0.07,
      top: 0.46 + (index * 0.42) / lines,
      bottom: 0.46 + ((index + 0.5) * 0.42) / lines,
      radius: 0.01,
      color: index === 0 ? 2 : 3,
    })),
  ];
  return encodePng({ width, height, colorType: 2 }, colored(rowsOf(boxes, width, height), palette));
}

/** Apple asks for RGB, not for a palette. */
function* colored(rows: Iterable<Uint8Array>, palette: readonly (readonly number[])[]): Iterable<Uint8Array> {
  for (const row of rows) yield Uint8Array.from([...row].flatMap((color) => palette[color] ?? []));
}

function* rowsOf(boxes: readonly Box[], width: number, height: number): Iterable<Uint8Array> {
  for (let y = 0; y < height; y += 1) {
    const row = new Uint8Array(width);
    for (const { left, right, top, bottom, radius, color } of boxes) {
      if (y < top * height || y >= bottom * height) continue;
      const corner = Math.min(radius * width, ((bottom - top) * height) / 2);
      // How far this row is into the rounding at the top or at the bottom.
      const depth = Math.max(0, corner - (y - top * height), corner - (bottom * height - y));
      const inset = corner - Math.sqrt(Math.max(0, corner * corner - depth * depth));
      row.fill(color, Math.round(left * width + inset), Math.round(right * width - inset));
    }
    yield row;
  }
}

/** Hue in degrees, saturation and lightness, as the three bytes of a palette. */
function rgb(hue: number, saturation: number, lightness: number): number[] {
  const spread = saturation * Math.min(lightness, 1 - lightness);
  return [0, 8, 4].map((shift) => {
    const step = (shift + hue / 30) % 12;
    return Math.round(255 * (lightness - spread * Math.max(-1, Math.min(step - 3, 9 - step, 1))));
  });
}
