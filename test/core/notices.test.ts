import { describe, expect, it } from 'vitest';
import { noticeNames, noticesOf } from '../../src/core/collect-notices.ts';
import type { Failure } from '../../src/core/failure.ts';
import type { Kind } from '../../src/core/kind.ts';
import type { Announcement } from '../../src/core/notice.ts';
import { Unread } from '../../src/core/unread.ts';

const kinds = [
  {
    name: 'oven',
    needs: {},
    conditions: { hot: { holds: ({ have }: { have: unknown }) => have === 'hot' } },
    notices: {
      names: ['cake'],
      find: ({ want }: { want: unknown }) =>
        want === undefined ? [] : [{ name: 'cake', message: 'There is cake.', date: '2027-03-01' }],
    },
  },
] as unknown as Kind[];

const BASE: Announcement = {
  ...{
    name: 'heat',
    message: 'It gets hot.',
    date: '2027-04-01',
    source: 'https://example.com',
    checked: '2026-11-28',
  },
  ...{ daysBefore: 10, platforms: ['IOS'], when: [] },
};

interface Setting {
  announced?: Partial<Announcement>[];
  silenced?: string[];
  have?: unknown;
  want?: unknown;
  platform?: string;
}

/** The names of what is coming up on a day. */
function names(day: string, { announced = [{}], silenced = [], have, want, platform = 'IOS' }: Setting = {}): string[] {
  const snapshot = { have: { oven: have }, book: new Map() };
  const wants = want === undefined ? {} : { oven: want };
  const request = { now: new Date(day), announced: announced.map((one) => ({ ...BASE, ...one })), silenced };
  return noticesOf(kinds, { wants, snapshot }, platform, request).map(({ name }) => name);
}

describe('what Apple announced', () => {
  it.each([
    ['2027-03-21T23:59:59Z', []],
    ['2027-03-22T00:00:00Z', ['heat']],
    ['2027-04-01T00:00:00Z', ['heat']],
    ['2027-06-29T23:59:59Z', ['heat']],
    ['2027-06-30T00:00:00Z', []],
  ])('is shown from so many days before, and 90 days after: %s', (day, expected) => {
    expect(names(day)).toEqual(expected);
  });

  const DAY = '2027-04-01T00:00:00Z';

  it('is for its platforms alone', () => {
    expect(names(DAY, { platform: 'TV_OS' })).toEqual([]);
    expect(names(DAY, { platform: 'TV_OS', announced: [{ platforms: ['IOS', 'TV_OS'] }] })).toEqual(['heat']);
  });

  it('is for releases of which everything else holds, as far as a kind can say so', () => {
    const announced = [{ when: ['hot'] }];
    expect(names(DAY, { announced, have: 'cold' })).toEqual([]);
    expect(names(DAY, { announced, have: 'hot' })).toEqual(['heat']);
    expect(names(DAY, { announced: [{ when: ['hot', 'wet'] }], have: 'hot' })).toEqual([]);
    const failure: Failure = { kind: 'auth', message: 'no', errors: [], ambiguous: false };
    expect(names(DAY, { announced, have: new Unread(failure) })).toEqual([]);
  });

  it('carries its day and where it is said, and no more', () => {
    const request = { now: new Date(DAY), announced: [BASE], silenced: [] };
    expect(noticesOf([], { wants: {}, snapshot: { have: {}, book: new Map() } }, 'IOS', request)).toEqual([
      { name: 'heat', message: 'It gets hot.', date: '2027-04-01', source: 'https://example.com' },
    ]);
  });
});

describe('what is coming up', () => {
  const all = { announced: [{}, { name: 'frost', date: '2027-03-25' }], have: 'hot', want: 'cake' };

  it('stands in the order of its days', () => {
    expect(names('2027-03-24', all)).toEqual(['cake', 'frost', 'heat']);
  });

  it('without what is silenced, wherever it comes from', () => {
    expect(names('2027-03-24', { ...all, silenced: ['cake', 'heat', 'rain'] })).toEqual(['frost']);
  });

  it('has names that can be known without a release', () => {
    expect(noticeNames(kinds, [BASE, { ...BASE, name: 'frost' }])).toEqual(['cake', 'frost', 'heat']);
  });
});
