import { pointerTo } from '../in-app-purchases/place.ts';
import { productAddress } from '../products/addresses.ts';
import type { AvailabilityPlace } from '../products/availability.ts';

/** Where one product is sold. */
export function placeOf(key: string): AvailabilityPlace {
  const address = `${productAddress(key)}/territories`;
  return {
    kind: 'inAppPurchaseTerritories',
    address,
    territory: (code) => `${address}/${code}`,
    pointer: pointerTo(key, 'territories'),
    owner: { address: productAddress(key), type: 'inAppPurchases', noun: key },
    type: 'inAppPurchaseAvailabilities',
    relationship: 'inAppPurchase',
    write: 'replace',
  };
}
