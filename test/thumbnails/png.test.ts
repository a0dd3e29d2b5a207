import { Buffer } from 'node:buffer';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { shrinkPng } from '../../src/thumbnails/png.ts';
import { chunk } from '../support/pictures.ts';
import type { Written } from './png-writer.ts';
import { writePng } from './png-writer.ts';

const SIZE = { width: 13, height: 11 };
/** No picture here is that large: nothing is made smaller. */
const WHOLE = 1000;

type Color = readonly [red: number, green: number, blue: number];

/** A sample that differs from its neighbours, and at both ends of what is possible. */
function varied(x: number, y: number, sample: number, depth: number): number {
  return (x * 37 + y * 59 + sample * 83 + x * y * 11) % 2 ** depth;
}

async function pixels(png: Uint8Array): Promise<number[][]> {
  const { width, height, rgb } = await shrinkPng(png, WHOLE);
  expect([width, height]).toEqual([SIZE.width, SIZE.height]);
  return Array.from({ length: width * height }, (_, index) => [...rgb.subarray(index * 3, index * 3 + 3)]);
}

function expected(color: (x: number, y: number) => Color): number[][] {
  return Array.from({ length: SIZE.height }, (_, y) =>
    Array.from({ length: SIZE.width }, (__, x) => [...color(x, y)]),
  ).flat();
}

const onWhite = (value: number, alpha: number) => Math.round((value * alpha + 255 * (255 - alpha)) / 255);

const PALETTE: readonly Color[] = [
  [255, 0, 0],
  [0, 128, 255],
];

/** What a pixel looks like by its samples. */
const COLORS: Record<Written['colorType'], (samples: readonly number[], depth: number) => Color> = {
  0: ([grey = 0], depth) => same(to8(grey, depth)),
  2: ([red = 0, green = 0, blue = 0], depth) => [to8(red, depth), to8(green, depth), to8(blue, depth)],
  3: ([index = 0]) => PALETTE[index % 2] ?? [0, 0, 0],
  4: ([grey = 0, alpha = 0], depth) => same(onWhite(to8(grey, depth), to8(alpha, depth))),
  6: ([red = 0, green = 0, blue = 0, alpha = 0], depth) => {
    const shown = (value: number) => onWhite(to8(value, depth), to8(alpha, depth));
    return [shown(red), shown(green), shown(blue)];
  },
};

const same = (value: number): Color => [value, value, value];
const to8 = (value: number, depth: number) =>
  depth === 16 ? value >> 8 : Math.round((value * 255) / (2 ** depth - 1));

const KINDS = (
  [
    [0, 1],
    [0, 2],
    [0, 4],
    [0, 8],
    [0, 16],
    [2, 8],
    [2, 16],
    [3, 1],
    [3, 2],
    [3, 4],
    [3, 8],
    [4, 8],
    [4, 16],
    [6, 8],
    [6, 16],
  ] as const
).flatMap(([colorType, depth]) => [false, true].map((interlaced) => ({ colorType, depth, interlaced })));

const SAMPLES = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

describe('a PNG', () => {
  it.each(KINDS)('of colour type $colorType with $depth bits, interlaced: $interlaced', async (kind) => {
    const samplesAt = (x: number, y: number) =>
      Array.from({ length: SAMPLES[kind.colorType] }, (_, sample) => varied(x, y, sample, kind.depth));
    const palette = Buffer.from(Array.from({ length: 256 }, (_, index) => PALETTE[index % 2] ?? []).flat());
    const chunks = kind.colorType === 3 ? [chunk('PLTE', palette)] : [];
    const png = writePng({ ...SIZE, ...kind, chunks }, samplesAt);
    expect(await pixels(png)).toEqual(expected((x, y) => COLORS[kind.colorType](samplesAt(x, y), kind.depth)));
  });

  it.each([0, 1, 2, 3, 4])('with the filter %i', async (filter) => {
    const samplesAt = (x: number, y: number) => [0, 1, 2].map((sample) => varied(x, y, sample, 8));
    const png = writePng({ ...SIZE, colorType: 2, depth: 8, filter }, samplesAt);
    expect(await pixels(png)).toEqual(expected((x, y) => COLORS[2](samplesAt(x, y), 8)));
  });

  it.each([
    ['of a palette', 3, [chunk('PLTE', Buffer.from([0, 0, 0, 200, 0, 0])), chunk('tRNS', Buffer.from([255, 51]))]],
    ['that is grey', 0, [chunk('tRNS', Buffer.from([0, 1]))]],
  ] as const)('shows a transparent colour %s on white', async (_what, colorType, chunks) => {
    const png = writePng({ ...SIZE, colorType, depth: 8, chunks }, (x) => [x % 2]);
    const second: Color = colorType === 3 ? [onWhite(200, 51), onWhite(0, 51), onWhite(0, 51)] : [255, 255, 255];
    expect(await pixels(png)).toEqual(expected((x) => (x % 2 === 0 ? [0, 0, 0] : second)));
  });

  it('shows the one transparent colour of a picture with colours on white', async () => {
    const chunks = [chunk('tRNS', Buffer.from([0, 1, 0, 2, 0, 3]))];
    const png = writePng({ ...SIZE, colorType: 2, depth: 8, chunks }, (x) => (x % 2 === 0 ? [1, 2, 3] : [1, 2, 4]));
    expect(await pixels(png)).toEqual(expected((x) => (x % 2 === 0 ? [255, 255, 255] : [1, 2, 4])));
  });
});

describe('a PNG that is broken', () => {
  const good = writePng({ ...SIZE, colorType: 2, depth: 8 }, () => [1, 2, 3]);
  const withHeader = (change: (header: Buffer) => void) => {
    const png = Buffer.from(good);
    change(png.subarray(16, 29));
    return png;
  };

  it.each([
    ['cut off', good.subarray(0, good.length - 30), 'unexpected end'],
    ['without a header', Buffer.concat([good.subarray(0, 8), good.subarray(33)]), 'without a header'],
    [
      'with a filter that there is not',
      writePng({ ...SIZE, colorType: 2, depth: 8, filter: 9 }, () => [1, 2, 3]),
      'filter 9',
    ],
    ['with bits that its colours never have', withHeader((header) => header.set([4], 8)), '4 bits'],
    ['of colours that there are not', withHeader((header) => header.set([5], 9)), 'colour type 5'],
    ['of no size', withHeader((header) => header.writeUInt32BE(0, 0)), '0 × 11'],
    ['of a size that no screenshot has', withHeader((header) => header.writeUInt32BE(10_001, 0)), '10001 × 11'],
    ['of too many pixels', withHeader((header) => header.fill(Buffer.from('00001388', 'hex'), 0, 8)), '5000 × 5000'],
  ])('%s is refused', async (_what, png, reason) => {
    await expect(shrinkPng(png, WHOLE)).rejects.toThrow(reason);
  });

  it('is unpacked no further than its size asks for', async () => {
    const bomb = deflateSync(Buffer.alloc(50_000_000));
    const png = Buffer.concat([good.subarray(0, 33), chunk('IDAT', bomb), chunk('IEND', Buffer.alloc(0))]);
    await expect(shrinkPng(png, WHOLE)).rejects.toThrow('Cannot create a Buffer larger than');
  });
});
