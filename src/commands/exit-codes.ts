import type { Outcome } from './io.ts';

/** The exit codes: a contract with every script that calls ascend. */
export const EXIT_CODES: Readonly<Record<Outcome, number>> = {
  done: 0,
  error: 1,
  changes: 2,
  invalid: 3,
  credentials: 4,
  stale: 5,
  gated: 6,
  partial: 7,
  blocked: 8,
  differs: 9,
  waited: 10,
  usage: 64,
  unwritten: 74,
  interrupted: 130,
};
