import { describe, expect, it } from 'vitest';
import { bodyOf, operationId } from '../../src/core/operation.ts';
import type { Proposal } from '../../src/core/proposal.ts';
import { DAY_AFTER_APPLY, DAY_AFTER_SENDING } from '../../src/core/store-day.ts';
import type { SubscriptionPricesHave } from '../../src/kinds/subscription-pricing/have.ts';
import type { PriceRow } from '../../src/kinds/subscription-pricing/present-prices.ts';
import type { PricingContext } from '../../src/kinds/subscription-pricing/propose.ts';
import { proposeSubscriptionPrices } from '../../src/kinds/subscription-pricing/propose.ts';
import type { SubscriptionPricesWant } from '../../src/kinds/subscription-pricing/want.ts';
import { equalOf, haveOf, PLACE, rowOf, TODAY, TOMORROW } from './subscription-price-world.ts';

const SOLD = ['DEU', 'JPN', 'USA'];
const BASE = { baseTerritory: 'USA', price: '4.99' };
const POINTER = PLACE.pointer;

const proposed = (
  want: SubscriptionPricesWant,
  have: SubscriptionPricesHave,
  more: Partial<PricingContext> = {},
): Proposal =>
  proposeSubscriptionPrices(want, have, { place: PLACE, sale: 'live', available: SOLD, period: 'ONE_MONTH', ...more });

const priced = (usd: number, more: Partial<PriceRow> = {}) => SOLD.map((code) => rowOf(code, equalOf(code, usd), more));
const bodies = ({ operations }: Proposal) => operations.map((operation) => bodyOf(operation));
const reasons = ({ blocked }: Proposal) => blocked.map(({ reason }) => reason);

describe('prices of a subscription that was never released', () => {
  const first = { sale: 'unreleased' } as const;

  it('go in one request with every territory in which it is sold, without days and attributes, once it is sold there', () => {
    const { operations, changes, blocked } = proposed(BASE, haveOf([], 4.99), first);
    expect(blocked).toEqual([]);
    expect(changes.map(({ address, before, during }) => [address, before, during])).toEqual(
      SOLD.map((code) => [`products/pro/pricing/${code}`, undefined, undefined]),
    );
    expect(operations.map(operationId)).toEqual(['replace products/pro/pricing']);
    const [operation] = operations;
    expect(operation).toMatchObject({
      method: 'PATCH',
      path: ['/v1/subscriptions/', { ref: 'products/pro' }],
      after: ['products/pro/territories'],
    });
    const row = (code: string) => ({
      type: 'subscriptionPrices',
      id: `\${${code}}`,
      relationships: {
        subscription: { data: { type: 'subscriptions', id: { ref: 'products/pro' } } },
        territory: { data: { type: 'territories', id: code } },
        subscriptionPricePoint: { data: { type: 'subscriptionPricePoints', id: `${code} ${equalOf(code, 4.99)}` } },
      },
    });
    expect(operation && bodyOf(operation)).toEqual({
      data: {
        type: 'subscriptions',
        id: { ref: 'products/pro' },
        relationships: { prices: { data: SOLD.map((code) => ({ type: 'subscriptionPrices', id: `\${${code}}` })) } },
      },
      included: SOLD.map(row),
    });
  });

  it('go whole again where one changes, with those of other territories that nobody mentions', () => {
    const have = haveOf(priced(4.99), undefined, { offered: { JPN: ['800'] } });
    const proposal = proposed({ territories: { JPN: '800' } }, have, first);
    expect(proposal.changes.map(({ address }) => address)).toEqual(['products/pro/pricing/JPN']);
    const points = JSON.stringify(bodies(proposal));
    expect(points).toContain('JPN 800');
    expect(points).toContain(`DEU ${equalOf('DEU', 4.99)}`);
    expect(points).toContain('USA 4.99');
  });

  it('need no decision about subscribers, of whom there are none', () => {
    expect(proposed(BASE, haveOf(priced(3.99), 4.99), first).blocked).toEqual([]);
  });

  it('keep their instalments, each price with its plan', () => {
    const have = haveOf([...priced(47.99), rowOf('USA', '4.99', { plan: 'MONTHLY' })], 49.99);
    const [body] = bodies(proposed({ ...BASE, price: '49.99' }, have, { ...first, period: 'ONE_YEAR' }));
    expect(JSON.stringify(body)).toContain('"planType":"MONTHLY"');
    expect(JSON.stringify(body).match(/"planType":"UPFRONT"/g)).toHaveLength(SOLD.length);
  });

  it('can not be given while App Review has it', () => {
    const page = 'https://appstoreconnect.apple.com/apps/1/distribution/subscriptions';
    const proposal = proposed(BASE, haveOf(priced(3.99), 4.99), { sale: 'locked', page });
    expect(proposal.blocked).toEqual([
      {
        address: 'products/pro/pricing',
        reason:
          'App Review has pro for the first time, and Apple was found to take no prices for it meanwhile: wait for its answer, or take it out of review on the website',
        from: POINTER,
        fix: page,
      },
    ]);
    expect(proposal.operations).toEqual([]);
    expect(proposed(BASE, haveOf(priced(4.99), 4.99), { sale: 'locked' }).blocked).toEqual([]);
  });
});

describe('prices of a live subscription', () => {
  it('change one by one, from tomorrow, and only where they differ', () => {
    const have = haveOf([...priced(4.99).slice(0, 2), rowOf('USA', '3.99')], 4.99);
    const proposal = proposed({ ...BASE, preserveCurrentPrice: true }, have);
    expect(proposal.changes).toEqual([
      {
        address: 'products/pro/pricing/USA',
        field: 'price',
        before: { amount: '3.99', currency: 'USD' },
        after: { amount: '4.99', currency: 'USD' },
        during: { start: DAY_AFTER_APPLY },
        from: `${POINTER}/price`,
      },
    ]);
    expect(proposal.operations).toMatchObject([
      { action: 'replace', method: 'POST', path: ['/v1/subscriptionPrices'], mutex: 'products/pro' },
    ]);
    expect(bodies(proposal)).toMatchObject([
      {
        data: {
          attributes: { startDate: DAY_AFTER_SENDING, preserveCurrentPrice: true },
          relationships: {
            territory: { data: { id: 'USA' } },
            subscriptionPricePoint: { data: { id: 'USA 4.99' } },
          },
        },
      },
    ]);
  });

  it('change on the day that the manifest names, unless that day is over', () => {
    const decided = { ...BASE, preserveCurrentPrice: false };
    const starts = (startDate: string) =>
      proposed({ ...decided, startDate }, haveOf(priced(3.99), 4.99)).changes.map(({ during }) => during?.start);
    expect(starts('2027-05-01')).toEqual(SOLD.map(() => '2027-05-01'));
    expect(starts(TODAY)).toEqual(SOLD.map(() => DAY_AFTER_APPLY));
  });

  it('name no day where the manifest names none: the next morning the plan is the same', () => {
    const have = haveOf(priced(3.99), 4.99);
    const evening = proposed({ ...BASE, preserveCurrentPrice: false }, have);
    const overnight = { ...have, prices: { ...have.prices, today: TOMORROW } };
    expect(proposed({ ...BASE, preserveCurrentPrice: false }, overnight)).toEqual(evening);
    expect(JSON.stringify(evening)).not.toContain(TOMORROW);
  });

  it('are as wanted where they are scheduled, on whatever day where none is named', () => {
    const scheduled = [...priced(3.99), ...priced(4.99, { start: '2027-04-01' })];
    expect(proposed(BASE, haveOf(scheduled, 4.99))).toMatchObject({ changes: [], operations: [], blocked: [] });
    const moved = proposed({ ...BASE, startDate: '2027-05-01', preserveCurrentPrice: false }, haveOf(scheduled, 4.99));
    expect(moved.changes.map(({ during }) => during)).toEqual(SOLD.map(() => ({ start: '2027-05-01' })));
  });

  it('count without what only earlier subscribers pay', () => {
    const rows = [...priced(4.99, { start: '2027-01-01' }), ...priced(2.99, { preserved: true, start: '2027-02-01' })];
    expect(proposed(BASE, haveOf(rows, 4.99))).toMatchObject({ changes: [], blocked: [] });
  });

  it('that are scheduled and not wanted are taken back, by a gate', () => {
    const rows = [...priced(4.99), rowOf('JPN', '900', { start: '2027-04-01' })];
    const proposal = proposed(BASE, haveOf(rows, 4.99));
    expect(proposal.changes).toMatchObject([
      { address: 'products/pro/pricing/JPN/scheduled', before: { amount: '900' }, during: { start: '2027-04-01' } },
    ]);
    expect(proposal.changes[0]).not.toHaveProperty('after');
    expect(proposal.operations).toMatchObject([
      {
        action: 'delete',
        path: ['/v1/subscriptionPrices/', { ref: 'products/pro/pricing/JPN/scheduled' }],
        gates: [{ name: 'remove-prices' }],
      },
    ]);
  });

  it('begin without a day where there is none yet', () => {
    const proposal = proposed(BASE, haveOf(priced(4.99).slice(1), 4.99));
    expect(proposal.changes).toMatchObject([{ address: 'products/pro/pricing/DEU' }]);
    expect(proposal.changes[0]).not.toHaveProperty('during');
    expect(bodies(proposal)).toMatchObject([{ data: { type: 'subscriptionPrices' } }]);
    expect(JSON.stringify(bodies(proposal))).not.toContain('attributes');
  });

  it('that rise wait for the decision about subscribers: nothing at all is written', () => {
    const have = haveOf([rowOf('DEU', '9'), ...priced(3.99).slice(1)], 4.99);
    const proposal = proposed(BASE, have);
    expect(proposal).toMatchObject({ changes: [], operations: [] });
    expect(proposal.blocked).toEqual([
      {
        address: 'products/pro/pricing',
        field: 'preserveCurrentPrice',
        reason: `the price rises in 2 territories (JPN ${equalOf('JPN', 3.99)} → ${equalOf('JPN', 4.99)} JPY), and nobody has decided whether subscribers keep what they pay: write preserveCurrentPrice, true or false`,
        from: POINTER,
        fix: 'products.subscriptionGroups.Pro.subscriptions.pro.pricing.preserveCurrentPrice',
      },
    ]);
    // What there is to decide is shown all the same.
    expect(proposal.tables).toHaveLength(1);
    expect(proposal.tables[0]?.rows.every(({ says }) => says === undefined)).toBe(true);
  });

  it('that only fall need no decision, reach everybody, and the plan says so', () => {
    const proposal = proposed(BASE, haveOf(priced(5.99), 4.99));
    expect(proposal.blocked).toEqual([]);
    expect(JSON.stringify(bodies(proposal))).not.toContain('preserveCurrentPrice');
    expect(proposal.notes).toEqual([
      {
        address: 'products/pro/pricing',
        message:
          'the price falls in DEU, JPN and USA: everybody who subscribes already pays less too from the next renewal on, and Apple keeps nobody on the higher price',
      },
    ]);
  });

  it('that fall say nothing of preservation, whatever is decided for those that rise', () => {
    const have = haveOf([rowOf('DEU', '9'), ...priced(3.99).slice(1)], 4.99);
    const sent = bodies(proposed({ ...BASE, preserveCurrentPrice: true }, have)).map((body) => JSON.stringify(body));
    expect(sent.filter((body) => body.includes('preserveCurrentPrice'))).toHaveLength(2);
    expect(sent.find((body) => body.includes('DEU'))).not.toContain('preserveCurrentPrice');
  });

  it('by more than half are gated, once for all territories', () => {
    const proposal = proposed({ ...BASE, preserveCurrentPrice: true }, haveOf(priced(1.99), 4.99));
    const gates = proposal.operations.flatMap((operation) => operation.gates ?? []);
    expect(gates).toEqual([
      {
        name: 'price-change',
        reason: expect.stringMatching(
          /^DEU goes from .* \(\+150.* %\), and 2 more territories by more than half$/,
        ) as string,
      },
    ]);
    const small = proposed({ ...BASE, preserveCurrentPrice: true }, haveOf(priced(4.49), 4.99));
    expect(small.operations.flatMap((operation) => operation.gates ?? [])).toEqual([]);
  });

  it('that have more to them than is known are not replaced, and the rest waits with them', () => {
    const rows = [...priced(3.99).slice(1), rowOf('DEU', '1', { unknown: ['volumeTiers'] })];
    const proposal = proposed({ ...BASE, preserveCurrentPrice: true }, haveOf(rows, 4.99));
    expect(proposal.operations).toEqual([]);
    expect(reasons(proposal)).toEqual([
      'prices in DEU have volumeTiers, which ascend does not know: another price would lose it. Change them on the website, and write here what is there then',
    ]);
    const alone = [...priced(4.99).slice(1), rowOf('DEU', equalOf('DEU', 4.99), { unknown: ['volumeTiers'] })];
    expect(proposed(BASE, haveOf(alone, 4.99)).blocked).toEqual([]);
  });

  it('that can not be read are not replaced', () => {
    const have = haveOf(priced(3.99), 4.99);
    const proposal = proposed(
      { ...BASE, preserveCurrentPrice: true },
      { ...have, prices: { ...have.prices, unreadable: 1 } },
    );
    expect(reasons(proposal)).toEqual(["1 price of pro can't be read, and setting prices could lose them"]);
  });

  it('stay within what Apple allows beside instalments', () => {
    const have = (usd: number) =>
      haveOf([...priced(47.99), rowOf('USA', '4.99', { plan: 'MONTHLY' })], usd, { territories: SOLD });
    const year = { period: 'ONE_YEAR' };
    const want = { baseTerritory: 'USA', preserveCurrentPrice: true };
    // 12 × 4.99 = 59.88: from 39.92 to 59.88 a year.
    expect(proposed({ ...want, price: '59.88' }, have(59.88), year).blocked).toEqual([]);
    expect(reasons(proposed({ ...want, price: '59.89' }, have(59.89), year))).toEqual([
      'USA (USD): twelve instalments of 4.99 come to 59.88, which is less than the price of the year, 59.89, and Apple refuses that',
    ]);
    expect(proposed({ ...want, price: '39.92' }, have(39.92), year).blocked).toEqual([]);
    expect(reasons(proposed({ ...want, price: '39.91' }, have(39.91), year))).toEqual([
      'USA (USD): twelve instalments of 4.99 come to 59.88, which is more than 1.5 times the price of the year, 39.91, and Apple refuses that',
    ]);
    const sent = JSON.stringify(bodies(proposed({ ...want, price: '49.99' }, have(49.99), year)));
    expect(sent).toContain('"planType":"UPFRONT"');
  });
});

describe('a base price', () => {
  it('that Apple does not offer is told with its neighbours', () => {
    const have = haveOf([], undefined, { offered: { USA: ['4.49', '4.99', '5.99'] } });
    const { blocked } = proposed({ ...BASE, price: '5' }, have, { sale: 'unreleased' });
    expect(blocked).toMatchObject([
      { field: 'price', reason: 'there is no 5 in USA (USD); the nearest are 4.99 and 5.99', from: `${POINTER}/price` },
    ]);
  });

  it('leaves prices of their own alone, and the plan says how far these are from what Apple derives', () => {
    const have = haveOf(
      priced(3.99).map((row) => (row.territory === 'JPN' ? rowOf('JPN', '600') : row)),
      4.99,
    );
    const proposal = proposed({ ...BASE, territories: { JPN: '600' }, preserveCurrentPrice: true }, have);
    expect(proposal.changes.map(({ address }) => address.slice(-3))).toEqual(['DEU', 'USA']);
    const derived = equalOf('JPN', 4.99);
    const percent = ((600 - Number(derived)) / Number(derived)) * 100;
    expect(proposal.notes).toEqual([
      {
        address: 'products/pro/pricing',
        message: `these keep their own prices and don't follow the base price: JPN 600 JPY (Apple derives ${derived}, −${String(Math.abs(Number(percent.toFixed(1))))} %)`,
      },
    ]);
  });

  it('of territories alone prices nothing else', () => {
    const have = haveOf(priced(3.99), undefined, { offered: { JPN: ['800'] } });
    const proposal = proposed({ territories: { JPN: '800' }, preserveCurrentPrice: false }, have);
    expect(proposal.changes.map(({ address }) => address)).toEqual(['products/pro/pricing/JPN']);
  });

  it('is for where the subscription is sold: a price elsewhere is refused', () => {
    const have = haveOf([], 4.99, { offered: { FRA: ['5.99'] } });
    const { blocked } = proposed({ ...BASE, territories: { FRA: '5.99' } }, have, { sale: 'unreleased' });
    expect(blocked).toMatchObject([
      {
        address: 'products/pro/pricing/FRA',
        reason: 'pro is not sold in FRA, and Apple takes a price only where it is',
        from: `${POINTER}/territories/FRA`,
      },
    ]);
  });

  it('from which Apple derives nothing for a territory needs a price there', () => {
    const { blocked } = proposed(BASE, haveOf([], 4.99, { territories: ['USA', 'DEU'] }), { sale: 'unreleased' });
    expect(blocked).toMatchObject([
      {
        reason: 'Apple derives no price for JPN, where pro is sold',
        fix: 'products.subscriptionGroups.Pro.subscriptions.pro.pricing.territories',
      },
    ]);
  });
});
