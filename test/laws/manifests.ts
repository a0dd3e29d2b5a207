import fc from 'fast-check';
import { GATES } from '../../src/kinds/gates.gen.ts';
import { fingerprint } from '../../src/core/secrets/secret.ts';
import type { Manifest } from '../support/manifest.ts';
import type { AppSeed } from '../../src/simulator/index.ts';
import { HARMLESS } from '../support/ready.ts';
import { FILES, fileAt, PASSWORD, PICTURES, PRODUCT_PICTURES } from './files.ts';
import { products } from './products.ts';
import { sectionsBeside } from './schema-arbitraries.ts';
import { BUNDLE } from './states.ts';
import { KEYWORDS, link, LOCALES, rarely, some, text } from './values.ts';

/** Random manifests as they are after loading: they keep the rules that the loader checks. */

export const SECRET = '/review/demoAccount/password';

const version = fc
  .record(
    {
      versionString: fc.constantFrom('1.0', '1.1', '2.0'),
      copyright: fc.option(text),
      build: fc.constantFrom('1', '2', 'latest', null),
      usesNonExemptEncryption: fc.constantFrom(false, false, true),
    },
    { requiredKeys: ['versionString'] },
  )
  .map((section): NonNullable<Manifest['version']> => section);

const texts = some<string | null>({
  name: fc.constantFrom('Law', 'Other name'),
  subtitle: fc.option(text),
  privacyPolicyUrl: fc.option(link),
  description: fc.option(text),
  keywords: fc.option(fc.constantFrom(...KEYWORDS)),
  promotionalText: fc.option(text),
  supportUrl: fc.option(link),
  whatsNew: fc.option(text),
});

const metadata = fc.dictionary(fc.constantFrom(...LOCALES), fc.option(texts, { freq: 6 }));

type Pictures = NonNullable<Manifest['screenshots']>;

const screenshots: fc.Arbitrary<Pictures> = fc.dictionary(
  fc.constantFrom(...LOCALES),
  fc
    .shuffledSubarray([...PICTURES])
    .map((paths) => ({ APP_IPHONE_67: paths.map((path) => ({ ...fileAt(path), entry: 0 })) })),
);

const categories = fc.constantFrom<NonNullable<Manifest['app']['categories']>>(
  { primary: 'REFERENCE' },
  { primary: 'UTILITIES', secondary: null },
  { secondary: 'BOOKS' },
  { primary: 'GAMES', primarySubcategories: ['GAMES_PUZZLE'] },
  { primary: 'GAMES', primarySubcategories: [], secondary: 'REFERENCE' },
  { primarySubcategories: ['GAMES_WORD', 'GAMES_BOARD'] },
);

const eula = fc.constantFrom<NonNullable<Manifest['app']['eula']> | null>(
  null,
  { text: 'Terms', territories: 'all' },
  { text: 'Other terms', territories: ['JPN', 'USA'] },
);

const ageRating = fc.oneof(
  fc.constant<Record<string, string | boolean | null>>(HARMLESS),
  some<string | boolean | null>({
    violenceCartoonOrFantasy: fc.constantFrom('NONE', 'INFREQUENT', 'FREQUENT'),
    gambling: fc.boolean(),
    unrestrictedWebAccess: fc.boolean(),
    ageRatingOverrideV2: fc.constantFrom('NONE', 'THIRTEEN_PLUS', null),
    koreaAgeRatingOverride: fc.constantFrom('NONE', 'FIFTEEN_PLUS'),
    kidsAgeBand: fc.constantFrom(null, 'NINE_TO_ELEVEN'),
    developerAgeRatingInfoUrl: fc.option(link),
  }),
  fc.record({
    userGeneratedContent: fc.constant(true),
    socialMedia: fc.boolean(),
    ageAssurance: fc.constant(true),
    socialMediaAgeRestricted: fc.constantFrom(false, null),
  }),
);

type Change = NonNullable<NonNullable<Manifest['pricing']>['changes']>[number];

const CHANGES: Change[][] = [
  [],
  [{ startDate: '2098-05-01', endDate: '2098-06-01', price: '2.99' }],
  [{ startDate: '2098-07-01', price: '9.99' }],
  [
    { startDate: '2098-07-01', price: '4.99', territory: 'DEU' },
    { startDate: '2098-05-01', endDate: '2098-06-01', price: '0' },
  ],
];

const pricing = fc
  .record(
    {
      baseTerritory: fc.constant('USA'),
      price: fc.constantFrom('0', '2.99', '4.99', '9.99', '0.01'),
      territories: fc.constantFrom<Record<string, string>>({}, { JPN: '600' }, { DEU: '4.99', JPN: '1000' }),
      changes: fc.constantFrom(...CHANGES),
    },
    { requiredKeys: [] },
  )
  .chain((section) =>
    fc.constantFrom<NonNullable<Manifest['pricing']>>(section, section, section, {
      baseTerritory: 'JPN',
      price: '600',
    }),
  );

type Territories = NonNullable<Manifest['territories']>;

// A short list stands for many requests where the app was on sale everywhere.
const AVAILABLE: NonNullable<Territories['available']>[] = ['all', 'all', 'all', { except: ['CHN'] }, ['JPN', 'USA']];

const territories: fc.Arbitrary<Territories> = fc.record(
  {
    available: fc.constantFrom(...AVAILABLE),
    availableInNewTerritories: fc.boolean(),
    preOrder: fc.constantFrom<NonNullable<Territories['preOrder']> | null>(
      null,
      { releaseDate: '2098-03-01' },
      { releaseDate: '2098-04-01', territories: ['JPN'] },
    ),
  },
  { requiredKeys: [] },
);

const ACCOUNT = { required: true, name: 'reviewer', password: fingerprint(PASSWORD, `${BUNDLE}${SECRET}`) };

const review = fc.record(
  {
    contact: fc.constantFrom(
      { firstName: 'App', lastName: 'Team', email: 'review@example.com', phone: '+81 3 1234 5678' },
      { firstName: 'Other', lastName: 'Team', email: 'other@example.com', phone: '+1 (408) 555-0100' },
    ),
    demoAccount: fc.constantFrom<NonNullable<NonNullable<Manifest['review']>['demoAccount']>>(
      ACCOUNT,
      { required: false },
      { required: false, name: null, password: null },
      { name: 'somebody' },
      { password: ACCOUNT.password },
    ),
    notes: fc.option(text),
    attachments: fc.subarray(Object.keys(FILES)).map((paths) => paths.map(fileAt)),
  },
  { requiredKeys: [] },
);

const releaseParts = {
  type: rarely(
    fc.constantFrom(
      { releaseType: 'MANUAL' as const },
      { releaseType: 'AFTER_APPROVAL' as const },
      { releaseType: 'SCHEDULED' as const, earliestReleaseDate: '2098-12-24T09:00:00Z' },
    ),
    1,
  ),
  phasedRelease: rarely(fc.constantFrom('ACTIVE' as const, 'PAUSED' as const, 'COMPLETE' as const, 'OFF' as const)),
};

const release = fc
  .record({
    ...releaseParts,
    goal: rarely(fc.constantFrom('prepare' as const, 'submit' as const, 'release' as const), 1),
  })
  .map(({ type, ...rest }) => present<NonNullable<Manifest['release']>>({ ...type, ...rest }));

/** Every gate is open, so that everything that may happen does. */
const allow = Object.keys(GATES) as Manifest['allow'];

/** Sections whose values have to make sense together, or name files. All others come from the schema. */
const BY_HAND = [
  'app',
  'version',
  'metadata',
  'screenshots',
  'previews',
  'ageRating',
  'pricing',
  'territories',
  'products',
  'review',
  'release',
  'allow',
];

/** What is written in such a section is what it means: a section with two forms of one value needs an arbitrary of its own. */
const others = sectionsBeside(BY_HAND).map((sections) => sections as Partial<Manifest>);

/** A manifest with some of the sections. */
export const anyManifest: fc.Arbitrary<Manifest> = fc
  .record({
    primaryLocale: rarely(fc.constantFrom(...LOCALES), 6),
    contentRightsDeclaration: rarely(
      fc.constantFrom('DOES_NOT_USE_THIRD_PARTY_CONTENT' as const, 'USES_THIRD_PARTY_CONTENT' as const),
    ),
    categories: rarely(categories),
    eula: rarely(eula),
    version: fc.option(version, { nil: undefined, freq: 4 }),
    metadata: fc.option(metadata, { nil: undefined, freq: 3 }),
    screenshots: rarely(screenshots, 1),
    ageRating: rarely(ageRating),
    pricing: rarely(pricing),
    territories: rarely(territories),
    products: rarely(products),
    review: fc.option(review, { nil: undefined }),
    release: fc.option(release, { nil: undefined, freq: 3 }),
    others,
  })
  .map(({ others: more, ...parts }) => ({ ...manifestOf(parts), ...more }));

function manifestOf({
  primaryLocale,
  contentRightsDeclaration,
  categories: chosen,
  eula: own,
  ...parts
}: Parts): Manifest {
  const app = present<Manifest['app']>({
    bundleId: BUNDLE,
    platform: 'IOS',
    primaryLocale,
    contentRightsDeclaration,
    categories: chosen,
    eula: own,
  });
  const { goal, ...release_ } = parts.release ?? {};
  const lasting = parts.version || goal === undefined ? parts.release : release_;
  // The primary language can't go, and what is submitted has to be named: the loader sees to both.
  const metadata_ =
    parts.metadata && primaryLocale && parts.metadata[primaryLocale] === null
      ? { ...parts.metadata, [primaryLocale]: {} }
      : parts.metadata;
  // A language that goes can't have screenshots.
  const spoken = Object.entries(parts.screenshots ?? {}).filter(([locale]) => metadata_?.[locale] !== null);
  const screenshots_ = parts.screenshots && (Object.fromEntries(spoken) as Pictures);
  return present<Manifest>({
    app,
    ...parts,
    metadata: metadata_,
    screenshots: screenshots_,
    release: lasting,
    files: parts.products && PRODUCT_PICTURES.map(fileAt),
    allow,
  });
}

type Optional<T> = { [Key in keyof T]?: T[Key] | undefined };
type Parts = Optional<Omit<Manifest, 'app' | 'allow'>> & Optional<Omit<Manifest['app'], 'bundleId' | 'platform'>>;

function present<T extends object>(fields: Optional<T>): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

/** A manifest that wants a complete app's version in review, with whatever else. */
export function headingForReview(seed: AppSeed): fc.Arbitrary<Manifest> {
  const locales = Object.keys(seed.versions?.at(-1)?.localizations ?? {});
  return fc
    .record({
      base: anyManifest,
      versionString: fc.constantFrom(seed.versions?.at(-1)?.versionString ?? '1.0', '1.1'),
      build: fc.constantFrom('latest', '1'),
      goal: fc.constantFrom('submit' as const, 'release' as const),
      ...releaseParts,
    })
    .map(({ base, versionString, build, goal, type, phasedRelease }) => {
      const first = seed.versions?.[0]?.versionString === versionString;
      const notes = Object.fromEntries(locales.map((locale) => [locale, first ? {} : { whatsNew: 'More news.' }]));
      const { metadata: _metadata, ...rest } = base;
      return {
        ...rest,
        version: { versionString, build, usesNonExemptEncryption: false },
        metadata: notes,
        release: present<NonNullable<Manifest['release']>>({ ...type, phasedRelease, goal }),
      };
    });
}
