import { isJsonObject } from '../core/json/json.ts';
import { own } from '../core/json/own.ts';
import { keysOf } from '../core/json/pointer.ts';

/** What stands in a value at a pointer; `undefined` where nothing does. */
export function valueAt(value: unknown, pointer: string): unknown {
  return keysOf(pointer).reduce<unknown>((here, key) => {
    if (Array.isArray(here)) return here[Number(key)] as unknown;
    return isJsonObject(here) ? own(here, key) : undefined;
  }, value);
}

/** The pointer of what holds this one. */
export function parentOf(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
}

/** The last key of a pointer. */
export function keyOf(pointer: string): string {
  return keysOf(pointer).at(-1) ?? '';
}

/** A copy of a value with another one at a pointer, or nothing there where it is `undefined`. What holds it has to be there. */
export function withValue(value: unknown, pointer: string, replaced: unknown): unknown {
  const copy: unknown = structuredClone(value);
  const holder = valueAt(copy, parentOf(pointer));
  if (typeof holder !== 'object' || holder === null) return copy;
  if (replaced === undefined) Reflect.deleteProperty(holder, keyOf(pointer));
  else Reflect.set(holder, keyOf(pointer), replaced);
  return copy;
}
