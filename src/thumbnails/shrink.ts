/** Pixels. */
export interface Size {
  width: number;
  height: number;
}

/** Rows of pixels without alpha: red, green, blue, a byte each. */
export interface Raster extends Size {
  rgb: Uint8Array;
}

/** Which pixels of a row come: from one on, so many apart. Interlaced pictures come with gaps. */
export interface Columns {
  from: number;
  apart: number;
}

const EVERY: Columns = { from: 0, apart: 1 };

/** Makes a picture smaller while its rows come in, so that it is never held whole. */
export interface Shrinker {
  /** @param rgb of each pixel that comes; every pixel of the picture has to come once, in any order */
  add(row: number, rgb: Uint8Array, columns?: Columns): void;
  finish(): Raster;
}

/** Each pixel of the small picture is the mean of those that it covers. @param to not larger than `from` */
export function createShrinker(from: Size, to: Size): Shrinker {
  const columns = cells(from.width, to.width);
  const rows = cells(from.height, to.height);
  const sums = new Float64Array(to.width * to.height * 3);
  return {
    add(row, rgb, { from: first, apart } = EVERY) {
      const start = (rows.of[row] ?? 0) * to.width;
      for (let at = 0, column = first; at < rgb.length; at += 3, column += apart) {
        const sum = (start + (columns.of[column] ?? 0)) * 3;
        sums[sum] = (sums[sum] ?? 0) + (rgb[at] ?? 0);
        sums[sum + 1] = (sums[sum + 1] ?? 0) + (rgb[at + 1] ?? 0);
        sums[sum + 2] = (sums[sum + 2] ?? 0) + (rgb[at + 2] ?? 0);
      }
    },
    finish() {
      const rgb = new Uint8Array(sums.length);
      for (let y = 0, at = 0; y < to.height; y += 1) {
        for (let x = 0; x < to.width; x += 1) {
          const covered = (rows.covered[y] ?? 1) * (columns.covered[x] ?? 1);
          for (const end = at + 3; at < end; at += 1) rgb[at] = Math.round((sums[at] ?? 0) / covered);
        }
      }
      return { ...to, rgb };
    },
  };
}

/** Makes a picture that is there smaller. */
export function shrink(raster: Raster, to: Size): Raster {
  const shrinker = createShrinker(raster, to);
  const length = raster.width * 3;
  for (let row = 0; row < raster.height; row += 1)
    shrinker.add(row, raster.rgb.subarray(row * length, (row + 1) * length));
  return shrinker.finish();
}

/** To which of the few each of the many belongs, and how many belong to each. */
function cells(many: number, few: number): { of: Uint32Array; covered: Uint32Array } {
  const of = Uint32Array.from({ length: many }, (_, index) => Math.floor((index * few) / many));
  const covered = new Uint32Array(few);
  for (const cell of of) covered[cell] = (covered[cell] ?? 0) + 1;
  return { of, covered };
}
