import { expect, it } from 'vitest';
import { createShrinker, shrink } from '../../src/thumbnails/shrink.ts';

it('takes the mean of the pixels that each new one covers', () => {
  const raster = {
    width: 3,
    height: 2,
    rgb: Uint8Array.from([0, 0, 9, 10, 2, 9, 50, 1, 1, 20, 0, 9, 30, 2, 9, 70, 3, 1]),
  };
  expect(shrink(raster, { width: 2, height: 1 })).toEqual({
    width: 2,
    height: 1,
    rgb: Uint8Array.from([15, 1, 9, 60, 2, 1]),
  });
  expect(shrink(raster, { width: 3, height: 2 })).toEqual(raster);
});

it('takes rows in any order, and columns with gaps', () => {
  const shrinker = createShrinker({ width: 4, height: 2 }, { width: 2, height: 2 });
  shrinker.add(1, Uint8Array.from([4, 4, 4, 4, 4, 4, 6, 6, 6, 8, 8, 8]));
  shrinker.add(0, Uint8Array.from([10, 0, 0, 20, 0, 0]), { from: 1, apart: 2 });
  shrinker.add(0, Uint8Array.from([30, 0, 0, 40, 0, 0]), { from: 0, apart: 2 });
  expect([...shrinker.finish().rgb]).toEqual([20, 0, 0, 30, 0, 0, 4, 4, 4, 7, 7, 7]);
});
