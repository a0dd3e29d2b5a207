import { describe, expect, it } from 'vitest';
import { operationId } from '../../src/core/operation.ts';
import type { Plan } from '../../src/core/plan.ts';
import type { AppSeed } from '../../src/simulator/index.ts';
import { DRAFT, LIVE, manifestOf, scene } from '../support/scene.ts';

type Parts = Parameters<typeof manifestOf>[0];
type Groups = NonNullable<NonNullable<Parts['products']>['subscriptionGroups']>;
type Subscription = NonNullable<Groups[string]['subscriptions']>[string];
type Seed = NonNullable<NonNullable<AppSeed['subscriptionGroups']>[number]['subscriptions']>[number];

const PRO = 'com.example.scene.pro';
const AT = `products/${PRO}`;
const POINTER = `/products/subscriptionGroups/Pro/subscriptions/${PRO}`;

const ids = ({ operations }: Plan) => operations.map(operationId);

const SOLD = { available: ['USA', 'DEU', 'JPN'] };
const PRICING = { baseTerritory: 'USA', price: '4.99' };

const WHOLE: Subscription = {
  name: 'Pro monthly',
  subscriptionPeriod: 'ONE_MONTH',
  groupLevel: 1,
  reviewNote: 'Settings, Pro.',
  localizations: { 'en-US': { name: 'Pro', description: 'Everything' }, ja: { name: 'プロ' } },
  territories: SOLD,
  pricing: { ...PRICING, territories: { JPN: '800' } },
  introductoryOffers: [{ offerMode: 'FREE_TRIAL', duration: 'ONE_WEEK', numberOfPeriods: 1 }],
  multiSeatStatus: 'DISABLED',
};

const wanting = (subscription: Subscription, parts: Parts = {}, group: Groups[string] = {}) =>
  manifestOf({ ...parts, products: { subscriptionGroups: { Pro: { ...group, subscriptions: { [PRO]: subscription } } } } });

/** A live app with one subscription that customers can have. */
const SELLING = (more: Partial<Seed> = {}): AppSeed => ({
  ...LIVE,
  subscriptionGroups: [
    {
      referenceName: 'Pro',
      versions: [{ state: 'APPROVED', localizations: { 'en-US': { name: 'Pro' } } }],
      subscriptions: [
        {
          productId: PRO,
          territories: ['USA', 'DEU', 'JPN'],
          versions: [{ state: 'APPROVED', localizations: { 'en-US': { name: 'Pro' } } }],
          ...more,
        },
      ],
    },
  ],
});

describe('a subscription that is not there yet', () => {
  it('comes into being with its group and all that belongs to it, and without a refusal', async () => {
    const { applied, exchanges } = await scene(DRAFT);
    const group = { localizations: { 'en-US': { name: 'Scene Pro' } } };
    const { plan } = await applied(wanting(WHOLE, {}, group));
    expect(ids(plan)).toEqual([]);
    expect(exchanges.filter(({ status }) => status >= 400 && status !== 404)).toEqual([]);
    expect(plan.consequences.map(({ text }) => text)).toEqual([]);
  });
});
