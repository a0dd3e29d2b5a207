import { SUBSCRIPTIONS } from './product-kinds.ts';
import { versionsOf } from './product-versions.ts';
import type { Doc, Store } from '../store.ts';
import { text } from '../store.ts';

/** Customers could or can subscribe: prices and the period are no longer its developer's alone. */
export function hasBeenApproved(store: Store, subscription: Doc): boolean {
  const approved = ['APPROVED', 'REPLACED_WITH_NEW_VERSION'];
  return versionsOf(store, SUBSCRIPTIONS, subscription).some((version) => approved.includes(text(version, 'state')));
}
