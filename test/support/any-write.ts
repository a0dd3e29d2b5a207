import type { WriteGuard } from '../../src/asc/write-guard.ts';

/** Lets everything out: for tests in which somebody writes who has no plan. */
export const ANY_WRITE: WriteGuard = {
  permit: () => () => undefined,
  permitPart: () => () => undefined,
};
