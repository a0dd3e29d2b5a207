import type { Operation } from '../../core/operation.ts';
import type { Confirmed } from '../confirmation.ts';
import { isForGood } from '../confirmation.ts';

/** How long something may have been read before it is written; shorter needs Apple's help. Milliseconds. */
const FRESH_MS = 10_000;

/** When the things of each kind were last read. */
export interface Freshness {
  /** Whether the fields that an operation writes were read too long ago to be written without a look, or are seen by customers at once. */
  isStale(operation: Operation): boolean;
  /** Whether what an operation would replace has to be looked at before it is sent. */
  isDue(operation: Operation): boolean;
  /** Whether all of the kind, whatever was written to it since, was looked at too long ago. */
  isOld(name: string): boolean;
  /**
   * The fields of the kind were found as they were reviewed.
   * @param at when the look began @param verdicts on what writes them, where that alone was judged; absent: all of the kind was
   */
  found(name: string, at: number, verdicts?: Iterable<Confirmed>): void;
  /** The kinds were looked at for a final step, which judges itself alone by them. */
  looked(names: readonly string[], at: number): void;
  /** An operation has succeeded: what it happened to has another state since. */
  succeeded(operation: Operation): void;
  /** What is known of the kinds is as it was a moment ago. @param at when the look began */
  taken(names: ReadonlySet<string>, at: number): void;
}

/** @param now milliseconds of a clock that only goes forward; @param start when all of these kinds were read */
export function createFreshness(names: readonly string[], start: number, now: () => number): Freshness {
  const fields = new Map(names.map((name) => [name, start]));
  const wholes = new Map(fields);
  const looks = new Map<string, number>();
  const moved = new Map<string, number>();
  const isPast = (times: ReadonlyMap<string, number>, name: string): boolean =>
    now() - (times.get(name) ?? -Infinity) > FRESH_MS;
  const areOld = (name: string): boolean => isPast(fields, name);
  /** Those that were judged by a look of their own. */
  const judged = new WeakSet<Operation>();
  return {
    isStale: (operation) => areOld(operation.kind) || (operation.public === true && !judged.has(operation)),
    isDue(operation) {
      const { recheck } = operation;
      const isLate = (name: string): boolean => moved.has(name) || (areOld(name) && isPast(looks, name));
      return recheck !== undefined && (isForGood(operation) || recheck.some(isLate));
    },
    isOld: (name) => isPast(wholes, name),
    found(name, at, verdicts) {
      fields.set(name, at);
      if (!verdicts) wholes.set(name, at);
      for (const verdict of verdicts ?? []) if (verdict.status === 'right') judged.add(verdict.operation);
    },
    looked(kinds, at) {
      for (const name of kinds) looks.set(name, at);
    },
    succeeded({ action, recheck = [] }) {
      if (action === 'act') for (const name of recheck) moved.set(name, now());
    },
    taken(kinds, at) {
      for (const name of kinds) if (at >= (moved.get(name) ?? Infinity)) moved.delete(name);
    },
  };
}
