import type { Beside } from '../../core/kind.ts';
import { kind } from '../../core/kind.ts';
import { app } from '../app/kind.ts';
import { everythingRead } from '../everything-read.ts';
import type { ScreenshotsPart, VersionLocalizationsPart } from '../manifest.gen.ts';
import { takesLittle } from '../media/loss.ts';
import type { MediaHave } from '../media/observe.ts';
import { mediaConsequences } from '../media/consequences.ts';
import { mediaLeftOut } from '../media/left-out.ts';
import { mediaAddresses, observeMedia, presentMedia } from '../media/observe.ts';
import { proposeMedia } from '../media/propose.ts';
import { mediaManifest } from '../media/rules.ts';
import { SCREENSHOTS } from '../media/screenshot-section.ts';
import type { WantedMedia } from '../media/want.ts';
import { wantMedia } from '../media/want.ts';
import { mediaFix, mediaWords } from '../media/words.ts';
import { version } from '../version/kind.ts';
import { versionLocalizations } from '../version-localizations/kind.ts';
import { screenshotRequirements } from './requirements.ts';

/** The pictures of the app in the App Store. */
export const screenshots = kind({
  name: 'screenshots',
  topic: 'storefront',
  needs: { app, version, versionLocalizations },
  comesWith: [versionLocalizations],
  arrivesWith: [version],
  manifest: {
    ...mediaManifest(SCREENSHOTS),
    otherNames: { screenshots_path: 'screenshots', app_screenshots: 'screenshots' },
  },
  gates: {
    'delete-screenshots': {
      opens: 'empties a set of screenshots, or leaves less than 70 % of four or more',
      heldByApproval: (approved) => takesLittle(SCREENSHOTS.isLoss, approved),
    },
  },
  want(manifest: ScreenshotsPart & VersionLocalizationsPart, beside: Beside): WantedMedia | undefined {
    const own: ScreenshotsPart = manifest;
    const { screenshots: section, ...left } = own;
    everythingRead(left);
    if (!section) return undefined;
    const { default: filling, ...languages } = section;
    const { metadata } = manifest;
    return wantMedia({ name: SCREENSHOTS.name, filling, languages, metadata }, beside, () => undefined);
  },
  // Apple gives pictures back in another encoding, and never the files that were sent: no list of paths asks for what is there.
  describe: (_have: MediaHave): undefined => undefined,
  leftOut: (have) => mediaLeftOut(SCREENSHOTS, have),
  observe: (api, scope, observed) => observeMedia(SCREENSHOTS, api, scope, observed),
  addresses: mediaAddresses,
  present: presentMedia,
  propose: (want, have, observed, others) => proposeMedia(SCREENSHOTS, want, have, observed, others),
  consequences: (part) => mediaConsequences(SCREENSHOTS, part),
  conditions: { 'iphone-screenshots': { holds: ({ want }) => hasIphoneFiles(want) } },
  words: (address) => mediaWords(SCREENSHOTS, address),
  review: { locked: true, requirements: screenshotRequirements },
  errors: { appScreenshotSets: mediaFix(SCREENSHOTS.name), appScreenshots: mediaFix(SCREENSHOTS.name) },
});

function hasIphoneFiles(want: WantedMedia = {}): boolean {
  const lists = Object.values(want).flatMap((types) => Object.entries(types));
  return lists.some(([displayType, files]) => displayType.startsWith('APP_IPHONE_') && files.length > 0);
}
