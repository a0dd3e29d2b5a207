import type { Context } from '../protocol/resource.ts';
import { keepReading } from './product-states.ts';
import {
  addItem,
  heldItems,
  ITEMS,
  itemsOf,
  moveReviewed,
  reviewedOf,
  submissionOf,
  SUBMISSIONS,
  versionOf,
} from './review-items.ts';
import type { Doc, Store } from '../store.ts';
import { text } from '../store.ts';

export function addSubmission(store: Store, appId: string, platform: string): Doc {
  return store.add({ type: SUBMISSIONS, parent: appId, attributes: { platform, state: 'READY_FOR_REVIEW' } });
}

/** A draft that somebody has put other things into than versions; what they are is not simulated. */
export function addDraft(store: Store, appId: string, platform: string, items: number): Doc {
  const draft = addSubmission(store, appId, platform);
  for (let n = 0; n < items; n += 1) {
    store.add({ type: ITEMS, parent: draft.id, attributes: { state: 'READY_FOR_REVIEW' } });
  }
  return draft;
}

/** The version goes with the submission: it is READY_FOR_REVIEW until that is submitted. */
export function addVersion(store: Store, submission: Doc, version: Doc): Doc {
  const item = addItem(store, submission, version);
  moveReviewed(store, version, 'READY_FOR_REVIEW');
  return item;
}

/** An item leaves a draft, and its version is in preparation again. */
export function takeOut({ store }: Context, item: Doc): void {
  const submission = submissionOf(store, item);
  const version = reviewedOf(store, item);
  if (submission && versionOf(store, item)) submission.links['appStoreVersionForReview'] = null;
  if (version) moveReviewed(store, version, 'PREPARE_FOR_SUBMISSION');
}

export function submit({ store, clock }: Context, submission: Doc): void {
  // Unlike all other dates this one is in UTC with milliseconds (observed 2026-06).
  const submittedDate = clock.now().toISOString();
  Object.assign(submission.attributes, { state: 'WAITING_FOR_REVIEW', submittedDate });
  moveUndecided(store, submission, 'WAITING_FOR_REVIEW');
}

/** The only use left of this deprecated resource is DELETE, by which the developer rejects the version. */
export function addLegacySubmission(store: Store, version: Doc): void {
  const type = 'appStoreVersionSubmissions';
  if (store.children(version.id, type).length === 0) store.add({ type, parent: version.id });
}

/** Takes seconds to a minute (observed 2026-08): until then the submission goes on holding its items. */
export function cancel({ quirks }: Context, submission: Doc): void {
  Object.assign(submission.attributes, { state: 'CANCELING', readsToCome: quirks.cancelingReads });
}

export function finishCanceling(context: Context, submission: Doc): void {
  for (const item of heldItems(context.store, submission))
    if (text(item, 'state') !== 'APPROVED') withdraw(context, item);
  Object.assign(submission.attributes, { state: 'COMPLETE', readsToCome: null });
}

/** An item leaves a submission that was sent. The last one ends it. */
export function removeItem(context: Context, item: Doc): void {
  withdraw(context, item);
  const submission = submissionOf(context.store, item);
  if (!submission || heldItems(context.store, submission).some((other) => text(other, 'state') !== 'APPROVED')) return;
  submission.attributes['state'] = 'COMPLETE';
}

function withdraw({ store, quirks }: Context, item: Doc): void {
  item.attributes['state'] = 'REMOVED';
  const version = reviewedOf(store, item);
  if (!version) return;
  moveReviewed(store, version, 'DEVELOPER_REJECTED');
  keepReading(store, version, quirks.productStateReads);
  if (version.type === 'appStoreVersions' && quirks.heldAfterCancel > 0) {
    version.attributes['held'] = { by: item.parent ?? '', times: quirks.heldAfterCancel };
  }
}

/** The developer says that what was rejected is put right. */
export function resolveItem(store: Store, item: Doc): void {
  item.attributes['state'] = 'READY_FOR_REVIEW';
  const version = reviewedOf(store, item);
  if (version) moveReviewed(store, version, 'READY_FOR_REVIEW');
}

export function startReview({ store, clock }: Context, submission: Doc): void {
  const submittedDate = submission.attributes['submittedDate'] ?? clock.now().toISOString();
  Object.assign(submission.attributes, { state: 'IN_REVIEW', submittedDate });
  moveUndecided(store, submission, 'IN_REVIEW');
}

/** Everything on which App Review has not decided is where its submission is. */
export function moveUndecided(store: Store, submission: Doc, state: string): void {
  for (const item of itemsOf(store, submission)) {
    const version = reviewedOf(store, item);
    if (!version || text(item, 'state') !== 'READY_FOR_REVIEW') continue;
    moveReviewed(store, version, state);
    if (version.type === 'appStoreVersions' && state === 'WAITING_FOR_REVIEW') addLegacySubmission(store, version);
  }
}
