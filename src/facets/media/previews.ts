import type { MediaKind } from './gallery.ts';
import { mediaFacet } from './media-facet.ts';
import { setDriver } from './set-driver.ts';

const KIND: MediaKind = {
  name: 'previews',
  most: 3,
  isAskedFor: false,
  gate: 'delete-previews',
  isLoss: (before, after) => after < before,
};

/** Apple does not ask for it by its specification, and does by reports. */
const MIME_TYPES: Readonly<Record<string, string>> = {
  '.mp4': 'video/mp4',
  '.m4v': 'video/x-m4v',
  '.mov': 'video/quicktime',
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
    fields: [
      'fileName',
      'fileSize',
      'sourceFileChecksum',
      'videoDeliveryState',
      'assetDeliveryState',
      'previewFrameTimeCode',
    ],
    attributes: ({ path }) => ({
      mimeType: MIME_TYPES[path.slice(path.lastIndexOf('.')).toLowerCase()] ?? 'video/mp4',
    }),
    // Minutes, sometimes much longer.
    seconds: 3600,
  }),
);
