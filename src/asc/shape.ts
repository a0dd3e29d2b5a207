import { isJsonObject } from '../core/json/json.ts';
import type { Json } from '../core/json/json.ts';
import { own } from '../core/json/own.ts';
import { pointerOf } from '../core/json/pointer.ts';

/**
 * What a value in an answer has to be. `name`: a text that tells one thing from the others; `[shape]`: a list of such; an object: its
 * members, any of which may be missing or `null`, because Apple leaves out and nulls what its specification does not say.
 */
export type Shape = keyof typeof SIMPLE | readonly [Shape] | { readonly [member: string]: Shape };

/** What an answer has to say of a JSON:API type. */
export interface ResourceShape {
  readonly attributes?: { readonly [attribute: string]: Shape };
  /** The types that relations lead to; a list for a to-many one. */
  readonly relations?: { readonly [relation: string]: string | readonly [string] };
}

/** Where an answer is not what it has to be. */
export interface Misfit {
  /** JSON pointer within it. */
  pointer: string;
  /** In words, e.g. `a text`. */
  wanted: string;
  found: unknown;
}

interface Simple {
  words: string;
  fits(value: unknown): boolean;
}

const SIMPLE = {
  string: { words: 'a text', fits: (value) => typeof value === 'string' },
  name: { words: 'a name of letters, digits, hyphens and underscores', fits: isName },
  boolean: { words: 'true or false', fits: (value) => typeof value === 'boolean' },
  integer: { words: 'a whole number', fits: Number.isSafeInteger },
  number: { words: 'a number', fits: Number.isFinite },
  date: { words: 'a date', fits: (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)) },
} as const satisfies Record<string, Simple>;

/** Apple's names of types have 50 characters at most, and its ids some 100. */
const LONGEST = 512;

/** Whether a text may be a part of addresses and the key of an object: no way up, and nothing that every object has. */
export function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST && /^[\w-]+$/.test(value) && !(value in {});
}

/** Whether an id may become part of paths: characters that stand there for themselves, and nothing that leads elsewhere. */
export function isId(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > LONGEST) return false;
  return /^[\w.~+=:,;@!$-]+$/.test(value) && !/^\.+$/.test(value) && !(value in {});
}

/** Where a value is not of its shape. `null` and `undefined` are of any. */
export function misfit(value: unknown, shape: Shape): Misfit | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof shape === 'string') {
    const { fits, words } = SIMPLE[shape];
    return fits(value) ? undefined : { pointer: '', wanted: words, found: value };
  }
  if (isList(shape)) {
    if (!Array.isArray(value)) return { pointer: '', wanted: 'a list', found: value };
    return firstOf(value, (item) => misfit(item, shape[0]));
  }
  if (!isJsonObject(value)) return { pointer: '', wanted: 'an object', found: value };
  return firstIn(shape, (inner, member) => misfit(own(value, member), inner));
}

/** What a shape knows of a value that is of it. */
export function known(value: Json, shape: Shape): Json {
  if (isList(shape) && Array.isArray(value))
    return value.flatMap((item) => (item === null ? [] : [known(item, shape[0])]));
  if (typeof shape === 'string' || isList(shape) || !isJsonObject(value)) return value;
  const members = Object.entries(shape).flatMap(([member, inner]): [string, Json][] => {
    const found = own(value, member);
    return found === undefined ? [] : [[member, known(found, inner)]];
  });
  return Object.fromEntries(members);
}

/** The first misfit in a list, with its place. */
export function firstOf<T>(
  list: readonly T[],
  misfitOf: (item: T, at: number) => Misfit | undefined,
): Misfit | undefined {
  for (const [at, item] of list.entries()) {
    const found = misfitOf(item, at);
    if (found) return below(at, found);
  }
  return undefined;
}

/** The first misfit among the members of an object, with its place. */
export function firstIn<T>(
  members: { readonly [name: string]: T },
  misfitOf: (member: T, name: string) => Misfit | undefined,
): Misfit | undefined {
  for (const [name, member] of Object.entries(members)) {
    const found = misfitOf(member, name);
    if (found) return below(name, found);
  }
  return undefined;
}

/** A misfit as seen from one step above. */
export function below(key: string | number, { pointer, ...others }: Misfit): Misfit {
  return { pointer: `${pointerOf([key])}${pointer}`, ...others };
}

function isList(shape: Shape): shape is readonly [Shape] {
  return Array.isArray(shape);
}
