import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/core/plan.ts';
import type { Things } from '../../src/core/thing.ts';
import { DRAFT, manifestOf, scene } from '../support/scene.ts';

const PRO = 'com.example.scene.pro';
const TIP = 'com.example.scene.tip';
const SOLD = { available: ['USA', 'DEU', 'JPN'] };

const PRODUCTS: NonNullable<Parameters<typeof manifestOf>[0]['products']> = {
  inAppPurchases: {
    [TIP]: {
      inAppPurchaseType: 'CONSUMABLE',
      name: 'Tip',
      localizations: { 'en-US': { name: 'A tip', description: 'Thanks' } },
      territories: SOLD,
      pricing: { baseTerritory: 'USA', price: '0.99' },
    },
  },
  subscriptionGroups: {
    Pro: {
      localizations: { 'en-US': { name: 'Scene Pro' } },
      subscriptions: {
        [PRO]: {
          name: 'Pro',
          subscriptionPeriod: 'ONE_MONTH',
          groupLevel: 1,
          localizations: { 'en-US': { name: 'Pro' } },
          territories: SOLD,
          pricing: { baseTerritory: 'JPN', price: '800', territories: { USA: '4.99' } },
          introductoryOffers: [{ offerMode: 'FREE_TRIAL', duration: 'ONE_WEEK', numberOfPeriods: 1 }],
          multiSeatStatus: 'DISABLED',
        },
      },
    },
  },
};

/** What stands on purchase sheets: of which product or group, which field, and what it says. */
function sheetOf(things: Things, values: readonly { address: string; field: string; value: unknown }[]) {
  return values.flatMap(({ address, field, value }) => {
    const { purchase, locale } = things[address] ?? {};
    return purchase === undefined || field === 'locale' || value === null
      ? []
      : [[purchase.product ?? purchase.group, locale, field, value]];
  });
}

const changed = ({ things, changes }: Plan) =>
  sheetOf(
    things,
    changes.map(({ after, ...change }) => ({ ...change, value: after })),
  );
const unchanged = ({ present }: Plan) => sheetOf(present?.things ?? {}, present?.values ?? []);

const SHEET = [
  ['Pro', 'en-US', 'name', 'Scene Pro'],
  [PRO, 'en-US', 'name', 'Pro'],
  [PRO, undefined, 'subscriptionPeriod', 'ONE_MONTH'],
  // The base price, and the offer of one territory, stand for those of all.
  [PRO, undefined, 'price', { amount: '800', currency: 'JPY' }],
  [PRO, undefined, 'offerMode', 'FREE_TRIAL'],
  [PRO, undefined, 'duration', 'ONE_WEEK'],
  [PRO, undefined, 'numberOfPeriods', 1],
  [TIP, 'en-US', 'name', 'A tip'],
  [TIP, 'en-US', 'description', 'Thanks'],
  [TIP, undefined, 'price', { amount: '0.99', currency: 'USD' }],
];

describe('what stands on a purchase sheet', () => {
  it('is told once for each product, as it will be and as it is', async () => {
    const { applied, plan } = await scene(DRAFT);
    const wanted = manifestOf({ products: PRODUCTS });
    const first = await applied(wanted);
    const sheet = changed(first.plan);
    expect(sheet).toEqual(expect.arrayContaining(SHEET));
    expect(sheet.filter(([, , field]) => field === 'price' || field === 'offerMode')).toHaveLength(3);
    const second = await plan(wanted);
    expect(second.changes).toEqual([]);
    const present = unchanged(second);
    expect(present).toEqual(expect.arrayContaining(SHEET));
    expect(present).toHaveLength(SHEET.length);
    expect(second.present?.values.filter(({ field }) => field === 'offerMode')).toHaveLength(1);
  });
});
