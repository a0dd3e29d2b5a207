/** Any value that JSON can hold. Plans, bodies and observations are made of nothing else. */
export type Json = null | boolean | number | string | Json[] | JsonObject;

export interface JsonObject {
  [key: string]: Json;
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Text of `value` with object keys sorted at every depth: equal values give equal bytes, whatever order they were built in. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    item !== null && typeof item === 'object' && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}

/** Equality of two JSON values, blind to key order; `undefined` equals only itself. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (Array.isArray(a) || Array.isArray(b))
    return (
      Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, at) => sameJson(item, b[at]))
    );
  if (!isJsonObject(a) || !isJsonObject(b)) return false;
  const names = writtenIn(a);
  return (
    names.length === writtenIn(b).length && names.every((name) => Object.hasOwn(b, name) && sameJson(a[name], b[name]))
  );
}

/** Names whose values JSON has: it leaves out what is undefined. */
function writtenIn(object: JsonObject): string[] {
  return Object.keys(object).filter((name) => object[name] !== undefined);
}
