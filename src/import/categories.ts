import type { Draft } from './draft.ts';
import { put } from './draft.ts';

export type Side = 'primary' | 'secondary';

/** A category with its subcategories, by Apple's ids. @param source where they stand */
export function importCategory(draft: Draft, side: Side, ids: readonly string[], source: string): void {
  const [category, ...subcategories] = ids;
  if (category === undefined) return;
  put(draft, ['app', 'categories', side], category, source);
  if (subcategories.length > 0) put(draft, ['app', 'categories', `${side}Subcategories`], subcategories, source);
}
