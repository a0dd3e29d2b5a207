import type { AssetSeed } from './assets.ts';
import { seedAsset } from './assets.ts';
import type { ProductKind } from './product-kinds.ts';
import { addVersion, PRODUCT_VERSION_STATES } from './product-versions.ts';
import { placeProduct } from './review-places.ts';
import type { Context } from '../protocol/resource.ts';
import type { Attributes, Doc } from '../store.ts';
import { text } from '../store.ts';

/** A version of a product, oldest first. */
export interface ProductVersionSeed {
  /** One of Apple's words. */
  state: string;
  /** Texts by locale; default: its name in the app's primary language. */
  localizations?: Record<string, Attributes>;
  /** Default: none. */
  image?: AssetSeed;
}

/** @param versions default: one in preparation. @throws Error for a state that is none of Apple's words */
export function addSeedVersions(
  context: Context,
  kind: ProductKind,
  app: Doc,
  product: Doc,
  versions: readonly ProductVersionSeed[] | undefined,
  platform: string,
): void {
  const standard: ProductVersionSeed = { state: 'PREPARE_FOR_SUBMISSION' };
  for (const { state, localizations, image } of versions ?? [standard]) {
    if (!PRODUCT_VERSION_STATES.some((known) => known === state)) {
      throw new Error(`${state} is not a state of a product's version: ${PRODUCT_VERSION_STATES.join(', ')}`);
    }
    const version = addVersion(context.store, kind, product, state);
    const name = text(product, 'name') || text(product, 'referenceName');
    const texts = localizations ?? { [text(app, 'primaryLocale')]: { name } };
    for (const [locale, attributes] of Object.entries(texts)) {
      context.store.add({ type: kind.localizations, parent: version.id, attributes: { locale, ...attributes } });
    }
    if (image && kind.images !== undefined) seedAsset(context, kind.images, version.id, image);
    placeProduct(context, app.id, version, platform);
  }
}
