import { defineResource } from '../protocol/define-resource.ts';
import { TERRITORIES } from '../rules/storefronts.ts';
import type { Store } from '../store.ts';

export const territories = defineResource('territories', { reference: true, key: ({ id }) => id });

/** Puts Apple's territories into the store. */
export function addTerritories(store: Store): void {
  for (const [id, currency] of TERRITORIES) store.add({ type: 'territories', id, attributes: { currency } });
}
