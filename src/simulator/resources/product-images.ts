import type { Context, Input } from '../protocol/resource.ts';
import { ASSET_VOLATILE, commit, reserve } from '../rules/assets.ts';
import { assetState, deliveryState, imageAsset } from '../rules/asset-state.ts';
import { inspectPicture } from '../rules/inspect.ts';
import type { ProductKind } from '../rules/product-kinds.ts';
import { refuseLocked } from '../rules/product-versions.ts';
import type { Pixels } from '../rules/screenshot-sizes.ts';
import type { Attributes, Doc } from '../store.ts';
import { text } from '../store.ts';

const SIZE: Pixels = [1024, 1024];

/** The picture of a version that the App Store shows; it has no checksum. */
export function imageRules(kind: ProductKind) {
  const type = kind.images ?? '';
  const versionOf = ({ store }: Context, image: Doc) => store.get(kind.versions, image.parent ?? '');
  return {
    key: (image: Doc) => text(image, 'fileName'),
    volatile: ASSET_VOLATILE,
    computed(context: Context, image: Doc): Attributes {
      const isComplete = deliveryState(context, image) === 'COMPLETE';
      return { ...assetState(context, image), imageAsset: isComplete ? imageAsset(image, SIZE) : null };
    },
    create(context: Context, { attributes, links }: Input): Doc {
      const version = context.store.get(kind.versions, links['version'] ?? '');
      refuseLocked(version, type);
      return reserve(context, type, version?.id ?? '', attributes);
    },
    update(context: Context, image: Doc, { attributes }: Input): void {
      refuseLocked(versionOf(context, image), type);
      commit(context, image, attributes, (file) => inspectPicture(file, text(image, 'fileName'), [SIZE]));
    },
    remove(context: Context, image: Doc): void {
      refuseLocked(versionOf(context, image), type);
    },
  };
}

/** A new one is sent before the one that it replaces goes: the last one counts. */
export function lastImage(kind: ProductKind) {
  return ({ store }: Context, version: Doc): Doc[] => store.children(version.id, kind.images ?? '').slice(-1);
}
