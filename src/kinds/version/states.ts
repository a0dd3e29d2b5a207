/**
 * What Apple's states of a version allow. Every response enum is open (Apple adds values without notice), so these lists name what is
 * known to be writable and everything else counts as locked.
 */

/** Versions in these states take every change. */
export const EDITABLE_VERSION_STATES = [
  'PREPARE_FOR_SUBMISSION',
  'DEVELOPER_REJECTED',
  'REJECTED',
  'METADATA_REJECTED',
  'INVALID_BINARY',
] as const;

const EDITABLE_VERSION: ReadonlySet<string> = new Set(EDITABLE_VERSION_STATES);

/** Versions that are or were on the App Store: any of them makes a later version an update. */
const RELEASED_VERSION = new Set([
  'READY_FOR_DISTRIBUTION',
  'PROCESSING_FOR_DISTRIBUTION',
  'REPLACED_WITH_NEW_VERSION',
]);

/** Versions that no longer stand in the way of another one. */
const ENDED_VERSION = new Set(['READY_FOR_DISTRIBUTION', 'REPLACED_WITH_NEW_VERSION']);

/** App Review has these versions and gives them back on request. */
const WITHDRAWABLE_VERSION = new Set(['READY_FOR_REVIEW', 'WAITING_FOR_REVIEW', 'IN_REVIEW']);

/** App Review is done with these versions, well enough to go on by themselves or to wait for their release. */
const APPROVED_VERSION = new Set([
  'ACCEPTED',
  'WAITING_FOR_EXPORT_COMPLIANCE',
  'PENDING_DEVELOPER_RELEASE',
  'PENDING_APPLE_RELEASE',
  'PROCESSING_FOR_DISTRIBUTION',
  'READY_FOR_DISTRIBUTION',
]);

/** App Review has these versions and works through them. */
const REVIEWED_VERSION = new Set(['WAITING_FOR_REVIEW', 'IN_REVIEW']);

export function isEditableVersion(state: string): boolean {
  return EDITABLE_VERSION.has(state);
}

export function isWithdrawableVersion(state: string): boolean {
  return WITHDRAWABLE_VERSION.has(state);
}

export function isApprovedVersion(state: string): boolean {
  return APPROVED_VERSION.has(state);
}

/** Of a version and of a submission alike. */
export function isUnderReview(state: string): boolean {
  return REVIEWED_VERSION.has(state);
}

export function isReleasedVersion(state: string): boolean {
  return RELEASED_VERSION.has(state);
}

export function isLiveVersion(state: string): boolean {
  return state === 'READY_FOR_DISTRIBUTION';
}

/** Apple keeps one version a platform between its creation and its release. */
export function isInFlightVersion(state: string): boolean {
  return !ENDED_VERSION.has(state);
}
