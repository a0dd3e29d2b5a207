/** A member of an object's own: whatever name comes from outside, `constructor` is none of a table's. */
export function own<T>(object: { readonly [name: string]: T }, name: string): T | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}
