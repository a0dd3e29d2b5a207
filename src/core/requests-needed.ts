import type { Operation } from './operation.ts';

/** Requests that reading back takes, besides those for what has languages. */
export const READING_BACK = 15;

/** A look again, at one kind. */
const LOOK = 2;

/** A look at all that is sent for review, which may be needed before: pictures take one for each language. */
const LOOK_BEFORE_IT_GOES = 30;

/** Looks at whether Apple is done with a file, of which one tells of many. */
export const LOOKS_A_FILE = 1 / 4;

/** Seconds between two looks at something that takes long. */
const BETWEEN_LOOKS = 30;

/**
 * How many requests of the hour carrying these out needs at most, roughly. The parts of a file go to a storage host, and Apple does not
 * count them.
 */
export function requestsNeeded(operations: readonly Operation[]): number {
  if (operations.length === 0) return 0;
  return Math.ceil(operations.reduce((sum, operation) => sum + requestsOf(operation), READING_BACK));
}

/** Likewise of one, without reading it back. */
export function requestsOf(operation: Operation): number {
  const looks = LOOK * ((operation.recheck?.length ?? 0) + (operation.reveals?.length ?? 0));
  // Reserved, committed and waited for.
  if (operation.action === 'upload') return 2 + LOOKS_A_FILE + looks;
  if (operation.action === 'wait') return Math.ceil(operation.seconds / BETWEEN_LOOKS) + looks;
  return 1 + looks + (operation.final && operation.action === 'act' ? LOOK_BEFORE_IT_GOES : 0);
}
