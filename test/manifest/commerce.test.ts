import { describe, expect, it } from 'vitest';
import { canonicalAmount } from '../../src/kinds/prices/price-format.ts';
import { judgeTerritory, TERRITORIES } from '../../src/kinds/territory-codes.ts';
import type { Case } from './issues.ts';
import { judged } from './issues.ts';

const pricing = (fields: string) => `pricing: { ${fields} }\n`;
const change = (...changes: string[]) => pricing(`changes: [${changes.map((one) => `{ ${one} }`).join(', ')}]`);
const territories = (fields: string) => `territories: { ${fields} }\n`;

const PRICES: Case[] = [
  ['a price', pricing('baseTerritory: USA, price: "4.99"'), undefined],
  ['a price as a number', pricing('price: 4.99'), undefined],
  ['free', pricing('price: free'), undefined],
  ['prices of their own', pricing('baseTerritory: USA, territories: { JPN: "600", DEU: 4.99 }'), undefined],
  ['a comma', pricing('price: "4,99"'), /error 2:19 "4,99" is not a price.*period/],
  ['a currency', pricing('territories: { JPN: ¥600 }'), /error .*"¥600" is not a price/],
  ['a negative price', pricing('price: -1'), /error .*-1 is not a price/],
  ['a fortune', pricing('price: 1000000001'), /error .*1000000001 is not a price/],
  ['a power of ten', pricing('price: 1e-7'), /error .*1e-7 is not a price/],
  ['no price', pricing('price: null'), /error .*expected a text or a number, found null/],
  ['a tier', pricing('tier: 5'), /unknown key "tier"/],
  [
    'the base among the others',
    pricing('baseTerritory: USA, territories: { USA: "1.99" }'),
    /error 2:47 .*pricing\.price/,
  ],
  ['a territory by two letters', pricing('baseTerritory: US'), /error 2:27 "US" is not.*did you mean USA\?/],
  ['a territory by two letters as a key', pricing('territories: { JP: "600" }'), /error 2:27 .*did you mean JPN\?/],
  ['a territory by its name', pricing('baseTerritory: germany'), /did you mean DEU\?/],
  ['a territory as sports has it', pricing('baseTerritory: GER'), /error .*did you mean DEU\?/],
  ['Kosovo as others have it', pricing('baseTerritory: XKX'), /error .*did you mean XKS\?/],
  ['a territory that may be new', pricing('baseTerritory: ABW'), /warning .*not one of the 175 territories/],
  ['something else', pricing('baseTerritory: everywhere'), /error .*three capital letters/],
];

const CHANGES: Case[] = [
  ['a sale', change('startDate: 2026-12-24, endDate: 2027-01-02, price: "2.99"'), undefined],
  ['one after the other', change('startDate: 2026-12-24, price: 3', 'startDate: 2027-06-01, price: 4'), undefined],
  [
    'ends where the next begins',
    change('startDate: 2027-01-02, price: 3', 'startDate: 2026-12-24, endDate: 2027-01-02, price: 2'),
    undefined,
  ],
  [
    'at once in two territories',
    change('startDate: 2026-12-24, price: 3', 'startDate: 2026-12-24, price: 400, territory: JPN'),
    undefined,
  ],
  [
    'at once in the base, named and not',
    pricing(
      'baseTerritory: USA, changes: [{ startDate: 2026-12-24, price: 3 }, { startDate: 2026-12-24, price: 4, territory: USA }]',
    ),
    /error 2:79 this change overlaps the one from 2026-12-24/,
  ],
  [
    'into each other',
    change('startDate: 2026-12-24, endDate: 2027-01-02, price: 2', 'startDate: 2027-01-01, price: 3'),
    /error .*overlaps the one from 2026-12-24 to 2027-01-02/,
  ],
  [
    'an end before the start',
    change('startDate: 2026-12-24, endDate: 2026-12-24, price: 2'),
    /error .*not after its startDate/,
  ],
  ['a day that is none', change('startDate: 2027-02-30, price: 2'), /error .*does not exist in the calendar/],
  [
    'an end that is none',
    change('startDate: 2027-02-01, endDate: 2027-02-30, price: 2'),
    /error .*does not exist in the calendar/,
  ],
  ['a day in other words', change('startDate: 24.12.2026, price: 2'), /error .*is not a day \(write it as/],
  ['today', change('startDate: 2026-11-21, price: 2'), /warning .*not in the future/],
  ['over', change('startDate: 2026-01-01, endDate: 2026-02-01, price: 2'), /warning .*ended on 2026-02-01/],
  ['without a price', change('startDate: 2026-12-24'), /error .*lacks price/],
];

const AVAILABILITY: Case[] = [
  ['all', territories('available: all, availableInNewTerritories: true'), undefined],
  ['some', territories('available: [USA, JPN]'), undefined],
  ['none', territories('available: []'), undefined],
  ['all but some', territories('available: { except: [CHN] }'), undefined],
  ['a word', territories('available: USA'), /error .*"USA" is not allowed.*all, \{ except: \[CHN\] \} or a list/],
  ['nothing to except', territories('available: {}'), /error .*lacks except/],
  ['one twice', territories('available: [USA, JPN, USA]'), /error 2:38 .*twice/],
  ['a slip in the exceptions', territories('available: { except: [CHN, UK] }'), /error .*did you mean GBR/],
  ['null', territories('available: null'), /error .*found null/],
];

const PRE_ORDER: Case[] = [
  ['ended', territories('preOrder: null'), undefined],
  ['everywhere', territories('preOrder: { releaseDate: 2027-02-15 }'), undefined],
  [
    'somewhere',
    territories('available: [USA, JPN], preOrder: { releaseDate: 2027-02-15, territories: [JPN] }'),
    undefined,
  ],
  ['without a day', territories('preOrder: { territories: [JPN] }'), /error .*lacks releaseDate/],
  ['on a past day', territories('preOrder: { releaseDate: 2026-11-01 }'), /warning .*not in the future/],
  ['on no day', territories('preOrder: { releaseDate: 2027-13-01 }'), /error .*does not exist in the calendar/],
  ['nowhere', territories('preOrder: { releaseDate: 2027-02-15, territories: [] }'), /error .*empty list.*name one/],
  [
    'where the app is not',
    territories('available: [USA], preOrder: { releaseDate: 2027-02-15, territories: [JPN] }'),
    /error .*not available in "JPN"/,
  ],
  [
    'in an exception',
    territories('available: { except: [JPN] }, preOrder: { releaseDate: 2027-02-15, territories: [JPN] }'),
    /error .*not available in "JPN"/,
  ],
];

describe('prices', () => {
  judged(PRICES);
});

describe('price changes', () => {
  judged(CHANGES);
});

describe('availability', () => {
  judged(AVAILABILITY);
});

describe('pre-orders', () => {
  judged(PRE_ORDER);
});

it.each([
  ['4.990', '4.99'],
  ['600.00', '600'],
  ['0.0', '0'],
  ['free', '0'],
  ['007.50', '7.5'],
  [4.9, '4.9'],
  [600, '600'],
  [' 4.99 ', '4.99'],
])('the price %j is %s', (price, expected) => {
  expect(canonicalAmount(price)).toBe(expected);
});

it('every territory is known by three letters, by two and by its English name', () => {
  const names = new Intl.DisplayNames(['en'], { type: 'region' });
  for (const code of TERRITORIES) {
    expect(judgeTerritory(code)).toEqual({ kind: 'known' });
    expect(judgeTerritory(code.toLowerCase())).toEqual({ kind: 'wrong', meant: code });
  }
  const meant = (text: string) => judgeTerritory(text);
  for (const [two, three] of [
    ['US', 'USA'],
    ['GB', 'GBR'],
    ['XK', 'XKS'],
    ['VU', 'VUT'],
    ['RS', 'SRB'],
  ] as const) {
    expect(meant(two)).toEqual({ kind: 'wrong', meant: three });
    expect(meant(names.of(two) ?? '')).toEqual({ kind: 'wrong', meant: three });
  }
});
