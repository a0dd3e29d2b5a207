import type { ProductKind } from './product-kinds.ts';
import { kindOf, PRODUCT_KINDS, productOf } from './product-kinds.ts';
import { moveVersion as moveProductVersion } from './product-versions.ts';
import { moveVersion } from './versions-of-app.ts';
import type { Doc, Store } from '../store.ts';
import { text } from '../store.ts';

export const SUBMISSIONS = 'reviewSubmissions';
export const ITEMS = 'reviewSubmissionItems';

export function isIn(submission: Doc, ...states: string[]): boolean {
  return states.includes(text(submission, 'state'));
}

export function itemsOf(store: Store, submission: Doc): Doc[] {
  return store.children(submission.id, ITEMS);
}

/** Those that are still in it. */
export function heldItems(store: Store, submission: Doc): Doc[] {
  return itemsOf(store, submission).filter((item) => text(item, 'state') !== 'REMOVED');
}

export function submissionOf(store: Store, item: Doc): Doc | undefined {
  return store.get(SUBMISSIONS, item.parent ?? '');
}

/** Relations from an item to what is reviewed, and the type that each one leads to. */
export const REVIEWED: ReadonlyMap<string, string> = new Map([
  ['appStoreVersion', 'appStoreVersions'],
  ...PRODUCT_KINDS.map(({ toVersion, versions }): [string, string] => [toVersion, versions]),
]);

/** The version of an app or a product that the item is about. */
export function reviewedOf(store: Store, item: Doc): Doc | undefined {
  for (const [relation, type] of REVIEWED) {
    const version = store.get(type, item.links[relation] ?? '');
    if (version) return version;
  }
  return undefined;
}

/** The version of an app that the item is about. */
export function versionOf(store: Store, item: Doc): Doc | undefined {
  return store.get('appStoreVersions', item.links['appStoreVersion'] ?? '');
}

/** The item by which a submission that is not over holds a version of an app or a product. */
export function holdingItem(store: Store, version: Doc): Doc | undefined {
  return store.all(ITEMS).find((item) => {
    if (item.links[relationTo(version)] !== version.id || text(item, 'state') === 'REMOVED') return false;
    const submission = submissionOf(store, item);
    return submission !== undefined && !isIn(submission, 'COMPLETE');
  });
}

/** A version goes with a submission. */
export function addItem(store: Store, submission: Doc, version: Doc): Doc {
  if (version.type === 'appStoreVersions') submission.links['appStoreVersionForReview'] = version.id;
  const kind = kindOf(version);
  return store.add({
    type: ITEMS,
    ...(kind?.code === undefined ? {} : { id: idOf(submission, kind.code, version) }),
    parent: submission.id,
    attributes: { state: 'READY_FOR_REVIEW' },
    links: { [relationTo(version)]: version.id },
  });
}

/** A version of an app or a product is in `state` from now on. */
export function moveReviewed(store: Store, version: Doc, state: string): void {
  if (version.type === 'appStoreVersions') moveVersion(store, version, state);
  else moveProductVersion(store, version, state);
}

/** What a person calls it: `version`, a product id, or the name of a group. */
export function namesOf(store: Store, item: Doc): string[] {
  const version = reviewedOf(store, item);
  if (!version) return [];
  const product = productOf(store, version);
  return product ? [text(product, 'productId') || text(product, 'referenceName')] : ['version'];
}

export function relationTo(version: Pick<Doc, 'type'>): string {
  const kind: ProductKind | undefined = kindOf(version);
  return kind?.toVersion ?? 'appStoreVersion';
}

/** As it was seen; the same version gets the same id when it is put into the same submission again. */
function idOf(submission: Doc, code: number, version: Doc): string {
  return Buffer.from(`${submission.id}|${code}|${version.id}`).toString('base64url');
}
