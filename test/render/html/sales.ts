import type { Plan } from '../../../src/core/plan.ts';
import type { Thing, Things } from '../../../src/core/thing.ts';
import type { Value } from '../../../src/core/value.ts';
import { plan } from '../samples.ts';

const PRO = 'com.example.pro';

function thing(kind: string, more: Partial<Thing>): Thing {
  return { kind, topic: 'commerce', title: kind, effect: 'with the version', ...more };
}

const THINGS: Things = {
  'app/ja': { ...thing('versionLocalizations', { locale: 'ja' }), topic: 'storefront' },
  pro: thing('subscriptions', { purchase: { product: PRO, group: 'Pro' } }),
  'pro/en': thing('subscriptionLocalizations', { locale: 'en-US', purchase: { product: PRO } }),
  'pro/ja': thing('subscriptionLocalizations', { locale: 'ja', purchase: { product: PRO } }),
  'group/en': thing('subscriptionGroupLocalizations', { locale: 'en-US', purchase: { group: 'Pro' } }),
  'pro/price': thing('subscriptionPricing', { purchase: { product: PRO } }),
  'pro/price/JPN': thing('subscriptionPricing', {}),
  'pro/offer': thing('introductoryOffers', { purchase: { product: PRO } }),
};

function usd(amount: string): Value {
  return { amount, currency: 'USD' };
}

export type PresentText = [address: string, field: string, value: Value];

/** A subscription in two languages, with an offer for those who are new. */
export const PRESENT: readonly PresentText[] = [
  ['pro', 'subscriptionPeriod', 'THREE_MONTHS'],
  ['pro/en', 'name', 'Pro'],
  ['pro/en', 'description', 'Whole books'],
  ['pro/ja', 'name', 'プロ'],
  ['group/en', 'name', 'Koten Pro'],
  ['pro/price', 'price', usd('4.99')],
  ['pro/offer', 'offerMode', 'PAY_AS_YOU_GO'],
  ['pro/offer', 'duration', 'ONE_MONTH'],
  ['pro/offer', 'numberOfPeriods', 3],
  ['pro/offer', 'price', usd('0.99')],
];

/** What is sold changes like this. @param present what stays */
export function salesPlan(changes: Plan['changes'], present: readonly PresentText[] = []): Plan {
  const values = present.map(([address, field, value]) => ({ address, field, value }));
  const made = plan({ changes, present: { values, lists: [], things: THINGS } });
  return { ...made, things: { ...made.things, ...THINGS } };
}

/** A text, a price that is to come, and an offer change. */
export const CHANGED = salesPlan(
  [
    { address: 'pro/en', field: 'name', before: 'Pro', after: 'Pro Plus' },
    {
      address: 'pro/price',
      field: 'price',
      before: usd('4.99'),
      after: usd('5.99'),
      during: { start: '2026-12-01' },
    },
    { address: 'pro/price/JPN', field: 'price', before: usd('1'), after: usd('2') },
    { address: 'pro/offer', field: 'offerMode', before: 'FREE_TRIAL' },
    { address: 'pro/offer', field: 'duration', before: 'TWO_WEEKS' },
  ],
  PRESENT.filter(([address, field]) => address !== 'pro/offer' && `${address} ${field}` !== 'pro/en name'),
);
