import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { percentText } from '../../src/core/plan-table.ts';
import { storeDay } from '../../src/core/store-day.ts';
import { canonicalAmount, canonicalPrice, percentBetween } from '../../src/kinds/prices/price-format.ts';
import type { PriceChange } from '../../src/kinds/prices/timeline.ts';
import {
  sameTimeline,
  scheduleOf,
  stretchesOf,
  timelineOf,
  timelineOfStretches,
} from '../../src/kinds/prices/timeline.ts';

const TODAY = '2027-03-01';
const day = (n: number) => new Date(Date.parse(TODAY) + n * 86_400_000).toISOString().slice(0, 10);
const timeline = (regular: string | null, ...changes: PriceChange[]) => timelineOf({ regular, changes }, TODAY);

describe('a timeline', () => {
  it('goes back after what passes, and stays with what lasts', () => {
    expect(timeline('5', { start: day(1), end: day(3), price: '3' }, { start: day(5), price: '6' })).toEqual([
      { start: null, price: '5' },
      { start: day(1), price: '3' },
      { start: day(3), price: '5' },
      { start: day(5), price: '6' },
    ]);
  });

  it('lays what passes over what lasts, whichever begins first', () => {
    const goal = timeline('5', { start: day(1), end: day(3), price: '3' }, { start: day(2), price: '6' });
    expect(goal).toEqual([
      { start: null, price: '5' },
      { start: day(1), price: '3' },
      { start: day(3), price: '6' },
    ]);
  });

  it('knows what has begun and forgets what is over', () => {
    const begun = { start: day(-2), end: day(2), price: '3' };
    const over = { start: day(-9), end: day(0), price: '1' };
    expect(timeline('5', begun, over)).toEqual([
      { start: null, price: '3' },
      { start: day(2), price: '5' },
    ]);
    expect(timeline('5', { start: day(0), price: '6' })).toEqual([{ start: null, price: '6' }]);
  });

  it('is read from rows that end where the next begin, with or without saying so', () => {
    const rows = [
      { start: day(4), end: null, price: '6' },
      { start: day(-30), end: day(-20), price: '1' },
      { start: day(-20), end: null, price: '5' },
    ];
    expect(timelineOfStretches(rows, TODAY)).toEqual([
      { start: null, price: '5' },
      { start: day(4), price: '6' },
    ]);
  });

  it('is automatic where no row is', () => {
    const rows = [{ start: day(1), end: day(2), price: '3' }];
    const read = timelineOfStretches(rows, TODAY);
    expect(read.map(({ price }) => price)).toEqual([null, '3', null]);
    expect(stretchesOf(read)).toEqual(rows);
  });

  it('is the same after being said as a schedule, and as rows', () => {
    const price = fc.constantFrom('1', '2', '3', null);
    const change = fc
      .record({ from: fc.integer({ min: -5, max: 20 }), days: fc.option(fc.integer({ min: 1, max: 9 })), price })
      .map(({ from, days, ...rest }) => ({ start: day(from), ...(days ? { end: day(from + days) } : {}), ...rest }));
    fc.assert(
      fc.property(price, fc.array(change, { maxLength: 6 }), (regular, changes) => {
        const goal = timelineOf({ regular, changes }, TODAY);
        expect(sameTimeline(timelineOf(scheduleOf(goal), TODAY), goal)).toBe(true);
        expect(sameTimeline(timelineOfStretches(stretchesOf(goal), TODAY), goal)).toBe(true);
      }),
    );
  });
});

describe('a schedule', () => {
  it('says what comes back as passing', () => {
    const goal = timeline('5', { start: day(1), end: day(3), price: '3' }, { start: day(3), end: day(4), price: '2' });
    expect(scheduleOf(goal)).toEqual({
      regular: '5',
      changes: [
        { start: day(1), end: day(3), price: '3' },
        { start: day(3), end: day(4), price: '2' },
      ],
    });
  });
});

test('prices have one form', () => {
  const forms = ['4.990', '600.00', '0.0', '00', '4.', '10', '0.50', 'free', '-1', ''];
  expect(forms.map(canonicalPrice)).toEqual([
    '4.99',
    '600',
    '0',
    '0',
    '4',
    '10',
    '0.5',
    undefined,
    undefined,
    undefined,
  ]);
});

test('a percentage is shown with its sign', () => {
  const shown = (before: string, after: string) => percentText(percentBetween(before, after));
  expect([shown('4', '5'), shown('3', '2'), shown('1', '1'), shown('0', '1')]).toEqual(['+25 %', '−33.3 %', '0 %', '']);
});

test('half of a price more is exactly that, whatever its decimals', () => {
  const pairs: [string, string][] = [
    ['1.98', '2.97'],
    ['6.6', '9.9'],
    ['2.2', '3.3'],
  ];
  expect(pairs.map(([before, after]) => percentBetween(before, after))).toEqual([50, 50, 50]);
});

test('a day begins at midnight in Cupertino', () => {
  expect(storeDay(new Date('2027-03-01T07:59:00Z'))).toBe('2027-02-28');
  expect(storeDay(new Date('2027-03-01T08:00:00Z'))).toBe('2027-03-01');
});

test.each([
  ['4.990', '4.99'],
  ['free', '0'],
  ['007.50', '7.5'],
  [4.9, '4.9'],
  [600, '600'],
  [' 4.99 ', '4.99'],
])('the price %j of a manifest is %s', (price, expected) => {
  expect(canonicalAmount(price)).toBe(expected);
});
