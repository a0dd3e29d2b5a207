import type { Beside } from '../../core/kind.ts';
import { kind } from '../../core/kind.ts';
import { app } from '../app/kind.ts';
import { everythingRead } from '../everything-read.ts';
import type { PreviewsPart, VersionLocalizationsPart } from '../manifest.gen.ts';
import { previewsMaxima } from '../manifest.gen.ts';
import { PREVIEW_DISPLAYS } from '../media/displays.ts';
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
import { checkVideo } from './video-check.ts';

/** Apple does not ask for it by its specification, and does by reports. */
const MIME_TYPES: Readonly<Record<string, string>> = {
  '.mp4': 'video/mp4',
  '.m4v': 'video/x-m4v',
  '.mov': 'video/quicktime',
};

const SECTION: MediaSection = {
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
    ],
    attributes: ({ path }) => ({
      mimeType: MIME_TYPES[path.slice(path.lastIndexOf('.')).toLowerCase()] ?? 'video/mp4',
    }),
    // Minutes, sometimes much longer.
    seconds: 3600,
  }),
};

type Entry = NonNullable<NonNullable<NonNullable<PreviewsPart['previews']>['default']>[string]>[number];

/** The videos of the app in the App Store, which come before the screenshots. */
export const previews = kind({
  name: 'previews',
  topic: 'storefront',
  needs: { app, version, versionLocalizations },
  arrivesWith: [version],
  manifest: {
    ...mediaManifest(SECTION),
    otherNames: { app_previews: 'previews', previews_path: 'previews' },
    wrongForm: (name, _pointer, shown) =>
      name === 'previewFrameTimeCode'
        ? {
            message: `${shown} is not a frame`,
            hint: 'write hours, minutes, seconds and frames, such as "00:00:05:00"',
          }
        : undefined,
  },
  gates: {
    'delete-previews': {
      opens: 'leaves fewer previews in a set',
      heldByApproval: (approved) => takesLittle(SECTION.isLoss, approved),
    },
  },
  want(manifest: PreviewsPart & VersionLocalizationsPart, beside: Beside): WantedMedia | undefined {
    const own: PreviewsPart = manifest;
    const { previews: section, ...left } = own;
    everythingRead(left);
    if (!section) return undefined;
    const { default: filling, ...languages } = section;
    const { metadata } = manifest;
    return wantMedia({ name: SECTION.name, filling, languages, metadata }, beside, frameOf);
  },
  // Apple gives videos back in another encoding, and never the files that were sent: no list of paths asks for what is there.
  describe: (_have: MediaHave): undefined => undefined,
  observe: (api, scope, observed) => observeMedia(SECTION, api, scope, observed),
  addresses: mediaAddresses,
  propose: (want, have, observed, others) => proposeMedia(SECTION, want, have, observed, others),
  consequences: (part) => mediaConsequences(SECTION, part),
  words: (address) => mediaWords(SECTION, address),
  review: { locked: true },
  errors: { appPreviewSets: mediaFix(SECTION.name), appPreviews: mediaFix(SECTION.name) },
});

function frameOf(entry: Entry | undefined): string | undefined {
  if (entry === undefined || typeof entry === 'string') return undefined;
  // The file itself lies beside the manifest.
  const { file: _file, previewFrameTimeCode, ...left } = entry;
  everythingRead(left);
  return previewFrameTimeCode;
}
