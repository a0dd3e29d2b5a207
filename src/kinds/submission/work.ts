import type { Address } from '../../core/address.ts';
import { isWithin } from '../../core/address.ts';
import type { Kind } from '../../core/kind.ts';
import type { Operation } from '../../core/operation.ts';
import type { Proposal } from '../../core/proposal.ts';
import type { Placed } from './placement.ts';
import type { ReviewItem } from './review-item.ts';

/** The kinds that have something to write which Apple locks while App Review has the version. */
export function lockedWork(reviewed: readonly Kind[], others: Proposal): string[] {
  const lockable = new Set(reviewed.filter(({ review }) => review?.locked).map(({ name }) => name));
  return namesOf(changing(others)).filter((name) => lockable.has(name));
}

/** The kinds that have something to write which is for App Review alone. */
export function answeringWork(reviewed: readonly Kind[], { operations }: Proposal): string[] {
  const answering = new Set(reviewed.filter(({ review }) => review?.answers).map(({ name }) => name));
  return namesOf(operations).filter((name) => answering.has(name));
}

/** The kinds that have something to write of these products. */
export function productWork(products: readonly Placed[], others: Proposal): string[] {
  const isTheirs = (address: Address) => products.some(({ item: { product } }) => isWithin(address, product));
  return namesOf(changing(others).filter(({ address }) => isTheirs(address)));
}

/** The items of which they have something to write that Apple locks in a submission. By address. */
export function rewrittenItems(items: readonly ReviewItem[], others: Proposal): ReadonlySet<Address> {
  const written = changing(others).map(({ address }) => address);
  const isRewritten = ({ locked }: ReviewItem) => locked.some((lock) => written.some((one) => isWithin(one, lock)));
  return new Set(items.filter(isRewritten).map(({ address }) => address));
}

/** A file that is only waited for changes nothing, nor does an order that is given for its sake. */
function changing({ operations, changes }: Proposal): Operation[] {
  const changed = new Set(changes.map(({ address }) => address));
  return operations.filter(
    (one) => !(one.action === 'upload' && one.resume) && (one.action !== 'reorder' || changed.has(one.address)),
  );
}

function namesOf(operations: readonly Operation[]): string[] {
  return [...new Set(operations.map(({ kind }) => kind))];
}
