import type { Query, Reader, Resource } from '../../core/resource.ts';
import { linkedIds } from '../../core/resource.ts';
import type { ProductVersionRow } from './version-choice.ts';
import { productVersionRow } from './version-choice.ts';

/** Apple's largest number of included resources of one product. */
const INCLUDED = 50;

/**
 * The versions of every product in a list, which come along with it.
 * @param list path of the products @param query that includes their versions @param versionsOf path of the versions of one
 */
export async function readIncludedVersions(
  api: Reader,
  list: string,
  { query, keyOf, versionsOf }: { query: Query; keyOf(row: Resource): string; versionsOf(id: string): string },
): Promise<ReadonlyMap<string, ProductVersionRow[]>> {
  const { data, included } = await api.all(list, { ...query, 'limit[versions]': INCLUDED });
  const versions = new Map(included.map((resource) => [resource.id, resource]));
  const entries = data.map(async (row) => {
    const ids = linkedIds(row, 'versions') ?? [];
    // Whatever an include can't hold is left out without a word.
    const isCut = ids.length >= INCLUDED;
    const own = isCut ? (await api.all(versionsOf(row.id))).data : ids.flatMap((id) => versions.get(id) ?? []);
    return [keyOf(row), own.map(productVersionRow)] as const;
  });
  return new Map(await Promise.all(entries));
}
