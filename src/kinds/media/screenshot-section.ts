import { checkImage } from '../../manifest/files/image-check.ts';
import { screenshotsMaxima } from '../manifest.gen.ts';
import { SCREENSHOT_DISPLAYS } from './displays.ts';
import type { MediaSection } from './media-section.ts';
import { setDriver } from './set-driver.ts';

/** The pictures of one language. */
export const SCREENSHOTS: MediaSection = {
  name: 'screenshots',
  file: 'screenshot',
  most: screenshotsMaxima.screenshotFiles,
  displays: SCREENSHOT_DISPLAYS,
  format: { purpose: 'screenshots', extensions: ['.png', '.jpg', '.jpeg'], check: checkImage },
  isAskedFor: true,
  gate: 'delete-screenshots',
  isLoss: (before, after) => after === 0 || (before >= 4 && after < before * 0.7),
  driver: setDriver({
    kind: 'screenshots',
    sets: 'appScreenshotSets',
    items: 'appScreenshots',
    parent: 'appScreenshotSet',
    display: 'screenshotDisplayType',
    fields: ['fileName', 'fileSize', 'sourceFileChecksum', 'assetDeliveryState', 'imageAsset'],
    // Seconds to minutes; some never end (observed).
    seconds: 900,
  }),
};
