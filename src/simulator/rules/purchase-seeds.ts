import type { AssetSeed } from './assets.ts';
import { seedAsset } from './assets.ts';
import { PURCHASE_PRICES } from './priced-kinds.ts';
import type { PriceSeed } from './price-schedules.ts';
import { addPrices } from './price-schedules.ts';
import { PURCHASES } from './product-kinds.ts';
import { addVersion, PRODUCT_VERSION_STATES } from './product-versions.ts';
import { placeProduct } from './review-places.ts';
import { TERRITORIES } from './storefronts.ts';
import type { Context } from '../protocol/resource.ts';
import type { Attributes, Doc } from '../store.ts';
import { text } from '../store.ts';

/** A version of a product, oldest first. */
interface ProductVersionSeed {
  /** One of Apple's words. */
  state: string;
  /** Texts by locale; default: its name in the app's primary language. */
  localizations?: Record<string, Attributes>;
  /** Default: none. */
  image?: AssetSeed;
}

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
  const standard: ProductVersionSeed = { state: 'PREPARE_FOR_SUBMISSION' };
  for (const version of seed.versions ?? [standard]) addSeedVersion(context, app, product, version, platform);
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

function addSeedVersion(
  context: Context,
  app: Doc,
  product: Doc,
  { state, localizations, image }: ProductVersionSeed,
  platform: string,
): void {
  if (!PRODUCT_VERSION_STATES.some((known) => known === state)) {
    throw new Error(`${state} is not a state of a product's version: ${PRODUCT_VERSION_STATES.join(', ')}`);
  }
  const version = addVersion(context.store, PURCHASES, product, state);
  const texts = localizations ?? { [text(app, 'primaryLocale')]: { name: text(product, 'name') } };
  for (const [locale, attributes] of Object.entries(texts)) {
    context.store.add({ type: PURCHASES.localizations, parent: version.id, attributes: { locale, ...attributes } });
  }
  if (image) seedAsset(context, PURCHASES.images ?? '', version.id, image);
  placeProduct(context, app.id, version, platform);
}
