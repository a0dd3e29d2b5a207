import fc from 'fast-check';
import type { AppSeed } from '../../src/simulator/index.ts';
import type { Manifest } from '../support/manifest.ts';
import { rarely } from './values.ts';

/** Random subscriptions, of apps and of manifests: the same one, so that they meet often enough. */

type GroupSeed = NonNullable<AppSeed['subscriptionGroups']>[number];
type Groups = NonNullable<NonNullable<Manifest['products']>['subscriptionGroups']>;
type Subscription = NonNullable<Groups[string]['subscriptions']>[string];

const KEY = 'com.example.law.plus';
const GROUP = 'Plus';

const TEXTS = [{ 'en-US': { name: 'Plus' } }, { 'en-US': { name: 'Plus', description: 'More' }, ja: { name: '増' } }];

const HISTORIES = [['PREPARE_FOR_SUBMISSION'], ['APPROVED'], ['APPROVED', 'PREPARE_FOR_SUBMISSION']];

/** Few territories: each takes a request of its own. */
const SOLD = [
  ['JPN', 'USA'],
  ['DEU', 'USA'],
];

/** Subscription groups of an app; mostly none. */
export const groupSeeds: fc.Arbitrary<GroupSeed[] | undefined> = rarely(
  fc
    .record({
      states: fc.constantFrom(...HISTORIES),
      texts: fc.constantFrom(...TEXTS),
      territories: fc.constantFrom(...SOLD),
      price: fc.constantFrom('2.99', '4.99', null),
    })
    .map(({ states, texts, territories, price }): GroupSeed[] => [
      {
        referenceName: GROUP,
        versions: [{ state: 'APPROVED', localizations: { 'en-US': { name: 'Plus' } } }],
        subscriptions: [
          {
            productId: KEY,
            territories,
            versions: states.map((state) => ({ state, localizations: texts })),
            // What is or was on sale has a price.
            price: states.includes('APPROVED') ? (price ?? '2.99') : price,
          },
        ],
      },
    ]),
);

const wanted: fc.Arbitrary<Subscription> = fc.record(
  {
    name: fc.constantFrom(KEY, `${KEY} 2`),
    subscriptionPeriod: fc.constant('ONE_MONTH' as const),
    groupLevel: fc.constantFrom(1, 2),
    reviewNote: fc.constantFrom('Menu.', null),
    localizations: fc.constantFrom<NonNullable<Subscription['localizations']>>(...TEXTS, { ja: null }),
    territories: fc.constantFrom(...SOLD.map((available) => ({ available: ['USA', ...available.slice(0, 1)] }))),
    pricing: fc.constantFrom<NonNullable<Subscription['pricing']>>(
      { baseTerritory: 'USA', price: '2.99', preserveCurrentPrice: true },
      { baseTerritory: 'USA', price: '4.99', preserveCurrentPrice: false },
    ),
    introductoryOffers: fc.constantFrom<NonNullable<Subscription['introductoryOffers']>>(
      [{ offerMode: 'FREE_TRIAL', duration: 'ONE_WEEK', numberOfPeriods: 1 }],
      [],
    ),
    multiSeatStatus: fc.constantFrom('ENABLED' as const, 'DISABLED' as const),
    submit: fc.constant(false),
  },
  { requiredKeys: ['name', 'territories', 'submit'] },
);

/** The subscription groups of a manifest. */
export const groups: fc.Arbitrary<Groups> = fc
  .record({
    localizations: fc.option(fc.constant({ 'en-US': { name: 'Plus' } }), { nil: undefined }),
    subscription: fc.option(wanted, { nil: undefined }),
  })
  .map(({ localizations, subscription }): Groups => {
    const texts = localizations ? { localizations } : {};
    return { [GROUP]: { ...texts, ...(subscription ? { subscriptions: { [KEY]: subscription } } : {}) } };
  });
