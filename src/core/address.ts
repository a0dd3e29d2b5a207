import type { Json, JsonObject } from './json/json.ts';

/**
 * Natural key of one thing in App Store Connect: stable, readable, never an id.
 * Examples: `app`, `version`, `version/localizations/de-DE`.
 */
export type Address = string;

/** Stands for an id inside an operation's path or body until the address book knows it. */
export interface Ref {
  ref: Address;
}

/** Ids observed at App Store Connect and ids minted by this run, by address. */
export type AddressBook = ReadonlyMap<Address, string>;

/** Whether an address is that of a place, or of something that lies there. */
export function isWithin(address: Address, place: Address): boolean {
  return address === place || address.startsWith(`${place}/`);
}

export function ref(address: Address): { ref: Address } {
  return { ref: address };
}

export function isRef(value: unknown): value is Ref {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).length === 1 &&
    'ref' in value &&
    typeof value.ref === 'string'
  );
}

/** Every address that `value` refers to, in order of appearance, once each. */
export function refsIn(value: Json | readonly (string | Ref)[] | undefined): Address[] {
  const found = new Set<Address>();
  const walk = (item: unknown): void => {
    if (isRef(item)) found.add(item.ref);
    else if (Array.isArray(item)) item.forEach(walk);
    else if (typeof item === 'object' && item !== null) Object.values(item).forEach(walk);
  };
  walk(value);
  return [...found];
}

/** The path with ids in it. @param idOf the id at an address */
export function pathWithIds(path: readonly (string | Ref)[], idOf: (address: Address) => string): string {
  return path.map((part) => (isRef(part) ? idOf(part.ref) : part)).join('');
}

/** The body with ids in the place of references. */
export function bodyWithIds(body: JsonObject, idOf: (address: Address) => string): JsonObject {
  const walk = (value: Json): Json => {
    if (isRef(value)) return idOf(value.ref);
    if (Array.isArray(value)) return value.map(walk);
    return typeof value === 'object' && value !== null ? bodyWithIds(value, idOf) : value;
  };
  return Object.fromEntries(Object.entries(body).map(([key, value]) => [key, walk(value)]));
}
