import { copyAsset } from './assets.ts';
import type { ProductKind } from './product-kinds.ts';
import { kindOf, productOf } from './product-kinds.ts';
import type { ApiError } from '../protocol/errors.ts';
import { fail } from '../protocol/errors.ts';
import type { Context } from '../protocol/resource.ts';
import { SPEC } from '../spec.gen.ts';
import type { Doc, Store } from '../store.ts';
import { text } from '../store.ts';

export const PRODUCT_VERSION_STATES = SPEC.inAppPurchaseVersions.attributes.state.values;
const EDITABLE: readonly string[] = ['PREPARE_FOR_SUBMISSION', 'REJECTED', 'DEVELOPER_REJECTED'];
const OVER: readonly string[] = ['APPROVED', 'REPLACED_WITH_NEW_VERSION'];

/** A version whose texts and image can be changed. */
function isEditable(version: Doc | undefined): boolean {
  return EDITABLE.includes(text(version, 'state'));
}

export function versionsOf(store: Store, kind: ProductKind, product: Doc): Doc[] {
  return store.children(product.id, kind.versions);
}

/** The version that customers see. */
export function approvedVersion(store: Store, kind: ProductKind, product: Doc): Doc | undefined {
  return versionsOf(store, kind, product).find((version) => text(version, 'state') === 'APPROVED');
}

/** The version that is being prepared or reviewed, of which there is one at most: what its developer took back counts (observed). */
export function inFlight(store: Store, kind: ProductKind, product: Doc): Doc | undefined {
  return versionsOf(store, kind, product).find((version) => !OVER.includes(text(version, 'state')));
}

/** A product is made with its first version (observed 2026). */
export function addVersion(store: Store, kind: ProductKind, product: Doc, state = 'PREPARE_FOR_SUBMISSION'): Doc {
  const version = versionsOf(store, kind, product).length + 1;
  return store.add({ type: kind.versions, parent: product.id, attributes: { version, state } });
}

/**
 * Makes the next version, with the texts and the image of the approved one under ids of their own (observed).
 * @throws ApiError while another one is on its way
 */
export function createVersion({ store, quirks }: Context, kind: ProductKind, product: Doc): Doc {
  const other = inFlight(store, kind, product);
  if (other) {
    throw fail(409, 'STATE_ERROR.ALREADY_EXISTS', `There is already an inflight version with id '${other.id}'`);
  }
  const made = addVersion(store, kind, product);
  const approved = approvedVersion(store, kind, product);
  if (!approved) return made;
  for (const { attributes } of store.children(approved.id, kind.localizations)) {
    const copy = store.add({ type: kind.localizations, parent: made.id, attributes: structuredClone(attributes) });
    if (quirks.lagReads > 0) copy.lag = quirks.lagReads;
  }
  for (const image of kind.images === undefined ? [] : store.children(approved.id, kind.images)) {
    copyAsset({ store }, image, made.id);
  }
  return made;
}

/** The version is in `state` from now on. An approved one takes the place of the one before it. */
export function moveVersion(store: Store, version: Doc, state: string): void {
  const kind = kindOf(version);
  const product = productOf(store, version);
  if (state === 'APPROVED' && kind && product) {
    const before = approvedVersion(store, kind, product);
    if (before && before !== version) before.attributes['state'] = 'REPLACED_WITH_NEW_VERSION';
  }
  version.attributes['state'] = state;
}

/** What can't be changed now. The end of the code is reported, Apple's sentence is not. */
export function unmodifiable(type: string, state: string): ApiError {
  return fail(409, 'ENTITY_ERROR.UNMODIFIABLE', `The '${type}' can not be modified in the state '${state}'`);
}

/** @throws ApiError for a version that is on its way through App Review, or was */
export function refuseLocked(version: Doc | undefined, type: string): void {
  if (!isEditable(version)) throw unmodifiable(type, text(version, 'state'));
}
