import { SUBSCRIPTIONS } from './product-kinds.ts';
import { productState } from './product-states.ts';
import { versionsOf } from './product-versions.ts';
import type { Context } from '../protocol/resource.ts';
import { MONTHLY, territoriesOf, UPFRONT } from './subscription-plans.ts';
import { subscriptionLacks } from './subscription-readiness.ts';
import type { Doc } from '../store.ts';
import { text } from '../store.ts';

/** Apple's word for where a subscription is. */
export function subscriptionState(context: Context, subscription: Doc): string {
  const { store } = context;
  const version = versionsOf(store, SUBSCRIPTIONS, subscription).at(-1);
  return productState(context, SUBSCRIPTIONS, subscription, {
    lacks: () => version === undefined || subscriptionLacks(context, version, subscription).length > 0,
    isForSale: () => [UPFRONT, MONTHLY].some((plan) => territoriesOf(store, subscription.id, plan).length > 0),
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
