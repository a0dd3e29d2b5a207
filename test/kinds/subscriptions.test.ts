import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { operationId } from '../../src/core/operation.ts';
import type { Plan } from '../../src/core/plan.ts';
import { dayAfter, storeDay } from '../../src/core/store-day.ts';
import { staleness } from '../../src/engine/saved-plan.ts';
import { kinds } from '../../src/kinds/index.ts';
import type { AppSeed } from '../../src/simulator/index.ts';
import { startSimulator } from '../../src/simulator/index.ts';
import { ascend } from '../support/ascend.ts';
import { png } from '../support/pictures.ts';
import { shelf } from '../support/shelf.ts';
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
  it('changes where it differs alone, by one request each, from tomorrow, and each is looked at once more before', async () => {
    const { applied, sent, refused, exchanges } = await shop(SELLING());
    const decided = { ...PRICING, preserveCurrentPrice: true };
    const { plan } = await applied(wanting({ pricing: { ...decided, territories: { JPN: '1000' } } }));
    expect(sent()).toEqual(['POST subscriptionPrices']);
    expect(plan.operations).toMatchObject([{ public: true, recheck: ['subscriptionPricing'] }]);
    const before = exchanges.length;
    const second = await applied(wanting({ pricing: { ...decided, price: '5.99', territories: { JPN: '1000' } } }));
    expect(sent()).toEqual(['POST subscriptionPrices', 'POST subscriptionPrices']);
    expect(refused()).toEqual([]);
    expect(second.plan.consequences).toHaveLength(1);
    expect(second.plan.consequences[0]?.atOnce).toBeUndefined();
    expect(second.plan.consequences[0]?.text).toMatch(
      new RegExp(
        `^${PRO}: 4.99 → 5.99 USD in USA and 1 more territory, from the day after apply; subscribers keep their price$`,
      ),
    );
    const looks = exchanges.slice(before).filter(({ url }) => url.includes('/prices?') && url.includes('filter'));
    expect(looks).toHaveLength(2);
  });

  it('changes by a plan that was made the day before, from the day after it is applied', async () => {
    const { engine, simulator, writes } = await shop(SELLING());
    const wanted = wanting({ pricing: { ...PRICING, price: '5.99', preserveCurrentPrice: true } });
    const saved = await engine.plan(wanted);
    const tomorrow = Date.now() + 86_400_000;
    vi.useFakeTimers({ toFake: ['Date'], now: tomorrow });
    onTestFinished(() => void vi.useRealTimers());
    const morning = await ascend(simulator);
    const now = await morning.plan(wanted);
    expect(staleness(saved.plan, now.plan, kinds)).toBeUndefined();
    expect(now.plan.digest).toBe(saved.plan.digest);
    expect((await morning.apply(wanted, { ...now, plan: saved.plan })).outcome).toBe('applied');
    const day = dayAfter(storeDay(new Date(tomorrow)));
    expect(writes().length).toBeGreaterThan(0);
    expect(writes().map(({ requestBody }) => requestBody)).toEqual(
      writes().map(() =>
        expect.objectContaining({
          data: expect.objectContaining({ attributes: { startDate: day, preserveCurrentPrice: true } }),
        }),
      ),
    );
  });

  it('does not rise before somebody has decided, and nothing at all is written then', async () => {
    const { engine, writes } = await shop(SELLING());
    const wanted = wanting({ name: 'Other', pricing: { ...PRICING, price: '5.99' } });
    const made = await engine.plan(wanted);
    expect(made.plan.blocked).toMatchObject([
      { field: 'preserveCurrentPrice', from: `${POINTER}/pricing`, address: `${AT}/pricing` },
    ]);
    expect(made.plan.operations.map(({ kind }) => kind)).not.toContain('subscriptionPricing');
    expect(made.plan.tables).toHaveLength(1);
    expect(writes()).toEqual([]);
  });

  it('falls for everybody, and the plan says so', async () => {
    const { applied } = await shop(SELLING());
    const { plan } = await applied(wanting({ pricing: { ...PRICING, price: '3.99' } }));
    expect(plan.notes.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('everybody who subscribes already pays less too'),
    );
    expect(plan.consequences[0]?.text).toContain('subscribers pay less too');
  });

  it('is not replaced where it has more to it than is known', async () => {
    // Apple's specification has no such attribute yet, so nobody holds this against it.
    const simulator = await startSimulator();
    const price = [{ territory: 'USA', price: '4.99', newer: { volumeTiers: [{ seats: 10, discount: 20 }] } }];
    simulator.addApp(SELLING({ territories: ['USA'], price }));
    const engine = await ascend(simulator);
    const { plan } = await engine.plan(wanting({ pricing: { ...PRICING, price: '3.99' } }));
    expect(plan.operations).toEqual([]);
    expect(plan.blocked[0]?.reason).toContain('prices in USA have volumeTiers, which ascend does not know');
    expect((await engine.plan(wanting({ pricing: PRICING }))).plan.blocked).toEqual([]);
    await simulator.close();
  });

  it('that is scheduled and not wanted is taken back through a gate', async () => {
    const price = [
      { territory: 'USA', price: '4.99' },
      { territory: 'USA', price: '9.99', startDate: '2099-01-01' },
    ];
    const { plan, applied, sent } = await shop(SELLING({ territories: ['USA'], price }));
    const wanted = wanting({ pricing: PRICING });
    expect((await plan(wanted)).gates).toMatchObject([{ name: 'remove-prices', open: false }]);
    await applied({ ...wanted, allow: ['remove-prices'] });
    expect(sent()).toEqual(['DELETE subscriptionPrices']);
  });

  it('comes with a new territory, without a day, after it is sold there', async () => {
    const { applied, sent } = await shop(SELLING({ territories: ['USA', 'DEU'] }));
    const { plan } = await applied(wanting({ territories: { available: ['USA', 'DEU', 'JPN'] }, pricing: PRICING }));
    expect(ids(plan)).toEqual([`update ${AT}/territories`, `replace ${AT}/pricing/JPN`]);
    expect(sent()).toEqual(['PATCH subscriptionPlanAvailabilities', 'POST subscriptionPrices']);
  });

  it('is set once where Apple loses the answer, and the run goes on', async () => {
    const { simulator, engine } = await shop(SELLING());
    const wanted = wanting({ pricing: { ...PRICING, price: '3.99' } });
    const made = await engine.plan(wanted);
    simulator.faults.add({ method: 'POST', path: '/v1/subscriptionPrices', action: { type: 'drop-after' } });
    expect((await engine.apply(wanted, made)).outcome).toBe('applied');
    expect((await engine.plan(wanted)).plan.operations).toEqual([]);
  });
});

describe('the first price of a subscription', () => {
  it('goes to 175 territories in one request', async () => {
    const seed = SELLING({ territories: 'all', price: null, versions: [{ state: 'PREPARE_FOR_SUBMISSION' }] });
    const { applied, sent, refused } = await shop(seed);
    const { plan } = await applied(wanting({ pricing: { ...PRICING, territories: { JPN: '800', DEU: '5.99' } } }));
    expect(sent()).toEqual(['PATCH subscriptions']);
    expect(refused()).toEqual([]);
    expect(plan.changes).toHaveLength(175);
    expect(plan.tables[0]?.rows).toHaveLength(175);
    expect(plan.operations.map(({ public: isPublic }) => isPublic)).toEqual([undefined]);
    const again = await applied(wanting({ pricing: { ...PRICING, territories: { JPN: '900', DEU: '5.99' } } }));
    expect(again.plan.changes.map(({ address }) => address)).toEqual([`${AT}/pricing/JPN`]);
    expect(sent()).toEqual(['PATCH subscriptions']);
  });

  it('can not be given while App Review has it', async () => {
    const { plan } = await shop(SELLING({ versions: [{ state: 'WAITING_FOR_REVIEW' }] }));
    expect((await plan(wanting({ pricing: { ...PRICING, price: '3.99' } }))).blocked).toMatchObject([
      {
        reason: expect.stringMatching(
          /Apple was found to take no prices for it meanwhile: wait for its answer, or take it out/,
        ) as string,
        fix: expect.stringContaining('/distribution/subscriptions') as string,
      },
    ]);
  });
});

describe('the pictures of a subscription', () => {
  it('are sent, replaced, and come with a new version where they belong to one', async () => {
    const beside = shelf();
    const files = [
      beside.put('pro.png', png(1290, 2796)),
      beside.put('other.png', png(1290, 2796, { text: 'other' })),
      beside.put('image.png', png(1024, 1024)),
    ];
    const { applied, sent } = await shop(SELLING({ screenshot: null }), { files: beside.files });
    await applied(wanting({ reviewScreenshot: 'pro.png', image: 'image.png' }, { files }));
    // Files go on their own way, some before others.
    const requests = sent().filter((request) => !request.startsWith('PUT'));
    expect(requests[0]).toBe('POST subscriptionVersions');
    expect(requests.toSorted()).toEqual([
      'PATCH subscriptionAppStoreReviewScreenshots',
      'PATCH subscriptionImages',
      'POST subscriptionAppStoreReviewScreenshots',
      'POST subscriptionImages',
      'POST subscriptionVersions',
    ]);
    const { plan } = await applied(wanting({ reviewScreenshot: 'other.png' }, { files }));
    expect(plan.operations.map(({ action }) => action)).toEqual(['delete', 'upload']);
  });

  it('are locked while App Review has them, with the page where a person can act', async () => {
    const beside = shelf();
    const files = [beside.put('pro.png', png(1290, 2796))];
    const { plan } = await shop(SELLING({ versions: [{ state: 'IN_REVIEW' }] }), { files: beside.files });
    const { blocked } = await plan(wanting({ reviewScreenshot: 'pro.png' }, { files }));
    expect(blocked).toMatchObject([
      { address: `${AT}/review-screenshot`, fix: expect.stringContaining('/distribution/subscriptions') as string },
    ]);
    expect(blocked[0]?.reason).toContain('change it on the website');
  });
});

describe('where a subscription is sold', () => {
  it('goes down through a gate, once customers can have it', async () => {
    const { plan, applied, sent } = await shop(SELLING());
    const wanted = wanting({ territories: { available: [] } });
    expect((await plan(wanted)).gates).toMatchObject([{ name: 'product-off-sale', open: false }]);
    const done = await applied({ ...wanted, allow: ['product-off-sale'] });
    expect(done.plan.consequences.map(({ text }) => text).join()).toContain('off sale in DEU, JPN, USA');
    expect(sent()).toEqual(['PATCH subscriptionPlanAvailabilities']);
  });
});

describe('introductory offers', () => {
  const TRIAL = { offerMode: 'FREE_TRIAL', duration: 'ONE_WEEK', numberOfPeriods: 1 } as const;

  it('are one a territory, and another one takes the place of it', async () => {
    const { applied, sent } = await shop(SELLING());
    const { plan } = await applied(wanting({ introductoryOffers: [{ ...TRIAL, territories: ['USA', 'DEU'] }] }));
    expect(ids(plan)).toHaveLength(2);
    expect(plan.consequences).toMatchObject([{ text: `${PRO}: an introductory offer in 2 territories`, atOnce: true }]);
    sent();
    const longer = await applied(
      wanting({
        introductoryOffers: [
          { ...TRIAL, duration: 'TWO_WEEKS', territories: ['USA'] },
          { ...TRIAL, territories: ['DEU'] },
        ],
      }),
    );
    expect(longer.plan.gates).toEqual([]);
    expect(sent()).toEqual(['DELETE subscriptionIntroductoryOffers', 'POST subscriptionIntroductoryOffers']);
  });

  it('that are not listed go through a gate', async () => {
    const { applied, plan } = await shop(SELLING());
    await applied(wanting({ introductoryOffers: [TRIAL] }));
    const none = wanting({ introductoryOffers: [] });
    expect((await plan(none)).gates).toMatchObject([{ name: 'remove-introductory-offers', open: false }]);
    const gone = await applied({ ...none, allow: ['remove-introductory-offers'] });
    expect(gone.plan.consequences).toMatchObject([{ text: `${PRO}: ends an introductory offer in 3 territories` }]);
  });

  it('that cost something cost what Apple derives', async () => {
    const { applied, refused, plan } = await shop(SELLING());
    const paid = {
      offerMode: 'PAY_AS_YOU_GO',
      duration: 'ONE_MONTH',
      numberOfPeriods: 2,
      baseTerritory: 'USA',
    } as const;
    const done = await applied(wanting({ introductoryOffers: [{ ...paid, price: '0.99' }] }));
    expect(refused()).toEqual([]);
    expect(done.plan.changes.filter(({ field }) => field === 'price')).toHaveLength(3);
    const odd = await plan(wanting({ introductoryOffers: [{ ...paid, price: '0.97' }] }));
    expect(odd.blocked).toHaveLength(1);
    expect(odd.blocked[0]?.reason).toContain('there is no 0.97 in USA');
  });

  it('end on another day by a change of that day alone', async () => {
    const { applied, sent } = await shop(SELLING());
    await applied(wanting({ introductoryOffers: [{ ...TRIAL, territories: ['USA'], endDate: '2099-01-01' }] }));
    sent();
    const { plan } = await applied(
      wanting({ introductoryOffers: [{ ...TRIAL, territories: ['USA'], endDate: '2099-02-01' }] }),
    );
    expect(plan.changes).toMatchObject([
      { field: 'endDate', before: { day: '2099-01-01' }, after: { day: '2099-02-01' } },
    ]);
    expect(sent()).toEqual(['PATCH subscriptionIntroductoryOffers']);
  });

  it('of which two hold at once are refused', async () => {
    const { plan } = await shop(SELLING());
    const second = { ...TRIAL, duration: 'THREE_DAYS' as const, territories: ['USA'] };
    expect((await plan(wanting({ introductoryOffers: [TRIAL, second] }))).blocked).toMatchObject([
      {
        from: `${POINTER}/introductoryOffers/1`,
        reason: 'there is another offer in USA that holds now, and Apple keeps one',
      },
    ]);
  });
});

describe('promoted products', () => {
  const TIP = 'com.example.scene.tip';
  const seed: AppSeed = {
    ...SELLING(),
    inAppPurchases: [{ productId: TIP, versions: [{ state: 'APPROVED' }] }],
  };
  const promoting = (promoted: string[]) => manifestOf({ products: { promoted } });

  it('stand in the order of the manifest, whatever sort they are, and leave the page through a gate', async () => {
    const { applied, plan, sent, refused } = await shop(seed);
    await applied(promoting([TIP, PRO]));
    expect(sent()).toEqual(['POST promotedPurchases', 'POST promotedPurchases', 'PATCH apps']);
    const { plan: turned } = await applied(promoting([PRO, TIP]));
    expect(turned.changes).toEqual([
      {
        address: 'promotedPurchases',
        field: 'order',
        before: [TIP, PRO],
        after: [PRO, TIP],
        from: '/products/promoted',
      },
    ]);
    expect(sent()).toEqual(['PATCH apps']);
    const less = promoting([PRO]);
    expect((await plan(less)).gates).toMatchObject([{ name: 'remove-promotions', open: false }]);
    await applied({ ...less, allow: ['remove-promotions'] });
    expect(refused()).toEqual([]);
  });

  it('have to be products of the app', async () => {
    const { plan } = await shop(seed);
    expect((await plan(promoting(['com.example.nothing']))).blocked).toMatchObject([
      { reason: 'the app has no product com.example.nothing', from: '/products/promoted/0' },
    ]);
  });
});
