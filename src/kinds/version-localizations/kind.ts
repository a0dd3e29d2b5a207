import { kind } from '../../core/kind.ts';
import { appInfoLocalizations } from '../app-info-localizations/kind.ts';
import type { MetadataWant } from '../app-info-localizations/texts.ts';
import { wantMetadata } from '../app-info-localizations/texts.ts';
import { app } from '../app/kind.ts';
import { everythingRead } from '../everything-read.ts';
import { localizationConsequences } from '../localizations/consequences.ts';
import { LOCALIZATION_GATES } from '../localizations/propose.ts';
import { languagesAhead, textRequirements, withPrimary } from '../localizations/requirements.ts';
import type { LocalizationRows } from '../localizations/rows.ts';
import { arriving, localizationAddresses, presentTexts, translatedFields } from '../localizations/rows.ts';
import { describeLocales } from '../localizations/want.ts';
import { localizationFix, localizationWords } from '../localizations/words.ts';
import type { AppInfoLocalizationsPart, AppPart, VersionLocalizationsPart } from '../manifest.gen.ts';
import { version } from '../version/kind.ts';
import { isLiveVersion } from '../version/states.ts';
import { filledVersion } from '../version/target.ts';
import type { VersionLocalizationRows } from './hanging-media.ts';
import { hangingThing, hangingWords, readLanguages, withHangingMedia } from './hanging-media.ts';
import { proposeVersionLocalizations } from './propose.ts';
import { keywordWithComma, rules } from './rules.ts';
import { PLACE } from './texts.ts';

/** What fastlane deliver keeps there. */
const DELIVER_BESIDES = [
  ...['copyright.txt', 'primary_category.txt', 'primary_first_sub_category.txt', 'primary_second_sub_category.txt'],
  ...['secondary_category.txt', 'secondary_first_sub_category.txt', 'secondary_second_sub_category.txt'],
  ...['review_information', 'app_clip_review_information', 'trade_representative_contact_information'],
];

/** Description, keywords, what's new and links by language: they belong to one version. */
export const versionLocalizations = kind({
  name: PLACE.kind,
  topic: 'storefront',
  needs: { app, version },
  // Apple often creates the version's language together with that of the app info (observed 2026-09, two sources).
  arrivesWith: [version, appInfoLocalizations],
  manifest: {
    rules,
    folderTexts: {
      section: 'metadata',
      fields: Object.keys(PLACE.texts),
      otherNames: {
        release_notes: 'whatsNew',
        promotional_text: 'promotionalText',
        support_url: 'supportUrl',
        marketing_url: 'marketingUrl',
      },
      besides: DELIVER_BESIDES,
    },
    wrongForm: (_name, pointer, shown) => keywordWithComma(pointer, shown),
    otherNames: {
      release_notes: 'metadata.<language>.whatsNew',
      promo_text: 'metadata.<language>.promotionalText',
    },
  },
  gates: LOCALIZATION_GATES,

  want(manifest: VersionLocalizationsPart & AppInfoLocalizationsPart & AppPart): MetadataWant | undefined {
    const own: VersionLocalizationsPart = manifest;
    const { metadata: _texts, ...left } = own;
    everythingRead(left);
    // A language of the app record brings its twin by itself; which version's, nobody says.
    if (manifest.app.platform === undefined) return undefined;
    return wantMetadata(manifest, PLACE.texts);
  },

  describe(rows: LocalizationRows): VersionLocalizationsPart | undefined {
    const metadata = describeLocales(rows);
    return metadata && { metadata };
  },

  async observe(api, { want }, { version: { target } }): Promise<VersionLocalizationRows> {
    const owner = filledVersion(target);
    if (!owner) return {};
    const present = await readLanguages(api, owner.id);
    const going = Object.keys(present).filter((locale) => want?.locales[locale] === null);
    const rows = await withHangingMedia(api, present, { versionId: owner.id, locales: new Set(going) });
    if (target.kind === 'existing') return rows;
    // Apple copies everything to a new version but the release notes, which start empty (observed).
    return Object.fromEntries(
      Object.entries(arriving(rows)).map(([locale, row]) => [
        locale,
        { ...row, texts: { ...row.texts, whatsNew: null } },
      ]),
    );
  },

  addresses: (rows) => localizationAddresses(PLACE, rows),
  present: (rows) => presentTexts(PLACE, rows),
  translated: translatedFields(PLACE),
  propose: proposeVersionLocalizations,

  consequences(part, { have, observed }) {
    const { target } = observed.version;
    const isLive = target.kind === 'existing' && isLiveVersion(target.version.state);
    return isLive && part.operations.length > 0
      ? [{ text: `changes texts of ${target.version.versionString}, which is on sale`, atOnce: true }]
      : localizationConsequences(PLACE, part, (locales) => hangingWords(have, locales));
  },

  words(address, { observed }) {
    const hanging = hangingThing(address);
    if (hanging) return hanging;
    const { target } = observed.version;
    const words = localizationWords(PLACE, address, 'version information');
    // Promotional text can be changed on the version that is on sale; everything else waits for the release.
    return target.kind === 'existing' && isLiveVersion(target.version.state)
      ? { ...words, effect: 'at once', shows: `version ${target.version.versionString}` }
      : { ...words, effect: 'with the version' };
  },

  review: {
    locked: true,
    /** Every language of the version is complete, and release notes come with every version but the first. */
    requirements(rows, { app: { primaryLocale }, version: { first } }, outlook) {
      const locales = withPrimary(languagesAhead(PLACE, rows, outlook), primaryLocale, outlook);
      const fields = ['description', 'keywords', 'supportUrl', ...(first ? [] : ['whatsNew'])];
      return textRequirements(PLACE, rows, outlook, { locales, fields });
    },
  },

  errors: { appStoreVersionLocalizations: localizationFix(PLACE) },
});
