import { pointerTo } from '../in-app-purchases/place.ts';
import { purchasesIn } from '../in-app-purchases/rules.ts';
import { subscriptionPointer } from '../subscriptions/place.ts';
import { subscriptionsInManifest } from '../subscriptions/rules.ts';

/** A product of a manifest, which may break the schema. */
export interface ListedProduct {
  id: string;
  pointer: string;
  /** It is not kept back from App Review. */
  goes: boolean;
}

/** Everything that a manifest sells by a product id. */
export function listedProducts(manifest: unknown): ListedProduct[] {
  const purchases = purchasesIn(manifest).map(([id, { submit }]) => {
    return { id, pointer: pointerTo(id), goes: submit !== false };
  });
  const subscriptions = subscriptionsInManifest(manifest).map(({ group, key, values: { submit } }) => {
    return { id: key, pointer: subscriptionPointer(group, key), goes: submit !== false };
  });
  return [...purchases, ...subscriptions];
}
