import type { Address } from '../../core/address.ts';
import { keysOf } from '../../core/json/pointer.ts';

/**
 * What is sold, and where its prices stand at Apple, in the manifest and in the plan. The price schedules of an app and of an in-app
 * purchase have one shape under different names (api: AppPriceSchedule, InAppPurchasePriceSchedule).
 */
export interface PricePlace {
  /** The name of the kind that proposes these prices. */
  kind: string;
  /** Of the prices as a whole, and of the price in the base territory. */
  address: Address;
  /** Of a territory's own price. */
  territory(code: string): Address;
  /** JSON pointer of the prices in the manifest. */
  pointer: string;
  /** What is sold; `noun` stands for it in a sentence. */
  owner: { type: 'apps' | 'inAppPurchases'; address: Address; noun: string };
  schedules: {
    type: 'appPriceSchedules' | 'inAppPurchasePriceSchedules';
    /** Of the schedule of what has this id. */
    path(owner: string): string;
    /** The relationship to what is sold. */
    owner: 'app' | 'inAppPurchase';
  };
  prices: {
    type: 'appPrices' | 'inAppPurchasePrices';
    /** The relationship to the price point. */
    point: 'appPricePoint' | 'inAppPurchasePricePoint';
    /** The relationship to what is sold, where Apple wants each new price to name it. */
    owner?: 'inAppPurchaseV2';
  };
  points: {
    type: 'appPricePoints' | 'inAppPurchasePricePoints';
    /** Of all that are offered for what has this id. */
    path(owner: string): string;
    /** Of what Apple derives from the point with this id. */
    equalizations(point: string): string;
  };
}

/** An app has one price; of a product it has to be said which one is meant. */
export function forProduct({ owner }: Pick<PricePlace, 'owner'>, word: 'for' | 'of'): string {
  return owner.type === 'apps' ? '' : ` ${word} ${owner.noun}`;
}

/** A place as a message names it, e.g. `pricing.price`. */
export function manifestKey(pointer: string): string {
  return keysOf(pointer).join('.');
}
