import type { Address } from './address.ts';
import type { Change } from './change.ts';
import type { Json } from './json/json.ts';
import { sameJson } from './json/json.ts';
import type { Value } from './value.ts';
import { sentValue } from './value.ts';

/** Values by field; a field that is absent or `undefined` is not managed. */
export type Fields = Readonly<Record<string, Value | Json | undefined>>;

interface Described {
  address: Address;
  /** JSON pointer of a field's value in the manifest. */
  from(field: string): string;
  /** Apple's limits by field, in code points. */
  limits?: Readonly<Record<string, number>>;
  /** How wide they may be where one line has to do. */
  rooms?: Readonly<Record<string, number>>;
}

function described({ address, from, limits, rooms }: Described, field: string): Change {
  const [limit, room] = [limits?.[field], rooms?.[field]];
  const measures = { ...(limit === undefined ? {} : { limit }), ...(room === undefined ? {} : { room }) };
  return { address, field, from: from(field), ...measures };
}

/** Changes that make `have` equal to `want` in every field that `want` names. A missing value in `have` counts as empty. */
export function diffAttributes(thing: Described, want: Fields, have: Fields): Change[] {
  const changes: Change[] = [];
  for (const [field, after] of Object.entries(want)) {
    const before = have[field] ?? null;
    if (after !== undefined && !sameJson(before, after)) changes.push({ ...described(thing, field), before, after });
  }
  return changes;
}

/** Changes that bring a new thing into being. Fields wanted empty are left out: a new thing has none. */
export function createAttributes(thing: Described, want: Fields): Change[] {
  const changes: Change[] = [];
  for (const [field, after] of Object.entries(want)) {
    if (after !== undefined && after !== null) changes.push({ ...described(thing, field), after });
  }
  return changes;
}

/** Changes that remove a thing with all it holds. */
export function deleteAttributes(thing: Described, have: Fields): Change[] {
  const changes: Change[] = [];
  for (const [field, before] of Object.entries(have)) {
    if (before !== undefined && before !== null) changes.push({ ...described(thing, field), before });
  }
  return changes;
}

/** The values that changes set, by field: what a request body carries. */
export function valuesOf(changes: readonly Change[]): Record<string, Json> {
  return Object.fromEntries(
    changes.flatMap(({ field, after }) => (after === undefined ? [] : [[field, sentValue(after as Value)]])),
  );
}
