import { everythingRead } from '../everything-read.ts';
import type { InAppPurchasesPart, PromotedPurchasesPart, SubscriptionsPart } from '../manifest.gen.ts';
import { subscriptionsIn } from '../subscriptions/members.ts';

/** Whose id a product has at Apple. */
export type Sort = 'inAppPurchases' | 'subscriptions';

export interface PromotedWant {
  /** Product ids in their order. */
  promoted: string[];
  /** What those are that the manifest describes. */
  sorts: Readonly<Record<string, Sort>>;
}

export function wantPromoted(
  manifest: PromotedPurchasesPart & InAppPurchasesPart & SubscriptionsPart,
): PromotedWant | undefined {
  const own: PromotedPurchasesPart = manifest;
  const { products, ...left } = own;
  everythingRead(left);
  if (products?.promoted === undefined) return undefined;
  const purchases: InAppPurchasesPart = manifest;
  const groups: SubscriptionsPart = manifest;
  const sorted = (keys: object | undefined, sort: Sort) => Object.keys(keys ?? {}).map((key) => [key, sort] as const);
  return {
    promoted: products.promoted,
    sorts: Object.fromEntries([
      ...sorted(purchases.products?.inAppPurchases, 'inAppPurchases'),
      ...sorted(subscriptionsIn(groups), 'subscriptions'),
    ]),
  };
}
