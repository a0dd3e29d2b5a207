/**
 * How many cases the fuzzers try. In passing it is a sample that is always the same; `npm run test:matrix` tries them all. With
 * `FUZZ=2` there are twice as many as then, and others each time: a failure names its seed, and `FUZZ_SEED` brings it back.
 */
const isMatrix = process.env['MATRIX'] === 'whole';
const fuzz = process.env['FUZZ'];

export const SEED = Number(process.env['FUZZ_SEED'] ?? (fuzz === undefined ? 20 : Date.now() % 2 ** 31));

/** @param whole so many in all, and a hundredth of it in passing */
export function cases(whole: number): number {
  if (fuzz !== undefined) return Math.ceil(whole * Number(fuzz));
  return isMatrix ? whole : Math.ceil(whole / 100);
}

/** For one fuzzer, in milliseconds: long enough for a machine that does other things at the same time. */
export const TIMEOUT = (isMatrix || fuzz !== undefined ? 3_600_000 : 240_000) * Math.max(1, Number(fuzz ?? 1));
