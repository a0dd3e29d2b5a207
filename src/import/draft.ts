import type { Json, JsonObject } from '../core/json/json.ts';
import { isJsonObject } from '../core/json/json.ts';
import { own } from '../core/json/own.ts';
import { keysOf, pointerOf } from '../core/json/pointer.ts';

/** Something of the other tool's that the manifest does not have. */
export interface LeftOut {
  /** A file, a key, or a value in it, as its owner would find it. */
  what: string;
  /** The rest of a sentence that begins with `what`, or what to do instead. */
  why: string;
}

/** What another tool's files become, before it is known whether all of it is valid. */
export interface Draft {
  /** The whole manifest but `app.bundleId` and `app.platform`. */
  manifest: JsonObject;
  leftOut: LeftOut[];
  /** Which app these files are for, as far as they say it. */
  bundleId?: string;
  platform?: string;
  /** Where a value comes from, by JSON pointer: the nearest one above counts. */
  sources: Map<string, string>;
  /** Lines below a section, by its name, for what is not to be on at once. */
  suggestions: Map<string, string[]>;
  /** The same sections written out, for where the folder that one names can't be read as it is. */
  writtenOut: Map<string, { value: JsonObject; leftOut: LeftOut[]; sources: ReadonlyMap<string, string> }>;
}

/** A draft with nothing in it. */
export function emptyDraft(): Draft {
  return { manifest: {}, leftOut: [], sources: new Map(), suggestions: new Map(), writtenOut: new Map() };
}

/** Puts a value into the draft, and remembers where it is from. @param keys that lead to it */
export function put(draft: Draft, keys: readonly string[], value: Json, source: string): void {
  draft.manifest = merged(draft.manifest, keys, value);
  draft.sources.set(pointerOf(keys), source);
}

function merged(into: JsonObject, [key = '', ...below]: readonly string[], value: Json): JsonObject {
  const inner = own(into, key);
  const next = below.length === 0 ? value : merged(isJsonObject(inner) ? inner : {}, below, value);
  // A key may be called anything, `__proto__` too.
  return Object.fromEntries([...Object.entries(into).filter(([name]) => name !== key), [key, next]]);
}

/** The source of the value at a pointer, or of what holds it. */
export function sourceOf(sources: ReadonlyMap<string, string>, pointer: string): string | undefined {
  for (let place = pointer; place !== ''; place = place.slice(0, place.lastIndexOf('/'))) {
    const found = sources.get(place);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The longest beginning of a pointer that leads to something. */
export function nearestPlace(value: Json, pointer: string): string {
  let place = '';
  let here: Json | undefined = value;
  for (const key of keysOf(pointer)) {
    here = Array.isArray(here) ? here[Number(key)] : isJsonObject(here) ? own(here, key) : undefined;
    if (here === undefined) return place;
    place += pointerOf([key]);
  }
  return place;
}

/** A value without what stands at some pointers, and without what is empty then; `undefined` where nothing is left. */
export function without(value: Json, places: ReadonlySet<string>, pointer = ''): Json | undefined {
  if (places.has(pointer)) return undefined;
  if (Array.isArray(value)) {
    const items = value.flatMap((item, at) => {
      const left = without(item, places, pointer + pointerOf([at]));
      return left === undefined ? [] : [left];
    });
    return items.length === 0 ? undefined : items;
  }
  if (!isJsonObject(value)) return value;
  const items = Object.entries(value).flatMap(([key, item]): [string, Json][] => {
    const left = without(item, places, pointer + pointerOf([key]));
    return left === undefined ? [] : [[key, left]];
  });
  return items.length === 0 ? undefined : Object.fromEntries(items);
}
