import { GROUPS, SUBSCRIPTIONS } from './product-kinds.ts';
import { versionsOf } from './product-versions.ts';
import type { Context } from '../protocol/resource.ts';
import { hasScreenshot } from './review-screenshots.ts';
import { MONTHLY, territoriesOf, UPFRONT } from './subscription-plans.ts';
import { isFuture, pricesOf, slotOf, slotOfPrice } from './subscription-prices.ts';
import type { Doc, Store } from '../store.ts';
import { text } from '../store.ts';

/** What a version of a subscription lacks for App Review. */
export function subscriptionLacks(context: Context, version: Doc, subscription: Doc): string[] {
  const { store } = context;
  const group = store.get(GROUPS.products, subscription.parent ?? '');
  const named = group && versionsOf(store, GROUPS, group).some((one) => groupLacks(context, one).length === 0);
  const asked: [what: string, isThere: boolean][] = [
    ['a subscription period', text(subscription, 'subscriptionPeriod') !== ''],
    ['a localization', store.children(version.id, SUBSCRIPTIONS.localizations).length > 0],
    ['a localization of the subscription group', named === true],
    ['its availability', territoriesOf(store, subscription.id, UPFRONT).length > 0],
    ['a price in each territory', hasEveryPrice(store, subscription)],
    ['a screenshot for App Review', hasScreenshot(context, subscription, 'subscriptionAppStoreReviewScreenshots')],
  ];
  return asked.flatMap(([what, isThere]) => (isThere ? [] : [what]));
}

/** What a version of a group lacks for App Review. */
export function groupLacks({ store }: Context, version: Doc): string[] {
  return store.children(version.id, GROUPS.localizations).length > 0 ? [] : ['a localization'];
}

/** There is no base territory: each one in which a plan is sold has a price of its own. */
function hasEveryPrice(store: Store, { id }: Doc): boolean {
  const priced = new Set(pricesOf(store, id).flatMap((price) => (isFuture(price) ? [] : [slotOfPrice(price)])));
  return [UPFRONT, MONTHLY].every((plan) =>
    territoriesOf(store, id, plan).every((territory) => priced.has(slotOf(territory, plan))),
  );
}
