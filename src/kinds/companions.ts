import { FailureError } from '../core/failure.ts';
import type { Resource } from '../core/resource.ts';
import { linkedIds } from '../core/resource.ts';

/**
 * The resources that a relation leads to, where all of them came along.
 * @param most so many come along at most: where there are as many there may be more
 */
export function companionsOf(
  resource: Resource,
  relation: string,
  { included, most }: { included: readonly Resource[]; most: number },
): Resource[] | undefined {
  const ids = linkedIds(resource, relation);
  if (!ids || ids.length >= most) return undefined;
  const byId = new Map(included.map((one) => [one.id, one]));
  const found = ids.flatMap((id) => byId.get(id) ?? []);
  return found.length === ids.length ? found : undefined;
}

/**
 * What may not be read may make Apple refuse all that was asked together with it: then it is left out.
 * @param whole asks for all of it @param bare asks without what may be forbidden
 */
export async function withoutForbidden<Answer>(
  whole: () => Promise<Answer>,
  bare: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await whole();
  } catch (error) {
    if (error instanceof FailureError && error.failure.status === 403) return bare();
    throw error;
  }
}
