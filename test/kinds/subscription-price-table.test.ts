import { describe, expect, it } from 'vitest';
import type { Table } from '../../src/core/plan-table.ts';
import { needsConsent, roseWithinYear } from '../../src/kinds/subscription-pricing/consent.ts';
import type { SubscriptionPoint } from '../../src/kinds/subscription-pricing/present-prices.ts';
import { pricesByTerritory } from '../../src/kinds/subscription-pricing/present-prices.ts';
import { proposeSubscriptionPrices } from '../../src/kinds/subscription-pricing/propose.ts';
import { TERRITORIES } from '../../src/kinds/territory-codes.ts';
import { equalOf, haveOf, PLACE, rowOf, TODAY, TOMORROW } from './subscription-price-world.ts';

/** Three products whose prices rise in every territory but some, each from its own cause. */
const PRODUCTS = [
  { period: 'ONE_WEEK', from: 3.99, to: 6.99, off: 7 },
  { period: 'ONE_MONTH', from: 9.99, to: 15.99, off: 11 },
  { period: 'ONE_YEAR', from: 89.99, to: 139.99, off: 13 },
];

/** Here and there it is not what Apple derived. */
const FACTORS = [2, 0.9, 1.2];

/** What customers pay now. */
const presentPrice = (territory: string, index: number, { from, off }: (typeof PRODUCTS)[number]): string =>
  equalOf(territory, from * (FACTORS[index % off] ?? 1));

const proposalOf = (product: (typeof PRODUCTS)[number], preserveCurrentPrice?: boolean) => {
  const rows = TERRITORIES.map((code, index) => rowOf(code, presentPrice(code, index, product)));
  const want = {
    baseTerritory: 'USA',
    price: String(product.to),
    ...(preserveCurrentPrice === undefined ? {} : { preserveCurrentPrice }),
  };
  const context = { place: PLACE, sale: 'live', available: TERRITORIES, period: product.period } as const;
  return proposeSubscriptionPrices(want, haveOf(rows, product.to), context);
};

const columns = ({ columns: all, rows }: Table, name: string) => {
  const at = all.findIndex((column) => column.name === name);
  return new Map(rows.map(({ cells }) => [nameOf(cells), cells[at]]));
};

/** The territory. */
const nameOf = ([first]: Table['rows'][number]['cells']): string => (typeof first === 'string' ? first : '');

/** Thousandths, exact, without a number in between. */
const exact = (price: string): bigint => {
  const [whole = '0', fraction = ''] = price.split('.');
  return BigInt(whole + fraction.padEnd(3, '0'));
};

/** By Apple's words, in fractions: more than half, and more than 5 dollars, or 50 of a yearly one. */
const isAsked = (before: string, after: string, equal: string, usd: string, period: string): boolean => {
  const rise = exact(after) - exact(before);
  const limit = period === 'ONE_YEAR' ? 50_000n : 5_000n;
  return rise * 2n > exact(before) && rise * exact(usd) > limit * exact(equal);
};

describe.each(PRODUCTS)('the table of 175 prices, $period', (product) => {
  const [table] = proposalOf(product, false).tables;
  if (!table) throw new Error('no table');
  const now = new Map(TERRITORIES.map((code, index) => [code, presentPrice(code, index, product)]));
  const then = (code: string) => equalOf(code, product.to);

  it('has a row for each territory that moves, with both prices and when', () => {
    const moving = TERRITORIES.filter((code) => now.get(code) !== then(code));
    expect(moving.length).toBeGreaterThan(170);
    expect(table.rows).toHaveLength(moving.length);
    expect([...columns(table, 'territory').keys()].toSorted()).toEqual(moving.toSorted());
    for (const code of moving) {
      expect(columns(table, 'now').get(code)).toMatchObject({ amount: now.get(code) });
      expect(columns(table, 'then').get(code)).toMatchObject({ amount: then(code) });
      expect(columns(table, 'when').get(code)).toBe('from the day after apply');
    }
  });

  it('has the percentages and the proceeds of both kinds of years', () => {
    for (const [code, cell] of columns(table, 'change')) {
      const [before, after] = [exact(now.get(code) ?? '0'), exact(then(code))];
      // Tenths of a per cent, rounded half away from zero, in whole numbers.
      const thousandfold = ((after - before) * 2000n) / before;
      const tenths = (thousandfold + (thousandfold < 0n ? -1n : 1n)) / 2n;
      expect([code, cell]).toEqual([code, { percent: Number(tenths) / 10 }]);
    }
    for (const [code, cell] of columns(table, 'proceeds')) {
      expect(cell).toMatchObject({ amount: String(Number((Number(then(code)) * 0.7).toFixed(2))) });
    }
    for (const [code, cell] of columns(table, 'after a year')) {
      expect(cell).toMatchObject({ amount: String(Number((Number(then(code)) * 0.85).toFixed(2))) });
    }
  });

  it('says who is asked, who is told, and who pays less', () => {
    const counts: Record<string, number> = {};
    for (const [code, said] of columns(table, 'subscribers')) {
      const [before, after] = [now.get(code) ?? '', then(code)];
      const expected =
        exact(after) < exact(before)
          ? 'pay less too'
          : isAsked(before, after, equalOf(code, product.to), String(product.to), product.period)
            ? 'are asked for consent'
            : 'pay more, are told before';
      expect([code, said]).toEqual([code, expected]);
      counts[expected] = (counts[expected] ?? 0) + 1;
    }
    expect(Object.keys(counts)).toHaveLength(product.period === 'ONE_WEEK' ? 2 : 3);
  });

  it('marks those that move against the base price', () => {
    const against = table.rows.filter(({ outlier }) => outlier).map(({ cells }) => nameOf(cells));
    const falling = TERRITORIES.filter((code) => exact(then(code)) < exact(now.get(code) ?? '0'));
    expect(against.toSorted()).toEqual(falling.toSorted());
    expect(table.rows.slice(0, against.length).every(({ outlier }) => outlier)).toBe(true);
  });

  it('is made in work that grows with the territories, not with their square', () => {
    let reads = 0;
    const counted = <Point extends SubscriptionPoint>(point: Point): Point =>
      new Proxy(point, {
        get(target, name, receiver): unknown {
          reads += 1;
          return Reflect.get(target, name, receiver);
        },
      });
    const workFor = (territories: readonly string[]): number => {
      reads = 0;
      const rows = territories.map((code) => counted(rowOf(code, equalOf(code, product.from))));
      const have = haveOf(rows, product.to, { territories });
      const equalized = Object.entries(have.offers.equalized).map(([code, point]) => [code, counted(point)] as const);
      const offers = { ...have.offers, equalized: Object.fromEntries(equalized) };
      const want = { baseTerritory: 'USA', price: String(product.to), preserveCurrentPrice: true };
      const context = { place: PLACE, sale: 'live', available: territories, period: product.period } as const;
      proposeSubscriptionPrices(want, { ...have, offers }, context);
      return reads;
    };
    const few = ['USA', ...TERRITORIES.filter((code) => code !== 'USA').slice(0, 34)];
    expect(workFor(TERRITORIES) / workFor(few)).toBeLessThan(6);
  });
});

describe('subscribers of a price that rises', () => {
  it('keep their price where the manifest says so', () => {
    const [table] = proposalOf({ period: 'ONE_MONTH', from: 9.99, to: 15.99, off: 50 }, true).tables;
    expect(new Set(table && [...columns(table, 'subscribers').values()])).toEqual(
      new Set(['pay less too', 'keep their price']),
    );
  });

  it('are spoken of in the conditional while nobody has decided', () => {
    const { tables, blocked } = proposalOf({ period: 'ONE_MONTH', from: 9.99, to: 15.99, off: 50 });
    expect(blocked).toMatchObject([{ field: 'preserveCurrentPrice' }]);
    const said = new Set(tables[0] && [...columns(tables[0], 'subscribers').values()]);
    expect(said).toEqual(new Set(['pay less too', 'would be asked for consent', 'would be told']));
  });

  it.each([
    // Exactly half, and exactly the amounts: not more.
    ['9.99', '14.98', 'ONE_MONTH', false],
    ['20', '30', 'ONE_MONTH', false],
    ['20', '30.01', 'ONE_MONTH', true],
    ['4.99', '9.99', 'ONE_MONTH', false],
    ['4.99', '10', 'ONE_MONTH', true],
    ['2.99', '7.99', 'SIX_MONTHS', false],
    // Half as much again decides even where it is a lot of money.
    ['199.99', '259.99', 'ONE_YEAR', false],
    ['49.99', '99.99', 'ONE_YEAR', false],
    ['49.99', '100', 'ONE_YEAR', true],
    ['29.99', '59.99', 'ONE_YEAR', false],
  ])('are asked, or not, by Apple’s two limits: %s to %s USD, %s', (before, after, period, asked) => {
    expect(needsConsent({ before, after, period, equal: { local: '1', usd: '1' } })).toBe(asked);
  });

  it('are asked by what their money is in dollars, and by the percentage alone where nobody knows', () => {
    const rise = { before: '500', after: '1300', period: 'ONE_MONTH' };
    expect(needsConsent({ ...rise, equal: { local: '1600', usd: '9.99' } })).toBe(false);
    expect(needsConsent({ ...rise, equal: { local: '1500', usd: '9.99' } })).toBe(true);
    expect(needsConsent(rise)).toBe(true);
    expect(needsConsent({ ...rise, after: '750' })).toBe(false);
  });

  it('are asked the second time within a year', () => {
    const rows = [rowOf('USA', '3.99', { preserved: true }), rowOf('USA', '4.99', { start: '2026-09-01' })];
    const prices = (list: typeof rows) => pricesByTerritory({ rows: list, today: TODAY }).get('USA') ?? { all: [] };
    expect(roseWithinYear(prices(rows), TOMORROW)).toBe(true);
    expect(roseWithinYear(prices(rows), '2027-09-02')).toBe(false);
    // It fell then, or nothing is known of what it was before.
    expect(
      roseWithinYear(prices([rowOf('USA', '5.99'), rowOf('USA', '4.99', { start: '2026-09-01' })]), TOMORROW),
    ).toBe(false);
    expect(roseWithinYear(prices(rows.slice(1)), TOMORROW)).toBe(false);
    const want = { baseTerritory: 'USA', price: '5.49', preserveCurrentPrice: false };
    const context = { place: PLACE, sale: 'live', available: ['USA'], period: 'ONE_MONTH' } as const;
    const [table] = proposeSubscriptionPrices(want, haveOf(rows, 5.49), context).tables;
    expect(table && columns(table, 'subscribers').get('USA')).toBe('are asked for consent');
  });
});
