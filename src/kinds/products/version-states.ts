/**
 * What Apple's states of a product's version allow (api: InAppPurchaseVersion, SubscriptionVersion). As with versions of apps, what is not
 * known to be writable counts as locked.
 */

const EDITABLE: ReadonlySet<string> = new Set(['PREPARE_FOR_SUBMISSION', 'REJECTED', 'DEVELOPER_REJECTED']);

/** App Review has these, or they lie in a draft for it, and they come back on request. */
const WITHDRAWABLE: ReadonlySet<string> = new Set(['READY_FOR_REVIEW', 'WAITING_FOR_REVIEW', 'IN_REVIEW']);

/** These no longer stand in the way of another one. */
const ENDED: ReadonlySet<string> = new Set(['APPROVED', 'REPLACED_WITH_NEW_VERSION']);

export function isEditableProductVersion(state: string): boolean {
  return EDITABLE.has(state);
}

export function isWithdrawableProductVersion(state: string): boolean {
  return WITHDRAWABLE.has(state);
}

/** Apple keeps one version of a product between its creation and its approval; one that was taken back counts (observed 2026-09). */
export function isInFlightProductVersion(state: string): boolean {
  return !ENDED.has(state);
}

/** Customers can have it, wherever the product is available. */
export function isApprovedProductVersion(state: string): boolean {
  return state === 'APPROVED';
}
