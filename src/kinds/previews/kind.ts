import type { Beside } from '../../core/kind.ts';
import { kind } from '../../core/kind.ts';
import { app } from '../app/kind.ts';
import { everythingRead } from '../everything-read.ts';
import type { PreviewsPart, VersionLocalizationsPart } from '../manifest.gen.ts';
import { takesLittle } from '../media/loss.ts';
import type { MediaHave } from '../media/observe.ts';
import { mediaConsequences } from '../media/consequences.ts';
import { mediaLeftOut } from '../media/left-out.ts';
import { mediaAddresses, observeMedia, presentMedia } from '../media/observe.ts';
import { PREVIEWS } from '../media/preview-section.ts';
import { proposeMedia } from '../media/propose.ts';
import { mediaManifest } from '../media/rules.ts';
import type { WantedMedia } from '../media/want.ts';
import { wantMedia } from '../media/want.ts';
import { mediaFix, mediaWords } from '../media/words.ts';
import { version } from '../version/kind.ts';
import { versionLocalizations } from '../version-localizations/kind.ts';

type Entry = NonNullable<NonNullable<NonNullable<PreviewsPart['previews']>['default']>[string]>[number];

/** The videos of the app in the App Store, which come before the screenshots. */
export const previews = kind({
  name: 'previews',
  topic: 'storefront',
  needs: { app, version, versionLocalizations },
  comesWith: [versionLocalizations],
  arrivesWith: [version],
  manifest: {
    ...mediaManifest(PREVIEWS),
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
      heldByApproval: (approved) => takesLittle(PREVIEWS.isLoss, approved),
    },
  },
  want(manifest: PreviewsPart & VersionLocalizationsPart, beside: Beside): WantedMedia | undefined {
    const own: PreviewsPart = manifest;
    const { previews: section, ...left } = own;
    everythingRead(left);
    if (!section) return undefined;
    const { default: filling, ...languages } = section;
    const { metadata } = manifest;
    return wantMedia({ name: PREVIEWS.name, filling, languages, metadata }, beside, frameOf);
  },
  // Apple gives videos back in another encoding, and never the files that were sent: no list of paths asks for what is there.
  describe: (_have: MediaHave): undefined => undefined,
  leftOut: (have) => mediaLeftOut(PREVIEWS, have),
  observe: (api, scope, observed) => observeMedia(PREVIEWS, api, scope, observed),
  addresses: mediaAddresses,
  present: presentMedia,
  propose: (want, have, observed, others) => proposeMedia(PREVIEWS, want, have, observed, others),
  consequences: (part) => mediaConsequences(PREVIEWS, part),
  words: (address) => mediaWords(PREVIEWS, address),
  review: { locked: true },
  errors: { appPreviewSets: mediaFix(PREVIEWS.name), appPreviews: mediaFix(PREVIEWS.name) },
});

function frameOf(entry: Entry | undefined): string | undefined {
  if (entry === undefined || typeof entry === 'string') return undefined;
  // The file itself lies beside the manifest.
  const { file: _file, previewFrameTimeCode, ...left } = entry;
  everythingRead(left);
  return previewFrameTimeCode;
}
