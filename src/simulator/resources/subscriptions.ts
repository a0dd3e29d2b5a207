import { fail, refuseIfAny } from '../protocol/errors.ts';
import { defineResource } from '../protocol/define-resource.ts';
import { offerSet } from '../rules/introductory-offer-sets.ts';
import { instalmentsAmong } from '../rules/instalments.ts';
import { pricePointsOf, territoriesAsked } from '../rules/price-points.ts';
import { SUBSCRIPTION_POINTS } from '../rules/priced-kinds.ts';
import { appIdOf, GROUPS, SUBSCRIPTIONS } from '../rules/product-kinds.ts';
import { burnProductId, checkProductId, checkProductName } from '../rules/product-names.ts';
import { addVersion, versionsOf } from '../rules/product-versions.ts';
import { promotionsOf } from '../rules/promotions.ts';
import { soldTo, subscriptionErrors } from '../rules/subscription-attributes.ts';
import { MONTHLY, UPFRONT } from '../rules/subscription-plans.ts';
import { priceSet } from '../rules/subscription-price-sets.ts';
import { isPermanent, subscriptionState } from '../rules/subscriptions.ts';
import type { Attributes, Doc, Store } from '../store.ts';
import { text } from '../store.ts';
import { availabilityOf } from './subscription-plan-availabilities.ts';

export const subscriptions = defineResource('subscriptions', {
  parent: 'group',
  relationships: {
    // What was here before versions: of the last one. The images of that time are not simulated.
    subscriptionLocalizations: {
      from: ({ store }, subscription) => latestTexts(store, subscription),
      former: true,
    },
    images: { from: () => [], related: null },
    pricePoints: {
      from: (context, { id }, filters) =>
        territoriesAsked(context, filters).flatMap((territory) =>
          instalmentsAmong(context, pricePointsOf(context, SUBSCRIPTION_POINTS, id, territory), filters),
        ),
      related: {
        filters: {
          // All of them at once are refused since API 3.6 (observed).
          territory: { required: true },
          upfrontPricePointId: { settled: true },
          planType: { settled: true, values: [UPFRONT, MONTHLY] },
        },
      },
    },
    prices: { order: (a, b) => (placeOf(a) < placeOf(b) ? -1 : 1) },
    subscriptionAvailability: { from: availabilityOf, related: { empty: 'not-found' } },
    appStoreReviewScreenshot: { related: { empty: 'reported-both' } },
    promotedPurchase: {
      from: ({ store }, product) => promotionsOf(store, product),
      related: { empty: 'reported-both' },
    },
  },
  key: (subscription) => text(subscription, 'productId'),
  volatile: ['stale'],
  computed: (context, subscription) => ({ state: subscriptionState(context, subscription) }),
  inline: ['subscriptionPrices', 'subscriptionIntroductoryOffers'],
  create({ store }, { attributes, links }) {
    const group = store.get(GROUPS.products, links['group'] ?? '');
    const app = group?.parent ?? '';
    checkProductId(store, app, text({ attributes }, 'productId'));
    checkProductName(store, app, text({ attributes }, 'name'));
    refuseIfAny(subscriptionErrors(store, undefined, attributes));
    const others = store
      .children(group?.id ?? '', SUBSCRIPTIONS.products)
      .map((other) => other.attributes['groupLevel']);
    const subscription = store.add({
      type: SUBSCRIPTIONS.products,
      parent: group?.id ?? '',
      attributes: {
        ...soldTo(attributes['familySharable'] === true),
        ...attributes,
        familySharable: attributes['familySharable'] ?? false,
        groupLevel: attributes['groupLevel'] ?? Math.max(0, ...others.map(Number)) + 1,
      },
    });
    addVersion(store, SUBSCRIPTIONS, subscription);
    return subscription;
  },
  update(context, subscription, input) {
    const { attributes } = input;
    const { store } = context;
    if (attributes['name'] !== undefined) {
      checkProductName(store, appIdOf(store, subscription), text({ attributes }, 'name'), subscription);
    }
    // All or nothing (observed for 175 prices).
    const sets = [priceSet(context, subscription, input), offerSet(context, subscription, input)];
    refuseIfAny([...subscriptionErrors(store, subscription, attributes), ...sets.flatMap(({ errors }) => errors)]);
    for (const { apply } of sets) apply();
    Object.assign(subscription.attributes, settled(attributes, subscription));
  },
  remove(context, subscription) {
    const { store } = context;
    if (isPermanent(context, subscription)) {
      throw fail(409, 'STATE_ERROR.SUBSCRIPTION_DELETE_NOT_ALLOWED', 'The subscription can not be deleted');
    }
    for (const promotion of promotionsOf(store, subscription)) store.remove(promotion);
    burnProductId(store, appIdOf(store, subscription), text(subscription, 'productId'));
  },
});

const NEVER_EMPTY = ['familySharable', 'groupLevel', 'subscriptionPeriod', 'multiSeatStatus', 'marketSettings'];

/** What `null` says of attributes that are never empty: as it was. */
function settled(attributes: Attributes, { attributes: before }: Doc): Attributes {
  const kept = NEVER_EMPTY.filter((name) => attributes[name] === null);
  const shared = attributes['familySharable'] === true ? { multiSeatStatus: 'DISABLED' } : {};
  return { ...attributes, ...shared, ...Object.fromEntries(kept.map((name) => [name, before[name] ?? null])) };
}

function latestTexts(store: Store, subscription: Doc): Doc[] {
  return store.children(versionsOf(store, SUBSCRIPTIONS, subscription).at(-1)?.id ?? '', SUBSCRIPTIONS.localizations);
}

/** By territory and plan, and in time. */
function placeOf(price: Doc): string {
  return `${price.links['territory']} ${text(price, 'planType')} ${text(price, 'startDate')}`;
}
