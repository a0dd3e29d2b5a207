import type { Address } from '../../core/address.ts';
import { productAddress } from '../products/addresses.ts';
import { availabilityAddress } from '../subscription-territories/place.ts';
import { subscriptionPointer } from '../subscriptions/place.ts';

/** The prices of one subscription: where they stand in the plan and in the manifest, and what they are prices of. */
export interface PricingPlace {
  /** The name of the kind. */
  kind: string;
  /** Of the prices as a whole. */
  address: Address;
  /** JSON pointer of the prices in the manifest. */
  pointer: string;
  subscription: { address: Address; noun: string };
  /** Where the territories stand in which it is sold. */
  availability: Address;
}

/** The prices of one subscription. */
export function placeOf(group: string, key: string): PricingPlace {
  return {
    kind: 'subscriptionPricing',
    address: `${productAddress(key)}/pricing`,
    pointer: subscriptionPointer(group, key, 'pricing'),
    subscription: { address: productAddress(key), noun: key },
    availability: availabilityAddress(key),
  };
}

/** Of the price in one territory. */
export function priceAddress({ address }: Pick<PricingPlace, 'address'>, territory: string): Address {
  return `${address}/${territory}`;
}

/** Of the price that is scheduled in one territory. */
export function scheduledAddress(place: Pick<PricingPlace, 'address'>, territory: string): Address {
  return `${priceAddress(place, territory)}/scheduled`;
}

/** The territory of which an address speaks; `undefined` where it is of the prices as a whole. */
export function territoryIn(address: Address): string | undefined {
  return /\/pricing\/([^/]+)/.exec(address)?.[1];
}
