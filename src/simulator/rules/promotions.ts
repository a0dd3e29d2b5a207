import type { Doc, Store } from '../store.ts';

/** How the App Store promotes a product; there is one a product. */
export function promotionsOf(store: Store, product: Doc): Doc[] {
  return store
    .all('promotedPurchases')
    .filter(({ links }) => [links['inAppPurchaseV2'], links['subscription']].includes(product.id));
}
