import type { Doc, Store } from '../store.ts';

/** Products go to App Review in versions of their own, all alike; these are the words in which they differ. */
export interface ProductKind {
  products: string;
  versions: string;
  localizations: string;
  images?: string;
  /** Relation from a version to its product. */
  toProduct: string;
  /** Relation from an item of a review submission to a version. */
  toVersion: string;
  /** Stands in the ids of such items (one report each). */
  code?: number;
}

export const PURCHASES: ProductKind = {
  products: 'inAppPurchases',
  versions: 'inAppPurchaseVersions',
  localizations: 'inAppPurchaseLocalizations',
  images: 'inAppPurchaseImages',
  toProduct: 'inAppPurchase',
  toVersion: 'inAppPurchaseVersion',
  code: 17,
};

export const SUBSCRIPTIONS: ProductKind = {
  products: 'subscriptions',
  versions: 'subscriptionVersions',
  localizations: 'subscriptionLocalizations',
  images: 'subscriptionImages',
  toProduct: 'subscription',
  toVersion: 'subscriptionVersion',
  code: 18,
};

export const GROUPS: ProductKind = {
  products: 'subscriptionGroups',
  versions: 'subscriptionGroupVersions',
  localizations: 'subscriptionGroupLocalizations',
  toProduct: 'subscriptionGroup',
  toVersion: 'subscriptionGroupVersion',
};

export const PRODUCT_KINDS: readonly ProductKind[] = [PURCHASES, SUBSCRIPTIONS, GROUPS];

/** The kind of a version, by its type. */
export function kindOf(version: Pick<Doc, 'type'>): ProductKind | undefined {
  return PRODUCT_KINDS.find(({ versions }) => versions === version.type);
}

export function productOf(store: Store, version: Doc): Doc | undefined {
  return store.get(kindOf(version)?.products ?? '', version.parent ?? '');
}

/** The app that something belongs to: a subscription does so through its group. */
export function appIdOf(store: Store, doc: Doc | undefined): string {
  if (doc === undefined || doc.type === 'apps') return doc?.id ?? '';
  return doc.parent === undefined ? '' : appIdOf(store, store.get(doc.parentType ?? '', doc.parent));
}

/** All that an app sells: its in-app purchases, and the subscriptions of its groups. */
export function productsSold(store: Store, appId: string): Doc[] {
  const groups = store.children(appId, GROUPS.products);
  return [
    ...store.children(appId, PURCHASES.products),
    ...groups.flatMap(({ id }) => store.children(id, SUBSCRIPTIONS.products)),
  ];
}
