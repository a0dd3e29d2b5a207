import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { operationRefs } from '../../src/core/operation.ts';
import type { PricesHave } from '../../src/kinds/prices/observe.ts';
import type { PricePlace } from '../../src/kinds/prices/price-place.ts';
import { proposePrices } from '../../src/kinds/prices/propose.ts';
import { priceRules, wrongPriceForm } from '../../src/kinds/prices/rules.ts';
import type { Stretch } from '../../src/kinds/prices/timeline.ts';
import { stretchesOf, timelineOf } from '../../src/kinds/prices/timeline.ts';
import { pricing } from '../../src/kinds/pricing/kind.ts';
import type { WrittenPrices } from '../../src/kinds/prices/want.ts';
import { describePrices, wantPrices } from '../../src/kinds/prices/want.ts';

const TODAY = '2027-03-01';
const day = (n: number) => new Date(Date.parse(TODAY) + n * 86_400_000).toISOString().slice(0, 10);

/** Prices of something else than the app: nothing of the app's may show. */
const COINS: PricePlace = {
  kind: 'inAppPurchasePricing',
  address: 'inAppPurchases/coins/pricing',
  territory: (code) => `inAppPurchases/coins/pricing/${code}`,
  pointer: '/inAppPurchases/coins/pricing',
  owner: { type: 'inAppPurchases', address: 'inAppPurchases/coins', noun: 'coins' },
  schedules: {
    type: 'inAppPurchasePriceSchedules',
    path: (id) => `/v2/inAppPurchases/${id}/iapPriceSchedule`,
    owner: 'inAppPurchase',
  },
  prices: { type: 'inAppPurchasePrices', point: 'inAppPurchasePricePoint', owner: 'inAppPurchaseV2' },
  points: {
    type: 'inAppPurchasePricePoints',
    path: (id) => `/v2/inAppPurchases/${id}/pricePoints`,
    equalizations: (point) => `/v1/inAppPurchasePricePoints/${point}/equalizations`,
  },
};

const CURRENCIES = { USA: 'USD', JPN: 'JPY', DEU: 'EUR' };

function haveOf(rows: Record<string, readonly Stretch[]>, offered: Record<string, string[]> = {}): PricesHave {
  const point = (territory: string, price: string) => ({ territory, price, point: `${territory} ${price}` });
  return {
    schedule: {
      today: TODAY,
      base: 'USA',
      rows: Object.entries(rows).flatMap(([territory, list]) =>
        list.map((row) => ({ ...row, ...point(territory, row.price) })),
      ),
      unreadable: 0,
      currencies: CURRENCIES,
    },
    offers: {
      points: Object.entries(offered).flatMap(([territory, prices]) => prices.map((price) => point(territory, price))),
      currencies: {},
      derived: {},
      automatic: { DEU: '5.49' },
    },
  };
}

const lasting = (price: string): Stretch[] => [{ start: null, end: null, price }];
const proposed = (written: WrittenPrices, have: PricesHave) => proposePrices(COINS, wantPrices(written), have);

describe('prices of something else than the app', () => {
  const have = haveOf({ USA: lasting('4.99') }, { JPN: ['600'] });
  const { changes, operations } = proposed({ territories: { JPN: '600' } }, have);

  it('have their own addresses and their own place in the manifest', () => {
    expect(changes).toEqual([
      {
        address: 'inAppPurchases/coins/pricing/JPN',
        field: 'price',
        after: { amount: '600', currency: 'JPY' },
        from: '/inAppPurchases/coins/pricing/territories/JPN',
      },
    ]);
    const { blocked } = proposed({ price: '1' }, haveOf({ USA: lasting('4.99') }));
    expect(blocked).toMatchObject([{ address: 'inAppPurchases/coins/pricing', from: `${COINS.pointer}/price` }]);
    const unpriced = proposed({ territories: {} }, haveOf({}));
    expect(unpriced.blocked.map(({ fix }) => fix)).toEqual(['inAppPurchases.coins.pricing.price']);
  });

  it('are sent under their own names, and each names what it is the price of', () => {
    const [operation] = operations;
    expect(operation && operationRefs(operation)).toEqual(['inAppPurchases/coins']);
    expect(operation).toMatchObject({
      action: 'replace',
      kind: 'inAppPurchasePricing',
      path: ['/v1/inAppPurchasePriceSchedules'],
      body: {
        data: {
          type: 'inAppPurchasePriceSchedules',
          relationships: { inAppPurchase: { data: { type: 'inAppPurchases' } } },
        },
      },
    });
    expect(JSON.stringify(operations)).not.toMatch(/"app|appPric/);
    const owner = { data: { type: 'inAppPurchases', id: { ref: 'inAppPurchases/coins' } } };
    expect(operation).toMatchObject({
      body: {
        included: [{ relationships: { inAppPurchaseV2: owner } }, { relationships: { inAppPurchaseV2: owner } }],
      },
    });
  });

  it('obey the same rules where they stand', () => {
    const rules = priceRules(() => [
      { pointer: COINS.pointer, prices: { baseTerritory: 'US', changes: [{ startDate: '2027-02-30' }] } },
    ]);
    const problems = rules.flatMap((rule) => rule({ manifest: {}, now: new Date(`${TODAY}T00:00:00Z`) }));
    expect(problems.map(({ pointer }) => pointer)).toEqual([
      `${COINS.pointer}/baseTerritory`,
      `${COINS.pointer}/changes/0/startDate`,
    ]);
    const form = (name: string, at: string) => wrongPriceForm(COINS.pointer, name, at, '"x"')?.message;
    expect(form('JPN', `${COINS.pointer}/territories/JPN`)).toBe('"x" is not a price');
    expect(form('endDate', `${COINS.pointer}/changes/0/endDate`)).toBe('"x" is not a day');
    expect(form('price', '/pricing/price')).toBeUndefined();
    expect(form('baseTerritory', `${COINS.pointer}/baseTerritory`)).toBeUndefined();
  });
});

describe('a change of a price', () => {
  const have = haveOf({ USA: lasting('4.99'), JPN: lasting('600') }, { USA: ['3.99', '5.99'], DEU: ['4.99'] });
  const changesOf = (written: WrittenPrices) =>
    proposed(written, have).changes.map(({ before, after, during }) => ({ before, after, during }));
  const usd = (amount: string) => ({ amount, currency: 'USD' });

  it('is from one amount to another', () => {
    expect(changesOf({ price: 5.99 })).toEqual([{ before: usd('4.99'), after: usd('5.99') }]);
  });

  it('says what is paid where Apple derived the price', () => {
    expect(changesOf({ territories: { JPN: '600', DEU: '4.99' } })).toEqual([
      { before: { amount: '5.49', currency: 'EUR', automatic: true }, after: { amount: '4.99', currency: 'EUR' } },
    ]);
  });

  it('holds from a day on, or during some', () => {
    const [start, end] = [day(10), day(20)];
    expect(changesOf({ changes: [{ startDate: start, price: '5.99' }] })).toEqual([
      { after: usd('5.99'), during: { start } },
    ]);
    expect(changesOf({ changes: [{ startDate: start, endDate: end, price: '3.99' }] })).toEqual([
      { after: usd('3.99'), during: { start, end } },
    ]);
  });

  it('is automatic where Apple is to derive the price again', () => {
    const ending = haveOf({ USA: lasting('4.99'), JPN: [{ start: null, end: day(9), price: '600' }] });
    const { changes } = proposed({ changes: [] }, ending);
    expect(changes).toMatchObject([{ before: { automatic: true }, during: { start: day(9) } }]);
  });
});

describe('a schedule that is described', () => {
  it('is what a manifest would say of it', () => {
    const have = haveOf({
      DEU: lasting('0'),
      USA: [
        { start: null, end: day(30), price: '4.99' },
        { start: day(30), end: day(40), price: '0' },
        { start: day(40), end: null, price: '4.99' },
      ],
      JPN: [{ start: day(5), end: null, price: '600' }],
    });
    expect(describePrices(have.schedule)).toEqual({
      baseTerritory: 'USA',
      price: '4.99',
      territories: { DEU: 'free' },
      changes: [
        { startDate: day(30), endDate: day(40), price: 'free' },
        { territory: 'JPN', startDate: day(5), price: '600' },
      ],
    });
  });

  it('is nothing before the first price', () => {
    expect(describePrices(haveOf({}).schedule)).toBeUndefined();
    expect(describePrices({ today: TODAY, rows: [], unreadable: 0, currencies: {} })).toBeUndefined();
  });

  it('asks for what is there', () => {
    const price = fc.constantFrom('0', '1', '2.99');
    const change = (of: fc.Arbitrary<string | null>) =>
      fc
        .record({ from: fc.integer({ min: 1, max: 20 }), days: fc.option(fc.integer({ min: 1, max: 9 })), price: of })
        .map(({ from, days, ...rest }) => ({ start: day(from), ...(days ? { end: day(from + days) } : {}), ...rest }));
    const rows = <Price extends string | null>(regular: fc.Arbitrary<Price>) =>
      fc
        .tuple(regular, fc.array(change(regular), { maxLength: 4 }))
        .map(([first, changes]) => stretchesOf(timelineOf({ regular: first, changes }, TODAY)));
    const own = rows(fc.option(price));
    fc.assert(
      fc.property(rows(price), own, own, (USA, JPN, DEU) => {
        const have = haveOf({ USA, JPN, DEU });
        const written = describePrices(have.schedule);
        expect(written).toBeDefined();
        const { changes, blocked, operations } = proposed(written ?? {}, have);
        expect({ changes, blocked, operations }).toEqual({ changes: [], blocked: [], operations: [] });
      }),
    );
  });
});

describe('the app’s price', () => {
  const words = (address: string) => {
    const have = haveOf({ USA: lasting('4.99') });
    return pricing.words(address, { want: undefined, have, observed: {} });
  };

  it('is met by customers at once, and many alike are told together', () => {
    expect(words('pricing')).toEqual({ title: 'price', effect: 'at once', shows: 'prices' });
    expect(words('pricing/JPN')).toMatchObject({ title: 'price in JPN', family: { title: 'price', member: 'JPN' } });
  });
});
