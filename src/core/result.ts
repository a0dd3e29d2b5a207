import type { Blocked, Change } from './change.ts';
import type { Failure } from './failure.ts';
import type { Operation } from './operation.ts';
import type { Standing } from './status.ts';
import type { Things } from './thing.ts';

/**
 * done: Apple confirmed it; adopted: it was there already (an answer was lost, or Apple made it by itself);
 * failed: Apple refused; unknown: no answer came and looking it up was not possible; skipped: not started, with the reason.
 */
export interface OperationResult {
  operation: Operation;
  status: 'done' | 'adopted' | 'failed' | 'unknown' | 'skipped';
  failure?: Failure;
  reason?: string;
}

/** Whether an operation has come to what it was for. */
export function isWell({ status }: Pick<OperationResult, 'status'>): boolean {
  return status === 'done' || status === 'adopted';
}

/** How an apply ended: the summary line and the exit code both come from here. */
export interface ApplyResult {
  /**
   * applied: everything done and read back; partial: something failed or is unknown; stale: a change nobody reviewed turned up;
   * blocked: something turned out to be impossible on the way; interrupted: stopped by a signal; waited: what was waited for did not
   * come, all else is done; differs: all done, but reading back shows something else.
   */
  outcome: 'applied' | 'partial' | 'stale' | 'blocked' | 'interrupted' | 'waited' | 'differs';
  results: OperationResult[];
  /** What is to be said of the things that turned up on the way and are not in the plan. */
  things?: Things;
  /** stale: changes that turned up and were not reviewed; differs: changes that would still be needed. */
  leftover: readonly Change[];
  /** What turned out to be impossible. */
  blocked?: readonly Blocked[];
  failure?: Failure;
  /** How the steps that can't be taken back stand, where they were taken without this run. */
  standings?: readonly Standing[];
}
