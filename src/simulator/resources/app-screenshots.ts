import { ASSET_VOLATILE, commit } from '../rules/assets.ts';
import { assetState, deliveryState, imageAsset } from '../rules/asset-state.ts';
import { inspectImage } from '../rules/inspect.ts';
import { SCREENSHOTS } from '../rules/media-kinds.ts';
import { refuseLocked, reserveIn, versionOf } from '../rules/media-sets.ts';
import { screenshotPixels } from '../rules/screenshot-sizes.ts';
import { defineResource } from '../protocol/define-resource.ts';
import type { Doc, Store } from '../store.ts';
import { text } from '../store.ts';

/** One picture of a set. */
export const appScreenshots = defineResource('appScreenshots', {
  parent: 'appScreenshotSet',
  key: (screenshot) => text(screenshot, 'fileName'),
  volatile: ASSET_VOLATILE,
  computed(context, screenshot) {
    const isComplete = deliveryState(context, screenshot) === 'COMPLETE';
    const [standard] = screenshotPixels(displayTypeOf(context.store, screenshot));
    return { ...assetState(context, screenshot), imageAsset: isComplete ? imageAsset(screenshot, standard) : null };
  },
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
});

function setOf(store: Store, screenshot: Doc): Doc | undefined {
  return store.get(SCREENSHOTS.sets, screenshot.parent ?? '');
}

function displayTypeOf(store: Store, screenshot: Doc): string {
  return text(setOf(store, screenshot), SCREENSHOTS.typeName);
}
