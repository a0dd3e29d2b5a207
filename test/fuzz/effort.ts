/**
 * How many cases the fuzzers try. In passing it is a sample that is always the same; `npm run test:matrix` tries ten times as many. With
 * `FUZZ=1` they are tried all, and others each time: a failure names its seed, and `FUZZ_SEED` brings it back.
 */
const isMatrix = process.env['MATRIX'] === 'whole';
const fuzz = process.env['FUZZ'];

export const SEED = Number(process.env['FUZZ_SEED'] ?? (fuzz === undefined ? 20 : Date.now() % 2 ** 31));

/** @param whole so many in all, a hundredth of it in passing, and a tenth in the matrix */
export function cases(whole: number): number {
  if (fuzz !== undefined) return Math.ceil(whole * Number(fuzz));
  return Math.ceil(whole / (isMatrix ? 10 : 100));
}

/** For one fuzzer, in milliseconds: long enough for a machine that does other things at the same time. */
export const TIMEOUT = (isMatrix || fuzz !== undefined ? 3_600_000 : 240_000) * Math.max(1, Number(fuzz ?? 1));
