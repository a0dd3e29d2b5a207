import type { Address } from '../../core/address.ts';
import { productIn } from '../products/addresses.ts';
import { pointerTo } from './place.ts';

/** Where all in-app purchases stand in the manifest: an error of which nobody knows more leads there. */
const ALL_PURCHASES = 'products/inAppPurchases';

/** Where errors about what belongs to an in-app purchase can be fixed. @param below keys below that of the purchase */
export function purchaseFix(below: (attribute: string) => readonly string[]) {
  return (attribute: string, address: Address | undefined): string =>
    address === undefined ? ALL_PURCHASES : pointerTo(productIn(address), ...below(attribute)).slice(1);
}
