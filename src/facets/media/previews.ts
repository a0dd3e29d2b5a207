import type { MediaKind } from './gallery.ts';
import { mediaFacet } from './media-facet.ts';
import { setDriver } from './set-driver.ts';

const KIND: MediaKind = {
  name: 'previews',
  most: 3,
  gate: 'delete-previews',
  isLoss: (before, after) => after < before,
};

/** The videos of the app in the App Store, which come before the screenshots. */
export const previews = mediaFacet(
  KIND,
  setDriver({
    kind: KIND,
    sets: 'appPreviewSets',
    items: 'appPreviews',
    parent: 'appPreviewSet',
    display: 'previewType',
    fields: ['fileName', 'fileSize', 'sourceFileChecksum', 'videoDeliveryState', 'previewFrameTimeCode'],
    // Minutes, sometimes much longer.
    seconds: 3600,
  }),
);
