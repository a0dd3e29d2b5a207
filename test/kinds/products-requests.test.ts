import { expect, it } from 'vitest';
import type { AppSeed } from '../../src/simulator/index.ts';
import { LIVE, manifestOf, scene } from '../support/scene.ts';

type Parts = Parameters<typeof manifestOf>[0];
type Products = NonNullable<Parts['products']>;

const TEXTS = { 'en-US': { name: 'Pro', description: 'All of it' } };
const SOLD = { available: ['DEU', 'JPN', 'USA'] };
const APPROVED = [{ state: 'APPROVED', localizations: TEXTS }];
const numbered = (count: number, name: string) => Array.from({ length: count }, (_none, index) => `${name}${index}`);

/** So many products of each sort that are as wanted, and the manifest that speaks of all that they have. */
function catalogue(purchases: number, groups: Readonly<Record<string, number>>) {
  const tips = numbered(purchases, 'tip');
  const seed: AppSeed = {
    ...LIVE,
    inAppPurchases: tips.map((productId) => ({ productId, versions: APPROVED, territories: SOLD.available })),
    subscriptionGroups: Object.entries(groups).map(([referenceName, count]) => ({
      referenceName,
      versions: APPROVED.map(({ state }) => ({ state, localizations: { 'en-US': { name: referenceName } } })),
      subscriptions: numbered(count, referenceName).map((productId) => ({
        productId,
        versions: APPROVED,
        territories: SOLD.available,
      })),
    })),
  };
  const products: Products = {
    inAppPurchases: Object.fromEntries(
      tips.map((key) => [
        key,
        {
          ...{ name: key, localizations: TEXTS, territories: SOLD },
          pricing: { baseTerritory: 'USA', price: '0.99' },
        },
      ]),
    ),
    subscriptionGroups: Object.fromEntries(
      Object.entries(groups).map(([group, count]) => [
        group,
        {
          localizations: { 'en-US': { name: group } },
          subscriptions: Object.fromEntries(
            numbered(count, group).map((key) => [
              key,
              {
                ...{ name: key, multiSeatStatus: 'ENABLED' as const, localizations: TEXTS, territories: SOLD },
                ...{ pricing: { baseTerritory: 'USA', price: '4.99' }, introductoryOffers: [] },
              },
            ]),
          ),
        },
      ]),
    ),
    promoted: [],
  };
  return { seed, wanted: manifestOf({ products }) };
}

it.each([
  ['of both sorts', catalogue(10, { Pro: 6, Team: 4 })],
  ['of the sort that takes most', catalogue(0, { Pro: 20 })],
  ['in-app purchases', catalogue(20, {})],
])(
  'twenty products, %s, are read in 130 requests, and nothing is written where all is as wanted',
  async (_what, { seed, wanted }) => {
    const { engine, exchanges, writes } = await scene(seed);
    const { plan } = await engine.plan(wanted);
    expect(plan.changes).toEqual([]);
    expect(plan.operations).toEqual([]);
    expect(plan.blocked).toEqual([]);
    expect(exchanges.length).toBeLessThanOrEqual(130);
    expect(writes()).toEqual([]);
  },
);
