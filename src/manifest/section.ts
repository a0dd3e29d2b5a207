import { isJsonObject } from '../core/json/json.ts';
import { pointerOf } from '../core/json/pointer.ts';

/** A top-level section, empty where it is missing or something else. */
export function section(manifest: unknown, name: string): Record<string, unknown> {
  return mapping(mapping(manifest)[name]);
}

export function isMapping(value: unknown): value is Record<string, unknown> {
  return isJsonObject(value);
}

/** A mapping of keys, empty where the value is something else. */
export function mapping(value: unknown): Record<string, unknown> {
  return isJsonObject(value) ? value : {};
}

/** The texts of a list with their pointers; nothing where the value is no list. */
export function textsIn(value: unknown, pointer: string): { pointer: string; value: string }[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown, index) =>
    typeof item === 'string' && item !== '' ? { pointer: pointer + pointerOf([index]), value: item } : [],
  );
}
