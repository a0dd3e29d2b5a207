/** What Apple's states of a subscription mean (api: Subscription). */

const RELEASED: ReadonlySet<string> = new Set(['APPROVED', 'DEVELOPER_REMOVED_FROM_SALE', 'REMOVED_FROM_SALE']);

const IN_REVIEW: ReadonlySet<string> = new Set(['WAITING_FOR_REVIEW', 'IN_REVIEW', 'PENDING_BINARY_APPROVAL']);

/** It was approved, so there may be subscribers. */
export function wasReleased(state: string): boolean {
  return RELEASED.has(state);
}

/** App Review has it. */
export function isInReview(state: string): boolean {
  return IN_REVIEW.has(state);
}
