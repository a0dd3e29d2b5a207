import type { Address } from '../../core/address.ts';
import type { ThingWords } from '../../core/thing.ts';
import type { ReviewItem } from './review-item.ts';
import { sortOf } from './review-item.ts';

const TITLES: Readonly<Record<Address, string>> = {
  submission: 'submission to App Review',
  'submission/item': 'version in the submission',
  'submission/withdrawal': 'withdrawal from App Review',
  'submission/withdrawal/version': 'version after the withdrawal',
};

/** What people call the things of a submission. @param items products that may be in it */
export function submissionWords(address: Address, items: readonly ReviewItem[]): ThingWords {
  const known = TITLES[address];
  if (known !== undefined) return { title: known, effect: 'unseen' };
  const item = items.find((one) => address.endsWith(`/${one.address}`));
  if (item && address.startsWith('submission/items/')) {
    // Several that go are one line.
    const family = { title: 'products in the submission', member: item.title };
    return { title: `${item.title} · ${sortOf(item)} in the submission`, effect: 'unseen', family };
  }
  return { title: titleOf(address, item), effect: 'unseen' };
}

function titleOf(address: Address, item: ReviewItem | undefined): string {
  if (address.startsWith('submission/items/')) return 'product in the submission';
  if (address.startsWith('submission/withdrawal/'))
    return item ? `${item.title} · after the withdrawal` : 'withdrawal of products from App Review';
  return address.includes('/items/') ? 'answer to App Review' : 'submission that App Review approved in part';
}
