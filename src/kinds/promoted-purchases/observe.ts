import type { Scope } from '../../core/kind.ts';
import type { Reader, Resource } from '../../core/resource.ts';
import { attribute, linkedId, textAttribute } from '../../core/resource.ts';
import type { AppHave } from '../app/kind.ts';
import type { Instances } from '../collection.ts';
import type { PurchaseHave } from '../in-app-purchases/record.ts';
import { purchasesPath } from '../in-app-purchases/observe.ts';
import { fields, include } from '../requests.ts';
import { groupsPath } from '../subscription-groups/observe.ts';
import type { SubscriptionHave } from '../subscriptions/record.ts';
import type { PromotedWant, Sort } from './want.ts';

/** A product on the app's product page. */
interface PromotedRow {
  id: string;
  productId: string;
  enabled: boolean;
}

export interface PromotedHave {
  /** In their order. */
  rows: readonly PromotedRow[];
  /** Those whose product could not be found out: a new order would lose them. */
  unreadable: number;
  /** Products that are to be promoted and that nothing else in the manifest speaks of. */
  others: Readonly<Record<string, { sort: Sort; id: string }>>;
}

interface Observed {
  app: AppHave;
  inAppPurchases: Instances<PurchaseHave>;
  subscriptions: Instances<SubscriptionHave>;
}

/** One request, and the lists of products where one is named that nothing else in the manifest speaks of. */
export async function observePromoted(
  api: Reader,
  { want, whole }: Scope<PromotedWant>,
  { app, inAppPurchases, subscriptions }: Observed,
): Promise<PromotedHave> {
  if (!want && !whole) return { rows: [], unreadable: 0, others: {} };
  const { data, included } = await api.all(`/v1/apps/${app.id}/promotedPurchases`, {
    ...include('promotedPurchases', ['inAppPurchaseV2', 'subscription']),
    ...fields('promotedPurchases', ['enabled', 'inAppPurchaseV2', 'subscription']),
    ...fields('inAppPurchases', ['productId']),
    ...fields('subscriptions', ['productId']),
  });
  const products = new Map(included.map((resource) => [`${resource.type} ${resource.id}`, resource]));
  const rows = data.flatMap((row) => rowOf(row, products) ?? []);
  const known = new Set([
    ...rows.map(({ productId }) => productId),
    ...Object.keys(want?.sorts ?? {}),
    ...Object.keys(inAppPurchases),
    ...Object.keys(subscriptions),
  ]);
  const unknown = (want?.promoted ?? []).filter((productId) => !known.has(productId));
  const others = unknown.length > 0 ? await findProducts(api, app, new Set(unknown)) : {};
  return { rows, unreadable: data.length - rows.length, others };
}

function rowOf(row: Resource, products: ReadonlyMap<string, Resource>): PromotedRow | undefined {
  const product =
    products.get(`inAppPurchases ${linkedId(row, 'inAppPurchaseV2') ?? ''}`) ??
    products.get(`subscriptions ${linkedId(row, 'subscription') ?? ''}`);
  const productId = product && textAttribute(product, 'productId');
  return productId === undefined ? undefined : { id: row.id, productId, enabled: attribute(row, 'enabled') !== false };
}

async function findProducts(
  api: Reader,
  app: AppHave,
  productIds: ReadonlySet<string>,
): Promise<PromotedHave['others']> {
  const [purchases, groups] = await Promise.all([
    api.all(purchasesPath(app), fields('inAppPurchases', ['productId'])),
    api.all(groupsPath(app), {
      ...include('subscriptionGroups', ['subscriptions']),
      'limit[subscriptions]': 50,
      ...fields('subscriptionGroups', ['subscriptions']),
      ...fields('subscriptions', ['productId']),
    }),
  ]);
  const found = (list: readonly Resource[], sort: Sort) =>
    list.flatMap((resource) => {
      const productId = textAttribute(resource, 'productId');
      return productId !== undefined && productIds.has(productId)
        ? [[productId, { sort, id: resource.id }] as const]
        : [];
    });
  return Object.fromEntries([...found(purchases.data, 'inAppPurchases'), ...found(groups.included, 'subscriptions')]);
}
