import { describe, expect, it } from 'vitest';
import { isJsonObject } from '../../src/core/json/json.ts';
import { wantsOf } from '../../src/core/propose.ts';
import { observe } from '../../src/engine/state/observe.ts';
import { describeAll } from '../../src/kinds/describe-all.ts';
import { kinds } from '../../src/kinds/index.ts';
import type { AppSeed, VersionSeed } from '../../src/simulator/index.ts';
import { BESIDE, describedAndPlanned, RIGHT } from '../support/described.ts';
import { CONTACT, READY, READY_UPDATE } from '../support/ready.ts';
import { BUNDLE, DRAFT, LIVE } from '../support/scene.ts';
import type { Encounter } from './arbitraries.ts';
import { encounter } from './arbitraries.ts';
import { TIMEOUT } from './effort.ts';
import { holds } from './holds.ts';
import { APPLIED, endOf } from './outcomes.ts';
import { PRODUCT_KEYS } from './products.ts';
import { stage } from './stage.ts';

const LATER = '2098-05-01T00:00:00Z';

/** The manifest of an app as it is then, and what is wrong with it. */
async function pulled({ seed, quirks = {} }: { seed: AppSeed; quirks?: Encounter['quirks'] }) {
  const { engine, exchanges, simulator } = await stage({ seed, quirks });
  const found = await describedAndPlanned(engine.reader, { bundleId: seed.bundleId, platform: 'IOS' });
  await simulator.close();
  expect([...new Set(exchanges.map(({ method }) => method))]).toEqual(['GET']);
  return found;
}

/** What is described in other words than it was asked for, by the start of its pointer, with the reason. */
const OTHERWISE = {
  '/submission': 'a step, and nothing that is there',
  '/release': 'a step, and nothing that is there',
  '/version/prepareOnly': 'whether such a step was asked for',
  '/version/namesBuild': 'Apple may have let go of a build that has expired',
  '/versionBuild': 'a build may be asked for as the latest one',
  '/screenshots': 'files, which Apple does not give back',
  '/previews': 'files, which Apple does not give back',
  '/reviewDetail/attachments': 'files, which Apple does not give back',
  '/reviewDetail/contactPhone': 'Apple leaves out blanks',
  '/reviewDetail/demoAccountPassword': 'Apple does not give it back',
  '/pricing/changes': 'sorted otherwise, and without those that change nothing',
  '/territories/available': 'the same list may be written as its exceptions',
  '/phasedRelease': 'OFF is its absence',
  '/accessibility': 'a publication is a step',
  '/inAppPurchasePictures': 'files, which Apple does not give back',
  ...Object.fromEntries(PRODUCT_KEYS.map((key) => [`/inAppPurchases/${key}/submit`, 'whether a step is asked for'])),
  ...Object.fromEntries(
    PRODUCT_KEYS.map((key) => [`/inAppPurchaseTerritories/${key}/available`, 'the same list may be written otherwise']),
  ),
};

/** What was asked for and is not described. What was cleared need not be there, nor an override that overrides nothing. */
function missing(wanted: unknown, described: unknown, pointer = ''): object[] {
  // Whether a product goes to App Review or may be taken back, or a rise spares subscribers, is a step that is asked for; a group is where
  // a subscription is; lists of territories may be written otherwise.
  const isNoState =
    /\/(?:mayTakeBack|submit|preserveCurrentPrice|group)$|^\/(?:subscription\w+|introductoryOffers)\/.+\/available$/.test(
      pointer,
    );
  const isOtherwise =
    isNoState || Object.keys(OTHERWISE).some((start) => pointer === start || pointer.startsWith(`${start}/`));
  const isCleared = wanted === null || wanted === 'NONE' || (Array.isArray(wanted) && wanted.length === 0);
  if (isOtherwise || (isCleared && described === undefined)) return [];
  if (isJsonObject(wanted))
    return Object.entries(wanted).flatMap(([key, value]) =>
      missing(value, isJsonObject(described) ? described[key] : undefined, `${pointer}/${key}`),
    );
  return JSON.stringify(inOrder(wanted)) === JSON.stringify(inOrder(described)) ? [] : [{ pointer, wanted, described }];
}

/** Territories are in no order. */
function inOrder(value: unknown): unknown {
  const isTerritories = Array.isArray(value) && value.every((one) => typeof one === 'string' && /^[A-Z]{3}$/.test(one));
  return isTerritories ? value.toSorted((a, b) => (a < b ? -1 : 1)) : value;
}

const CHANGED = { contests: 'FREQUENT', gambling: true };
const NAMED = { 'en-US': { name: 'Scene' } };

const TEXTS = { 'en-US': { name: 'Pro', description: 'All of it' }, ja: { name: 'プロ' } };

const GROUPS: NonNullable<AppSeed['subscriptionGroups']> = [
  {
    referenceName: 'Pro/Team',
    versions: [{ state: 'APPROVED', localizations: { 'en-US': { name: 'Pro', customAppName: 'Scene' } } }],
    subscriptions: [
      { productId: 'all', versions: [{ state: 'APPROVED', localizations: TEXTS }], price: '9.99' },
      {
        productId: 'some',
        attributes: { subscriptionPeriod: 'ONE_YEAR', reviewNote: 'Try it.', familySharable: true },
        versions: [{ state: 'APPROVED', localizations: TEXTS }, { state: 'PREPARE_FOR_SUBMISSION' }],
        territories: ['USA', 'JPN', 'DEU'],
        price: [
          { territory: 'USA', price: '4.99' },
          { territory: 'USA', price: '5.99', startDate: LATER.slice(0, 10) },
          { territory: 'JPN', price: '600' },
          { territory: 'JPN', price: '500', preserved: true },
          { territory: 'DEU', price: '4.99' },
        ],
      },
      { productId: 'nothing', territories: null, price: null, screenshot: null },
      { productId: 'unpriced', price: null },
      { productId: 'off', territories: [], versions: [{ state: 'APPROVED' }] },
    ],
  },
  { referenceName: 'Empty' },
];

const PURCHASES: NonNullable<AppSeed['inAppPurchases']> = [
  {
    productId: 'a',
    versions: [
      { state: 'APPROVED', localizations: { 'en-US': { name: 'A', description: 'One' }, ja: { name: '一' } } },
      { state: 'PREPARE_FOR_SUBMISSION', localizations: { 'en-US': { name: 'AA' } } },
    ],
    price: { rows: [{ price: '0.99' }, { territory: 'JPN', price: '200' }] },
  },
  { productId: 'b', type: 'NON_CONSUMABLE', familySharable: true, territories: ['USA'], reviewNote: 'Menu.' },
  { productId: 'c', type: 'NON_RENEWING_SUBSCRIPTION', price: null, territories: null, screenshot: null },
  { productId: 'd', versions: [{ state: 'WAITING_FOR_REVIEW' }], availableInNewTerritories: false },
  { productId: 'e', versions: [{ state: 'APPROVED' }], territories: [] },
];

/** What random apps have seldom or never. */
const EXAMPLES: [string, AppSeed][] = [
  [
    'a language that only the version has',
    {
      ...live({ localizations: { 'en-US': {}, ja: { promotionalText: 'Words.' } } }),
      appInfos: [{ state: 'READY_FOR_DISTRIBUTION', localizations: NAMED }],
    },
  ],
  [
    'a language that only the app information has',
    {
      ...DRAFT,
      appInfos: [
        { state: 'PREPARE_FOR_SUBMISSION', localizations: { ...NAMED, ja: { name: '場面' } }, ageRating: CHANGED },
      ],
    },
  ],
  [
    'a version that has been replaced and nothing after it',
    live({ state: 'REPLACED_WITH_NEW_VERSION', review: { attributes: CONTACT } }),
  ],
  ['a version of another platform alone', live({ platform: 'MAC_OS' })],
  ['a date that another release type has left there', draft({ releaseType: 'MANUAL', earliestReleaseDate: LATER })],
  ['a scheduled release without a date', draft({ releaseType: 'SCHEDULED' })],
  ['a phased release of a first version', draft({ phasedRelease: { phasedReleaseState: 'INACTIVE' } })],
  [
    'a first version that is on its way',
    draft({ state: 'PROCESSING_FOR_DISTRIBUTION', phasedRelease: { phasedReleaseState: 'INACTIVE' } }),
  ],
  [
    'a build that has expired since',
    {
      ...draft({ build: '7' }),
      builds: [{ version: '7', versionString: '1.0', expired: true, usesNonExemptEncryption: false }],
    },
  ],
  [
    'a build whose number was used again',
    {
      ...draft({ build: '7' }),
      builds: ['INVALID', 'VALID'].map((processingState) => ({ version: '7', versionString: '1.0', processingState })),
    },
  ],
  ['a base territory without a price', { ...LIVE, price: { rows: [{ territory: 'JPN', price: '600' }] } }],
  [
    'a base territory that gets its price later',
    { ...LIVE, price: { rows: [{ price: '4.99', startDate: LATER.slice(0, 10) }] } },
  ],
  [
    'a price of its own that ends',
    { ...LIVE, price: { rows: [{ price: '4.99' }, { territory: 'JPN', price: '600', endDate: LATER.slice(0, 10) }] } },
  ],
  ['a licence agreement for nowhere', { ...LIVE, eula: { agreementText: 'Terms', territories: [] } }],
  ['an app that is on sale nowhere', { ...LIVE, territories: { available: [] } }],
  ['a single territory', { ...LIVE, territories: { available: ['JPN'], availableInNewTerritories: false } }],
  ['products of all sorts', { ...LIVE, inAppPurchases: PURCHASES }],
  ['subscriptions of all sorts', { ...LIVE, subscriptionGroups: GROUPS }],
  [
    'territories that Apple lists only some of',
    { ...LIVE, territories: { available: 'all', missing: ['JPN', 'USA'] } },
  ],
];

function live(more: Partial<VersionSeed>): AppSeed {
  return { ...LIVE, versions: [{ versionString: '1.0', state: 'READY_FOR_DISTRIBUTION', ...more }] };
}

function draft(more: Partial<VersionSeed>): AppSeed {
  return live({ state: 'PREPARE_FOR_SUBMISSION', ...more });
}

describe('the manifest that asks for all that is there', { timeout: TIMEOUT }, () => {
  it('is valid and changes nothing, whatever the app and Apple’s habits', async () => {
    await holds<[Encounter]>(40, [encounter], async (met) => {
      const found = await pulled(met);
      expect(found).toEqual({ described: found.described, ...RIGHT });
      return 'tested';
    });
  });

  it('asks for all that a manifest asked for, once that was applied', async () => {
    await holds<[Encounter]>(30, [encounter], async (met) => {
      const { engine, possible, simulator } = await stage(met);
      const { manifest, made } = await possible(met.manifest);
      expect(endOf(await engine.apply(manifest, made))).toEqual(APPLIED);
      const { app, version } = manifest;
      const wants = wantsOf(kinds, { app, ...(version ? { version } : {}) }, BESIDE);
      const snapshot = await observe(kinds, { wants, api: engine.reader, listener: () => undefined, whole: true });
      const described = wantsOf(kinds, describeAll(kinds, snapshot, new Date()).manifest, BESIDE);
      expect(missing(wantsOf(kinds, manifest, BESIDE), described)).toEqual([]);
      await simulator.close();
      return made.plan.operations.length > 0 ? 'tested' : 'beside the point';
    });
  });

  it.each<[string, AppSeed]>([
    ['a record that was just made', DRAFT],
    ['an app on the App Store', LIVE],
    ['a complete draft', READY],
    ['a complete draft of an update', READY_UPDATE],
    ...EXAMPLES,
  ])('is valid and changes nothing: %s', async (_what, seed) => {
    const found = await pulled({ seed });
    expect(found).toEqual({ described: found.described, ...RIGHT });
  });

  it('says of subscriptions what they cost in the fewest words', async () => {
    const { described } = await pulled({ seed: { ...LIVE, subscriptionGroups: GROUPS } });
    const open = { available: 'all', availableInNewTerritories: true };
    const record = (name: string, groupLevel: number) => ({
      ...{ name, subscriptionPeriod: 'ONE_MONTH', groupLevel, familySharable: false, multiSeatStatus: 'ENABLED' },
      ...{ marketSettings: ['APP_STORE', 'APPLE_BUSINESS', 'APPLE_SCHOOL'] },
    });
    expect(described).toMatchObject({
      products: {
        subscriptionGroups: {
          Empty: {},
          'Pro/Team': {
            localizations: { 'en-US': { name: 'Pro', customAppName: 'Scene' } },
            subscriptions: {
              all: { localizations: TEXTS, pricing: { baseTerritory: 'USA', price: '9.99' }, territories: open },
              some: {
                ...{ reviewNote: 'Try it.', familySharable: true, multiSeatStatus: 'DISABLED' },
                pricing: {
                  ...{ baseTerritory: 'USA', price: '5.99', startDate: LATER.slice(0, 10) },
                  territories: { DEU: '4.99', JPN: '600' },
                },
                territories: { available: ['DEU', 'JPN', 'USA'] },
              },
              nothing: {},
              off: { territories: { available: [] } },
            },
          },
        },
      },
    });
    expect(described).toHaveProperty(['products', 'subscriptionGroups', 'Pro/Team', 'subscriptions', 'unpriced'], {
      ...record('unpriced', 4),
      localizations: { 'en-US': { name: 'unpriced' } },
      territories: open,
    });
  });

  it('holds what every kind has, in one manifest', async () => {
    const { described } = await pulled({ seed: READY_UPDATE });
    expect(described).toEqual({
      app: {
        bundleId: BUNDLE,
        platform: 'IOS',
        primaryLocale: 'en-US',
        contentRightsDeclaration: 'DOES_NOT_USE_THIRD_PARTY_CONTENT',
        categories: { primary: 'REFERENCE', secondary: null },
      },
      version: { versionString: '1.1', copyright: '2026 Example Inc.', build: '1.1', usesNonExemptEncryption: false },
      release: { releaseType: 'AFTER_APPROVAL' },
      ageRating: expect.objectContaining({ contests: 'NONE', gambling: false, kidsAgeBand: null }),
      metadata: {
        'en-US': {
          name: 'Scene',
          privacyPolicyUrl: 'https://example.com/privacy',
          description: 'Words.',
          keywords: ['words', 'letters'],
          supportUrl: 'https://example.com/support',
          whatsNew: 'More words.',
        },
      },
      review: {
        contact: { firstName: 'App', lastName: 'Team', email: 'review@example.com', phone: '+81 3 1234 5678' },
        demoAccount: { required: false },
      },
      pricing: { baseTerritory: 'USA', price: 'free' },
      territories: { available: 'all', availableInNewTerritories: true },
    });
  });

  it('keeps of a build that has expired its answer, and of two languages the one that has a name', async () => {
    const seed = draft({ build: '7', localizations: { 'en-US': {}, ja: { description: 'Words.' } } });
    const builds = [{ version: '7', versionString: '1.0', expired: true, usesNonExemptEncryption: false }];
    const appInfos = [{ state: 'PREPARE_FOR_SUBMISSION', localizations: NAMED }];
    const { described } = await pulled({ seed: { ...seed, builds, appInfos } });
    expect(described).toMatchObject({
      version: { versionString: '1.0', copyright: null, usesNonExemptEncryption: false },
      metadata: NAMED,
    });
    expect(described).not.toHaveProperty('version.build');
    expect(described).not.toHaveProperty('metadata.ja');
  });
});
