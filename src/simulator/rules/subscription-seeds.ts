import { seedAsset } from './assets.ts';
import { equalizationsOf, pricePointAt } from './price-points.ts';
import { SUBSCRIPTION_POINTS } from './priced-kinds.ts';
import type { ProductKind } from './product-kinds.ts';
import { GROUPS, SUBSCRIPTIONS } from './product-kinds.ts';
import { addVersion } from './product-versions.ts';
import type { Context } from '../protocol/resource.ts';
import { MONTHLY, sellPlan, UPFRONT } from './subscription-plans.ts';
import type { GivenPrice } from './subscription-prices.ts';
import { putPrice, today } from './subscription-prices.ts';
import { TERRITORIES } from './storefronts.ts';
import type { Attributes, Doc } from '../store.ts';

/** A group of subscriptions to begin with. Like the rest of a seed it may hold what Apple would refuse today. */
export interface SubscriptionGroupSeed {
  referenceName: string;
  /** State of its version; default PREPARE_FOR_SUBMISSION. */
  state?: string;
  /** Default: none. */
  localizations?: Record<string, Attributes>;
  subscriptions?: SubscriptionSeed[];
}

export interface SubscriptionSeed {
  productId: string;
  /** Default: the product id. */
  name?: string;
  /** Period, level and so on; the period is ONE_MONTH by default. */
  attributes?: Attributes;
  /** State of its version; default PREPARE_FOR_SUBMISSION. */
  state?: string;
  /** Default: none. */
  localizations?: Record<string, Attributes>;
  /** Where it is sold; default: nothing was said yet. */
  territories?: 'all' | string[];
  /** Where it is sold in instalments. */
  monthlyTerritories?: string[];
  /** A price in the United States that is equalized for all other territories of it, or single ones; default: none. */
  prices?: string | SubscriptionPriceSeed[];
  /** Whether App Review has its picture; default: not yet. */
  reviewScreenshot?: true;
}

export interface SubscriptionPriceSeed {
  territory: string;
  price: string;
  planType?: string;
  startDate?: string;
  /** Only those pay it who subscribed before. */
  preserved?: true;
  /** Attributes that are newer than the simulator, such as prices for so many seats. */
  newer?: Attributes;
}

export function addSubscriptionGroup(context: Context, app: Doc, seed: SubscriptionGroupSeed): void {
  const { referenceName, state, localizations, subscriptions = [] } = seed;
  const { store } = context;
  const group = store.add({ type: GROUPS.products, parent: app.id, attributes: { referenceName } });
  addTexts(context, GROUPS, addVersion(store, GROUPS, group, state), localizations);
  for (const [index, one] of subscriptions.entries()) addSubscription(context, group, one, index + 1);
}

function addSubscription(context: Context, group: Doc, seed: SubscriptionSeed, groupLevel: number): void {
  const { productId, name = productId, attributes = {}, state, localizations, prices = [], reviewScreenshot } = seed;
  const { store } = context;
  const subscription = store.add({
    type: SUBSCRIPTIONS.products,
    parent: group.id,
    attributes: { name, productId, subscriptionPeriod: 'ONE_MONTH', familySharable: false, groupLevel, ...attributes },
  });
  const territories = seed.territories === 'all' ? [...TERRITORIES.keys()] : seed.territories;
  if (territories) sellPlan(store, subscription.id, UPFRONT, territories, true);
  if (seed.monthlyTerritories) sellPlan(store, subscription.id, MONTHLY, seed.monthlyTerritories, false);
  if (typeof prices === 'string') seedEverywhere(context, subscription, prices, territories ?? []);
  else for (const price of prices) seedPrice(context, subscription, price);
  addTexts(context, SUBSCRIPTIONS, addVersion(store, SUBSCRIPTIONS, subscription, state), localizations);
  if (reviewScreenshot) {
    const file = { fileName: 'review.png', fileSize: 1000 };
    seedAsset(context, 'subscriptionAppStoreReviewScreenshots', subscription.id, file);
  }
}

function addTexts({ store }: Context, kind: ProductKind, version: Doc, localizations: Record<string, Attributes> = {}) {
  for (const [locale, texts] of Object.entries(localizations)) {
    store.add({ type: kind.localizations, parent: version.id, attributes: { locale, ...texts } });
  }
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
  if (newer) doc.attributes['newer'] = newer;
}

function undated(point: Doc): GivenPrice {
  return { point, territory: undefined, planType: UPFRONT, start: null, preserve: false, place: '' };
}
