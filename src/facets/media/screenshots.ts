import type { MediaKind } from './gallery.ts';
import { mediaFacet } from './media-facet.ts';
import { setDriver } from './set-driver.ts';

const KIND: MediaKind = {
  name: 'screenshots',
  most: 10,
  isAskedFor: true,
  gate: 'delete-screenshots',
  isLoss: (before, after) => after === 0 || (before >= 4 && after < before * 0.7),
};

/** The pictures of the app in the App Store. */
export const screenshots = mediaFacet(
  KIND,
  setDriver({
    kind: KIND,
    sets: 'appScreenshotSets',
    items: 'appScreenshots',
    parent: 'appScreenshotSet',
    display: 'screenshotDisplayType',
    fields: ['fileName', 'fileSize', 'sourceFileChecksum', 'assetDeliveryState'],
    // Seconds to minutes; some never end (observed).
    seconds: 900,
  }),
);
