import { distribute, moveVersion } from './versions-of-app.ts';
import type { Context } from '../protocol/resource.ts';
import { isReleased } from './states.ts';
import type { Attributes, Doc, Store } from '../store.ts';
import { text } from '../store.ts';

const SUBMISSIONS = 'reviewSubmissions';
const ITEMS = 'reviewSubmissionItems';

export function isIn(submission: Doc, ...states: string[]): boolean {
  return states.includes(text(submission, 'state'));
}

export function itemsOf(store: Store, submission: Doc): Doc[] {
  return store.children(submission.id, ITEMS);
}

export function submissionOf(store: Store, item: Doc): Doc | undefined {
  return store.get(SUBMISSIONS, item.parent ?? '');
}

export function versionOf(store: Store, item: Doc): Doc | undefined {
  return store.get('appStoreVersions', item.links['appStoreVersion'] ?? '');
}

/** The item by which a submission that is not over holds the version. */
export function holdingItem(store: Store, version: Doc): Doc | undefined {
  return store.all(ITEMS).find((item) => {
    if (item.links['appStoreVersion'] !== version.id || text(item, 'state') === 'REMOVED') return false;
    const submission = submissionOf(store, item);
    return submission !== undefined && !isIn(submission, 'COMPLETE');
  });
}

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
  moveVersion(store, version, 'READY_FOR_REVIEW');
  return item;
}

function addItem(store: Store, submission: Doc, version: Doc): Doc {
  submission.links['appStoreVersionForReview'] = version.id;
  const attributes = { state: 'READY_FOR_REVIEW' };
  return store.add({ type: ITEMS, parent: submission.id, attributes, links: { appStoreVersion: version.id } });
}

/** An item leaves a draft, and its version is in preparation again. */
export function takeOut({ store }: Context, item: Doc): void {
  const submission = submissionOf(store, item);
  const version = versionOf(store, item);
  if (submission) submission.links['appStoreVersionForReview'] = null;
  if (version) moveVersion(store, version, 'PREPARE_FOR_SUBMISSION');
}

export function submit({ store, clock }: Context, submission: Doc): void {
  // Unlike all other dates this one is in UTC with milliseconds (observed 2026-06).
  const submittedDate = clock.now().toISOString();
  Object.assign(submission.attributes, { state: 'WAITING_FOR_REVIEW', submittedDate });
  forVersions(store, submission, (version) => {
    moveVersion(store, version, 'WAITING_FOR_REVIEW');
    addLegacySubmission(store, version);
  });
}

/** Whether the version is one that a submission has to hold. */
export function needsSubmission(version: Doc): boolean {
  const place = PLACES[text(version, 'appVersionState')];
  return place !== undefined && place[0] !== 'COMPLETE';
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
  for (const item of itemsOf(context.store, submission)) if (text(item, 'state') !== 'REMOVED') withdraw(context, item);
  Object.assign(submission.attributes, { state: 'COMPLETE', readsToCome: null });
}

/** An item leaves a submission that was sent. The last one ends it. */
export function removeItem(context: Context, item: Doc): void {
  withdraw(context, item);
  const submission = submissionOf(context.store, item);
  if (!submission || itemsOf(context.store, submission).some((other) => text(other, 'state') !== 'REMOVED')) return;
  submission.attributes['state'] = 'COMPLETE';
}

function withdraw({ store, quirks }: Context, item: Doc): void {
  item.attributes['state'] = 'REMOVED';
  const version = versionOf(store, item);
  if (!version) return;
  moveVersion(store, version, 'DEVELOPER_REJECTED');
  if (quirks.heldAfterCancel > 0) {
    version.attributes['held'] = { by: item.parent ?? '', times: quirks.heldAfterCancel };
  }
}

/** The developer rejects the version, wherever it is on its way. */
export function rejectByDeveloper(context: Context, version: Doc): void {
  const item = holdingItem(context.store, version);
  if (item) removeItem(context, item);
  else moveVersion(context.store, version, 'DEVELOPER_REJECTED');
}

/** The developer says that what was rejected is put right. */
export function resolveItem(store: Store, item: Doc): void {
  item.attributes['state'] = 'READY_FOR_REVIEW';
  const version = versionOf(store, item);
  if (version) moveVersion(store, version, 'READY_FOR_REVIEW');
}

export function startReview({ store, clock }: Context, submission: Doc): void {
  const submittedDate = submission.attributes['submittedDate'] ?? clock.now().toISOString();
  Object.assign(submission.attributes, { state: 'IN_REVIEW', submittedDate });
  forVersions(store, submission, (version) => moveVersion(store, version, 'IN_REVIEW'));
}

/** @param state of the version: REJECTED or METADATA_REJECTED */
export function reject({ store }: Context, submission: Doc, state: string): void {
  submission.attributes['state'] = 'UNRESOLVED_ISSUES';
  for (const item of itemsOf(store, submission))
    if (text(item, 'state') !== 'REMOVED') item.attributes['state'] = 'REJECTED';
  forVersions(store, submission, (version) => moveVersion(store, version, state));
}

/** What becomes of the version is its release type's matter. */
export function approve(context: Context, submission: Doc): void {
  const { store, clock } = context;
  forVersions(store, submission, (version, item) => {
    item.attributes['state'] = 'APPROVED';
    const { releaseType } = version.attributes;
    if (releaseType === 'MANUAL') moveVersion(store, version, 'PENDING_DEVELOPER_RELEASE');
    else if (releaseType === 'SCHEDULED' && !isDue(version, clock.now())) {
      moveVersion(store, version, 'PENDING_APPLE_RELEASE');
    } else distribute(context, version);
  });
  submission.attributes['state'] = 'COMPLETE';
}

/** A date in the past releases right after the approval (observed 2026-05). */
export function isDue(version: Doc, now: Date): boolean {
  return Date.parse(text(version, 'earliestReleaseDate')) <= now.getTime();
}

function forVersions(store: Store, submission: Doc, act: (version: Doc, item: Doc) => void): void {
  for (const item of itemsOf(store, submission)) {
    const version = versionOf(store, item);
    if (version && text(item, 'state') !== 'REMOVED') act(version, item);
  }
}

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
