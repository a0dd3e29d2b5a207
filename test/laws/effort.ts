/**
 * How hard the laws are tried. In passing it is a sample that is always the same: a check that fails for what nobody changed is soon
 * believed by nobody. `npm run test:matrix` tries every cut and sixteen times as many random cases, the sample's among them. With
 * `LAWS=20` there are twenty times as many as a law names, and something else each time.
 */
export const isMatrix = process.env['MATRIX'] === 'whole';

export const EFFORT = Number(process.env['LAWS'] ?? (isMatrix ? 4 : 0.25));

export const SEED = process.env['LAWS'] === undefined ? { seed: 20 } : {};

/** For one law, in milliseconds: long enough for a machine that does other things at the same time. */
export const TIMEOUT = (isMatrix ? 900_000 : 120_000) * Math.max(1, EFFORT);
