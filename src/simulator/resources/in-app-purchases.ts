import { attributeError, fail } from '../protocol/errors.ts';
import { defineResource } from '../protocol/define-resource.ts';
import type { Context } from '../protocol/resource.ts';
import { pricePointsOf, territoriesAsked } from '../rules/price-points.ts';
import { PURCHASE_PRICES } from '../rules/priced-kinds.ts';
import { PURCHASES } from '../rules/product-kinds.ts';
import { burnProductId, checkProductId, checkProductName } from '../rules/product-names.ts';
import { isPurchaseForSale, productGaps } from '../rules/product-readiness.ts';
import { productState } from '../rules/product-states.ts';
import { addVersion, approvedVersion, versionsOf } from '../rules/product-versions.ts';
import { promotionsOf } from '../rules/promotions.ts';
import { holdingItem } from '../rules/review-items.ts';
import type { Doc } from '../store.ts';
import { text } from '../store.ts';

export const inAppPurchases = defineResource('inAppPurchases', {
  parent: 'app',
  relationships: {
    // What was here before versions: of the last one. The images of that time are not simulated.
    inAppPurchaseLocalizations: { from: latestTexts, former: true },
    images: { from: () => [], related: null },
    pricePoints: {
      from: (context, { id }, filters) =>
        territoriesAsked(context, filters).flatMap((territory) =>
          pricePointsOf(context, PURCHASE_PRICES, id, territory),
        ),
    },
    iapPriceSchedule: { related: { empty: 'not-found' } },
    inAppPurchaseAvailability: { related: { empty: 'not-found' } },
    appStoreReviewScreenshot: { related: { empty: 'reported-both' } },
    promotedPurchase: {
      from: ({ store }, product) => promotionsOf(store, product),
      related: { empty: 'reported-both' },
    },
  },
  key: (product) => text(product, 'productId'),
  volatile: ['stale'],
  computed: (context, product) => ({ state: stateOf(context, product), contentHosting: false }),
  create({ store }, { attributes, links }) {
    const appId = links['app'] ?? '';
    checkProductId(store, appId, text({ attributes }, 'productId'));
    checkProductName(store, appId, text({ attributes }, 'name'));
    checkSharing(attributes['inAppPurchaseType'], false, attributes['familySharable']);
    const product = store.add({
      type: PURCHASES.products,
      parent: appId,
      attributes: { ...attributes, familySharable: attributes['familySharable'] ?? false },
    });
    addVersion(store, PURCHASES, product);
    return product;
  },
  update({ store }, product, { attributes }) {
    const { name, familySharable } = attributes;
    if (typeof name === 'string') checkProductName(store, product.parent ?? '', name, product);
    const { inAppPurchaseType, familySharable: before } = product.attributes;
    if (familySharable !== undefined) checkSharing(inAppPurchaseType, before, familySharable);
    Object.assign(product.attributes, attributes, familySharable === null ? { familySharable: before ?? false } : {});
  },
  remove(context, product) {
    const { store } = context;
    const isHeld = versionsOf(store, PURCHASES, product).some((version) => holdingItem(store, version));
    if (isHeld || (approvedVersion(store, PURCHASES, product) && isPurchaseForSale(context, product))) {
      throw fail(
        409,
        'STATE_ERROR',
        `The in-app purchase can not be deleted in the state ${stateOf(context, product)}`,
      );
    }
    for (const promotion of promotionsOf(store, product)) store.remove(promotion);
    burnProductId(store, product.parent ?? '', text(product, 'productId'));
  },
});

function stateOf(context: Context, product: Doc): string {
  const version = versionsOf(context.store, PURCHASES, product).at(-1);
  return productState(context, PURCHASES, product, {
    lacks: () => version === undefined || Object.keys(productGaps(context, version)).length > 0,
    isForSale: () => isPurchaseForSale(context, product),
  });
}

/** Once families share it they do so for ever (observed), and only what is bought once can be shared. */
function checkSharing(type: unknown, before: unknown, given: unknown): void {
  if (given === true && type !== 'NON_CONSUMABLE') {
    throw attributeError('INVALID', 'familySharable', `A product of the type '${String(type)}' can not be shared`);
  }
  if (before === true && given !== true) {
    const detail = "The attribute 'familySharable' can not be turned off";
    throw attributeError('INVALID.INVALID_STATE', 'familySharable', detail);
  }
}

function latestTexts({ store }: Context, product: Doc): Doc[] {
  const version = versionsOf(store, PURCHASES, product).at(-1);
  return version ? store.children(version.id, PURCHASES.localizations) : [];
}
