import type { ProductKind } from './product-kinds.ts';
import { GROUPS, kindOf, productOf } from './product-kinds.ts';
import { approvedVersion, inFlight } from './product-versions.ts';
import type { Context } from '../protocol/resource.ts';
import type { Doc, Json, Store } from '../store.ts';
import { text } from '../store.ts';

/** What else a product's state follows from. */
interface Facts {
  /** Something that App Review asks for is missing. */
  lacks(): boolean;
  /** There is a territory where it is sold. */
  isForSale(): boolean;
}

/** States of a version that are those of its product, under the product's words. */
const OF_VERSION: Readonly<Record<string, string>> = {
  WAITING_FOR_REVIEW: 'WAITING_FOR_REVIEW',
  IN_REVIEW: 'IN_REVIEW',
  ACCEPTED: 'PENDING_BINARY_APPROVAL',
  REJECTED: 'REJECTED',
};

/** Apple's word for where a product is. It is about what customers can buy: how a change to it fares, only its version tells. */
export function productState({ store }: Context, kind: ProductKind, product: Doc, facts: Facts): string {
  const stale = staleState(product);
  if (stale !== undefined) return stale;
  if (approvedVersion(store, kind, product)) return facts.isForSale() ? 'APPROVED' : 'DEVELOPER_REMOVED_FROM_SALE';
  return (
    OF_VERSION[text(inFlight(store, kind, product), 'state')] ??
    (facts.lacks() ? 'MISSING_METADATA' : 'READY_TO_SUBMIT')
  );
}

/** A product that was taken out of review still reads as if it were in it for a while (observed): it is said so often. */
export function keepReading(store: Store, version: Doc, times: number): void {
  const kind = kindOf(version);
  const product = productOf(store, version);
  if (!kind || !product || product.type === GROUPS.products || approvedVersion(store, kind, product)) return;
  if (times > 0) product.attributes['stale'] = { state: 'IN_REVIEW', times };
}

/** Somebody asks for products. Returns whether that changes anything. */
export function readProduct(product: Doc): boolean {
  const { stale } = product.attributes;
  if (!isMembers(stale)) return false;
  const times = Number(stale['times']);
  product.attributes['stale'] = times > 0 ? { ...stale, times: times - 1 } : null;
  return true;
}

function staleState({ attributes }: Doc): string | undefined {
  const { stale } = attributes;
  return isMembers(stale) && typeof stale['state'] === 'string' ? stale['state'] : undefined;
}

function isMembers(value: Json | undefined): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
