import { expect, test } from 'vitest';
import { APPROVED, appWith, BARE, NOW, SOLD, subscriptionLab } from './subscription-lab.ts';
import type { Resource } from './client.ts';
import { labOf, startLab } from './client.ts';
import { startSimulator } from '../../src/simulator/index.ts';

const PRICING = 'ENTITY_ERROR.RELATIONSHIP.INVALID /data/relationships/subscriptionPricePoint/id';
const START = 'ENTITY_ERROR.ATTRIBUTE.INVALID /data/attributes/startDate';
const DAY = 86_400_000;

test('a price needs its territory to be available first', async () => {
  const { price, sell, prices } = await subscriptionLab(BARE);
  const refused = await price('USA', '4.99');
  expect([refused.status, refused.errors]).toEqual([409, [PRICING]]);
  expect(refused.body.errors?.[0]?.detail).toBe('An error occurred while processing the pricing information');
  await sell(['USA']);
  const made = await price('USA', '4.99');
  expect([made.status, made.one.attributes]).toEqual([201, { startDate: null, preserved: false, planType: 'UPFRONT' }]);
  expect((await price('DEU', '4.99')).errors).toEqual([PRICING]);
  expect(await prices()).toEqual(['USA 4.99']);
});

test('the first price has no day, those after it have one to come', async () => {
  const { price, sell, prices } = await subscriptionLab(BARE);
  await sell(['USA']);
  const early = await price('USA', '4.99', { startDate: '2027-04-01' });
  expect(early.errors).toEqual([START]);
  expect(early.body.errors?.[0]?.detail).toBe(
    'Invalid startDate. Create a starting price before creating future prices.',
  );
  // Nobody subscribes yet whose price could be kept.
  expect((await price('USA', '4.99', { preserveCurrentPrice: true })).errors).toEqual([PRICING]);
  expect((await price('USA', '4.99')).status).toBe(201);
  expect((await price('USA', '5.99', { startDate: '2027-04-01' })).status).toBe(201);
  expect((await price('USA', '3.99')).status).toBe(201);
  expect(await prices()).toEqual(['USA 3.99']);
});

test('an approved subscription takes changes from tomorrow', async () => {
  const { price, prices } = await subscriptionLab(APPROVED);
  expect((await price('USA', '5.99')).errors).toEqual(['STATE_ERROR']);
  expect((await price('USA', '5.99', { startDate: '2027-03-01' })).errors).toEqual([START]);
  expect((await price('USA', '5.99', { startDate: '2027-03-02' })).status).toBe(201);
  expect(await prices()).toEqual(['DEU 5.99', 'USA 4.99', 'USA 5.99 2027-03-02']);
});

test('a territory has one change to come, which can be taken back', async () => {
  const { lab, subscription, price, prices } = await subscriptionLab(APPROVED);
  await price('USA', '5.99', { startDate: '2027-04-01' });
  const second = await price('USA', '6.99', { startDate: '2027-05-01' });
  expect(await prices()).toEqual(['DEU 5.99', 'USA 4.99', 'USA 6.99 2027-05-01']);
  expect((await lab.remove(second.one)).status).toBe(204);
  const [row] = (await lab.get(`/v1/subscriptions/${subscription.id}/prices?filter[territory]=USA`)).many;
  const kept = await lab.remove(row ?? second.one);
  expect([kept.status, kept.body.errors?.[0]?.detail]).toEqual([409, 'Only future price changes can be deleted']);
});

test('a rise begins on its day; those who subscribed before keep their price if they were promised so', async () => {
  const { lab, price, prices } = await subscriptionLab(APPROVED);
  await price('USA', '5.99', { startDate: '2027-03-02', preserveCurrentPrice: true });
  await price('DEU', '7.99', { startDate: '2027-03-02', preserveCurrentPrice: false });
  lab.simulator.clock.advance(DAY);
  expect(await prices()).toEqual(['DEU 7.99 2027-03-02', 'USA 4.99 preserved', 'USA 5.99 2027-03-02']);
});

test('a cut counts at once and keeps nothing', async () => {
  const { price, prices } = await subscriptionLab(APPROVED);
  await price('USA', '5.99', { startDate: '2027-06-01' });
  await price('USA', '3.99', { startDate: '2027-04-01', preserveCurrentPrice: true });
  expect(await prices()).toEqual(['DEU 5.99', 'USA 3.99 2027-03-01']);
});

test('a cut may wait for its day, and what is over may stay in the list', async () => {
  const { lab, price, prices } = await subscriptionLab(APPROVED, { cutsAtOnce: false, keepsPastPrices: true });
  await price('USA', '3.99', { startDate: '2027-03-02', preserveCurrentPrice: true });
  expect(await prices()).toEqual(['DEU 5.99', 'USA 4.99', 'USA 3.99 2027-03-02']);
  lab.simulator.clock.advance(DAY);
  await price('USA', '2.99', { startDate: '2027-03-03' });
  lab.simulator.clock.advance(DAY);
  expect(await prices()).toEqual(['DEU 5.99', 'USA 4.99', 'USA 3.99 2027-03-02', 'USA 2.99 2027-03-03']);
});

test('a price point is one of the subscription and of the territory', async () => {
  const lab = await startLab({ now: NOW });
  const seeds = [APPROVED, APPROVED].map((seed, index) => ({ ...seed, productId: `product${index}` }));
  const app = lab.simulator.addApp(appWith(seeds));
  const [group] = (await lab.get(`/v1/apps/${app}/subscriptionGroups?include=subscriptions`)).included;
  const { many } = await lab.get(`/v1/subscriptions/${group?.id}/pricePoints?filter[territory]=USA&limit=1`);
  const others = (await lab.get(`/v1/apps/${app}/subscriptionGroups?include=subscriptions`)).included;
  const post = (subscription: string, territory: string) =>
    lab.post(
      'subscriptionPrices',
      {},
      {
        subscription: { type: 'subscriptions', id: subscription },
        subscriptionPricePoint: { type: 'subscriptionPricePoints', id: many[0]?.id ?? '' },
        territory: { type: 'territories', id: territory },
      },
    );
  expect((await post(others[1]?.id ?? '', 'USA')).errors).toEqual([
    'ENTITY_ERROR.RELATIONSHIP.INVALID /data/relationships/subscriptionPricePoint',
  ]);
  expect((await post(group?.id ?? '', 'DEU')).errors).toEqual([
    'ENTITY_ERROR.RELATIONSHIP.INVALID /data/relationships/territory',
  ]);
});

test('a subscription in review for the first time keeps its prices', async () => {
  const { price, inline, point } = await subscriptionLab({ ...SOLD, versions: [{ state: 'WAITING_FOR_REVIEW' }] });
  expect((await price('USA', '5.99')).errors).toEqual(['STATE_ERROR']);
  expect((await inline([{ point: await point('USA', '5.99') }])).errors).toEqual(['STATE_ERROR']);
});

test('all prices of a subscription go in one PATCH, which replaces those that were there', async () => {
  const { inline, point, prices, again, sell } = await subscriptionLab(UNSOLD);
  await sell(['USA', 'DEU', 'JPN']);
  const rows = [{ point: await point('USA', '4.99') }, { point: await point('DEU', '5.99') }];
  expect((await inline([...rows, { point: await point('JPN', '600') }])).status).toBe(200);
  expect((await again()).attributes['state']).toBe('READY_TO_SUBMIT');
  expect((await inline(rows)).status).toBe(200);
  expect(await prices()).toEqual(['DEU 5.99', 'USA 4.99']);
  const adding = await subscriptionLab(UNSOLD, { addsInlinePrices: true });
  await adding.sell(['USA', 'DEU']);
  await adding.inline([{ point: await adding.point('USA', '4.99') }]);
  await adding.inline([{ point: await adding.point('DEU', '5.99') }]);
  expect(await adding.prices()).toEqual(['DEU 5.99', 'USA 4.99']);
});

test('one bad price in a PATCH leaves all as it was', async () => {
  const { inline, point, prices } = await subscriptionLab({ territories: ['USA'] });
  const [good, bad] = [{ point: await point('USA', '9.99') }, { point: await point('DEU', '9.99') }];
  expect((await inline([good, bad])).errors).toEqual([
    'ENTITY_ERROR.RELATIONSHIP.INVALID /included/1/relationships/subscriptionPricePoint/id',
  ]);
  expect((await inline([good, good])).errors).toEqual([
    'ENTITY_ERROR.RELATIONSHIP.INVALID /included/1/relationships/territory',
  ]);
  expect(await prices()).toEqual(['USA 4.99']);
});

test.each([
  ['of the subscription', {}, { attributes: {} }],
  ['of a price', { attributes: {} }, {}],
  ['that keep a price', { attributes: { preserveCurrentPrice: true } }, {}],
])('a PATCH of first prices takes no attributes %s', async (_what, row, data) => {
  const { lab, subscription, point, sell } = await subscriptionLab(BARE);
  await sell(['USA']);
  const [type, id] = ['subscriptionPrices', '${row}'];
  const { status, body } = await lab.call('PATCH', `/v1/subscriptions/${subscription.id}`, {
    data: {
      type: 'subscriptions',
      id: subscription.id,
      ...data,
      relationships: { prices: { data: [{ type, id }] } },
    },
    included: [
      {
        type,
        id,
        ...row,
        relationships: {
          subscriptionPricePoint: { data: { type: 'subscriptionPricePoints', id: await point('USA', '4.99') } },
        },
      },
    ],
  });
  expect([status, body.errors?.[0]?.detail]).toEqual([
    409,
    'An error occurred while processing the pricing information',
  ]);
});

test('a PATCH does not take from customers what they pay', async () => {
  const { inline, point, price, prices } = await subscriptionLab(APPROVED);
  await price('USA', '5.99', { startDate: '2027-06-01' });
  expect((await inline([{ point: await point('USA', '5.99') }])).errors).toEqual(['STATE_ERROR']);
  const later = { point: await point('DEU', '9.99'), attributes: { startDate: '2027-04-01' } };
  expect((await inline([later])).status).toBe(200);
  expect(await prices()).toEqual(['DEU 5.99', 'DEU 9.99 2027-04-01', 'USA 4.99']);
});

test('prices that are there can be named in a PATCH, and stay; those of others can not', async () => {
  const lab = await startLab({ now: NOW });
  const app = lab.simulator.addApp(
    appWith([
      { ...SOLD, productId: 'one' },
      { ...SOLD, productId: 'two' },
    ]),
  );
  const [one, two] = (await lab.get(`/v1/apps/${app}/subscriptionGroups?include=subscriptions`)).included;
  const rows = async (of: Resource | undefined) => (await lab.get(`/v1/subscriptions/${of?.id}/prices`)).many;
  const keep = (prices: Resource[]) => {
    const data = prices.map(({ type, id }) => ({ type, id }));
    const id = one?.id;
    return lab.call('PATCH', `/v1/subscriptions/${id}`, {
      data: { type: 'subscriptions', id, relationships: { prices: { data } } },
    });
  };
  expect((await keep(await rows(two))).errors).toEqual([
    'ENTITY_ERROR.RELATIONSHIP.INVALID /data/relationships/prices',
  ]);
  const [first, ...others] = await rows(one);
  expect(others).toHaveLength(1);
  expect((await keep(first ? [first] : [])).status).toBe(200);
  expect((await rows(one)).map(({ id }) => id)).toEqual([first?.id]);
});

/** It lacks a price and a place to sell it. */
const UNSOLD = { territories: null, price: null };

const YEARLY = {
  price: null,
  attributes: { subscriptionPeriod: 'ONE_YEAR' },
  territories: ['DEU'],
  monthlyTerritories: ['DEU'],
};

test('twelve instalments make 1.0 to 1.5 times the price for the year', async () => {
  const { price, prices } = await subscriptionLab({ ...YEARLY, price: [{ territory: 'DEU', price: '143.99' }] });
  const monthly = (amount: string) => price('DEU', amount, { planType: 'MONTHLY' });
  const problem = (word: string) =>
    `ENTITY_ERROR.RELATIONSHIP.INVALID_PRICE_${word} /data/relationships/subscriptionPricePoint`;
  expect((await monthly('11.99')).errors).toEqual([problem('TOO_LOW')]);
  expect((await monthly('18.99')).errors).toEqual([problem('TOO_HIGH')]);
  expect((await monthly('17.99')).status).toBe(201);
  expect(await prices()).toEqual(['DEU 17.99 MONTHLY', 'DEU 143.99']);
});

test('a price for the year is held against the instalments beside it, in one body too', async () => {
  const { price, inline, point } = await subscriptionLab(YEARLY);
  expect((await price('DEU', '12.99', { planType: 'MONTHLY' })).errors).toEqual([PRICING]);
  const month = { point: await point('DEU', '12.99'), attributes: { planType: 'MONTHLY' } };
  const both = await inline([{ point: await point('DEU', '299.99') }, month]);
  expect(both.errors).toEqual([
    'ENTITY_ERROR.RELATIONSHIP.INVALID_PRICE_TOO_HIGH /included/0/relationships/subscriptionPricePoint',
    'ENTITY_ERROR.RELATIONSHIP.INVALID_PRICE_TOO_LOW /included/1/relationships/subscriptionPricePoint',
  ]);
  expect((await inline([{ point: await point('DEU', '119.99') }, month])).status).toBe(200);
  expect((await price('DEU', '49.99')).errors).toEqual([
    'ENTITY_ERROR.RELATIONSHIP.INVALID_PRICE_TOO_LOW /data/relationships/subscriptionPricePoint',
  ]);
});

test('two plans in all territories are more than a page of prices', async () => {
  const { lab, subscription } = await subscriptionLab();
  const { many, body } = await lab.get(
    `/v1/subscriptions/${subscription.id}/prices?limit=100&filter[planType]=UPFRONT`,
  );
  expect([many.length, body.meta?.paging['total']]).toEqual([100, 175]);
  expect(body.links?.['next']).toBeDefined();
});

test('a row may have attributes that are newer than the simulator', async () => {
  // Apple's specification has no such attribute yet, so nobody holds this against it.
  const simulator = await startSimulator({ now: NOW });
  const newer = { volumePriceTiers: [{ minimumQuantity: 10, customerPrice: '3.99' }] };
  const price = [{ territory: 'USA', price: '4.99', newer }];
  const app = simulator.addApp(appWith([{ productId: 'monthly', territories: ['USA'], price }]));
  const { get } = labOf(simulator);
  const { included } = await get(`/v1/apps/${app}/subscriptionGroups?include=subscriptions`);
  const rows = await get(`/v1/subscriptions/${included[0]?.id}/prices`);
  expect(rows.many[0]?.attributes).toEqual({ startDate: null, preserved: false, planType: 'UPFRONT', ...newer });
  const chosen = await get(`/v1/subscriptions/${included[0]?.id}/prices?fields[subscriptionPrices]=startDate`);
  expect(chosen.many[0]?.attributes).toEqual({ startDate: null });
  await simulator.close();
});
