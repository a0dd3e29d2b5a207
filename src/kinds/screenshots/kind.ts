import type { Beside } from '../../core/kind.ts';
import { kind } from '../../core/kind.ts';
import { checkImage } from '../../manifest/files/image-check.ts';
import { app } from '../app/kind.ts';
import { everythingRead } from '../everything-read.ts';
import type { ScreenshotsPart, VersionLocalizationsPart } from '../manifest.gen.ts';
import { screenshotsMaxima } from '../manifest.gen.ts';
import { SCREENSHOT_DISPLAYS } from '../media/displays.ts';
import { takesLittle } from '../media/loss.ts';
import type { MediaHave } from '../media/observe.ts';
import { mediaConsequences } from '../media/consequences.ts';
import { mediaAddresses, observeMedia } from '../media/observe.ts';
import { proposeMedia } from '../media/propose.ts';
import { mediaManifest } from '../media/rules.ts';
import type { MediaSection } from '../media/media-section.ts';
import { setDriver } from '../media/set-driver.ts';
import type { WantedMedia } from '../media/want.ts';
import { wantMedia } from '../media/want.ts';
import { mediaFix, mediaWords } from '../media/words.ts';
import { version } from '../version/kind.ts';
import { versionLocalizations } from '../version-localizations/kind.ts';
import { screenshotRequirements } from './requirements.ts';

const SECTION: MediaSection = {
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
    fields: ['fileName', 'fileSize', 'sourceFileChecksum', 'assetDeliveryState'],
    // Seconds to minutes; some never end (observed).
    seconds: 900,
  }),
};

/** The pictures of the app in the App Store. */
export const screenshots = kind({
  name: 'screenshots',
  topic: 'storefront',
  needs: { app, version, versionLocalizations },
  arrivesWith: [version],
  manifest: {
    ...mediaManifest(SECTION),
    otherNames: { screenshots_path: 'screenshots', app_screenshots: 'screenshots' },
  },
  gates: {
    'delete-screenshots': {
      opens: 'empties a set of screenshots, or leaves less than 70 % of four or more',
      heldByApproval: (approved) => takesLittle(SECTION.isLoss, approved),
    },
  },
  want(manifest: ScreenshotsPart & VersionLocalizationsPart, beside: Beside): WantedMedia | undefined {
    const own: ScreenshotsPart = manifest;
    const { screenshots: section, ...left } = own;
    everythingRead(left);
    if (!section) return undefined;
    const { default: filling, ...languages } = section;
    const { metadata } = manifest;
    return wantMedia({ name: SECTION.name, filling, languages, metadata }, beside, () => undefined);
  },
  // Apple gives pictures back in another encoding, and never the files that were sent: no list of paths asks for what is there.
  describe: (_have: MediaHave): undefined => undefined,
  observe: (api, scope, observed) => observeMedia(SECTION, api, scope, observed),
  addresses: mediaAddresses,
  propose: (want, have, observed, others) => proposeMedia(SECTION, want, have, observed, others),
  consequences: (part) => mediaConsequences(SECTION, part),
  words: (address) => mediaWords(SECTION, address),
  review: { locked: true, requirements: screenshotRequirements },
  errors: { appScreenshotSets: mediaFix(SECTION.name), appScreenshots: mediaFix(SECTION.name) },
});
