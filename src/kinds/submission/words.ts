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
  return { title: TITLES[address] ?? titleOf(address, items), effect: 'unseen' };
}

function titleOf(address: Address, items: readonly ReviewItem[]): string {
  const item = items.find((one) => address.endsWith(`/${one.address}`));
  if (address.startsWith('submission/items/'))
    return item ? `${item.title} · ${sortOf(item)} in the submission` : 'product in the submission';
  if (address.startsWith('submission/withdrawal/'))
    return item ? `${item.title} · after the withdrawal` : 'withdrawal of products from App Review';
  return address.includes('/items/') ? 'answer to App Review' : 'submission that App Review approved in part';
}
