/** What Apple's states of an appInfo allow. Apple adds values without notice: what is not known to be writable counts as locked. */

const EDITABLE = new Set(['PREPARE_FOR_SUBMISSION', 'DEVELOPER_REJECTED', 'REJECTED']);

/** Under review an appInfo is partly locked; it is still the one that the draft will publish. */
const REVIEWED = new Set(['READY_FOR_REVIEW', 'WAITING_FOR_REVIEW', 'IN_REVIEW']);

/** Live or of the past: these never change again, and a new version brings another one. */
const ENDED = new Set(['READY_FOR_DISTRIBUTION', 'REPLACED_WITH_NEW_INFO']);

export function isEditableAppInfo(state: string): boolean {
  return EDITABLE.has(state);
}

export function isReviewedAppInfo(state: string): boolean {
  return REVIEWED.has(state);
}

export function isEndedAppInfo(state: string): boolean {
  return ENDED.has(state);
}
