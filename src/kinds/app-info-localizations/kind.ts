import { emptyProposal } from '../../core/proposal.ts';
import { kind } from '../../core/kind.ts';
import { app } from '../app/kind.ts';
import { appInfo } from '../app-info/kind.ts';
import { everythingRead } from '../everything-read.ts';
import { localizationConsequences } from '../localizations/consequences.ts';
import { LOCALIZATION_GATES, proposeLocalizations } from '../localizations/propose.ts';
import { languagesAhead, textRequirements, withPrimary } from '../localizations/requirements.ts';
import type { LocalizationRows } from '../localizations/rows.ts';
import {
  arriving,
  localizationAddresses,
  localizationRows,
  presentTexts,
  readLocalizations,
  translatedFields,
} from '../localizations/rows.ts';
import { describeLocales, sharedTexts } from '../localizations/want.ts';
import { localizationFix, localizationWords } from '../localizations/words.ts';
import type { AppInfoLocalizationsPart, AppPart, VersionLocalizationsPart } from '../manifest.gen.ts';
import { version } from '../version/kind.ts';
import { rules } from './rules.ts';
import type { MetadataWant } from './texts.ts';
import { PLACE, wantMetadata } from './texts.ts';

/** Name, subtitle and privacy links by language. They hang on the appInfo, not on the version. */
export const appInfoLocalizations = kind({
  name: PLACE.kind,
  topic: 'storefront',
  needs: { app, appInfo },
  comesWith: [appInfo],
  arrivesWith: [version],
  manifest: {
    rules,
    folderTexts: {
      section: 'metadata',
      fields: Object.keys(PLACE.texts),
      otherNames: {
        privacy_url: 'privacyPolicyUrl',
        privacy_choices_url: 'privacyChoicesUrl',
        apple_tv_privacy_policy: 'privacyPolicyText',
      },
    },
    otherNames: {
      info: 'metadata',
      localizations: 'metadata',
      title: 'metadata.<language>.name',
      privacy_url: 'metadata.<language>.privacyPolicyUrl',
      apple_tv_privacy_policy: 'metadata.<language>.privacyPolicyText',
    },
  },
  gates: LOCALIZATION_GATES,

  want(manifest: AppInfoLocalizationsPart & VersionLocalizationsPart & AppPart): MetadataWant | undefined {
    const own: AppInfoLocalizationsPart = manifest;
    const { metadata: _texts, ...left } = own;
    everythingRead(left);
    return wantMetadata(manifest, PLACE.texts);
  },

  shared: (want) => sharedTexts(PLACE, want),

  describe(rows: LocalizationRows): AppInfoLocalizationsPart | undefined {
    const metadata = describeLocales(rows);
    return metadata && { metadata };
  },

  async observe(api, _scope, { appInfo: { id, access, along } }): Promise<LocalizationRows> {
    if (!id) return {};
    const rows = along.localizations
      ? localizationRows(along.localizations, PLACE)
      : await readLocalizations(api, `/v1/appInfos/${id}/appInfoLocalizations`, PLACE);
    return access === 'editable' ? rows : arriving(rows);
  },

  addresses: (rows) => localizationAddresses(PLACE, rows),
  present: (rows) => presentTexts(PLACE, rows),
  translated: translatedFields(PLACE),

  propose(want, rows, { app: { primaryLocale }, appInfo: { id, access, state, uncertain } }) {
    if (!id) return emptyProposal();
    const isArriving = access === 'arriving';
    return proposeLocalizations(PLACE, want, {
      rows,
      arriving: isArriving,
      primaryLocale: want.primaryLocale ?? primaryLocale,
      refusal: (field) => (access === 'locked' ? (uncertain ?? locked(field, state)) : undefined),
      extras: (action) => ({
        // Concurrent edits of one appInfo are answered with 409 (observed): one at a time.
        mutex: 'appInfo',
        after: [
          // The editable appInfo comes with the draft version.
          ...(isArriving ? ['version'] : []),
          // The primary language can't be removed: it has to be another one by then.
          ...(action === 'delete' ? ['app'] : []),
        ],
      }),
    });
  },

  consequences: (part) => localizationConsequences(PLACE, part),
  words: (address) => ({ ...localizationWords(PLACE, address, 'app information'), effect: 'with the version' }),

  review: {
    locked: true,
    /** Apple wants a privacy policy in every language of the app info: an address, on Apple TV the text. */
    requirements: (rows, { app: { platform, primaryLocale } }, outlook) =>
      textRequirements(PLACE, rows, outlook, {
        locales: withPrimary(languagesAhead(PLACE, rows, outlook), primaryLocale, outlook),
        fields: ['name', platform === 'TV_OS' ? 'privacyPolicyText' : 'privacyPolicyUrl'],
      }),
  },

  errors: { appInfoLocalizations: localizationFix(PLACE) },
});

function locked(field: string | undefined, state: string): string {
  const what = field ?? 'the list of languages';
  return state === 'READY_FOR_DISTRIBUTION'
    ? `${what} can change only together with a new version; name the next one in version.versionString`
    : `the app info is ${state}, and Apple locks ${what} in that state`;
}
