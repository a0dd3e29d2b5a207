import { previewsMaxima } from '../manifest.gen.ts';
import { PREVIEW_DISPLAYS } from './displays.ts';
import type { MediaSection } from './media-section.ts';
import { setDriver } from './set-driver.ts';
import { checkVideo } from './video-check.ts';

/** Of what is no MP4. Apple does not ask for it by its specification, and does by reports. */
const MIME_TYPES: Readonly<Record<string, string>> = {
  '.m4v': 'video/x-m4v',
  '.mov': 'video/quicktime',
};

/** The videos of one language. */
export const PREVIEWS: MediaSection = {
  name: 'previews',
  file: 'preview',
  most: previewsMaxima.previewFiles,
  displays: PREVIEW_DISPLAYS,
  format: { purpose: 'previews', extensions: ['.mov', '.m4v', '.mp4'], check: checkVideo },
  isAskedFor: false,
  gate: 'delete-previews',
  isLoss: (before, after) => after < before,
  driver: setDriver({
    kind: 'previews',
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
      'previewFrameImage',
    ],
    attributes: ({ path }) => ({
      mimeType: MIME_TYPES[path.slice(path.lastIndexOf('.')).toLowerCase()] ?? 'video/mp4',
    }),
    // Minutes, sometimes much longer.
    seconds: 3600,
  }),
};
