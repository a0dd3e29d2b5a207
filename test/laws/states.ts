import fc from 'fast-check';
import type { AppSeed, InfoSeed, VersionSeed } from '../../src/simulator/index.ts';
import { infoStateOf, isReleased } from '../../src/simulator/rules/states.ts';
import { HARMLESS } from '../support/ready.ts';
import { productSeeds } from './products.ts';
import { groupSeeds } from './subscriptions.ts';
import { buildsOf, mediaSeed, priceSeed, reviewSeed, territoriesSeed } from './seed-parts.ts';
import { KEYWORDS, link, LOCALES, rarely, some, text } from './values.ts';

/** Random apps as App Store Connect may have them: some complete enough for App Review, some nearly empty. */

export const BUNDLE = 'com.example.law';

type Attributes = NonNullable<AppSeed['appInfos']>[number]['localizations'][string];
type BuildSeed = NonNullable<AppSeed['builds']>[number];

/** Version strings with their states, oldest first. */
const HISTORIES: readonly (readonly [string, string])[][] = [
  [['1.0', 'PREPARE_FOR_SUBMISSION']],
  [['1.0', 'WAITING_FOR_REVIEW']],
  [['1.0', 'PENDING_DEVELOPER_RELEASE']],
  [['1.0', 'READY_FOR_DISTRIBUTION']],
  ...[
    'PREPARE_FOR_SUBMISSION',
    'DEVELOPER_REJECTED',
    'METADATA_REJECTED',
    'INVALID_BINARY',
    'READY_FOR_REVIEW',
    'WAITING_FOR_REVIEW',
    'IN_REVIEW',
    'PENDING_DEVELOPER_RELEASE',
    'PENDING_APPLE_RELEASE',
    'PROCESSING_FOR_DISTRIBUTION',
  ].map((state): [string, string][] => [
    ['1.0', 'READY_FOR_DISTRIBUTION'],
    ['1.1', state],
  ]),
  [
    ['0.9', 'REPLACED_WITH_NEW_VERSION'],
    ['1.0', 'READY_FOR_DISTRIBUTION'],
    ['1.1', 'REJECTED'],
  ],
];

/** What decides most of an app. */
interface Outline {
  primary: string;
  locales: string[];
  history: readonly (readonly [string, string])[];
  /** It has all that App Review asks for. */
  complete: boolean;
}

const outline: fc.Arbitrary<Outline> = fc
  .record({
    primary: fc.constantFrom(...LOCALES),
    others: fc.subarray([...LOCALES], { maxLength: 2 }),
    history: fc.constantFrom(...HISTORIES),
    complete: fc.boolean(),
  })
  .map(({ others, ...rest }) => ({ ...rest, locales: [...new Set([rest.primary, ...others])] }));

/** An app, of which `complete` says whether App Review would have nothing to ask for. */
export const appState: fc.Arbitrary<AppSeed> = outline.chain(appWith);
export const completeState: fc.Arbitrary<AppSeed> = outline.chain((given) => appWith({ ...given, complete: true }));

function appWith(given: Outline): fc.Arbitrary<AppSeed> {
  const { primary, history, complete } = given;
  const strings = [...new Set([...history.map(([versionString]) => versionString), '1.1', '2.0'])];
  return fc
    .record({
      builds: fc
        .tuple(...strings.map((versionString) => buildsOf(versionString, complete, isFresh(versionString, history))))
        .map((lists) => lists.flat()),
      live: infoParts(given),
      working: infoParts(given),
      rights: complete
        ? fc.constant('DOES_NOT_USE_THIRD_PARTY_CONTENT')
        : fc.option(fc.constant('USES_THIRD_PARTY_CONTENT')),
      eula: rarely(fc.constantFrom(...EULAS)),
      price: priceSeed(complete),
      territories: territoriesSeed(
        complete,
        history.some(([, state]) => isReleased(state)),
      ),
      drafted: rarely(fc.constant(2), 12),
      sold: productSeeds,
      subscribed: groupSeeds,
    })
    .chain(({ builds, live, working, rights, eula, price, territories, drafted, sold, subscribed }) =>
      fc.tuple(...history.map((_version, index) => versionSeed(given, index, builds))).map((versions): AppSeed => ({
        bundleId: BUNDLE,
        name: 'Law',
        primaryLocale: primary,
        versions,
        builds,
        appInfos: infosOf(history, live, working),
        ...(rights === null ? {} : { contentRightsDeclaration: rights }),
        ...(eula === undefined ? {} : { eula }),
        ...(price === undefined ? {} : { price }),
        ...(territories === undefined ? {} : { territories }),
        ...(sold === undefined ? {} : { inAppPurchases: sold }),
        ...(subscribed === undefined ? {} : { subscriptionGroups: subscribed }),
        // One draft submission a platform: a version in it is the draft already.
        ...(drafted === undefined || versions.some(({ state }) => state === 'READY_FOR_REVIEW')
          ? {}
          : { draftedOthers: drafted }),
      })),
    );
}

const EULAS: NonNullable<AppSeed['eula']>[] = [
  { agreementText: 'Terms' },
  { agreementText: 'Terms', territories: ['JPN', 'USA'] },
];

/** Whether the version is one that nobody has sent to App Review: only such a one may wait for its build. */
function isFresh(versionString: string, history: Outline['history']): boolean {
  return history.every(([known, state]) => known !== versionString || state === 'PREPARE_FOR_SUBMISSION');
}

/** Two appInfos at most: what is on the App Store, and what is being worked on. */
function infosOf(
  history: Outline['history'],
  live: Omit<InfoSeed, 'state'>,
  working: Omit<InfoSeed, 'state'>,
): InfoSeed[] {
  const states = history.map(([, state]) => infoStateOf(state)).filter((state) => state !== 'REPLACED_WITH_NEW_INFO');
  return states.map((state) => ({ state, ...(state === 'READY_FOR_DISTRIBUTION' ? live : working) }));
}

const infoTexts = some({ subtitle: text, privacyPolicyUrl: link, privacyChoicesUrl: link, privacyPolicyText: text });

const CATEGORIES = [
  { primaryCategory: 'REFERENCE' },
  { primaryCategory: 'REFERENCE', secondaryCategory: 'UTILITIES' },
  { primaryCategory: 'GAMES', primarySubcategoryOne: 'GAMES_PUZZLE', primarySubcategoryTwo: 'GAMES_WORD' },
  { primaryCategory: 'UTILITIES', secondaryCategory: 'GAMES', secondarySubcategoryOne: 'GAMES_BOARD' },
];

const ANSWERS: Attributes[] = [
  HARMLESS,
  { ...HARMLESS, violenceRealistic: 'INFREQUENT', ageRatingOverrideV2: 'THIRTEEN_PLUS' },
  { ...HARMLESS, userGeneratedContent: true, socialMedia: true, ageAssurance: true, socialMediaAgeRestricted: true },
  { ...HARMLESS, contests: 'FREQUENT_OR_INTENSE', kidsAgeBand: null, koreaAgeRatingOverride: 'NONE' },
];

function infoParts({ locales, complete }: Outline): fc.Arbitrary<Omit<InfoSeed, 'state'>> {
  const needed = complete ? { privacyPolicyUrl: 'https://example.com/privacy' } : {};
  const texts = infoTexts.map((fields): Attributes => ({ ...needed, ...fields, name: 'Law' }));
  return fc
    .record({
      localizations: inEach(locales, texts),
      categories: complete
        ? fc.constantFrom(...CATEGORIES)
        : fc.option(fc.constantFrom(...CATEGORIES), { nil: undefined }),
      ageRating: fc.constantFrom(...ANSWERS, ...(complete ? [] : [{}, { contests: 'NONE', gambling: false }])),
    })
    .map(({ categories, ...rest }) => ({ ...rest, ...(categories ? { categories } : {}) }));
}

function inEach<T>(locales: readonly string[], texts: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> {
  return fc
    .tuple(...locales.map(() => texts))
    .map((all) => Object.fromEntries(all.map((one, index) => [locales[index], one])));
}

const versionTexts = some({
  description: text,
  keywords: fc.constantFrom(...KEYWORDS),
  promotionalText: text,
  supportUrl: link,
  marketingUrl: link,
});

function versionSeed(given: Outline, index: number, builds: readonly BuildSeed[]): fc.Arbitrary<VersionSeed> {
  const { primary, locales, history, complete } = given;
  const [versionString = '', state = ''] = history[index] ?? [];
  const first = index === 0;
  const needed: Attributes = complete
    ? {
        description: 'Words.',
        keywords: 'words',
        supportUrl: 'https://example.com/help',
        ...(first ? {} : { whatsNew: 'News.' }),
      }
    : {};
  const numbers = builds
    .filter((build) => build.versionString === versionString && build.processing === undefined)
    .map(({ version }) => version);
  // A version that was sent to App Review has its build; its draft may have one.
  const linked =
    numbers.length === 0
      ? fc.constant(undefined)
      : complete
        ? fc.constant(numbers[0])
        : fc.option(fc.constantFrom(...numbers), { nil: undefined });
  return fc
    .record({
      localizations: inEach(
        locales,
        versionTexts.map((texts) => ({ ...needed, ...texts })),
      ),
      copyright: complete ? fc.constant('2026 Example Inc.') : fc.option(text, { nil: undefined }),
      release: fc.constantFrom(
        { releaseType: 'MANUAL' },
        { releaseType: 'AFTER_APPROVAL' },
        { releaseType: 'SCHEDULED', earliestReleaseDate: '2098-01-01T00:00:00Z' },
      ),
      build: linked,
      phased: first ? fc.constant(undefined) : fc.option(phasedFor(state), { nil: undefined }),
      media: mediaSeed(locales, primary),
      review: complete ? reviewSeed : fc.option(reviewSeed, { nil: undefined }),
    })
    .map(({ release, copyright, build, phased, media, review, localizations }): VersionSeed => ({
      versionString,
      state,
      localizations,
      ...release,
      ...(media === undefined ? {} : { media }),
      ...(copyright === undefined ? {} : { copyright }),
      ...(build === undefined ? {} : { build }),
      ...(phased === undefined ? {} : { phasedRelease: { phasedReleaseState: phased } }),
      ...(review === undefined ? {} : { review }),
    }));
}

function phasedFor(state: string): fc.Arbitrary<string> {
  if (isReleased(state)) return fc.constantFrom('ACTIVE', 'PAUSED', 'COMPLETE');
  // Other tools plan it as ACTIVE; before the release that comes to the same.
  return state === 'PROCESSING_FOR_DISTRIBUTION'
    ? fc.constant('INACTIVE')
    : fc.constantFrom('INACTIVE', 'INACTIVE', 'ACTIVE');
}
