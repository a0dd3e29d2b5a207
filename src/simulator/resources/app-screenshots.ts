import { ASSET_ATTRIBUTES, ASSET_VOLATILE, assetState } from '../rules/assets.ts';
import type { ResourceType } from '../protocol/resource.ts';
import { text } from '../store.ts';

/** One picture of a set. */
export const appScreenshots: ResourceType = {
  type: 'appScreenshots',
  attributes: {
    ...ASSET_ATTRIBUTES,
    imageAsset: { kind: 'text' },
    assetToken: { kind: 'text' },
    assetType: { kind: 'text' },
  },
  relationships: {
    appScreenshotSet: { type: 'appScreenshotSets', from: 'parent', includable: true, unlinked: true },
  },
  key: (screenshot) => text(screenshot, 'fileName'),
  volatile: ASSET_VOLATILE,
  computed: assetState,
  instance: true,
};
