import { isIdentified, resourceOf } from '../../asc/resource-shape.ts';
import { isJsonObject } from '../../core/json/json.ts';
import type { Resource } from '../../core/resource.ts';

/** Everything in an answer that says which resource it is, or is about, at any depth; as the client reads it. */
export function namedResources(body: unknown): Resource[] {
  const found: Resource[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(walk);
    if (!isJsonObject(value)) return undefined;
    if (isIdentified(value)) found.push(resourceOf(value));
    return Object.values(value).forEach(walk);
  };
  walk(body);
  return found;
}
