import type { SubmissionRow } from './review-submissions.ts';
import { isDraft, itemOf, othersIn } from './review-submissions.ts';
import type { VersionHave } from '../version/version.ts';

/** What has to happen to bring the version to App Review, in Apple's terms. */
export type SubmissionSteps =
  /** It is there already, or further. */
  | { kind: 'satisfied' }
  | { kind: 'refused'; reason: string }
  | {
      kind: 'submit';
      /** Given back first: by cancelling what was sent, or by taking the version out of the draft. */
      withdraw?: { how: 'cancel'; submission: SubmissionRow; rejected: boolean } | { how: 'take out'; itemId: string };
      /** An older submission that Apple is still cancelling. */
      await?: SubmissionRow;
      /** Our own draft, to be used again. */
      draft?: SubmissionRow;
      /** The version is in the draft and stays there. */
      attached: boolean;
    };

/** States from which a version goes on by itself, or waits for its release. */
const BEYOND = new Set([
  'ACCEPTED',
  'WAITING_FOR_EXPORT_COMPLIANCE',
  'PENDING_DEVELOPER_RELEASE',
  'PENDING_APPLE_RELEASE',
  'PROCESSING_FOR_DISTRIBUTION',
  'READY_FOR_DISTRIBUTION',
]);

const REFUSED = new Set(['REJECTED', 'METADATA_REJECTED', 'INVALID_BINARY']);

/**
 * Decides how the version gets to App Review from where it and the open submissions stand. Pure.
 * @param changes whether the plan writes something that Apple locks during review.
 */
export function submissionSteps(
  { target }: VersionHave,
  submissions: readonly SubmissionRow[],
  changes: boolean,
): SubmissionSteps {
  const versionId = target.kind === 'existing' ? target.version.id : undefined;
  const state = target.kind === 'existing' ? target.version.state : 'new';
  if (BEYOND.has(state)) return { kind: 'satisfied' };
  const holding = submissions.find((row) => versionId !== undefined && itemOf(row, versionId));
  const canceling = submissions.find((row) => row.state === 'CANCELING' && (row === holding || !holding));
  const draft = submissions.find(isDraft);
  const waiting = canceling ? { await: canceling } : {};
  const foreign = draft && othersIn(draft, versionId);
  if (draft && foreign !== undefined && holding?.state !== 'WAITING_FOR_REVIEW' && holding?.state !== 'IN_REVIEW') {
    return { kind: 'refused', reason: foreignDraft(foreign) };
  }
  const reuse = draft ? { draft } : {};
  if (!holding || holding === canceling) return { kind: 'submit', ...waiting, ...reuse, attached: false };
  if (holding === draft) {
    if (!changes) return { kind: 'submit', ...reuse, attached: true };
    const itemId = itemOf(holding, versionId ?? '')?.id ?? '';
    return { kind: 'submit', ...reuse, withdraw: { how: 'take out', itemId }, attached: false };
  }
  // Right after a submission the version may still look as before: only Apple's own words for "refused" count as that.
  const rejected = holding.state === 'UNRESOLVED_ISSUES' || REFUSED.has(state);
  if (!rejected && !changes) return { kind: 'satisfied' };
  if (holding.state === 'COMPLETING' || holding.state === 'COMPLETE') return { kind: 'satisfied' };
  const others = othersIn(holding, versionId);
  if (others !== undefined) return { kind: 'refused', reason: foreignItems(others, rejected) };
  return { kind: 'submit', ...reuse, withdraw: { how: 'cancel', submission: holding, rejected }, attached: false };
}

function foreignDraft(items: string): string {
  return `the draft submission at App Store Connect holds ${items}, which this plan did not put there; submit it or empty it under App Review first`;
}

function foreignItems(items: string, rejected: boolean): string {
  const why = rejected ? 'submitting again' : 'changing the version';
  return `${why} means cancelling its submission, which also holds ${items}; cancel it yourself under App Review if that is wanted`;
}
