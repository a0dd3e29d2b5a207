import { describe, expect, it } from 'vitest';
import { loadWith } from './media.ts';

const PRO = 'com.example.pro';

/** What is said of these subscription groups. */
async function issuesIn(groups: object, more: object = {}): Promise<string[]> {
  const { inAppPurchases, ...sections } = more as { inAppPurchases?: object };
  const products = { ...(inAppPurchases ? { inAppPurchases } : {}), subscriptionGroups: groups };
  const all = { products, ...sections };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`);
  const { issues } = await loadWith(lines.join(''), {});
  return issues.map((issue) => issue.replace(/ \d+:\d+ /, ' '));
}

const issuesOf = (subscription: object | null, more: object = {}): Promise<string[]> =>
  issuesIn({ Pro: { subscriptions: { [PRO]: subscription } } }, more);

const PRICING = { baseTerritory: 'USA', price: '4.99' };
const TRIAL = { offerMode: 'FREE_TRIAL', duration: 'ONE_WEEK', numberOfPeriods: 1 };

describe('subscriptions of a manifest', () => {
  it('are never null, and neither are their groups', async () => {
    expect(await issuesOf(null)).toEqual([
      expect.stringMatching(
        /^error expected a mapping of keys, found null \(a product is permanent, so nothing removes it/,
      ),
    ]);
    expect(await issuesIn({ Pro: null })).toEqual([
      expect.stringMatching(
        /^error expected a mapping of keys, found null \(Apple keeps a group that has had subscriptions/,
      ),
    ]);
  });

  it('have ids and names of their own, among all products', async () => {
    expect(await issuesIn({ Pro: { subscriptions: { 'a b': { name: 'Pro' } } } })).toEqual([
      expect.stringContaining('"a b" is not a product id'),
    ]);
    const twice = { Pro: { subscriptions: { [PRO]: {} } }, Team: { subscriptions: { [PRO]: {} } } };
    expect(await issuesIn(twice)).toEqual([
      `error ${PRO} stands in the group Pro already, and a product id is for one product (remove one of them)`,
    ]);
    expect(await issuesOf({ name: 'Tip' }, { inAppPurchases: { [PRO]: {}, tip: { name: 'Tip' } } })).toEqual([
      `error ${PRO} stands as an in-app purchase already, and a product id is for one product (remove one of them)`,
      'error tip has this name already, and Apple takes a reference name once (give it another one)',
    ]);
  });

  it('have texts that fit', async () => {
    const long = (length: number) => 'x'.repeat(length);
    expect(
      await issuesOf({ localizations: { 'en-US': { name: long(31), description: long(56) }, english: { name: 'A' } } }),
    ).toEqual([
      expect.stringContaining('description has 56/55 characters'),
      expect.stringMatching(/^error "english" is (?:not|no) /),
      expect.stringContaining('warning name has 31 characters'),
    ]);
    expect(
      await issuesIn({ Pro: { localizations: { 'en-US': { name: long(76), customAppName: long(31) } } } }),
    ).toEqual([
      expect.stringContaining('name has 76/75 characters'),
      expect.stringContaining('customAppName has 31/30 characters'),
    ]);
  });

  it('that families share are not sold to organizations', async () => {
    expect(await issuesOf({ familySharable: true, multiSeatStatus: 'ENABLED' })).toEqual([
      'error a subscription that families share is not sold to organizations for many people (write DISABLED, or leave familySharable out)',
    ]);
    expect(await issuesOf({ familySharable: true, multiSeatStatus: 'DISABLED' })).toEqual([]);
  });

  it('of one group that look alike, and those that are sold in fewer territories than the app, draw questions', async () => {
    const one = { localizations: { 'en-US': { name: 'Pro' } }, pricing: PRICING };
    const other = `${PRO}.other`;
    expect(await issuesIn({ Pro: { subscriptions: { [PRO]: one, [other]: { ...one } } } })).toEqual([
      expect.stringContaining(
        `warning customers see the same name and price as of ${PRO}, and App Review has asked about that`,
      ),
    ]);
    const dearer = { ...one, pricing: { ...PRICING, price: '5.99' } };
    expect(await issuesIn({ Pro: { subscriptions: { [PRO]: one, [other]: dearer } } })).toEqual([]);
    expect(
      await issuesIn({ Pro: { subscriptions: { [PRO]: one } }, Team: { subscriptions: { [other]: one } } }),
    ).toEqual([]);
    expect(
      await issuesOf({ territories: { available: ['USA'] } }, { territories: { available: ['USA', 'JPN'] } }),
    ).toEqual([expect.stringContaining(`warning ${PRO} is not sold in JPN, where the app is`)]);
  });
});

describe('prices of subscriptions in a manifest', () => {
  it('have a base territory with their base price, and none with the others', async () => {
    expect(await issuesOf({ pricing: { price: '4.99' } })).toEqual([expect.stringContaining('lacks baseTerritory')]);
    expect(await issuesOf({ pricing: { baseTerritory: 'USA' } })).toEqual([expect.stringContaining('lacks price')]);
    expect(await issuesOf({ pricing: { territories: { JPN: '600' } } })).toEqual([]);
    expect(await issuesOf({ pricing: { ...PRICING, territories: { USA: '4.99' } } })).toEqual([
      expect.stringContaining('error the price of the base territory is'),
    ]);
  });

  it('are amounts of territories, and begin on days to come', async () => {
    expect(await issuesOf({ pricing: { ...PRICING, price: '$4' } })).toEqual([
      expect.stringContaining('error "$4" is not a price'),
    ]);
    expect(await issuesOf({ pricing: { baseTerritory: 'US', price: '4.99' } })).toEqual([
      expect.stringContaining('USA'),
    ]);
    expect(await issuesOf({ pricing: { ...PRICING, startDate: '2031-02-30' } })).toEqual([
      expect.stringContaining('"2031-02-30" does not exist in the calendar'),
    ]);
    expect(await issuesOf({ pricing: { ...PRICING, startDate: 'soon' } })).toEqual([
      expect.stringContaining('"soon" is not a day'),
    ]);
    expect(await issuesOf({ pricing: { ...PRICING, startDate: '2020-02-01' } })).toEqual([
      expect.stringContaining(
        'warning "2020-02-01" is not in the future; a price that changes begins on a day to come',
      ),
    ]);
  });
});

describe('introductory offers in a manifest', () => {
  const issuesWith = (offer: object) => issuesOf({ introductoryOffers: [{ ...TRIAL, ...offer }] });

  it('cost something or nothing, as their mode says', async () => {
    expect(await issuesWith({})).toEqual([]);
    expect(await issuesWith(PRICING)).toEqual([expect.stringContaining('a FREE_TRIAL costs nothing')]);
    expect(await issuesWith({ offerMode: 'PAY_UP_FRONT' })).toEqual([
      'error PAY_UP_FRONT needs a price (write baseTerritory and price)',
    ]);
    expect(await issuesWith({ offerMode: 'PAY_AS_YOU_GO', numberOfPeriods: 3, ...PRICING })).toEqual([]);
  });

  it('have one period where they are paid at once or not at all, and days in their order', async () => {
    expect(await issuesWith({ numberOfPeriods: 2 })).toEqual([expect.stringContaining('FREE_TRIAL has one period')]);
    expect(await issuesWith({ startDate: '2031-02-01', endDate: '2031-01-01' })).toEqual([
      'error "2031-01-01" is before its startDate, 2031-02-01 (it is the last day of the offer)',
    ]);
    expect(await issuesWith({ endDate: '2020-01-01' })).toEqual([
      expect.stringContaining('warning this offer ended on 2020-01-01'),
    ]);
  });

  it('hold in territories', async () => {
    expect(await issuesWith({ territories: 'everywhere' })).toEqual([expect.stringContaining('"everywhere"')]);
    expect(await issuesWith({ territories: ['UK'] })).toEqual([expect.stringContaining('GBR')]);
  });
});
