import type { Context, Input } from '../protocol/resource.ts';
import { ASSET_VOLATILE, commit } from '../rules/assets.ts';
import { assetState, deliveryState, imageAsset } from '../rules/asset-state.ts';
import type { ProductKind } from '../rules/product-kinds.ts';
import {
  inspectReviewScreenshot,
  refuseChange,
  refuseRemoval,
  reserveReviewScreenshot,
} from '../rules/review-screenshots.ts';
import type { Attributes, Doc } from '../store.ts';
import { text } from '../store.ts';

/** The picture of a product that App Review sees, one a product. @param toProduct relation to the product */
export function screenshotRules(kind: ProductKind, type: string, toProduct: string) {
  const productOf = ({ store }: Context, id: string | null | undefined): Doc => {
    const product = store.get(kind.products, id ?? '');
    if (!product) throw new Error(`there is no product ${id ?? ''}`);
    return product;
  };
  return {
    key: () => '',
    volatile: ASSET_VOLATILE,
    computed(context: Context, screenshot: Doc): Attributes {
      const isComplete = deliveryState(context, screenshot) === 'COMPLETE';
      return { ...assetState(context, screenshot), imageAsset: isComplete ? imageAsset(screenshot) : null };
    },
    create: (context: Context, { attributes, links }: Input): Doc =>
      reserveReviewScreenshot(context, kind, type, toProduct, productOf(context, links[toProduct]), attributes),
    update(context: Context, screenshot: Doc, { attributes }: Input): void {
      refuseChange(context, kind, type, productOf(context, screenshot.parent));
      commit(context, screenshot, attributes, (file) => inspectReviewScreenshot(file, text(screenshot, 'fileName')));
    },
    remove: (context: Context, screenshot: Doc): void =>
      refuseRemoval(context, kind, productOf(context, screenshot.parent)),
  };
}
