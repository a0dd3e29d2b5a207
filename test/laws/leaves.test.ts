import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { kinds } from '../../src/kinds/index.ts';
import { loadManifest } from '../../src/manifest/load.ts';
import { mediaIn } from '../docs/media.ts';
import { folderWith } from '../support/cli.ts';
import { READY_UPDATE } from '../support/ready.ts';
import { BUNDLE, scene } from '../support/scene.ts';
import type { LeafOptions } from './leaves.ts';
import { leavesOf } from './leaves.ts';
import type { Written } from './schema-arbitraries.ts';

/** Nothing that a manifest says is ignored: of two values for one leaf, at least one differs from what App Store Connect has. */

/** Leaves that no change of their own can show, with the reason. */
const NOT_SHOWN = {
  '/app/bundleId': 'says which app is meant',
  '/app/platform': 'says which version is meant',
  '/metadata/from': 'names a folder, whose files are told of',
  '/screenshots/from': 'names a folder, whose files are told of',
  '/metadata/default': 'fills in for languages, and is told of there',
  '/products/inAppPurchases/com.example.app.tip.small/submit':
    'says what goes along with a submission, which tells of it',
  '/products/subscriptionGroups/Pro/subscriptions/com.example.app.tip.small/submit':
    'says what goes along with a submission, which tells of it',
  '/products/subscriptionGroups/Pro/subscriptions/com.example.app.tip.small/pricing/startDate':
    'is about prices that change, and told of with those',
  '/products/subscriptionGroups/Pro/subscriptions/com.example.app.tip.small/pricing/preserveCurrentPrice':
    'is about prices that rise, and told of with those',
  '/version/ipa': 'names a file that is looked into, and asks for nothing',
  '/allow': 'opens gates, and asks for nothing',
  '/silence': 'is about what is shown, and asks for nothing',
};

/** Leaves that are told of at another place: as a whole, or as what they are taken for. */
const PLACES: Readonly<Record<string, string>> = {
  '/ageRating/ageRatingOverride': '/ageRating/ageRatingOverrideV2',
  '/territories/available/except': '/territories/available',
  '/products/inAppPurchases/com.example.app.tip.small/territories/available/except':
    '/products/inAppPurchases/com.example.app.tip.small/territories/available',
  '/products/subscriptionGroups/Pro/subscriptions/com.example.app.tip.small/territories/available/except':
    '/products/subscriptionGroups/Pro/subscriptions/com.example.app.tip.small/territories/available',
  // A base price needs both.
  '/products/subscriptionGroups/Pro/subscriptions/com.example.app.tip.small/pricing/baseTerritory':
    '/products/subscriptionGroups/Pro/subscriptions/com.example.app.tip.small/pricing/price',
  '/territories/preOrder/releaseDate': '/territories/preOrder',
  '/territories/preOrder/territories': '/territories/preOrder',
};

const [LATER, LATEST] = ['2098-05-01', '2098-06-01'];

/** The product that the schema gives for an example. */
const TIP = 'com.example.app.tip.small';
const AT_TIP = `/products/inAppPurchases/${TIP}`;
const ofTip = (section: { [key: string]: Written }) => ({ products: { inAppPurchases: { [TIP]: section } } });

/** A subscription of the same id, in the group that the schema gives for an example. */
const AT_PRO = `/products/subscriptionGroups/Pro/subscriptions/${TIP}`;
const ofPro = (section: { [key: string]: Written }) => ({
  products: { subscriptionGroups: { Pro: { subscriptions: { [TIP]: section } } } },
});

const PAID = {
  introductoryOffers: [{ offerMode: 'PAY_AS_YOU_GO', baseTerritory: 'USA', price: '0.99' }],
};

const PRICES: NonNullable<LeafOptions['values']> = {
  '/pricing/baseTerritory': ['USA', 'JPN'],
  '/pricing/price': ['0.99', '1.99'],
  '/pricing/territories/LBN': ['0.99', '1.99'],
  '/pricing/changes/0/startDate': [LATER, LATEST],
  '/pricing/changes/0/endDate': [LATEST, '2098-07-01'],
  '/pricing/changes/0/territory': ['USA', 'SLV'],
  '/pricing/changes/0/price': ['2.99', '3.99'],
};

const VALUES: NonNullable<LeafOptions['values']> = {
  '/app/primaryLocale': ['en-US', 'ja'],
  '/app/categories/primary': ['UTILITIES', 'BOOKS'],
  '/app/categories/primarySubcategories': [['GAMES_WORD'], ['GAMES_BOARD']],
  '/app/categories/secondary': ['UTILITIES', 'BOOKS'],
  '/app/categories/secondarySubcategories': [['GAMES_WORD'], ['GAMES_BOARD']],
  '/app/eula/territories': ['all', ['JPN']],
  '/version/versionString': ['1.1', '2.0'],
  '/version/build': ['2', '3'],
  '/metadata/en-US/keywords': [['one'], ['two']],
  '/screenshots/en-US/APP_IPHONE_67': [['a.png'], ['b.png']],
  '/previews/en-US/IPHONE_67/0/file': ['a.mp4', 'b.mp4'],
  '/previews/en-US/IPHONE_67/0/previewFrameTimeCode': ['00:00:05:00', '00:00:06:00'],
  ...PRICES,
  ...Object.fromEntries(Object.entries(PRICES).map(([place, values]) => [AT_TIP + place, values])),
  '/products/promoted': [[TIP], [`${TIP}.other`]],
  [`${AT_PRO}/name`]: ['Pro', 'Pro monthly'],
  [`${AT_PRO}/multiSeatStatus`]: ['DISABLED', 'ENABLED'],
  [`${AT_PRO}/reviewScreenshot`]: ['a.png', 'b.png'],
  [`${AT_PRO}/image`]: ['c.png', 'd.png'],
  [`${AT_PRO}/pricing/baseTerritory`]: ['USA', 'JPN'],
  [`${AT_PRO}/pricing/price`]: ['0.99', '1.99'],
  [`${AT_PRO}/pricing/territories/LBN`]: ['0.99', '1.99'],
  [`${AT_PRO}/introductoryOffers/0/offerMode`]: ['PAY_AS_YOU_GO', 'PAY_UP_FRONT'],
  [`${AT_PRO}/introductoryOffers/0/numberOfPeriods`]: [2, 3],
  [`${AT_PRO}/introductoryOffers/0/territories`]: [['USA'], ['JPN']],
  [`${AT_PRO}/introductoryOffers/0/baseTerritory`]: ['USA', 'JPN'],
  [`${AT_PRO}/introductoryOffers/0/price`]: ['0.99', '1.99'],
  [`${AT_PRO}/introductoryOffers/0/startDate`]: [LATER, LATEST],
  [`${AT_PRO}/introductoryOffers/0/endDate`]: [LATER, LATEST],
  [`${AT_TIP}/name`]: ['Tip', 'Small tip'],
  [`${AT_TIP}/reviewScreenshot`]: ['a.png', 'b.png'],
  [`${AT_TIP}/image`]: ['c.png', 'd.png'],
  '/territories/preOrder/releaseDate': [LATER, LATEST],
  '/review/contact/email': ['one@example.com', 'two@example.com'],
  '/review/contact/phone': ['+81 3 1234 5678', '+1 408 555 0100'],
  '/review/demoAccount/password/env': ['ASCEND_ONE', 'ASCEND_TWO'],
  '/review/attachments': [['a.txt'], ['b.txt']],
  '/release/earliestReleaseDate': ['2098-05-01T09:00:00Z', '2098-06-01T09:00:00Z'],
  '/release/phasedRelease': ['ACTIVE', 'OFF'],
  '/release/goal': ['submit', 'release'],
};

const BESIDE: NonNullable<LeafOptions['beside']> = {
  '/app/categories/primarySubcategories': { app: { categories: { primary: 'GAMES' } } },
  '/app/categories/secondarySubcategories': { app: { categories: { secondary: 'GAMES' } } },
  '/app/eula/territories': { app: { eula: { text: 'Terms' } } },
  '/version': { version: { versionString: '1.1' } },
  '/version/usesNonExemptEncryption': { version: { build: '3' } },
  '/pricing/baseTerritory': { pricing: { price: '600' } },
  '/pricing/territories': { pricing: { baseTerritory: 'USA', price: '0.99' } },
  '/pricing/changes': { pricing: { price: '0.99' } },
  '/pricing/changes/0': { pricing: { changes: [{ startDate: LATER, price: '2.99' }] } },
  '/territories/preOrder': { territories: { preOrder: { releaseDate: LATER } } },
  '/review/contact': {
    review: { contact: { firstName: 'A', lastName: 'B', email: 'one@example.com', phone: '+81 3 1234 5678' } },
  },
  '/products/promoted': {
    products: {
      inAppPurchases: {
        [TIP]: { inAppPurchaseType: 'CONSUMABLE', name: 'Tip' },
        [`${TIP}.other`]: { inAppPurchaseType: 'CONSUMABLE', name: 'Other' },
      },
    },
  },
  '/products/subscriptionGroups/Pro/localizations/en-US': {
    products: { subscriptionGroups: { Pro: { localizations: { 'en-US': { name: 'Pro' } } } } },
  },
  [AT_PRO]: ofPro({ name: 'Pro' }),
  [`${AT_PRO}/localizations/en-US`]: ofPro({ localizations: { 'en-US': { name: 'Pro' } } }),
  [`${AT_PRO}/pricing`]: ofPro({
    pricing: { baseTerritory: 'USA', price: '0.99' },
    territories: { available: ['USA', 'JPN', 'LBN'] },
  }),
  [`${AT_PRO}/territories`]: ofPro({ territories: { available: 'all' } }),
  [`${AT_PRO}/introductoryOffers`]: ofPro({
    introductoryOffers: [{ offerMode: 'FREE_TRIAL', duration: 'ONE_WEEK', numberOfPeriods: 1 }],
    territories: { available: ['USA', 'JPN'] },
  }),
  [`${AT_PRO}/introductoryOffers/0/offerMode`]: ofPro(PAID),
  [`${AT_PRO}/introductoryOffers/0/numberOfPeriods`]: ofPro(PAID),
  [`${AT_PRO}/introductoryOffers/0/baseTerritory`]: ofPro(PAID),
  [`${AT_PRO}/introductoryOffers/0/price`]: ofPro(PAID),
  [AT_TIP]: ofTip({ inAppPurchaseType: 'NON_CONSUMABLE', name: 'Tip' }),
  [`${AT_TIP}/localizations/en-US`]: ofTip({ localizations: { 'en-US': { name: 'Tip' } } }),
  [`${AT_TIP}/pricing`]: ofTip({ pricing: { baseTerritory: 'USA', price: '0.99' } }),
  [`${AT_TIP}/pricing/baseTerritory`]: ofTip({ pricing: { price: '600' } }),
  [`${AT_TIP}/pricing/changes/0`]: ofTip({ pricing: { changes: [{ startDate: LATER, price: '2.99' }] } }),
  [`${AT_TIP}/territories`]: ofTip({ territories: { available: 'all' } }),
  '/release': { version: { versionString: '1.1' } },
  '/release/earliestReleaseDate': { release: { releaseType: 'SCHEDULED' } },
  '/release/goal': { release: { releaseType: 'MANUAL' } },
};

const leaves = leavesOf({
  base: { app: { bundleId: BUNDLE, platform: 'IOS' } },
  values: VALUES,
  beside: BESIDE,
  without: Object.keys(NOT_SHOWN),
});

const SEED = {
  ...READY_UPDATE,
  builds: [
    ...(READY_UPDATE.builds ?? []),
    { version: '2', versionString: '1.1', usesNonExemptEncryption: false },
    { version: '3', versionString: '1.1' },
  ],
};

/** Where in the manifest the plan's changes and blocks come from; a note does not say. */
async function placesIn(manifest: { [key: string]: Written }, { plan }: Awaited<ReturnType<typeof scene>>) {
  const folder = await folderWith({
    'release.yml': JSON.stringify(manifest),
    'a.txt': 'a receipt',
    'b.txt': 'another',
  });
  for (const { path, content } of mediaIn(manifest)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), await content());
  }
  const env = { ASCEND_ONE: 'open sesame', ASCEND_TWO: 'abracadabra' };
  const { loaded, issues } = await loadManifest(join(folder, 'release.yml'), { env, now: new Date() }, kinds);
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (!loaded) return [];
  const { changes, blocked } = await plan(loaded);
  return [...changes, ...blocked].flatMap(({ from }) => from ?? []);
}

/** A list is told of as a whole, and a reference as the text that it stands for. */
function isAbout(from: string, pointer: string): boolean {
  const whole = pointer.replace(/\/(?:\d+(?:\/.*)?|env)$/, '');
  return from === whole || from.startsWith(`${whole}/`);
}

it.each(leaves)('$pointer is not ignored', async ({ pointer, values, manifest }) => {
  const store = await scene(SEED);
  const found = (await Promise.all(values.map((value) => placesIn(manifest(value), store)))).flat();
  expect({ pointer, found }).toEqual({
    pointer,
    found: expect.toSatisfy((all: string[]) => all.some((from) => isAbout(from, PLACES[pointer] ?? pointer))),
  });
});

it('leaves are left out by name, and only such as there are', () => {
  const all = leavesOf({ base: {}, values: { ...VALUES, '/allow': [[], ['delete-locale']] } }).map(
    ({ pointer }) => pointer,
  );
  const known = (name: string): boolean => all.some((pointer) => pointer === name || pointer.startsWith(`${name}/`));
  const named = [NOT_SHOWN, PLACES, VALUES, BESIDE].flatMap(Object.keys);
  expect(named.filter((name) => !known(name))).toEqual([]);
  expect(leaves.length).toBeGreaterThan(75);
});
