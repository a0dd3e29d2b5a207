import type { Address } from '../../core/address.ts';

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

/** Of the price in one territory. */
export function priceAddress({ address }: Pick<PricingPlace, 'address'>, territory: string): Address {
  return `${address}/${territory}`;
}

/** Of the price that is scheduled in one territory. */
export function scheduledAddress(place: Pick<PricingPlace, 'address'>, territory: string): Address {
  return `${priceAddress(place, territory)}/scheduled`;
}
