import { pointerTo } from '../in-app-purchases/place.ts';
import type { PricePlace } from '../prices/price-place.ts';
import { productAddress } from '../products/addresses.ts';

/** The prices of one product. */
export function placeOf(key: string): PricePlace {
  const address = `${productAddress(key)}/pricing`;
  return {
    kind: 'inAppPurchasePricing',
    address,
    territory: (code) => `${address}/${code}`,
    pointer: pointerTo(key, 'pricing'),
    owner: { type: 'inAppPurchases', address: productAddress(key), noun: key },
    schedules: {
      type: 'inAppPurchasePriceSchedules',
      path: (id) => `/v2/inAppPurchases/${id}/iapPriceSchedule`,
      owner: 'inAppPurchase',
    },
    prices: { type: 'inAppPurchasePrices', point: 'inAppPurchasePricePoint', owner: 'inAppPurchaseV2' },
    points: {
      type: 'inAppPurchasePricePoints',
      path: (id) => `/v2/inAppPurchases/${id}/pricePoints`,
      equalizations: (point) => `/v1/inAppPurchasePricePoints/${point}/equalizations`,
    },
  };
}
