import { ASSET_ATTRIBUTES, ASSET_VOLATILE, commit } from '../rules/assets.ts';
import { assetState, deliveryState } from '../rules/delivery.ts';
import { inspectImage } from '../rules/inspect.ts';
import { SCREENSHOTS } from '../rules/media-kinds.ts';
import { refuseLocked, reserveIn, versionOf } from '../rules/media-sets.ts';
import { screenshotPixels } from '../rules/screenshot-sizes.ts';
import type { ResourceType } from '../protocol/resource.ts';
import type { Doc, Store } from '../store.ts';
import { text } from '../store.ts';
import { imageAsset } from './image-asset.ts';

/** One picture of a set. */
export const appScreenshots: ResourceType = {
  type: SCREENSHOTS.items,
  attributes: {
    ...ASSET_ATTRIBUTES,
    imageAsset: { kind: 'text' },
    assetToken: { kind: 'text' },
    assetType: { kind: 'text' },
  },
  relationships: {
    appScreenshotSet: {
      type: SCREENSHOTS.sets,
      from: 'parent',
      includable: true,
      unlinked: true,
      create: true,
      required: true,
    },
  },
  key: (screenshot) => text(screenshot, 'fileName'),
  volatile: ASSET_VOLATILE,
  computed(context, screenshot) {
    const isComplete = deliveryState(context, screenshot) === 'COMPLETE';
    const [standard] = screenshotPixels(displayTypeOf(context.store, screenshot));
    return { ...assetState(context, screenshot), imageAsset: isComplete ? imageAsset(screenshot, standard) : null };
  },
  instance: true,
  create: (context, { attributes, links }) =>
    reserveIn(context, SCREENSHOTS, links['appScreenshotSet'] ?? '', attributes),
  update(context, screenshot, { attributes }) {
    const { store } = context;
    refuseLocked(versionOf(store, setOf(store, screenshot)), 'Update', SCREENSHOTS.title);
    commit(context, screenshot, attributes, (file) =>
      inspectImage(file, text(screenshot, 'fileName'), displayTypeOf(store, screenshot)),
    );
  },
  remove({ store }, screenshot) {
    refuseLocked(versionOf(store, setOf(store, screenshot)), 'Delete', SCREENSHOTS.title);
  },
};

function setOf(store: Store, screenshot: Doc): Doc | undefined {
  return store.get(SCREENSHOTS.sets, screenshot.parent ?? '');
}

function displayTypeOf(store: Store, screenshot: Doc): string {
  return text(setOf(store, screenshot), SCREENSHOTS.typeName);
}
