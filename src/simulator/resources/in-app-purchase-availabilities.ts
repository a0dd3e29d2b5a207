import { defineResource } from '../protocol/define-resource.ts';

/** Each POST takes the place of the record before, under an id of its own (observed). No territory at all takes the product from sale. */
export const inAppPurchaseAvailabilities = defineResource('inAppPurchaseAvailabilities', {
  parent: 'inAppPurchase',
  key: () => '',
  create({ store }, { attributes, links, lists }) {
    const type = 'inAppPurchaseAvailabilities';
    const parent = links['inAppPurchase'] ?? '';
    for (const before of store.children(parent, type)) store.remove(before);
    const availableTerritories = [...new Set(lists['availableTerritories'])];
    return store.add({ type, parent, attributes, lists: { availableTerritories } });
  },
});
