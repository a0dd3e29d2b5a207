import { expect, test } from 'vitest';
import { startSimulator } from '../../src/simulator/index.ts';
import { parseSeed } from '../../src/simulator/seed-file/read.ts';
import { labOf } from './client.ts';
import { NOW } from './subscription-lab.ts';

type Resource = { type: string; id: string; attributes?: object; relationships?: object };

const to = (type: string, id: string) => ({ data: { type, id } });

/** As Apple would answer it: with ids of its own. */
const RESOURCES: Resource[] = [
  { type: 'apps', id: '1', attributes: { bundleId: 'com.example.app', primaryLocale: 'en-US', name: 'App' } },
  {
    type: 'appStoreVersions',
    id: 'v1',
    attributes: { platform: 'IOS', versionString: '1.0', appVersionState: 'PREPARE_FOR_SUBMISSION' },
  },
  { type: 'subscriptionGroups', id: 'g1', attributes: { referenceName: 'Premium' } },
  {
    type: 'subscriptions',
    id: 's1',
    attributes: { name: 'Monthly', productId: 'monthly', subscriptionPeriod: 'ONE_MONTH', state: 'APPROVED' },
    relationships: {
      group: to('subscriptionGroups', 'g1'),
      subscriptionAvailability: to('subscriptionAvailabilities', 'a1'),
    },
  },
  {
    type: 'subscriptionAvailabilities',
    id: 'a1',
    attributes: { availableInNewTerritories: true },
    relationships: { availableTerritories: { data: [{ type: 'territories', id: 'USA' }] } },
  },
];
const POINT: Resource = {
  type: 'subscriptionPricePoints',
  id: 'apples',
  attributes: { customerPrice: '5.02', proceeds: '3.51', proceedsYear2: '4.27' },
  relationships: { territory: to('territories', 'USA') },
};
const PRICE: Resource = {
  type: 'subscriptionPrices',
  id: 'row',
  attributes: { preserved: false, planType: 'UPFRONT', volumePriceTiers: [{ minimumQuantity: 10 }] },
  relationships: {
    subscription: to('subscriptions', 's1'),
    territory: to('territories', 'USA'),
    subscriptionPricePoint: to('subscriptionPricePoints', 'apples'),
  },
};

/** Apple's specification has no prices by quantity yet, so that nobody holds these answers against it. */
async function load(resources: Resource[]) {
  const simulator = await startSimulator({ now: NOW });
  const seed = JSON.stringify({ format: 'ascend.seed', formatVersion: '1.0', resources });
  try {
    const remarks = simulator.loadSeed(parseSeed(seed, 'seed.json'));
    const { get } = labOf(simulator);
    const prices = await get('/v1/subscriptions/s1/prices?include=subscriptionPricePoint');
    const plans = await get('/v1/subscriptions/s1/planAvailabilities?include=availableTerritories');
    return { remarks, prices, plans, one: (await get('/v1/subscriptions/s1')).one };
  } finally {
    await simulator.close();
  }
}

test('prices are found by what they cost, and keep attributes that are newer than the simulator', async () => {
  const { remarks, prices } = await load([...RESOURCES, POINT, PRICE]);
  expect(remarks).toEqual(['seed.json: not had here, and replaced: 5.02 in USA by 5.0']);
  expect(prices.many.map(({ attributes }) => attributes)).toEqual([
    { startDate: null, preserved: false, planType: 'UPFRONT', volumePriceTiers: [{ minimumQuantity: 10 }] },
  ]);
  expect(prices.included[0]?.attributes).toEqual({ customerPrice: '5.0', proceeds: '3.5', proceedsYear2: '4.25' });
});

test('a copy that is older than plans and multiple seats has what every subscription has', async () => {
  const { plans, one } = await load(RESOURCES);
  expect(plans.many.map(({ attributes }) => attributes)).toEqual([
    { planType: 'UPFRONT', availableInNewTerritories: true },
  ]);
  expect(plans.included.map(({ id }) => id)).toEqual(['USA']);
  expect(one.attributes).toMatchObject({
    state: 'MISSING_METADATA',
    familySharable: false,
    multiSeatStatus: 'ENABLED',
  });
});

test('a price whose point is not in the seed is told with its place', async () => {
  await expect(load([...RESOURCES, PRICE])).rejects.toThrow(
    "resources[5]: what it costs is not said: its price point 'apples'",
  );
});
