import { canonicalText } from '../core/text/canonical-text.ts';
import type { Json } from '../core/json/json.ts';
import { isJsonObject, sameJson } from '../core/json/json.ts';
import { keysOf, pointerOf } from '../core/json/pointer.ts';
import { keyOf, parentOf, valueAt } from './places.ts';

/** A value of the manifest that App Store Connect has otherwise. */
export interface Difference {
  /** Where the manifest has it, or would have it. */
  pointer: string;
  /** `undefined`: nothing is there. */
  present: unknown;
}

/**
 * The values that differ, each by itself, in the order of the manifest. Pure.
 * @param resolved the manifest with its texts in it
 * @param present what asks for what is there
 * @param pointers of what a plan would change; one may stand for all that it holds
 */
export function differences(resolved: object, present: object, pointers: readonly string[]): Difference[] {
  const found = new Map<string, Difference>();
  for (const pointer of pointers)
    for (const one of differencesAt(resolved, present, pointer))
      if (!found.has(one.pointer)) found.set(one.pointer, one);
  // With what is gone, or replaced as a whole, goes what stood in it.
  return [...found.values()].filter(({ pointer }) => !holdersOf(pointer).some((holder) => found.has(holder)));
}

function holdersOf(pointer: string): string[] {
  const keys = keysOf(pointer);
  return keys.map((_key, index) => pointerOf(keys.slice(0, index)));
}

function differencesAt(resolved: object, present: object, given: string): Difference[] {
  const pointer = outsideOfLists(resolved, given);
  const written = valueAt(resolved, pointer);
  const there = valueAt(present, pointer);
  if (written === undefined) return absent(resolved, present, pointer);
  if (!isJsonObject(written) || !isJsonObject(there)) return [{ pointer, present: there }];
  return Object.keys(written).flatMap((key) => {
    const inner = pointer + pointerOf([key]);
    return isSame(written[key], there[key]) ? [] : differencesAt(resolved, present, inner);
  });
}

/** The pointer of the list that an item is in: items have no names by which they could be found again. */
function outsideOfLists(resolved: object, pointer: string): string {
  const keys = keysOf(pointer);
  const at = keys.findIndex((_key, index) => Array.isArray(valueAt(resolved, pointerOf(keys.slice(0, index)))));
  return at === -1 ? pointer : pointerOf(keys.slice(0, at));
}

/** The manifest has nothing there by itself: `default` fills it, a value stands for all around it, or the key is new. */
function absent(resolved: object, present: object, pointer: string): Difference[] {
  if (valueAt(resolved, defaultOf(pointer)) !== undefined) return [{ pointer, present: valueAt(present, pointer) }];
  const parent = parentOf(pointer);
  const holder = valueAt(resolved, parent);
  if (isJsonObject(holder)) {
    const there = valueAt(present, pointer);
    return there === undefined ? [] : [{ pointer, present: there }];
  }
  return parent === '' ? [] : differencesAt(resolved, present, parent);
}

/** Where `default` has what a language lacks. */
export function defaultOf(pointer: string): string {
  const [section = '', , ...inner] = keysOf(pointer);
  return inner.length === 1 ? pointerOf([section, 'default', ...inner]) : `${pointer}/default`;
}

/** What a mapping that is owned whole lacks, and what it has too much. */
export function ownedDifferences(resolved: object, present: object, pointer: string): Difference[] {
  const written = valueAt(resolved, pointer);
  const there = valueAt(present, pointer) ?? {};
  if (!isJsonObject(written) || !isJsonObject(there)) return [];
  const keys = [...new Set([...Object.keys(written), ...Object.keys(there)])];
  return keys
    .filter((key) => !isSame(written[key], there[key]))
    .map((key) => ({ pointer: pointer + pointerOf([key]), present: there[key] }));
}

function isSame(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' && typeof b === 'string') return canonicalText(a) === canonicalText(b);
  return sameJson(a as Json, b as Json);
}

/** Whether a pointer is one of a language's own texts, and which. */
export function languageOf(pointer: string): { section: string; locale: string; field: string } | undefined {
  const [section, locale, field, ...others] = keysOf(pointer);
  if (section === undefined || locale === undefined || field === undefined || others.length > 0) return undefined;
  return { section, locale, field: keyOf(pointer) };
}
