import type { Address } from '../../core/address.ts';
import type { Instances } from '../collection.ts';
import { productIn } from '../products/addresses.ts';
import { subscriptionPointer } from './place.ts';
import type { SubscriptionHave } from './record.ts';

/** Where all subscriptions stand in the manifest: an error of which nobody knows more leads there. */
export const ALL_GROUPS = 'products/subscriptionGroups';

/** A subscription, and in which group it is. */
interface Place {
  group: string;
  key: string;
}

/** The subscription to which an address belongs. No address names a group, since Apple never gives a product id twice. */
export function placeAt(
  address: Address | undefined,
  subscriptions: Instances<SubscriptionHave> | undefined,
): Place | undefined {
  const key = address === undefined ? '' : productIn(address);
  const group = subscriptions?.[key]?.group;
  return group === undefined ? undefined : { group, key };
}

/** Where errors about what belongs to a subscription can be fixed. @param below keys below that of the subscription */
export function subscriptionFix(below: (attribute: string) => readonly string[]) {
  return (
    attribute: string,
    address: Address | undefined,
    { observed: { subscriptions } }: { observed: { subscriptions?: Instances<SubscriptionHave> | undefined } },
  ): string => {
    const place = placeAt(address, subscriptions);
    return place ? subscriptionPointer(place.group, place.key, ...below(attribute)).slice(1) : ALL_GROUPS;
  };
}
