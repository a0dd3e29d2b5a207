import { isUnderReview } from '../version/states.ts';
import type { ReviewItem } from './review-item.ts';
import { isFree, isSettled } from './review-item.ts';
import type { SubmissionItem, SubmissionRow } from './review-submissions.ts';
import { entryKey, isDraft } from './review-submissions.ts';

/**
 * Where a product's version is on its way, by the items of open submissions: its own state lags behind a cancellation, and says nothing of
 * what it lies in (observed 2026-07).
 *
 * free: in none, and it may be put into one; drafted: in one that was not sent; reviewed: App Review has it; unresolved: App Review waits
 * for an answer about something in its submission; canceling: Apple is about to let go of it; settled: nothing is left to review;
 * recalled: App Review has it, and it is taken back to be changed, or with what is; adrift: in none, and yet it can't be put into one.
 */
type Place = 'free' | 'drafted' | 'reviewed' | 'unresolved' | 'canceling' | 'settled' | 'adrift' | 'recalled';

export interface Placed {
  item: ReviewItem;
  place: Place;
  /** The open submission that holds it, of whatever platform. */
  submission?: SubmissionRow;
  /** What stands for it there. */
  entry?: SubmissionItem;
}

/** Finds each of these in the open submissions. Pure. */
export function placed(items: readonly ReviewItem[], open: readonly SubmissionRow[]): Placed[] {
  return items.map((item) => {
    const key = entryOf(item);
    const submission = open.find((row) => row.items.some((entry) => entryKey(entry.kind, entry.target) === key));
    const entry = submission?.items.find(({ kind, target }) => entryKey(kind, target) === key);
    if (!submission || !entry) return { item, place: placeOfLoose(item) };
    return { item, place: placeIn(submission), submission, entry };
  });
}

/** What stands for the item in a submission. */
export function entryOf({ relation, address, id }: Pick<ReviewItem, 'relation' | 'address' | 'id'>): string {
  // What is not there yet is in none.
  return entryKey(relation, id ?? `new ${address}`);
}

function placeOfLoose(item: ReviewItem): Place {
  if (isFree(item)) return 'free';
  return isSettled(item) ? 'settled' : 'adrift';
}

function placeIn(submission: SubmissionRow): Place {
  if (isDraft(submission)) return 'drafted';
  if (submission.state === 'CANCELING') return 'canceling';
  if (isUnderReview(submission.state) || submission.state === 'COMPLETING') return 'reviewed';
  // Of a state that is newer than this nothing is known: App Review has it.
  return submission.state === 'UNRESOLVED_ISSUES' ? 'unresolved' : 'reviewed';
}

/** Whether App Review has said no to this very thing. */
export function isRejected({ item, entry }: Placed): boolean {
  return entry?.state === 'REJECTED' || item.state === 'REJECTED';
}
