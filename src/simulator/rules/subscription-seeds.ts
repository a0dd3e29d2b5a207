import type { AssetSeed } from './assets.ts';
import { seedAsset } from './assets.ts';
import { addOffer, givenOffer } from './introductory-offers.ts';
import { equalizationsOf, pricePointAt } from './price-points.ts';
import { SUBSCRIPTION_POINTS } from './priced-kinds.ts';
import { GROUPS, SUBSCRIPTIONS } from './product-kinds.ts';
import type { ProductVersionSeed } from './product-version-seeds.ts';
import { addSeedVersions } from './product-version-seeds.ts';
import type { Context } from '../protocol/resource.ts';
import { soldTo } from './subscription-attributes.ts';
import { MONTHLY, sellPlan, UPFRONT } from './subscription-plans.ts';
import type { GivenPrice } from './subscription-prices.ts';
import { putPrice, today } from './subscription-prices.ts';
import { TERRITORIES } from './storefronts.ts';
import type { Attributes, Doc } from '../store.ts';

/** A group of subscriptions to begin with. Like the rest of a seed it may hold what Apple would refuse today. */
export interface SubscriptionGroupSeed {
  referenceName: string;
  /** Default: one in preparation, with its name. */
  versions?: ProductVersionSeed[];
  subscriptions?: SubscriptionSeed[];
}

/** A subscription to begin with: where nothing else is said it lacks nothing for App Review. */
export interface SubscriptionSeed {
  productId: string;
  /** Default: the product id. */
  name?: string;
  /** Period, level and so on. Default: a month, and the next level of the group. */
  attributes?: Attributes;
  /** Default: one in preparation, with its name. */
  versions?: ProductVersionSeed[];
  /** Where it is sold, or `null` where that was never said; default: everywhere. */
  territories?: 'all' | string[] | null;
  /** Where it is sold in instalments; default: that was never said. */
  monthlyTerritories?: string[];
  /** A price in the United States that is equalized for every territory where it is sold, single ones, or none; default 4.99. */
  price?: string | SubscriptionPriceSeed[] | null;
  /** The picture for App Review; default: there is one. */
  screenshot?: AssetSeed | null;
  /** Offers for new subscribers; default: none. */
  introductoryOffers?: IntroductoryOfferSeed[];
  /** The App Store promotes it, as these attributes say; default: it does not. */
  promoted?: Attributes;
}

interface IntroductoryOfferSeed {
  territory: string;
  /** Default: it is free. */
  price?: string;
  /** Default: a free week from today on. */
  attributes?: Attributes;
}

interface SubscriptionPriceSeed {
  territory: string;
  price: string;
  planType?: string;
  startDate?: string;
  /** Only those pay it who subscribed before. */
  preserved?: true;
  /** Attributes that are newer than the simulator, such as prices for so many seats. */
  newer?: Attributes;
}

/** @throws Error for a state that is none of Apple's words */
export function addSubscriptionGroup(context: Context, app: Doc, seed: SubscriptionGroupSeed, platform: string): void {
  const { referenceName, versions, subscriptions = [] } = seed;
  const group = context.store.add({ type: GROUPS.products, parent: app.id, attributes: { referenceName } });
  addSeedVersions(context, GROUPS, app, group, versions, platform);
  for (const [index, one] of subscriptions.entries()) {
    const subscription = addSubscription(context, group, one, index + 1);
    addSeedVersions(context, SUBSCRIPTIONS, app, subscription, one.versions, platform);
    if (one.promoted) {
      const attributes = { enabled: true, visibleForAllUsers: true, ...one.promoted };
      const links = { subscription: subscription.id };
      context.store.add({ type: 'promotedPurchases', parent: app.id, attributes, links });
    }
  }
}

function addSubscription(context: Context, group: Doc, seed: SubscriptionSeed, groupLevel: number): Doc {
  const {
    productId,
    name = productId,
    attributes = {},
    territories = 'all',
    monthlyTerritories,
    price = '4.99',
  } = seed;
  const { screenshot = { fileName: 'review.png', fileSize: 1 } } = seed;
  const { store } = context;
  const subscription = store.add({
    type: SUBSCRIPTIONS.products,
    parent: group.id,
    attributes: {
      ...soldTo(attributes['familySharable'] === true),
      ...{ name, productId, subscriptionPeriod: 'ONE_MONTH', familySharable: false, groupLevel },
      ...attributes,
    },
  });
  const sold = territories === 'all' ? [...TERRITORIES.keys()] : (territories ?? []);
  if (territories !== null) sellPlan(store, subscription.id, UPFRONT, sold, true);
  if (monthlyTerritories) sellPlan(store, subscription.id, MONTHLY, monthlyTerritories, false);
  if (typeof price === 'string') seedEverywhere(context, subscription, price, sold);
  else for (const row of price ?? []) seedPrice(context, subscription, row);
  if (screenshot) seedAsset(context, 'subscriptionAppStoreReviewScreenshots', subscription.id, screenshot);
  for (const offer of seed.introductoryOffers ?? []) seedOffer(context, subscription, offer);
  return subscription;
}

function seedOffer(context: Context, subscription: Doc, { territory, price, attributes }: IntroductoryOfferSeed): void {
  const standard = { duration: 'ONE_WEEK', offerMode: 'FREE_TRIAL', numberOfPeriods: 1 };
  const point =
    price === undefined ? undefined : pricePointAt(context, SUBSCRIPTION_POINTS, subscription.id, territory, price);
  const links = { territory, subscriptionPricePoint: point?.id ?? null };
  addOffer(
    context,
    subscription,
    givenOffer(context, { attributes: { ...standard, ...attributes }, links, lists: {} }, ''),
  );
}

function seedEverywhere(context: Context, subscription: Doc, price: string, territories: readonly string[]): void {
  const base = pricePointAt(context, SUBSCRIPTION_POINTS, subscription.id, 'USA', price);
  for (const point of [base, ...equalizationsOf(context, SUBSCRIPTION_POINTS, base)]) {
    if (territories.includes(point.links['territory'] ?? ''))
      putPrice(context.store, subscription, undated(point), false);
  }
}

function seedPrice(context: Context, subscription: Doc, seed: SubscriptionPriceSeed): void {
  const { territory, price, planType = UPFRONT, startDate = null, preserved, newer } = seed;
  const point = pricePointAt(context, SUBSCRIPTION_POINTS, subscription.id, territory, price);
  const given = { ...undated(point), planType, start: startDate };
  const doc = putPrice(context.store, subscription, given, startDate !== null && startDate > today(context));
  if (preserved) doc.attributes['preserved'] = true;
  if (newer) doc.newer = newer;
}

function undated(point: Doc): GivenPrice {
  return { point, territory: undefined, planType: UPFRONT, start: null, preserve: false, place: '' };
}
