import type { Address } from '../../core/address.ts';
import type { Proposal } from '../../core/proposal.ts';
import type { ReviewItem } from './review-item.ts';
import { makesAddress } from '../../core/operation.ts';
import type { ProductVersionHave } from '../products/version-choice.ts';

/** The version that App Review is to look at, as it will be once the plan is done: one that customers have has been looked at. */
export function reviewedVersion(
  { target, live }: ProductVersionHave,
  address: Address,
  { operations }: Pick<Proposal, 'operations'>,
): Pick<ReviewItem, 'id' | 'state'> {
  if (target.kind !== 'arriving' && target.kind !== 'next') {
    const { id, state } = target.version;
    return { id, state };
  }
  const isMade = operations.some((operation) => makesAddress(operation) && operation.address === address);
  // A new product brings its first version.
  if (target.kind === 'arriving' || isMade) return { state: 'new' };
  return { state: live?.state ?? target.source?.state ?? 'new' };
}
