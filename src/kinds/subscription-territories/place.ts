import { productAddress } from '../products/addresses.ts';
import type { AvailabilityPlace } from '../products/availability.ts';
import { subscriptionPointer } from '../subscriptions/place.ts';

/** Where one subscription is sold, paid for each period at its beginning. */
export function placeOf(group: string, key: string): AvailabilityPlace {
  const address = availabilityAddress(key);
  return {
    kind: 'subscriptionTerritories',
    address,
    territory: (code) => `${address}/${code}`,
    pointer: subscriptionPointer(group, key, 'territories'),
    owner: { address: productAddress(key), type: 'subscriptions', noun: key },
    type: 'subscriptionPlanAvailabilities',
    relationship: 'subscription',
    write: 'update',
    attributes: { planType: 'UPFRONT' },
  };
}

/** Of the availability as a whole. */
export function availabilityAddress(key: string): string {
  return `${productAddress(key)}/territories`;
}
