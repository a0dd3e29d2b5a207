import type { Json } from './json.ts';

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
