import { PURCHASE_PRICES } from './priced-kinds.ts';
import { manualPrices } from './price-schedules.ts';
import { PURCHASES, productOf } from './product-kinds.ts';
import { hasScreenshot } from './review-screenshots.ts';
import { groupLacks, subscriptionLacks } from './subscription-readiness.ts';
import type { ErrorEntry } from '../protocol/errors.ts';
import { entry } from '../protocol/errors.ts';
import type { Context } from '../protocol/resource.ts';
import type { Doc } from '../store.ts';

type Gaps = Record<string, ErrorEntry[]>;

/** What App Review asks for of each kind of version. */
const ASKED: Readonly<Record<string, (context: Context, version: Doc, product: Doc) => string[]>> = {
  inAppPurchaseVersions: ({ store, ...context }, version, product) => [
    ...(store.children(version.id, PURCHASES.localizations).length > 0 ? [] : ['a localization']),
    ...(manualPrices(store, PURCHASE_PRICES, product.id).length > 0 ? [] : ['a price']),
    ...(store.children(product.id, 'inAppPurchaseAvailabilities').length > 0 ? [] : ['its availability']),
    ...(hasScreenshot({ store, ...context }, product, 'inAppPurchaseAppStoreReviewScreenshots')
      ? []
      : ['a screenshot for App Review']),
  ],
  subscriptionVersions: subscriptionLacks,
  subscriptionGroupVersions: groupLacks,
};

/** All that keeps App Review from taking a version of a product, by path. What is asked for is known (observed), its codes and words are not. */
export function productGaps(context: Context, version: Doc): Gaps {
  const product = productOf(context.store, version);
  const missing = product ? (ASKED[version.type]?.(context, version, product) ?? []) : [];
  if (missing.length === 0) return {};
  const errors = missing.map((what) => entry(409, 'STATE_ERROR.MISSING_METADATA', `You must provide ${what} first`));
  return { [`/v1/${version.type}/${version.id}`]: errors };
}

/** Whether somebody can buy it anywhere. */
export function isPurchaseForSale({ store }: Context, product: Doc): boolean {
  const [availability] = store.children(product.id, 'inAppPurchaseAvailabilities');
  return (availability?.lists?.['availableTerritories'] ?? []).length > 0;
}
