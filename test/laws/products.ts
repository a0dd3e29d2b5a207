import fc from 'fast-check';
import type { AppSeed } from '../../src/simulator/index.ts';
import type { Manifest } from '../support/manifest.ts';
import { fileAt, PRODUCT_PICTURES } from './files.ts';
import { groups } from './subscriptions.ts';
import { rarely } from './values.ts';

/** Random products, of apps and of manifests: the same few, so that they meet often enough. */

type Seed = NonNullable<AppSeed['inAppPurchases']>[number];
type Purchase = NonNullable<NonNullable<NonNullable<Manifest['products']>['inAppPurchases']>[string]>;

export const PRODUCT_KEYS = ['com.example.law.coins', 'com.example.law.pass'] as const;

const TYPES = { 'com.example.law.coins': 'CONSUMABLE', 'com.example.law.pass': 'NON_CONSUMABLE' } as const;

const TEXTS = [
  { 'en-US': { name: 'Coins' } },
  { 'en-US': { name: 'Coins', description: 'Many' }, ja: { name: '硬貨' } },
];

const HISTORIES = [
  ['PREPARE_FOR_SUBMISSION'],
  ['APPROVED'],
  ['APPROVED', 'DEVELOPER_REJECTED'],
  ['REPLACED_WITH_NEW_VERSION', 'APPROVED'],
];

function seedOf(productId: (typeof PRODUCT_KEYS)[number]): fc.Arbitrary<Seed> {
  return fc
    .record({
      states: fc.constantFrom(...HISTORIES),
      texts: fc.constantFrom(...TEXTS),
      price: fc.constantFrom('0.99', '2.99', null),
      screenshot: fc.constantFrom(...PRODUCT_PICTURES, null),
      isShared: fc.boolean(),
    })
    .map(({ states, texts, price, screenshot, isShared }): Seed => {
      const picture = screenshot === null ? null : fileAt(screenshot);
      return {
        productId,
        name: productId,
        type: TYPES[productId],
        familySharable: isShared && TYPES[productId] === 'NON_CONSUMABLE',
        versions: states.map((state) => ({ state, localizations: texts })),
        // What is or was on sale has a price.
        price: states.includes('APPROVED') ? (price ?? '0.99') : price,
        screenshot: picture && { fileName: 'shot.png', fileSize: picture.bytes, sourceFileChecksum: picture.md5 },
      };
    });
}

/** Products of an app; mostly none, as most apps sell nothing. */
export const productSeeds: fc.Arbitrary<Seed[] | undefined> = rarely(
  fc
    .tuple(...PRODUCT_KEYS.map((key) => fc.option(seedOf(key), { nil: undefined })))
    .map((all) => all.flatMap((one) => one ?? [])),
);

function wantedOf(key: (typeof PRODUCT_KEYS)[number]): fc.Arbitrary<Purchase> {
  return fc
    .record(
      {
        inAppPurchaseType: fc.constant(TYPES[key]),
        name: fc.constantFrom(key, `${key} 2`),
        familySharable: fc.boolean(),
        reviewNote: fc.constantFrom('Menu.', null),
        localizations: fc.constantFrom<NonNullable<Purchase['localizations']>>(
          ...TEXTS,
          { ja: { name: '金' } },
          { ja: null },
        ),
        pricing: fc.constantFrom<NonNullable<Purchase['pricing']>>(
          { baseTerritory: 'USA', price: '0.99' },
          { baseTerritory: 'USA', price: '9.99', territories: { JPN: '600' } },
        ),
        territories: fc.constantFrom<NonNullable<Purchase['territories']>>(
          { available: 'all' },
          { available: ['JPN', 'USA'], availableInNewTerritories: false },
          { availableInNewTerritories: true },
        ),
        reviewScreenshot: fc.constantFrom(...PRODUCT_PICTURES),
        submit: fc.constant(false),
      },
      { requiredKeys: ['inAppPurchaseType', 'name', 'submit'] },
    )
    .map(({ familySharable, ...others }): Purchase =>
      // Only what is bought once can be shared: the loader sees to it.
      TYPES[key] === 'NON_CONSUMABLE' && familySharable !== undefined ? { ...others, familySharable } : others,
    );
}

const purchases = fc
  .record(Object.fromEntries(PRODUCT_KEYS.map((key) => [key, fc.option(wantedOf(key), { nil: undefined })])))
  .map((all) => Object.fromEntries(Object.entries(all).flatMap(([key, one]) => (one ? [[key, one] as const] : []))));

/** The products of a manifest. */
export const products: fc.Arbitrary<NonNullable<Manifest['products']>> = fc
  .record({ inAppPurchases: purchases, subscriptionGroups: rarely(groups, 8) })
  .map(({ inAppPurchases, subscriptionGroups }) => ({
    inAppPurchases,
    ...(subscriptionGroups ? { subscriptionGroups } : {}),
  }));
