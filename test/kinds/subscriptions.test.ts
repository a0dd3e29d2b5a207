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
  manifestOf({
    ...parts,
    products: { subscriptionGroups: { Pro: { ...group, subscriptions: { [PRO]: subscription } } } },
  });

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

/** A scene with what is sent counted. */
async function shop(seed: AppSeed, options: Parameters<typeof scene>[1] = {}) {
  const stage = await scene(seed, options);
  let counted = 0;
  /** Writing requests since the last look, as `POST subscriptionPrices`. */
  const sent = (): string[] => {
    const list = stage.writes().slice(counted);
    counted += list.length;
    return list.map(({ method, url }) => `${method} ${url.split('/')[2] ?? ''}`);
  };
  const refused = () => stage.exchanges.filter(({ status }) => status >= 400 && status !== 404);
  return { ...stage, sent, refused };
}

describe('a subscription that is not there yet', () => {
  it('comes into being with its group and all that belongs to it, and without a refusal', async () => {
    const { applied, refused, engine, app } = await shop(DRAFT);
    const group = { localizations: { 'en-US': { name: 'Scene Pro' } } };
    const { plan } = await applied(wanting(WHOLE, {}, group));
    expect(ids(plan)).toEqual([
      'create subscriptionGroups/Pro',
      'create subscriptionGroups/Pro/version/localizations/en-US',
      `create ${AT}`,
      `update ${AT}`,
      `create ${AT}/version/localizations/en-US`,
      `create ${AT}/version/localizations/ja`,
      `create ${AT}/territories`,
      `replace ${AT}/pricing`,
      `create ${AT}/introductory-offers/DEU/FREE_TRIAL 1×ONE_WEEK`,
      `create ${AT}/introductory-offers/JPN/FREE_TRIAL 1×ONE_WEEK`,
      `create ${AT}/introductory-offers/USA/FREE_TRIAL 1×ONE_WEEK`,
    ]);
    expect(refused()).toEqual([]);
    expect(plan.consequences.map(({ text, atOnce }) => [text, atOnce])).toEqual([
      [`creates ${PRO} for good: Apple takes a product id once`, undefined],
      [`${PRO}: 4.99 USD in USA and 2 more territories`, undefined],
      [`${PRO}: an introductory offer in 3 territories`, undefined],
    ]);
    const [first] = (await engine.reader.all(`/v1/apps/${app}/subscriptionGroups`)).data;
    const { data } = await engine.reader.all(`/v1/subscriptionGroups/${first?.id}/subscriptions`);
    expect(data.map(({ attributes }) => attributes)).toMatchObject([
      { productId: PRO, subscriptionPeriod: 'ONE_MONTH', groupLevel: 1, multiSeatStatus: 'DISABLED' },
    ]);
  });

  it('needs a name', async () => {
    const { plan } = await shop(DRAFT);
    expect((await plan(wanting({ groupLevel: 1 }))).blocked).toMatchObject([
      { address: AT, field: 'name', from: POINTER },
    ]);
  });

  it('has its price judged by the prices of the app, before it has any of its own', async () => {
    const { plan } = await shop(DRAFT);
    const { blocked, operations } = await plan(wanting({ ...WHOLE, pricing: { baseTerritory: 'USA', price: '4.97' } }));
    expect(blocked).toMatchObject([{ address: `${AT}/pricing`, from: `${POINTER}/pricing/price` }]);
    expect(blocked[0]?.reason).toContain('there is no 4.97 in USA (USD); the nearest are');
    expect(operations.map(({ kind }) => kind)).not.toContain('subscriptionPricing');
  });

  it('has no price before it is known where it is sold', async () => {
    const { plan } = await shop(DRAFT);
    const { blocked } = await plan(wanting({ name: 'Pro', pricing: PRICING }));
    expect(blocked).toMatchObject([
      {
        address: `${AT}/pricing`,
        reason: `${PRO} is sold nowhere yet, and Apple takes a price only where it is`,
        fix: `products.subscriptionGroups.Pro.subscriptions.${PRO}.territories.available`,
      },
    ]);
  });

  it('is written once where Apple loses the answers', async () => {
    const { simulator, engine } = await shop(DRAFT);
    const wanted = wanting(WHOLE);
    const made = await engine.plan(wanted);
    for (const [method, path] of [
      ['POST', '/v1/subscriptionGroups'],
      ['POST', '/v1/subscriptions'],
      ['POST', '/v2/subscriptionLocalizations'],
      ['POST', '/v1/subscriptionPlanAvailabilities'],
      ['POST', '/v1/subscriptionIntroductoryOffers'],
    ] as const) {
      simulator.faults.add({ method, path, action: { type: 'drop-after' } });
    }
    expect((await engine.apply(wanted, made)).outcome).toBe('applied');
    expect((await engine.plan(wanted)).plan.operations).toEqual([]);
  });
});

describe('a subscription that is there', () => {
  it('is not touched where the manifest says nothing of it, and read only where it says something', async () => {
    const { plan, exchanges } = await shop(SELLING());
    expect(ids(await plan(manifestOf({})))).toEqual([]);
    expect(ids(await plan(manifestOf({ products: { subscriptionGroups: {} } })))).toEqual([]);
    expect(exchanges.filter(({ url }) => url.includes('ubscription'))).toEqual([]);
  });

  it('changes in place what belongs to no version', async () => {
    const { applied, sent } = await shop(SELLING());
    await applied(wanting({ name: 'Pro per month', reviewNote: 'Settings.', groupLevel: 2 }));
    expect(sent()).toEqual(['PATCH subscriptions']);
  });

  it('gets a new version for a text, and its group one for its own', async () => {
    const { applied, sent } = await shop(SELLING());
    const { plan } = await applied(
      wanting(
        { localizations: { 'en-US': { description: 'All of it' } } },
        {},
        { localizations: { ja: { name: 'プロ' } } },
      ),
    );
    expect(ids(plan)).toEqual([
      'create subscriptionGroups/Pro/version',
      'create subscriptionGroups/Pro/version/localizations/ja',
      `create ${AT}/version`,
      `update ${AT}/version/localizations/en-US`,
    ]);
    expect(sent()).toEqual([
      ...['POST subscriptionGroupVersions', 'POST subscriptionVersions'],
      ...['POST subscriptionGroupLocalizations', 'PATCH subscriptionLocalizations'],
    ]);
  });

  it('stays in its group', async () => {
    const { plan } = await shop(SELLING());
    const products = { subscriptionGroups: { Other: { subscriptions: { [PRO]: { name: 'Pro' } } } } };
    expect((await plan(manifestOf({ products }))).blocked).toMatchObject([
      {
        address: AT,
        reason: `${PRO} is in the group Pro, and Apple moves no subscription to another one; list it there`,
      },
    ]);
  });

  it('keeps its period, and Family Sharing once it is on', async () => {
    const { plan, applied } = await shop(SELLING());
    const { blocked } = await plan(wanting({ subscriptionPeriod: 'ONE_YEAR' }));
    expect(blocked).toMatchObject([{ field: 'subscriptionPeriod', from: `${POINTER}/subscriptionPeriod` }]);
    expect(blocked[0]?.reason).toContain(`${PRO} has the period ONE_MONTH, which Apple fixes`);
    const shared = await applied(wanting({ familySharable: true }));
    expect(shared.plan.consequences).toEqual([
      { kind: 'subscriptions', text: `turns on Family Sharing of ${PRO} for good`, atOnce: true },
    ]);
    expect((await plan(wanting({ familySharable: false }))).blocked).toMatchObject([{ field: 'familySharable' }]);
  });

  it('is sold to organizations for many people unless the manifest says no, and the plan says so while it is silent', async () => {
    const { plan, applied } = await shop(SELLING());
    const said = async (subscription: Subscription) =>
      (await plan(wanting(subscription))).notes.map(({ message }) => message);
    expect(await said({ name: PRO })).toEqual([
      `Apple sells ${PRO} to organizations for many people at once; multiSeatStatus says whether it may: ENABLED or DISABLED`,
    ]);
    expect(await said({ multiSeatStatus: 'ENABLED' })).toEqual([]);
    const off = await applied(wanting({ multiSeatStatus: 'DISABLED' }));
    expect(off.plan.changes).toMatchObject([{ field: 'multiSeatStatus', before: 'ENABLED', after: 'DISABLED' }]);
    expect(await said({ name: PRO })).toEqual([]);
  });
});

describe('the price of a live subscription', () => {
  const NOW = new Date('2027-03-01T12:00:00-08:00');

  it('changes where it differs alone, by one request each, from tomorrow', async () => {
    const { applied, sent, refused } = await shop(SELLING(), { now: NOW });
    const decided = { ...PRICING, preserveCurrentPrice: true };
    const { plan } = await applied(wanting({ pricing: { ...decided, territories: { JPN: '1000' } } }));
    expect(sent()).toEqual(['POST subscriptionPrices']);
    expect(refused()).toEqual([]);
    expect(plan.operations).toMatchObject([{ public: true, recheck: ['subscriptionPricing'] }]);
    await applied(wanting({ pricing: { ...decided, price: '5.99', territories: { JPN: '1000' } } }));
    expect(sent()).toEqual(['POST subscriptionPrices', 'POST subscriptionPrices']);
  });
});
