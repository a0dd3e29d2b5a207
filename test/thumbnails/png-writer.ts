import { Buffer } from 'node:buffer';
import { deflateSync } from 'node:zlib';
import { chunk } from '../support/pictures.ts';

export interface Written {
  width: number;
  height: number;
  colorType: 0 | 2 | 3 | 4 | 6;
  depth: number;
  interlaced?: boolean;
  /** Of all lines; absent: one after the other. */
  filter?: number;
  chunks?: readonly Buffer[];
}

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1A\n', 'latin1');
const SAMPLES = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** In which pass each pixel of a block comes, as the specification draws it. */
const ADAM7 = ['16462646', '77777777', '56565656', '77777777', '36463646', '77777777', '56565656', '77777777'];

/** A PNG of any kind: every filter, depth, colour type, interlaced or not. @param samples of a pixel, each as large as the depth allows */
export function writePng(written: Written, samples: (x: number, y: number) => readonly number[]): Buffer {
  const { width, height, colorType, depth, interlaced = false, filter, chunks = [] } = written;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, colorType, 0, 0, interlaced ? 1 : 0], 8);
  const apart = Math.max(1, (SAMPLES[colorType] * depth) / 8);
  const passes = interlaced ? ['1', '2', '3', '4', '5', '6', '7'] : [undefined];
  const lines = passes.flatMap((pass) => {
    let above: Buffer | undefined;
    return Array.from({ length: height }, (_, y) => y).flatMap((y) => {
      const xs = Array.from({ length: width }, (_, x) => x).filter((x) => !pass || ADAM7[y % 8]?.[x % 8] === pass);
      if (xs.length === 0) return [];
      const line = packed(
        xs.flatMap((x) => samples(x, y)),
        depth,
      );
      const out = filtered(filter ?? y % 5, line, above ?? Buffer.alloc(line.length), apart);
      above = line;
      return [out];
    });
  });
  const pixels = deflateSync(Buffer.concat(lines));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    ...chunks,
    // In two, as writers do with larger ones.
    chunk('IDAT', pixels.subarray(0, 10)),
    chunk('IDAT', pixels.subarray(10)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function packed(samples: readonly number[], depth: number): Buffer {
  const bits = samples.map((sample) => sample.toString(2).padStart(depth, '0')).join('');
  return Buffer.from((bits.match(/.{1,8}/g) ?? []).map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2)));
}

function filtered(filter: number, line: Buffer, above: Buffer, apart: number): Buffer {
  const bytes = [...line].map((value, at) => {
    const left = line[at - apart] ?? 0;
    const corner = above[at - apart] ?? 0;
    return value - foretold(filter, left, above[at] ?? 0, corner);
  });
  return Buffer.from([filter, ...bytes]);
}

function foretold(filter: number, left: number, above: number, corner: number): number {
  if (filter === 4) {
    const guess = left + above - corner;
    const [nearest = 0] = [left, above, corner].sort((a, b) => Math.abs(guess - a) - Math.abs(guess - b));
    return nearest;
  }
  return [0, left, above, Math.floor((left + above) / 2)][filter] ?? 0;
}
