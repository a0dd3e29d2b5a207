import type { Json } from '../../src/core/json/json.ts';
import type { Value } from '../../src/core/value.ts';
import { isAutomaticPrice, isMoney } from '../../src/core/value.ts';
import { describe, expect, it } from 'vitest';
import { cellText } from '../../src/render/view/values.ts';
import { storeDay } from '../../src/core/store-day.ts';
import type { Plan } from '../../src/core/plan.ts';
import type { GateName } from '../../src/kinds/gates.gen.ts';
import type { Pricing } from '../support/manifest.ts';
import type { AppSeed, Quirks } from '../../src/simulator/index.ts';
import { DRAFT, manifestOf, scene } from '../support/scene.ts';

const DAY = 86_400_000;
const day = (n: number) => storeDay(new Date(Date.now() + n * DAY));
const manifest = (pricing: Pricing, ...allow: GateName[]) => manifestOf({ pricing, allow });

async function priced(price?: AppSeed['price'], quirks: Partial<Quirks> = {}) {
  const stage = await scene({ ...DRAFT, ...(price === undefined ? {} : { price }) }, { quirks });
  const { exchanges } = stage;
  return {
    ...stage,
    /** What was last sent, row by row. */
    sent: () => rowsOf(stage.writes().at(-1)?.requestBody),
    reads: (part: string) => exchanges.filter(({ method, url }) => method === 'GET' && url.includes(part)).length,
  };
}

/** `USA 4.99`, or with dates `USA 4.99 from to`. Price points are told by their place on the ladder only. */
function rowsOf(body: unknown): string[] {
  const { included } = body as { included: { id: string; attributes: Record<string, string | null> }[] };
  return included.map(({ id, attributes: { startDate, endDate } }) =>
    [id.slice(2, 5), startDate ?? '…', endDate ?? '…'].join(' '),
  );
}

const lines = ({ changes }: Plan) =>
  changes.map(({ address, field, before, after, during }) => {
    const days = during && (during.end === undefined ? `from ${during.start}` : `${during.start} to ${during.end}`);
    return `${address} ${[field, ...(days ? [days] : [])].join(' ')}: ${[before, after].map(text).join(' → ').trim()}`;
  });

/** `4.99 USD`, or `4.99 USD, automatic`. */
function text(value: Value | Json | undefined): string {
  if (isAutomaticPrice(value)) return 'automatic';
  if (isMoney(value)) return `${value.amount} ${value.currency}${value.automatic ? ', automatic' : ''}`;
  return typeof value === 'string' ? value : '';
}

const reasons = ({ blocked }: Plan) => blocked.map(({ reason }) => reason);

/** A base price, prices of three territories and a change to come. */
const RICH = () => ({
  rows: [
    { price: '4.99' },
    { territory: 'JPN', price: '600' },
    { territory: 'DEU', price: '4.99' },
    { territory: 'GBR', price: '3.99' },
    { price: '3.99', startDate: day(30), endDate: day(40) },
    { price: '4.99', startDate: day(40) },
  ],
});

describe('a first price', () => {
  it('is set with its base territory, in one request', async () => {
    const { applied, sent, writes } = await priced();
    const { plan } = await applied(manifest({ baseTerritory: 'USA', price: '4.99' }));
    expect(lines(plan)).toEqual(['pricing baseTerritory: → USA', 'pricing price: → 4.99 USD']);
    expect(plan.gates).toEqual([]);
    expect(writes().map(({ method, url }) => `${method} ${url}`)).toEqual(['POST /v1/appPriceSchedules']);
    expect(sent()).toEqual(['USA … …']);
  });

  it('may be free, and is no news to the gates', async () => {
    const { applied } = await priced();
    const { plan } = await applied(manifest({ baseTerritory: 'USA', price: '0' }));
    expect(lines(plan)).toEqual(['pricing baseTerritory: → USA', 'pricing price: → 0 USD']);
  });

  it('is not taken for dollars because Apple shows a base territory that nobody chose', async () => {
    const { plan } = await priced();
    for (const wanted of [{ price: '500' }, { price: '0' }, { territories: { JPN: '500' } }]) {
      const refused = await plan(manifest(wanted));
      const base = { address: 'pricing', field: 'baseTerritory', from: '/pricing', fix: 'pricing.baseTerritory' };
      expect([refused.operations, refused.blocked]).toEqual([[], [expect.objectContaining(base)]]);
    }
    expect(lines(await plan(manifest({ baseTerritory: 'JPN', price: '500' })))).toEqual([
      'pricing baseTerritory: → JPN',
      'pricing price: → 500 JPY',
    ]);
  });

  it('is set where Apple shows no schedule at all before', async () => {
    const { applied, plan } = await priced(undefined, { emptyPriceSchedule: false, emptyAsNull: false });
    expect(reasons(await plan(manifest({ price: '4.99' })))).toEqual([expect.stringContaining('base territory')]);
    await applied(manifest({ baseTerritory: 'JPN', price: '600' }));
  });

  it('is asked for when only other prices are given', async () => {
    const { plan } = await priced();
    const refused = await plan(manifest({ baseTerritory: 'USA', territories: { JPN: '600' } }));
    expect([refused.operations, reasons(refused)]).toEqual([[], [expect.stringContaining('needs a price of its own')]]);
  });

  it('comes with everything else', async () => {
    const { applied, sent } = await priced();
    const changes = [{ startDate: day(30), endDate: day(40), price: '2.99' }];
    await applied(manifest({ baseTerritory: 'USA', price: '4.99', territories: { JPN: '600' }, changes }));
    expect(sent()).toEqual([`USA … ${day(30)}`, `USA ${day(30)} ${day(40)}`, `USA ${day(40)} …`, 'JPN … …']);
  });
});

describe('what is there already', () => {
  it('is not sent again, and no price point is read', async () => {
    const { applied, writes, reads } = await priced(RICH());
    await applied(
      manifest({
        baseTerritory: 'USA',
        price: '4.99',
        territories: { GBR: '3.99', JPN: '600', DEU: '4.99' },
        changes: [{ startDate: day(30), endDate: day(40), price: '3.99' }],
      }),
    );
    expect(writes()).toEqual([]);
    expect(reads('appPricePoints?')).toBe(0);
  });

  it('is not touched by an empty section', async () => {
    const { applied, writes } = await priced(RICH());
    await applied(manifest({}));
    expect(writes()).toEqual([]);
  });

  it('is kept when the base price changes, with the price after a sale', async () => {
    const { applied, sent } = await priced(RICH());
    const { plan } = await applied(manifest({ price: '5.99' }));
    expect(lines(plan)).toEqual(['pricing price: 4.99 USD → 5.99 USD']);
    expect(sent()).toEqual([
      `USA … ${day(30)}`,
      `USA ${day(30)} ${day(40)}`,
      `USA ${day(40)} …`,
      'DEU … …',
      'GBR … …',
      'JPN … …',
    ]);
    expect(plan.notes.map(({ message }) => message)).toEqual([
      "these keep their own prices and don't follow the base price: DEU 4.99 EUR, GBR 3.99 GBP, JPN 600 JPY",
    ]);
  });

  it('is kept when one territory changes', async () => {
    const { applied, simulator } = await priced({ rows: [...RICH().rows, { territory: 'FRA', price: '4.99' }] });
    const all = { JPN: '600', DEU: '4.99', GBR: '4.99', FRA: '4.99' };
    const { plan } = await applied(manifest({ territories: all }));
    expect(lines(plan)).toEqual(['pricing/GBR price: 3.99 GBP → 4.99 GBP']);
    const state = JSON.stringify(simulator.describe());
    for (const row of ['JPN 600.0', 'DEU 4.99', 'FRA 4.99', 'GBR 4.99', 'USA 3.99']) expect(state).toContain(row);
  });

  it('is read wherever Apple writes its dates', async () => {
    const { applied, sent } = await priced(RICH(), { priceDatesInIds: true, derivesPriceEnds: false });
    const { plan } = await applied(manifest({ price: '5.99' }));
    expect(lines(plan)).toEqual(['pricing price: 4.99 USD → 5.99 USD']);
    expect(sent()).toHaveLength(6);
  });

  it('is read when Apple leaves out what is empty', async () => {
    const { applied, writes } = await priced(RICH(), { emptyAsNull: false });
    await applied(manifest({ price: '4.99', territories: { GBR: '3.99', JPN: '600', DEU: '4.99' } }));
    expect(writes()).toEqual([]);
  });

  it('may be over: such rows are neither compared nor sent', async () => {
    const rows = [
      { price: '9.99', startDate: '2020-01-01', endDate: '2021-01-01' },
      { price: '4.99', startDate: '2021-01-01' },
      { territory: 'JPN', price: '600', endDate: '2021-01-01' },
    ];
    const { applied, plan, sent } = await priced({ rows });
    expect((await plan(manifest({ price: '4.99', territories: {}, changes: [] }))).changes).toEqual([]);
    await applied(manifest({ price: '5.99' }));
    expect(sent()).toEqual(['USA … …']);
  });
});

describe('territories and changes that the manifest lists', () => {
  it('are owned whole: others are dropped, through a gate', async () => {
    const { plan, applied, sent } = await priced(RICH());
    const wanted = { territories: { JPN: '600' } };
    const closed = await plan(manifest(wanted));
    expect(lines(closed)).toEqual(['pricing/DEU price: 4.99 EUR →', 'pricing/GBR price: 3.99 GBP →']);
    expect(closed.gates).toMatchObject([{ name: 'remove-prices', open: false }]);
    await applied(manifest(wanted, 'remove-prices'));
    expect(sent()).toEqual([`USA … ${day(30)}`, `USA ${day(30)} ${day(40)}`, `USA ${day(40)} …`, 'JPN … …']);
  });

  it('drop scheduled changes when there are none, through a gate', async () => {
    const { plan, applied } = await priced(RICH());
    const closed = await plan(manifest({ changes: [] }));
    expect(lines(closed)).toEqual([`pricing price ${day(30)} to ${day(40)}: 3.99 USD →`]);
    expect(closed.gates).toMatchObject([{ name: 'remove-prices', open: false }]);
    await applied(manifest({ changes: [] }, 'remove-prices'));
  });

  it('move a sale without a gate', async () => {
    const { applied } = await priced(RICH());
    const { plan } = await applied(manifest({ changes: [{ startDate: day(30), endDate: day(50), price: '3.99' }] }));
    expect(lines(plan)).toEqual([
      `pricing price ${day(30)} to ${day(50)}: → 3.99 USD`,
      `pricing price ${day(30)} to ${day(40)}: 3.99 USD →`,
    ]);
    expect(plan.gates).toEqual([]);
  });

  it('schedule a change in one territory, which goes back to automatic', async () => {
    const { applied, sent } = await priced('4.99');
    const changes = [{ territory: 'JPN', startDate: day(1), endDate: day(9), price: '600' }];
    const { plan } = await applied(manifest({ changes }));
    expect(lines(plan)).toEqual([`pricing/JPN price ${day(1)} to ${day(9)}: → 600 JPY`]);
    expect(plan.changes[0]?.from).toBe('/pricing/changes/0');
    expect(sent()).toEqual(['USA … …', `JPN ${day(1)} ${day(9)}`]);
  });
});

describe('a price that Apple does not have', () => {
  it('is blocked with the two nearest', async () => {
    const { plan } = await priced('4.99');
    const refused = await plan(manifest({ price: '4.98', territories: { JPN: '605' } }));
    expect(refused.operations).toEqual([]);
    expect(reasons(refused)).toEqual([
      'there is no 4.98 in USA (USD); the nearest are 4.95 and 4.99',
      'there is no 605 in JPN (JPY); the nearest are 600 and 610',
    ]);
    expect(refused.blocked.map(({ from }) => from)).toEqual(['/pricing/price', '/pricing/territories/JPN']);
  });

  it('has one neighbour at the end of the list', async () => {
    const { plan } = await priced('4.99');
    const refused = await plan(manifest({ changes: [{ startDate: day(3), price: '999999' }] }));
    expect(reasons(refused)).toEqual([expect.stringMatching(/the nearest is \d/)]);
    expect(refused.blocked[0]?.from).toBe('/pricing/changes/0');
  });

  it.each([true, false])(
    'is in no territory that Apple has (refused as a filter: %s)',
    async (refusesUnknownTerritory) => {
      const { plan } = await priced('4.99', { refusesUnknownTerritory });
      const refused = await plan(manifest({ territories: { XXX: '1' } }));
      expect(reasons(refused)).toEqual(['Apple has no prices in XXX: it is not one of its territories']);
    },
  );

  it('is looked for in all pages, of the territories in question only', async () => {
    const { applied, exchanges } = await priced('4.99');
    await applied(manifest({ territories: { JPN: '45000' } }, 'price-change'));
    const pages = exchanges.filter(({ url }) => url.includes('/appPricePoints?'));
    expect(pages.length).toBeGreaterThan(3);
    expect(pages.every(({ url }) => decodeURIComponent(url).includes('filter[territory]=JPN'))).toBe(true);
  });

  it('is not looked for where Apple derives it from the base price', async () => {
    const { applied, reads } = await priced('4.99');
    await applied(manifest({ territories: { DEU: '5.99', FRA: '5.99', ESP: '5.99', ITA: '5.99' } }));
    expect([reads('/equalizations'), reads('/appPricePoints?')]).toEqual([1, 0]);
  });
});

describe('gates', () => {
  it.each<[string, string, string | undefined]>([
    ['4.99', '6.99', undefined],
    ['4.99', '9.99', 'USA goes from 4.99 USD to 9.99 USD (+100.2 %)'],
    ['4.99', '1.99', 'USA goes from 4.99 USD to 1.99 USD (−60.1 %)'],
    ['4.99', '0', 'USA goes from 4.99 USD to 0 USD'],
    ['0', '0.99', 'USA goes from 0 USD to 0.99 USD'],
  ])('between %s and %s', async (before, after, reason) => {
    const { plan } = await priced(before);
    const { gates } = await plan(manifest({ price: after }));
    expect(gates.flatMap((gate) => [gate.name, ...gate.reasons.map((use) => use.reason)])).toEqual(
      reason === undefined ? [] : ['price-change', reason],
    );
  });

  it('watch territories and scheduled prices too, but not the way back from a sale', async () => {
    const { plan } = await priced(RICH());
    const { gates } = await plan(
      manifest({
        territories: { JPN: '2000', DEU: '4.99', GBR: '3.99' },
        changes: [{ startDate: day(30), endDate: day(40), price: '0.99' }],
      }),
    );
    expect(gates.map(({ name }) => name)).toEqual(['price-change']);
    expect(gates[0]?.reasons.map(({ reason }) => reason).join('; ')).toBe(
      `USA goes from 3.99 USD to 0.99 USD (−75.2 %) from ${day(30)} on; JPN goes from 600 JPY to 2000 JPY (+233.3 %)`,
    );
  });

  it('watch a first price of its own too, where customers paid what Apple derived', async () => {
    const { plan } = await priced('4.99');
    const gatesOf = async (price: string) => (await plan(manifest({ territories: { JPN: price } }))).gates;
    expect(await gatesOf('900')).toEqual([]);
    expect((await gatesOf('45000')).map(({ name }) => name)).toEqual(['price-change']);
    expect((await gatesOf('0')).map(({ name }) => name)).toEqual(['price-change']);
  });

  it('compare a sale with what it would cost otherwise', async () => {
    const { plan } = await priced('9.99');
    const sale = { startDate: day(3), endDate: day(5) };
    const [mild, hard] = [
      await plan(manifest({ price: '5.99', changes: [{ ...sale, price: '3.99' }] })),
      await plan(manifest({ price: '5.99', changes: [{ ...sale, price: '1.99' }] })),
    ];
    expect(mild.gates).toEqual([]);
    expect(hard.gates[0]?.reasons[0]?.reason).toBe(`USA goes from 5.99 USD to 1.99 USD (−66.8 %) from ${day(3)} on`);
  });

  it('that one request needs are all named, each with its reason', async () => {
    const { plan } = await priced(RICH());
    const { gates } = await plan(manifest({ baseTerritory: 'JPN', price: '2000', territories: {} }));
    const reasonOf = (name: string) =>
      gates
        .find((gate) => gate.name === name)
        ?.reasons.map(({ reason }) => reason)
        .join('; ');
    expect(reasonOf('base-territory')).toContain('follows JPN, not USA');
    expect(reasonOf('remove-prices')).toContain('DEU gives up');
    expect(reasonOf('price-change')).toContain('JPN goes from 600 JPY to 2000 JPY');
  });

  it('stand before another base territory, where the old one keeps its price', async () => {
    const { plan, applied, sent } = await priced('4.99');
    const wanted = { baseTerritory: 'JPN', price: '600' };
    const closed = await plan(manifest(wanted));
    expect(lines(closed)).toEqual([
      'pricing baseTerritory: USA → JPN',
      expect.stringMatching(/^pricing price: \d+ JPY, automatic → 600 JPY$/),
    ]);
    expect(closed.gates).toMatchObject([{ name: 'base-territory', open: false }]);
    expect(closed.notes[0]?.message).toContain('USA 4.99 USD');
    expect(closed.tables[0]?.title).toContain('the base moves from 4.99 USD in USA to 600 JPY in JPN');
    await applied(manifest(wanted, 'base-territory'));
    expect(sent()).toEqual(['JPN … …', 'USA … …']);
  });
});

describe('the table of a new base price', () => {
  it('shows what each territory pays that follows it', async () => {
    const { plan } = await priced({ rows: [{ price: '9.99' }, { territory: 'JPN', price: '600' }] });
    const { tables } = await plan(manifest({ price: '7.99', territories: { JPN: '700' } }));
    const [table, own] = tables;
    const krw = (amount: string) => ({ amount, currency: 'KRW' });
    expect(table).toMatchObject({
      address: 'pricing',
      title: 'What customers pay when USA goes from 9.99 USD to 7.99 USD',
    });
    expect(table?.rows.filter(({ outlier }) => outlier)).toHaveLength(0);
    expect(table?.rows).toHaveLength(174);
    expect(table?.rows.find(({ cells }) => cells[0] === 'KOR')?.cells).toEqual([
      'KOR',
      krw('15000'),
      krw('12000'),
      { percent: -20 },
    ]);
    // It rises while the base price falls.
    expect(own?.rows).toMatchObject([{ outlier: true, says: { address: 'pricing/JPN', field: 'price' } }]);
  });

  it('marks no price to which a sale goes back when it ends', async () => {
    const { plan } = await priced('9.99');
    const { tables } = await plan(manifest({ price: '6.99', changes: [{ price: '8.99', startDate: '2030-01-15' }] }));
    const rows = tables.find(({ title }) => title === 'prices by territory')?.rows ?? [];
    expect(rows.map(({ outlier, says }) => [outlier, says?.during?.start])).toEqual([[undefined, '2030-01-15']]);
  });

  it('is not made when the base price stays', async () => {
    const { plan, reads } = await priced('4.99');
    const { tables } = await plan(manifest({ territories: { JPN: '700' } }));
    expect(tables.map(({ title }) => title)).toEqual(['prices by territory']);
    // One page tells what customers pay there now, and with it how big the change is.
    expect(reads('/equalizations')).toBe(1);
  });
});

describe('the table of prices by territory', () => {
  const tableOf = ({ tables }: Plan) => tables.find(({ title }) => title === 'prices by territory');
  const rowsIn = (made: Plan) =>
    (tableOf(made)?.rows ?? []).map(({ cells, outlier }) => `${outlier ? '! ' : ''}${cells.map(cellText).join(' | ')}`);
  const headOf = (made: Plan) => tableOf(made)?.columns.map(({ name }) => name);

  it('has amounts, the change, what Apple derives and what Apple pays, from what is read anyway', async () => {
    const rows = [{ price: '4.99' }, { territory: 'JPN', price: '600' }, { territory: 'GBR', price: '3.99' }];
    const { plan, reads } = await priced({ rows });
    const made = await plan(manifest({ territories: { JPN: '700', DEU: '3.99' }, price: '4.99' }, 'remove-prices'));
    expect(headOf(made)).toEqual(['territory', 'now', 'then', 'change', 'by Apple', 'proceeds']);
    expect(rowsIn(made)).toEqual([
      'DEU | 5.99 EUR, automatic | 3.99 EUR | −33.4 % | 5.99 EUR | 2.79 EUR',
      'GBR | 3.99 GBP | 4.99 GBP, automatic | +25.1 % | 4.99 GBP | ',
      'JPN | 600 JPY | 700 JPY | +16.7 % | 750 JPY | 490 JPY',
    ]);
    expect(reads('/equalizations')).toBe(1);
  });

  it('marks a price that is off by ten, and the second line names it', async () => {
    const { plan } = await priced('4.99');
    const territories = { JPN: '7500', DEU: '5.49', GBR: '4.49', CAN: '6.99' };
    const made = await plan(manifest({ territories }, 'price-change'));
    expect(rowsIn(made)[0]).toBe('! JPN | 750 JPY, automatic | 7500 JPY | +900 % | 750 JPY | 5250 JPY');
    expect(rowsIn(made).filter((row) => row.startsWith('!'))).toHaveLength(1);
    expect(made.consequences.map((consequence) => consequence.text)).toEqual([
      '750 → 7500 JPY in JPN',
      'other prices of their own in 3 territories',
    ]);
  });

  it('marks it among the first prices of an app too, where enough are listed to ask what Apple derives', async () => {
    const { plan } = await priced();
    const territories = { JPN: '7500', DEU: '5.49', GBR: '4.49', CAN: '6.99' };
    const made = await plan(manifest({ baseTerritory: 'USA', price: '4.99', territories }));
    expect(rowsIn(made)[0]).toBe('! JPN | 7500 JPY | 750 JPY | 5250 JPY');
    expect(made.consequences.map((consequence) => consequence.text)).toContain(
      'price 7500 JPY (Apple derives 750) in JPN',
    );
  });

  it('leaves alone what always was far from it, and says nothing where it knows nothing', async () => {
    const { plan } = await priced({ rows: [{ price: '4.99' }, { territory: 'JPN', price: '300' }] });
    expect(rowsIn(await plan(manifest({ territories: { JPN: '320' } })))).toEqual([
      'JPN | 300 JPY | 320 JPY | +6.7 % | 750 JPY | 224 JPY',
    ]);
    const first = await priced();
    const made = await first.plan(manifest({ baseTerritory: 'USA', price: '4.99', territories: { JPN: '7500' } }));
    expect(rowsIn(made)).toEqual(['JPN | 7500 JPY | 5250 JPY']);
  });

  it('has prices to come with their days, in the base territory too', async () => {
    const { plan } = await priced('4.99');
    const changes = [
      { startDate: day(10), endDate: day(20), price: '3.99' },
      { startDate: day(10), territory: 'JPN', price: '600' },
    ];
    const made = await plan(manifest({ changes }));
    expect(headOf(made)).toEqual(['territory', 'when', 'now', 'then', 'change', 'by Apple', 'proceeds']);
    expect(rowsIn(made)).toEqual([
      `USA | ${day(10)} to ${day(20)} | 4.99 USD | 3.99 USD | −20 % |  | 2.79 USD`,
      `JPN | from ${day(10)} | 750 JPY | 600 JPY | −20 % | 750 JPY | 420 JPY`,
    ]);
  });
});

describe('time', () => {
  /** A sale as it was set before it began, seen so many days after its beginning. */
  const sale = (days: number, price = '4.99') => {
    const [startDate, endDate] = [day(-days), day(4 - days)];
    return {
      seed: { rows: [{ price }, { price: '2.99', startDate, endDate }, { price, startDate: endDate }] },
      changes: [{ startDate, endDate, price: '2.99' }],
      endDate,
    };
  };

  it.each([-3, 0, 1, 3, 4, 30])('passes without a change: %i days after a sale began', async (days) => {
    const { seed, changes } = sale(days);
    const { applied, writes } = await priced(seed);
    await applied(manifest({ price: '4.99', changes }));
    expect(writes()).toEqual([]);
  });

  it('lets a sale under way go on when something else changes', async () => {
    const { seed, changes, endDate } = sale(2);
    const { applied, sent } = await priced(seed);
    const { plan } = await applied(manifest({ price: '5.99', changes }));
    expect(lines(plan)).toEqual([`pricing price from ${endDate}: 4.99 USD → 5.99 USD`]);
    expect(sent()).toEqual([`USA … ${endDate}`, `USA ${endDate} …`]);
  });

  it('ends a sale under way when the manifest asks for the price alone', async () => {
    const { applied, sent } = await priced(sale(2).seed);
    const { plan } = await applied(manifest({ price: '4.99' }, 'price-change'));
    expect(lines(plan)).toEqual(['pricing price: 2.99 USD → 4.99 USD']);
    expect(sent()).toEqual(['USA … …']);
  });
});

describe('trouble', () => {
  it('of a lost answer is over with the next run', async () => {
    const { engine, simulator, plan } = await priced('4.99');
    const wanted = manifest({ price: '5.99' });
    simulator.faults.add({ method: 'POST', path: /appPriceSchedules/, action: { type: 'drop-after' } });
    const made = await engine.plan(wanted);
    await engine.apply(wanted, made);
    expect((await plan(wanted)).changes).toEqual([]);
  });

  it('with rows that say too little keeps ascend from replacing them', async () => {
    const { plan, simulator } = await priced('4.99');
    const body = { data: [{ type: 'appPrices', id: 'row' }], links: { self: simulator.url } };
    simulator.faults.add({ path: /\/manualPrices/, times: 9, action: { type: 'status', status: 200, body } });
    const refused = await plan(manifest({ price: '5.99' }));
    expect(refused.operations).toEqual([]);
    expect(reasons(refused)).toEqual([expect.stringContaining("of the current manual prices can't be read")]);
  });

  it('of Apple is passed on, not taken for a missing price', async () => {
    const { plan, simulator } = await priced('4.99');
    simulator.faults.add({ path: /\/manualPrices/, times: 9, action: { type: 'status', status: 403 } });
    await expect(plan(manifest({ price: '4.99' }))).rejects.toThrow('not allowed');
  });

  it('is foreseen where the manifest gives the base territory two prices', async () => {
    const { plan } = await priced('4.99');
    const refused = await plan(manifest({ price: '5.99', territories: { USA: '6.99' } }));
    expect(reasons(refused)).toEqual([expect.stringContaining('has the price 5.99 already')]);
  });
});
