import { describe, expect, it } from 'vitest';
import type { AppleError } from '../../src/core/failure.ts';
import { fixOf } from '../../src/kinds/apple-errors.ts';
import { kinds } from '../../src/kinds/index.ts';
import { positionOf, positionText } from '../../src/render/view/positions.ts';
import type { AppSeed } from '../../src/simulator/index.ts';
import { loadWith } from '../manifest/media.ts';
import { png } from '../support/pictures.ts';
import { DRAFT, LIVE, scene } from '../support/scene.ts';
import { shelf } from '../support/shelf.ts';

const PRO = 'com.example.scene.pro';
const TIP = 'com.example.scene.tip';

/** The name of the group has what JSON pointers escape. */
const MANIFEST = `
app: { bundleId: com.example.scene, platform: IOS }
products:
  inAppPurchases:
    ${TIP}:
      inAppPurchaseType: CONSUMABLE
      name: Small tip
      localizations:
        en-US:
          name: Tip
      territories:
        available: [USA, DEU]
      pricing:
        baseTerritory: USA
        price: "1.99"
      reviewScreenshot: tip.png
  subscriptionGroups:
    Pro/Plus:
      localizations:
        en-US:
          name: Scene Pro
      subscriptions:
        ${PRO}:
          name: Pro monthly
          subscriptionPeriod: ONE_MONTH
          localizations:
            en-US:
              name: Pro
          territories:
            availableInNewTerritories: false
            available: [USA, DEU]
          pricing:
            baseTerritory: USA
            price: "4.99"
            startDate: 2099-01-01
            preserveCurrentPrice: true
            territories:
              DEU: "4.49"
          introductoryOffers:
            - { offerMode: FREE_TRIAL, duration: ONE_WEEK, numberOfPeriods: 1 }
          reviewScreenshot: pro.png
`.trimStart();

const GROUP = '/products/subscriptionGroups/Pro~1Plus';
const SUBSCRIPTION = `${GROUP}/subscriptions/${PRO}`;
const PURCHASE = `/products/inAppPurchases/${TIP}`;

async function stage(seed: AppSeed) {
  const beside = shelf();
  const pictures = { 'tip.png': png(1290, 2796), 'pro.png': png(2796, 1290) };
  for (const [name, bytes] of Object.entries(pictures)) beside.put(name, bytes);
  const { loaded, issues } = await loadWith(MANIFEST, pictures);
  if (!loaded) throw new Error(issues.join('\n'));
  const { simulator, engine } = await scene(seed, { files: beside.files });
  return { simulator, engine, loaded };
}

/** A request, and the part of it that Apple refuses. */
type Refused = readonly [method: string, type: string, source: string];

/** Where the errors lead when Apple refuses these requests, by type. */
async function leadsOf(seed: AppSeed, requests: readonly Refused[]): Promise<Record<string, Set<string | undefined>>> {
  const { simulator, engine, loaded } = await stage(seed);
  for (const [method, type, source] of requests) {
    const errors = [
      { status: '409', code: 'ENTITY_ERROR', title: 'refused', detail: type, source: { pointer: source } },
    ];
    const path = new RegExp(`/v\\d/${type}(/[^/?]+)?$`);
    simulator.faults.add({ method, path, times: 99, action: { type: 'status', status: 409, body: { errors } } });
  }
  const made = await engine.plan(loaded);
  expect(made.plan.blocked).toEqual([]);
  const { results, things = made.plan.things } = await engine.apply(loaded, made);
  const leads: Record<string, Set<string | undefined>> = {};
  for (const { operation, failure } of results) {
    for (const error of failure?.errors ?? []) {
      let pointer: string | undefined;
      const locate = (asked: string) => {
        pointer = asked;
        return loaded.locate(asked);
      };
      const position = positionOf(error, operation, { plan: made.plan, things, locate });
      expect(position && positionText(position)).toMatch(/release\.yml:\d+$/);
      (leads[error.detail ?? ''] ??= new Set()).add(pointer);
    }
  }
  return leads;
}

const WITH_GROUP: AppSeed = {
  ...DRAFT,
  subscriptionGroups: [
    { referenceName: 'Pro/Plus', versions: [{ state: 'PREPARE_FOR_SUBMISSION', localizations: {} }] },
  ],
};

/** An app with both products. @param state of the version of the subscription */
const WITH_BOTH = (state: 'APPROVED' | 'PREPARE_FOR_SUBMISSION'): AppSeed => ({
  ...(state === 'APPROVED' ? LIVE : DRAFT),
  inAppPurchases: [
    {
      productId: TIP,
      territories: ['USA'],
      price: '2.99',
      versions: [{ state: 'PREPARE_FOR_SUBMISSION', localizations: {} }],
    },
  ],
  subscriptionGroups: [
    {
      referenceName: 'Pro/Plus',
      subscriptions: [
        { productId: PRO, territories: ['USA', 'DEU'], name: 'Pro monthly', price: '3.99', versions: [{ state }] },
      ],
    },
  ],
});

describe('what Apple refuses of a request leads to what asks for it', () => {
  it('of something that is not there yet', async () => {
    const requests: Refused[] = [
      ['POST', 'subscriptionGroups', '/data/relationships/app'],
      ['POST', 'inAppPurchases', '/data/attributes/name'],
    ];
    expect(await leadsOf(DRAFT, requests)).toEqual({
      subscriptionGroups: new Set([GROUP]),
      inAppPurchases: new Set([`${PURCHASE}/name`]),
    });
  });

  it('of a group, and of a subscription in it', async () => {
    const requests: Refused[] = [
      ['POST', 'subscriptions', '/data/attributes/subscriptionPeriod'],
      ['POST', 'subscriptionGroupLocalizations', '/data/relationships/version'],
    ];
    expect(await leadsOf(WITH_GROUP, requests)).toEqual({
      subscriptions: new Set([`${SUBSCRIPTION}/subscriptionPeriod`]),
      subscriptionGroupLocalizations: new Set([`${GROUP}/localizations/en-US`]),
    });
  });

  it('of what belongs to products that were never released', async () => {
    const requests: Refused[] = [
      ['PATCH', 'subscriptionLocalizations', '/data/attributes/name'],
      ['PATCH', 'subscriptions', '/included/1/relationships/subscriptionPricePoint'],
      ['POST', 'subscriptionAppStoreReviewScreenshots', '/data/relationships/subscription'],
      ['POST', 'inAppPurchaseLocalizations', '/data/relationships/version'],
      ['POST', 'inAppPurchasePriceSchedules', '/included/0/relationships/inAppPurchasePricePoint'],
      ['POST', 'inAppPurchaseAvailabilities', '/data/relationships/availableTerritories'],
      ['POST', 'inAppPurchaseAppStoreReviewScreenshots', '/data/attributes/fileName'],
    ];
    expect(await leadsOf(WITH_BOTH('PREPARE_FOR_SUBMISSION'), requests)).toEqual({
      subscriptionLocalizations: new Set([`${SUBSCRIPTION}/localizations/en-US/name`]),
      subscriptions: new Set([`${SUBSCRIPTION}/pricing`]),
      subscriptionAppStoreReviewScreenshots: new Set([`${SUBSCRIPTION}/reviewScreenshot`]),
      inAppPurchaseLocalizations: new Set([`${PURCHASE}/localizations/en-US`]),
      inAppPurchasePriceSchedules: new Set([`${PURCHASE}/pricing/price`]),
      inAppPurchaseAvailabilities: new Set([`${PURCHASE}/territories/available`]),
      inAppPurchaseAppStoreReviewScreenshots: new Set([`${PURCHASE}/reviewScreenshot`]),
    });
  });

  it('of what products cost that customers can have', async () => {
    const requests: Refused[] = [
      ['POST', 'subscriptionPrices', '/data/relationships/subscriptionPricePoint/id'],
      ['POST', 'subscriptionIntroductoryOffers', '/data/relationships/territory'],
    ];
    expect(await leadsOf(WITH_BOTH('APPROVED'), requests)).toEqual({
      subscriptionPrices: new Set([`${SUBSCRIPTION}/pricing/price`, `${SUBSCRIPTION}/pricing/territories/DEU`]),
      subscriptionIntroductoryOffers: new Set([`${SUBSCRIPTION}/introductoryOffers/0`]),
    });
  });

  it('of where they are sold', async () => {
    const source = '/data/attributes/availableInNewTerritories';
    expect(await leadsOf(WITH_BOTH('APPROVED'), [['PATCH', 'subscriptionPlanAvailabilities', source]])).toEqual({
      subscriptionPlanAvailabilities: new Set([`${SUBSCRIPTION}/territories/availableInNewTerritories`]),
    });
  });
});

describe('what Apple refuses of something that a request brings along leads to its key', () => {
  const SUBSCRIPTIONS = { [PRO]: { group: 'Pro/Plus' } };
  const fixed = (error: Pick<AppleError, 'at' | 'source'>, book: ReadonlyMap<string, string>) =>
    fixOf({ status: '409', code: 'ENTITY_ERROR', title: 'refused', ...error }, kinds, {
      have: { subscriptions: SUBSCRIPTIONS },
      book,
    });

  const OF = `products/${PRO}`;
  const GROUP_AT = 'subscriptionGroups/Pro%2FPlus';
  it.each([
    ['subscriptions', 'attributes/name', OF, `${SUBSCRIPTION}/name`],
    ['subscriptions', 'relationships/prices', OF, `${SUBSCRIPTION}/pricing`],
    ['subscriptions', 'relationships/planAvailabilities', OF, `${SUBSCRIPTION}/territories`],
    ['subscriptions', 'relationships/appStoreReviewScreenshot', OF, `${SUBSCRIPTION}/reviewScreenshot`],
    ['subscriptions', 'attributes/state', OF, SUBSCRIPTION],
    ['subscriptionVersions', 'relationships/localizations', `${OF}/version`, `${SUBSCRIPTION}/localizations`],
    ['subscriptionVersions', 'attributes/state', `${OF}/version`, SUBSCRIPTION],
    [
      'subscriptionLocalizations',
      'attributes/name',
      `${OF}/version/localizations/en-US`,
      `${SUBSCRIPTION}/localizations/en-US/name`,
    ],
    ['subscriptionPrices', 'attributes/startDate', `${OF}/pricing/USA/scheduled`, `${SUBSCRIPTION}/pricing/startDate`],
    ['subscriptionPrices', 'relationships/territory', `${OF}/pricing/USA/scheduled`, `${SUBSCRIPTION}/pricing`],
    [
      'subscriptionPlanAvailabilities',
      'attributes/availableInNewTerritories',
      `${OF}/territories`,
      `${SUBSCRIPTION}/territories/availableInNewTerritories`,
    ],
    [
      'subscriptionIntroductoryOffers',
      'attributes/duration',
      `${OF}/introductory-offers/USA/one`,
      `${SUBSCRIPTION}/introductoryOffers`,
    ],
    ['subscriptionAppStoreReviewScreenshots', '', `${OF}/review-screenshot`, `${SUBSCRIPTION}/reviewScreenshot`],
    ['subscriptionImages', '', `${OF}/version/image`, `${SUBSCRIPTION}/image`],
    ['subscriptionGroups', 'attributes/referenceName', GROUP_AT, GROUP],
    ['subscriptionGroupVersions', 'relationships/localizations', `${GROUP_AT}/version`, `${GROUP}/localizations`],
    [
      'subscriptionGroupLocalizations',
      'attributes/name',
      `${GROUP_AT}/version/localizations/en-US`,
      `${GROUP}/localizations/en-US/name`,
    ],
    ['inAppPurchases', 'relationships/iapPriceSchedule', `products/${TIP}`, `${PURCHASE}/pricing`],
    ['inAppPurchaseVersions', 'relationships/image', `products/${TIP}/version`, `${PURCHASE}/image`],
    [
      'inAppPurchasePriceSchedules',
      'relationships/baseTerritory',
      `products/${TIP}`,
      `${PURCHASE}/pricing/baseTerritory`,
    ],
  ])('%s %s of %s: %s', (type, source, address, pointer) => {
    const { from, fix } = fixed({ at: `/v1/${type}/7`, source: `/data/${source}` }, new Map([[address, '7']]));
    expect(from).toBe(pointer);
    expect(fix).toBe(pointer.slice(1).replaceAll('/', '.').replaceAll('~1', '/'));
  });

  it('one that nobody knows leads to all of them', () => {
    expect(fixed({ at: '/v1/subscriptions/7' }, new Map()).fix).toBe('products.subscriptionGroups');
  });
});
