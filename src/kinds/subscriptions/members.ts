/** A subscription in the manifest: what stands under its product id, and in which group. */
export interface Member<Written> {
  group: string;
  written: Written;
}

/** The part of a manifest that has subscriptions, as far as one kind reads it. */
interface SubscriptionsPart<Written> {
  products?: {
    subscriptionGroups?: Record<string, { subscriptions?: Record<string, Written> }>;
  };
}

/** The subscriptions of all groups, by product id. */
export function subscriptionsIn<Written>({
  products,
}: SubscriptionsPart<Written>): Record<string, Member<Written>> | undefined {
  const groups = products?.subscriptionGroups;
  return (
    groups &&
    Object.fromEntries(
      Object.entries(groups).flatMap(([group, { subscriptions = {} }]) =>
        Object.entries(subscriptions).map(([productId, written]) => [productId, { group, written }] as const),
      ),
    )
  );
}

/** The inverse of `subscriptionsIn`. */
export function subscriptionsPart<Written>(members: Record<string, Member<Written>>): SubscriptionsPart<Written> {
  const groups = new Map<string, Record<string, Written>>();
  for (const [productId, { group, written }] of Object.entries(members)) {
    groups.set(group, { ...groups.get(group), [productId]: written });
  }
  const entries = [...groups].map(([group, subscriptions]) => [group, { subscriptions }] as const);
  return { products: { subscriptionGroups: Object.fromEntries(entries) } };
}
