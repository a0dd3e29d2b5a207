import { GROUPS, SUBSCRIPTIONS } from './product-kinds.ts';
import { hasScreenshot } from './product-readiness.ts';
import { productState } from './product-states.ts';
import { versionsOf } from './product-versions.ts';
import type { Context } from '../protocol/resource.ts';
import { isFuture, pricesOf, slotOf, slotOfPrice } from './subscription-prices.ts';
import { MONTHLY, territoriesOf, UPFRONT } from './subscription-plans.ts';
import type { Doc, Store } from '../store.ts';
import { text } from '../store.ts';

/** Whether somebody can subscribe anywhere. */
function isForSale(store: Store, { id }: Doc): boolean {
  return [UPFRONT, MONTHLY].some((plan) => territoriesOf(store, id, plan).length > 0);
}

/** Apple's word for where a subscription is. */
export function subscriptionState(context: Context, subscription: Doc): string {
  return productState(context, SUBSCRIPTIONS, subscription, {
    lacks: () => missingOf(context, subscription).length > 0,
    isForSale: () => isForSale(context.store, subscription),
  });
}

/** It can't be deleted any more: once it could be submitted, or was, also where its developer took it back (observed). */
export function isPermanent(context: Context, subscription: Doc): boolean {
  const versions = versionsOf(context.store, SUBSCRIPTIONS, subscription);
  return (
    versions.some((version) => text(version, 'state') !== 'PREPARE_FOR_SUBMISSION') ||
    subscriptionState(context, subscription) !== 'MISSING_METADATA'
  );
}

/** What a subscription lacks for App Review. */
export function missingOf(context: Context, subscription: Doc): string[] {
  const { store } = context;
  const latest = versionsOf(store, SUBSCRIPTIONS, subscription).at(-1);
  const group = store.get(GROUPS.products, subscription.parent ?? '');
  const groupVersions = group ? versionsOf(store, GROUPS, group) : [];
  const asked: [what: string, isThere: boolean][] = [
    ['a subscription period', text(subscription, 'subscriptionPeriod') !== ''],
    ['a localization', latest !== undefined && store.children(latest.id, SUBSCRIPTIONS.localizations).length > 0],
    [
      'a localization of its group',
      groupVersions.some(({ id }) => store.children(id, GROUPS.localizations).length > 0),
    ],
    ['its availability', territoriesOf(store, subscription.id, UPFRONT).length > 0],
    ['a price in each territory', hasEveryPrice(store, subscription)],
    ['a screenshot for App Review', hasScreenshot(context, subscription, 'subscriptionAppStoreReviewScreenshots')],
  ];
  return asked.flatMap(([what, isThere]) => (isThere ? [] : [what]));
}

/** There is no base territory: each one in which a plan is sold has a price of its own. */
function hasEveryPrice(store: Store, { id }: Doc): boolean {
  const priced = new Set(pricesOf(store, id).flatMap((price) => (isFuture(price) ? [] : [slotOfPrice(price)])));
  return [UPFRONT, MONTHLY].every((plan) =>
    territoriesOf(store, id, plan).every((territory) => priced.has(slotOf(territory, plan))),
  );
}
