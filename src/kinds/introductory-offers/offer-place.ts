import type { Address } from '../../core/address.ts';
import { productAddress } from '../products/addresses.ts';
import type { OfferRow } from './observe.ts';

/** What one offer in one territory is: two that say the same are the same. */
export interface OfferIdentity {
  territory: string;
  offerMode: string;
  duration: string;
  numberOfPeriods: number;
  /** Absent where nothing is paid. */
  price?: string;
  /** Of one that is to come. */
  start?: string;
}

/** Of all offers of a subscription. */
export function offersAddress(key: string): Address {
  return `${productAddress(key)}/introductory-offers`;
}

/** Of one offer. It names what the offer is: Apple changes nothing of it but its last day. */
export function offerAddress(
  key: string,
  { territory, offerMode, duration, numberOfPeriods, price, start }: OfferIdentity,
): Address {
  const paid = price === undefined ? '' : ` ${price}`;
  const when = start === undefined ? '' : ` from ${start}`;
  return `${offersAddress(key)}/${territory}/${offerMode} ${numberOfPeriods}×${duration}${paid}${when}`;
}

/** The territory of which an address speaks. */
export function offerTerritory(address: Address): string | undefined {
  return /\/introductory-offers\/([^/]+)/.exec(address)?.[1];
}

/** What a row of Apple's is. @param today one that began by then has no day any more */
export function identityOf({ start, point, ...row }: OfferRow, today: string): OfferIdentity {
  const { territory, offerMode, duration, numberOfPeriods } = row;
  return {
    ...{ territory, offerMode, duration, numberOfPeriods },
    ...(point ? { price: point.price } : {}),
    ...(start !== null && start > today ? { start } : {}),
  };
}
