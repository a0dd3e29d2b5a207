import type { AssetSeed } from './assets.ts';
import { seedAsset } from './assets.ts';
import { PURCHASE_PRICES } from './priced-kinds.ts';
import type { PriceSeed } from './price-schedules.ts';
import { addPrices } from './price-schedules.ts';
import { PURCHASES } from './product-kinds.ts';
import type { ProductVersionSeed } from './product-version-seeds.ts';
import { addSeedVersions } from './product-version-seeds.ts';
import { TERRITORIES } from './storefronts.ts';
import type { Context } from '../protocol/resource.ts';
import type { Attributes, Doc } from '../store.ts';

/** An in-app purchase to begin with: where nothing else is said it lacks nothing for App Review. */
export interface PurchaseSeed {
  productId: string;
  /** Default: the product id. */
  name?: string;
  /** Default CONSUMABLE. */
  type?: string;
  reviewNote?: string;
  familySharable?: boolean;
  /** Default: one in preparation. */
  versions?: ProductVersionSeed[];
  /** A price in the United States, a whole schedule, or none; default 0.99. */
  price?: string | PriceSeed | null;
  /** Where it is sold, or `null` where that was never said; default: everywhere. */
  territories?: 'all' | string[] | null;
  /** Default true. */
  availableInNewTerritories?: boolean;
  /** The picture for App Review; default: there is one. */
  screenshot?: AssetSeed | null;
  /** The App Store promotes it, as these attributes say; default: it does not. */
  promoted?: Attributes;
}

/** @throws Error for a state that is none of Apple's words */
export function addPurchase(context: Context, app: Doc, seed: PurchaseSeed, platform: string): void {
  const { store } = context;
  const { productId, name = productId, type = 'CONSUMABLE', reviewNote, familySharable = false } = seed;
  const { price = '0.99', territories = 'all', availableInNewTerritories = true } = seed;
  const { screenshot = { fileName: 'review.png', fileSize: 1 }, promoted } = seed;
  const product = store.add({
    type: PURCHASES.products,
    parent: app.id,
    attributes: {
      name,
      productId,
      inAppPurchaseType: type,
      familySharable,
      ...(reviewNote === undefined ? {} : { reviewNote }),
    },
  });
  addSeedVersions(context, PURCHASES, app, product, seed.versions, platform);
  if (price !== null) addPrices(context, PURCHASE_PRICES, product.id, price);
  if (territories !== null) {
    store.add({
      type: 'inAppPurchaseAvailabilities',
      parent: product.id,
      attributes: { availableInNewTerritories },
      lists: { availableTerritories: territories === 'all' ? [...TERRITORIES.keys()] : territories },
    });
  }
  if (screenshot) seedAsset(context, 'inAppPurchaseAppStoreReviewScreenshots', product.id, screenshot);
  if (promoted) {
    const attributes = { enabled: true, visibleForAllUsers: true, ...promoted };
    store.add({ type: 'promotedPurchases', parent: app.id, attributes, links: { inAppPurchaseV2: product.id } });
  }
}
