import { deliveryState } from './asset-state.ts';
import { reserve } from './assets.ts';
import { inspectReviewPicture } from './inspect.ts';
import type { Inspection } from './inspect.ts';
import type { Pixels } from './screenshot-sizes.ts';
import { DISPLAY_TYPES, screenshotPixels } from './screenshot-sizes.ts';
import type { ProductKind } from './product-kinds.ts';
import { versionsOf, unmodifiable } from './product-versions.ts';
import { holdingItem } from './review-items.ts';
import { fail, relationshipError } from '../protocol/errors.ts';
import type { Context } from '../protocol/resource.ts';
import type { Attributes, Doc } from '../store.ts';
import { text } from '../store.ts';

/** Phones whose pictures were seen to pass, upright; 1206 by 2622 was seen to be refused (one report). */
const PHONES: readonly Pixels[] = [
  [640, 920],
  [640, 960],
  [640, 1136],
  [750, 1334],
  [1125, 2436],
  [1170, 2532],
  [1179, 2556],
  [1242, 2208],
  [1242, 2688],
  [1260, 2736],
  [1284, 2778],
  [1290, 2796],
  [1320, 2868],
];

/** Of other devices it is what their screenshots on the product page take. */
const PIXELS: readonly Pixels[] = [
  ...PHONES,
  ...PHONES.map(([width, height]): Pixels => [height, width]),
  ...DISPLAY_TYPES.filter((type) => !type.includes('IPHONE')).flatMap(screenshotPixels),
];

/** What Apple says of the picture for App Review some time after it was sent. */
export function inspectReviewScreenshot(file: Buffer, fileName: string): Inspection {
  return inspectReviewPicture(file, fileName, PIXELS);
}

/** A product has one. @throws ApiError where it has it, and while it lies in a submission */
export function reserveReviewScreenshot(
  context: Context,
  kind: ProductKind,
  type: string,
  toProduct: string,
  product: Doc,
  attributes: Attributes,
): Doc {
  const { store } = context;
  refuseChange(context, kind, type, product);
  if (store.children(product.id, type).length > 0) {
    const detail = `An '${type}' with a relationship to '${kind.products}' with the id '${product.id}' already exists`;
    throw relationshipError('INVALID', toProduct, detail);
  }
  return reserve(context, type, product.id, attributes);
}

/** @throws ApiError while the product lies in a submission (observed) */
export function refuseChange(context: Context, kind: ProductKind, type: string, product: Doc): void {
  if (isLocked(context, kind, product)) throw unmodifiable(type, stateOf(context, kind, product));
}

/** @throws ApiError likewise, with a code of its own (observed) */
export function refuseRemoval(context: Context, kind: ProductKind, product: Doc): void {
  if (!isLocked(context, kind, product)) return;
  const detail = 'The media asset can not be deleted while its product is in review';
  throw fail(409, 'ENTITY_ERROR.MEDIA_ASSET_DELETE_NOT_ALLOWED', detail);
}

/** One that is rejected and unresolved counts. Some saw the lock stay once it had been reviewed (quirk). */
function isLocked({ store, quirks }: Context, kind: ProductKind, product: Doc): boolean {
  const versions = versionsOf(store, kind, product);
  if (versions.some((version) => holdingItem(store, version))) return true;
  const reviewed = ['APPROVED', 'REPLACED_WITH_NEW_VERSION', 'REJECTED', 'DEVELOPER_REJECTED'];
  return quirks.reviewScreenshotStaysLocked && versions.some((version) => reviewed.includes(text(version, 'state')));
}

function stateOf({ store }: Context, kind: ProductKind, product: Doc): string {
  return text(versionsOf(store, kind, product).at(-1), 'state');
}

/** Whether App Review has its picture of a product. */
export function hasScreenshot(context: Context, product: Doc, type: string): boolean {
  return context.store.children(product.id, type).some((one) => deliveryState(context, one) === 'COMPLETE');
}
