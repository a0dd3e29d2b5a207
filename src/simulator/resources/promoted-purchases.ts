import { relationshipError } from '../protocol/errors.ts';
import { defineResource } from '../protocol/define-resource.ts';
import type { Context } from '../protocol/resource.ts';
import { appIdOf, PURCHASES, SUBSCRIPTIONS } from '../rules/product-kinds.ts';
import { approvedVersion, inFlight } from '../rules/product-versions.ts';
import { promotionsOf } from '../rules/promotions.ts';
import type { Doc, Store } from '../store.ts';
import { text } from '../store.ts';

/** What the App Store shows of an app's products on its page, in an order of their own. */
export const promotedPurchases = defineResource('promotedPurchases', {
  parent: 'app',
  key: () => '',
  computed: (context, promotion) => ({ state: stateOf(context, promotion) }),
  create({ store }, { attributes, links }) {
    const { app = '', inAppPurchaseV2 = null, subscription = null } = links;
    const product = promotedBy(store, links);
    if (!product || (inAppPurchaseV2 !== null && subscription !== null)) {
      const detail = "You must provide a value for one of the relationships 'inAppPurchaseV2' and 'subscription'";
      throw relationshipError('REQUIRED', 'inAppPurchaseV2', detail);
    }
    const relation = product.type === PURCHASES.products ? 'inAppPurchaseV2' : 'subscription';
    if (appIdOf(store, product) !== app) {
      throw relationshipError('INVALID', relation, `The product '${product.id}' is one of another app`);
    }
    if (promotionsOf(store, product).length > 0) {
      const detail = `A 'promotedPurchases' with a relationship to '${product.type}' with the id '${product.id}' already exists`;
      throw relationshipError('INVALID', relation, detail);
    }
    return store.add({
      type: 'promotedPurchases',
      parent: app ?? '',
      attributes: { enabled: true, ...attributes },
      links: { [relation]: product.id },
    });
  },
  update(_context, promotion, { attributes }) {
    Object.assign(promotion.attributes, attributes);
  },
  remove() {},
});

/** @throws ApiError when the ids are not exactly those of the app's promoted purchases: only the complete list is taken (observed) */
export function orderPromotions({ store }: Context, app: Doc, ids: readonly string[]): void {
  const present = store.children(app.id, 'promotedPurchases').map(({ id }) => id);
  const isWhole =
    new Set(ids).size === ids.length && ids.length === present.length && present.every((id) => ids.includes(id));
  if (!isWhole) {
    const detail = "The order must name each of the app's promoted purchases once";
    throw relationshipError('INVALID', 'promotedPurchases', detail);
  }
  app.lists = { ...app.lists, promotedPurchases: [...ids] };
}

function promotedBy(store: Store, links: Record<string, string | null>): Doc | undefined {
  return (
    store.get(PURCHASES.products, links['inAppPurchaseV2'] ?? '') ??
    store.get(SUBSCRIPTIONS.products, links['subscription'] ?? '')
  );
}

/** It follows its product. */
function stateOf({ store }: Context, promotion: Doc): string {
  const product = promotedBy(store, promotion.links);
  const kind = product?.type === SUBSCRIPTIONS.products ? SUBSCRIPTIONS : PURCHASES;
  if (!product) return 'PREPARE_FOR_SUBMISSION';
  if (approvedVersion(store, kind, product)) return 'APPROVED';
  const state = text(inFlight(store, kind, product), 'state');
  if (['WAITING_FOR_REVIEW', 'IN_REVIEW', 'ACCEPTED'].includes(state)) return 'IN_REVIEW';
  return state === 'REJECTED' ? 'REJECTED' : 'PREPARE_FOR_SUBMISSION';
}
