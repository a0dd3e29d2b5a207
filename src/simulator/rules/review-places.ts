import type { Context } from '../protocol/resource.ts';
import { addItem, holdingItem, isIn, submissionOf, SUBMISSIONS } from './review-items.ts';
import { addLegacySubmission, addSubmission, removeItem } from './reviews.ts';
import { isReleased } from './states.ts';
import type { Attributes, Doc } from '../store.ts';
import { text } from '../store.ts';
import { moveVersion } from './versions-of-app.ts';

/** States of the submission and of the item by which a version in the given state is, or last was, in it. */
const PLACES: Record<string, [submission: string, item: string]> = {
  READY_FOR_REVIEW: ['READY_FOR_REVIEW', 'READY_FOR_REVIEW'],
  WAITING_FOR_REVIEW: ['WAITING_FOR_REVIEW', 'READY_FOR_REVIEW'],
  WAITING_FOR_EXPORT_COMPLIANCE: ['WAITING_FOR_REVIEW', 'READY_FOR_REVIEW'],
  IN_REVIEW: ['IN_REVIEW', 'READY_FOR_REVIEW'],
  ACCEPTED: ['UNRESOLVED_ISSUES', 'ACCEPTED'],
  REJECTED: ['UNRESOLVED_ISSUES', 'REJECTED'],
  METADATA_REJECTED: ['UNRESOLVED_ISSUES', 'REJECTED'],
  DEVELOPER_REJECTED: ['COMPLETE', 'REMOVED'],
  PENDING_APPLE_RELEASE: ['COMPLETE', 'APPROVED'],
  PENDING_DEVELOPER_RELEASE: ['COMPLETE', 'APPROVED'],
  PROCESSING_FOR_DISTRIBUTION: ['COMPLETE', 'APPROVED'],
  READY_FOR_DISTRIBUTION: ['COMPLETE', 'APPROVED'],
};

/** Gives a version that was put into its state by hand the submission that belongs to it. */
export function placeInReview({ store, clock }: Context, version: Doc): void {
  const held = holdingItem(store, version);
  const place = PLACES[text(version, 'appVersionState')];
  if (!place) {
    if (held) store.remove(held);
    return;
  }
  const { parent: appId = '' } = version;
  const submission = (held && submissionOf(store, held)) ?? addSubmission(store, appId, text(version, 'platform'));
  const item = held ?? addItem(store, submission, version);
  const [state, itemState] = place;
  item.attributes['state'] = itemState;
  const sent: Attributes = state === 'READY_FOR_REVIEW' ? {} : { submittedDate: clock.now().toISOString() };
  Object.assign(submission.attributes, { ...sent, state });
  if (isSubmitted(version)) addLegacySubmission(store, version);
}

/** Whether the version was submitted, and neither released nor taken back. */
export function isSubmitted(version: Doc): boolean {
  const [state = 'READY_FOR_REVIEW', itemState] = PLACES[text(version, 'appVersionState')] ?? [];
  const isOver = itemState === 'REMOVED' || isReleased(version.attributes['appVersionState']);
  return state !== 'READY_FOR_REVIEW' && !isOver;
}

/** Gives a version of a product that is in its state from the beginning a place in a submission that is where it is. */
export function placeProduct({ store, clock }: Context, appId: string, version: Doc, platform: string): void {
  const [state, itemState] = PLACES[text(version, 'state')] ?? ['COMPLETE'];
  if (state === 'COMPLETE' || itemState === undefined || holdingItem(store, version)) return;
  const found = store
    .children(appId, SUBMISSIONS)
    .find((submission) => text(submission, 'platform') === platform && isIn(submission, state));
  const submission = found ?? addSubmission(store, appId, platform);
  if (!found && state !== 'READY_FOR_REVIEW') {
    Object.assign(submission.attributes, { state, submittedDate: clock.now().toISOString() });
  }
  addItem(store, submission, version).attributes['state'] = itemState;
}

/** Whether the version is one that a submission has to hold. */
export function needsSubmission(version: Doc): boolean {
  const place = PLACES[text(version, 'appVersionState')];
  return place !== undefined && place[0] !== 'COMPLETE';
}

/** The developer rejects the version, wherever it is on its way. */
export function rejectByDeveloper(context: Context, version: Doc): void {
  const item = holdingItem(context.store, version);
  if (item) removeItem(context, item);
  else moveVersion(context.store, version, 'DEVELOPER_REJECTED');
}
