import type { Blocked } from '../../core/change.ts';
import type { Placed } from './placement.ts';
import { entryOf, placed } from './placement.ts';
import type { SubmissionItem, SubmissionRow } from './review-submissions.ts';
import { entryKey, isApproved, isPartlyApproved } from './review-submissions.ts';
import type { Situation } from './situation.ts';
import { withVersion } from './steps.ts';

/**
 * A submission of which App Review has approved a part: it is sent again as it is. Cancelling it would touch what is approved, which may
 * be on sale by now.
 */
export interface Resubmission {
  submission: SubmissionRow;
  /** What App Review rejected: marked as put right before it is sent. */
  rejected: SubmissionItem[];
  /** The listed products in it that are not approved yet. */
  products: Placed[];
}

/** Those that a listed product waits in. @param submissions of the platform */
export function resubmissions(
  { items, isNamed, version: { target } }: Situation,
  submissions: readonly SubmissionRow[],
): { resubmissions: Resubmission[]; blocked: Blocked[] } {
  const products = new Set(items.map(entryOf));
  const versionId = isNamed && target.kind === 'existing' ? target.version.id : undefined;
  const known = versionId === undefined ? products : withVersion(versionId, products);
  const all = submissions.filter(isPartlyApproved).flatMap((submission): Resubmission[] => {
    const waiting = placed(items, [submission]).filter(({ entry }) => entry && !isApproved(entry));
    const rejected = submission.items.filter(({ state }) => state === 'REJECTED');
    return waiting.length === 0 ? [] : [{ submission, rejected, products: waiting }];
  });
  const isOurs = ({ kind, target: id }: SubmissionItem) => known.has(entryKey(kind, id));
  const blocked = all
    .filter(({ rejected }) => !rejected.every(isOurs))
    .map(({ submission: { state } }): Blocked => {
      const reason = `the submission that holds these products is ${state}, and App Review has also rejected something in it that this plan does not know; answer it under App Review, or list it as well`;
      return { address: 'submission', reason, from: '/release/goal' };
    });
  return { resubmissions: all.filter(({ rejected }) => rejected.every(isOurs)), blocked };
}
