import { productsSold } from './product-kinds.ts';
import type { ApiError } from '../protocol/errors.ts';
import { attributeError } from '../protocol/errors.ts';
import type { Doc, Json, Store } from '../store.ts';
import { text } from '../store.ts';

const LONGEST_ID = 100;
const LONGEST_NAME = 64;

/** Product ids that were given once are gone for ever, also those of deleted products (observed). @throws ApiError for one, or for none */
export function checkProductId(store: Store, appId: string, productId: string): void {
  if (!/^[\w.-]+$/.test(productId) || productId.length > LONGEST_ID) {
    const detail = `The product id '${productId}' may only have letters, numbers, periods, hyphens and underscores, ${LONGEST_ID} at most`;
    throw attributeError('INVALID', 'productId', detail);
  }
  const isTaken = productsSold(store, appId).some((product) => text(product, 'productId') === productId);
  if (isTaken || usedIds(store, appId).includes(productId)) throw duplicate('productId', productId);
}

/** Names differ among the products that an app has, subscriptions too (observed). @throws ApiError for one that is taken, or too long */
export function checkProductName(store: Store, appId: string, name: string, own?: Doc): void {
  if (Array.from(name).length > LONGEST_NAME) {
    throw attributeError('INVALID.TOO_LONG', 'name', 'The field (name) is too long');
  }
  const isTaken = productsSold(store, appId).some((product) => product !== own && text(product, 'name') === name);
  if (isTaken) throw duplicate('name', name);
}

/** A product goes, and its id with it. */
export function burnProductId(store: Store, appId: string, productId: string): void {
  const app = store.get('apps', appId);
  if (app) app.attributes['usedProductIds'] = [...usedIds(store, appId), productId];
}

function usedIds(store: Store, appId: string): Json[] {
  const used = store.get('apps', appId)?.attributes['usedProductIds'];
  return Array.isArray(used) ? used : [];
}

function duplicate(attribute: string, value: string): ApiError {
  return attributeError('INVALID.DUPLICATE', attribute, `The ${attribute} '${value}' has already been used`);
}
