import type { Blocked, Change } from '../../core/change.ts';
import type { Confirmed } from '../confirmation.ts';

/** What turned up during a run for which it has to stop. */
export interface Surprises {
  /** Changes that nobody reviewed, and what turned out to be impossible. */
  all(): { unreviewed: readonly Change[]; blocked: readonly Blocked[] };
  add(more: { unreviewed: readonly Change[]; blocked: readonly Blocked[] }): void;
  /** What is wrong with operations that were looked at once more. */
  addVerdicts(verdicts: Iterable<Confirmed>): void;
}

/** Nothing, so far. */
export function createSurprises(): Surprises {
  const unreviewed: Change[] = [];
  const blocked: Blocked[] = [];
  return {
    all: () => ({ unreviewed, blocked }),
    add(more) {
      unreviewed.push(...more.unreviewed);
      blocked.push(...more.blocked);
    },
    addVerdicts(verdicts) {
      for (const verdict of verdicts) {
        if (verdict.status === 'changed') unreviewed.push(...verdict.unreviewed);
        if (verdict.status === 'impossible') blocked.push(...verdict.blocked);
      }
    },
  };
}
