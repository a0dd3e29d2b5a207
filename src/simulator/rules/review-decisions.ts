import type { Context } from '../protocol/resource.ts';
import { heldItems, isIn, itemsOf, moveReviewed, reviewedOf, SUBMISSIONS, versionOf } from './review-items.ts';
import { moveUndecided } from './reviews.ts';
import type { Doc, Store } from '../store.ts';
import { text } from '../store.ts';
import { distribute, moveVersion } from './versions-of-app.ts';

/** App Review takes these items, all that it has not decided on otherwise. */
export function approve(context: Context, submission: Doc, items = undecided(context.store, submission)): void {
  const { store } = context;
  for (const item of items) if (versionOf(store, item)) approveVersion(context, submission, item);
  for (const item of items) {
    const version = reviewedOf(store, item);
    if (!version || versionOf(store, item)) continue;
    // Apple's help: products wait for the binary that they come with.
    item.attributes['state'] = 'ACCEPTED';
    moveReviewed(store, version, 'ACCEPTED');
  }
  settle(store, submission);
}

/** What becomes of the version is its release type's matter. */
function approveVersion(context: Context, submission: Doc, item: Doc): void {
  const { store, clock } = context;
  const version = versionOf(store, item);
  if (!version) return;
  item.attributes['state'] = 'APPROVED';
  const { releaseType } = version.attributes;
  if (releaseType === 'MANUAL') moveVersion(store, version, 'PENDING_DEVELOPER_RELEASE');
  else if (releaseType === 'SCHEDULED' && !isDue(version, clock.now())) {
    moveVersion(store, version, 'PENDING_APPLE_RELEASE');
  } else distribute(context, version);
  strandOthers(store, submission);
}

/** A date in the past releases right after the approval (observed 2026-05). */
export function isDue(version: Doc, now: Date): boolean {
  return Date.parse(text(version, 'earliestReleaseDate')) <= now.getTime();
}

/** @param state of a version of the app: REJECTED or METADATA_REJECTED */
export function reject(
  { store }: Context,
  submission: Doc,
  state: string,
  items = heldItems(store, submission).filter((item) => text(item, 'state') !== 'APPROVED'),
): void {
  for (const item of items) {
    item.attributes['state'] = 'REJECTED';
    const version = reviewedOf(store, item);
    if (version) moveReviewed(store, version, version.type === 'appStoreVersions' ? state : 'REJECTED');
  }
  submission.attributes['state'] = 'UNRESOLVED_ISSUES';
  // What was not decided on stays in review, under items that say nothing of it (observed 2026-07).
  moveUndecided(store, submission, 'IN_REVIEW');
}

/** Somebody answers in the Resolution Center: everything goes back to where it was in the queue (observed). */
export function answer({ store }: Context, submission: Doc): void {
  for (const item of itemsOf(store, submission)) {
    if (text(item, 'state') === 'REJECTED') item.attributes['state'] = 'READY_FOR_REVIEW';
  }
  submission.attributes['state'] = 'WAITING_FOR_REVIEW';
  moveUndecided(store, submission, 'WAITING_FOR_REVIEW');
}

function undecided(store: Store, submission: Doc): Doc[] {
  return heldItems(store, submission).filter((item) => ['READY_FOR_REVIEW', 'ACCEPTED'].includes(text(item, 'state')));
}

/** Where the submission is after a decision: over only when everything in it is approved (observed 2026-09). */
function settle(store: Store, submission: Doc): void {
  const items = heldItems(store, submission);
  const known = items.filter((item) => reviewedOf(store, item));
  const waits = known.some((item) => versionOf(store, item) && text(item, 'state') !== 'APPROVED');
  for (const item of known) {
    const version = reviewedOf(store, item);
    if (!version || waits || text(item, 'state') !== 'ACCEPTED') continue;
    item.attributes['state'] = 'APPROVED';
    moveReviewed(store, version, 'APPROVED');
  }
  const states = known.map((item) => text(item, 'state'));
  if (states.every((state) => state === 'APPROVED')) submission.attributes['state'] = 'COMPLETE';
  else if (states.includes('REJECTED')) submission.attributes['state'] = 'UNRESOLVED_ISSUES';
}

/**
 * A version that was sent again alone is approved. What it left behind in the submission that was rejected is in review for ever, and only
 * Apple's support can help (observed 2026-07).
 */
function strandOthers(store: Store, submission: Doc): void {
  const others = store.children(submission.parent ?? '', SUBMISSIONS).filter((other) => other !== submission);
  for (const other of others) {
    const isLeft = itemsOf(store, other).some((item) => versionOf(store, item) && text(item, 'state') === 'REMOVED');
    if (!isIn(other, 'UNRESOLVED_ISSUES') || !isLeft) continue;
    other.attributes['stranded'] = true;
    moveUndecided(store, other, 'IN_REVIEW');
  }
}

/** Whether nothing can be done any more about what is in it. */
export function isStranded(submission: Doc | undefined): boolean {
  return submission?.attributes['stranded'] === true;
}
