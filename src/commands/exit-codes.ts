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

/** Of several ends the first of these counts: what went wrong on the way before what waits, and that before what is well. */
const WORST_FIRST: readonly Outcome[] = [
  ...(['interrupted', 'usage', 'error', 'invalid', 'credentials', 'stale', 'partial', 'differs'] as const),
  ...(['blocked', 'gated', 'waited', 'unwritten', 'changes', 'done'] as const),
];

/** The end that a process reports which did several things. */
export function worstOf(outcomes: readonly Outcome[]): Outcome {
  return WORST_FIRST.find((outcome) => outcomes.includes(outcome)) ?? 'done';
}
