import { everythingRead } from '../everything-read.ts';
import type { ManifestParts, SubmissionPart } from '../manifest.gen.ts';
import type { Listed, ReviewedProducts } from './review-item.ts';

export interface SubmissionWant {
  /** Whether the manifest names the version: no other one is submitted. */
  version: boolean;
  /** The products that it lists and does not keep back, sort by sort. */
  products: Listed[][];
}

/** What of a manifest decides what is submitted. */
export type SubmissionManifest = SubmissionPart & Partial<Omit<ManifestParts, keyof SubmissionPart>>;

export function wantSubmission(
  { release, ...manifest }: SubmissionManifest,
  sorts: readonly ReviewedProducts[],
): SubmissionWant | undefined {
  const { goal = 'prepare', ...left } = release ?? {};
  everythingRead(left);
  if (goal === 'prepare') return undefined;
  return { version: manifest.version !== undefined, products: sorts.map((sort) => inOrder(sort.listed(manifest))) };
}

/** A plan does not depend on how the manifest is sorted. */
function inOrder(listed: readonly Listed[]): Listed[] {
  return listed.toSorted((a, b) => (a.key < b.key ? -1 : 1));
}
