import { isJsonObject } from '../core/json/json.ts';
import type { Kind } from '../core/kind.ts';
import type { LeftOut } from '../core/left-out.ts';
import { own } from '../core/json/own.ts';
import { keysOf, pointerOf } from '../core/json/pointer.ts';
import { checkSchema } from '../manifest/schema-check.ts';

/**
 * Leaves out what the schema or a rule refuses: words and languages that are newer than the schema, and texts that nobody may write any
 * more. Nobody can ask for them, so nobody manages them; with a list goes all of it, because a shorter one would ask for something else.
 */
export function withoutRefused(
  manifest: object,
  context: { kinds: readonly Kind[]; now: Date },
): { manifest: object; leftOut: LeftOut[] } {
  const kept = structuredClone(manifest);
  const leftOut: LeftOut[] = [];
  for (;;) {
    const refused = refusedIn(kept, context);
    if (refused.length === 0) return { manifest: kept, leftOut };
    const gone: string[] = [];
    for (const { pointer, message } of refused) {
      if (gone.some((place) => pointer === place || pointer.startsWith(`${place}/`))) continue;
      const keys = ownerOf(kept, keysOf(pointer));
      // The whole of it: there is nothing to leave out then.
      if (keys.length === 0) throw new Error(`a description that no manifest can hold: ${message}`);
      const place = pointerOf(keys);
      leftOut.push({ pointer: place, reason: message, value: valueAt(kept, keys) });
      leaveOut(kept, keys);
      gone.push(place);
    }
  }
}

function refusedIn(manifest: object, { kinds, now }: { kinds: readonly Kind[]; now: Date }) {
  const parts = kinds.flatMap(({ manifest: part = [] }) => part);
  const ofSchema = checkSchema(manifest, () => undefined, parts);
  const ruled = parts.flatMap(({ rules = [], calendarRules = [] }) =>
    [...rules, ...calendarRules].flatMap((rule) => rule({ manifest, now })),
  );
  return [...ofSchema, ...ruled].filter(({ severity = 'error' }) => severity === 'error');
}

/** The keys of what stands there or, where nothing does or it is in a list, of what holds it. */
function ownerOf(manifest: object, keys: readonly string[]): string[] {
  const found: string[] = [];
  let here: unknown = manifest;
  for (const key of keys) {
    const inner = isJsonObject(here) ? own(here, key) : undefined;
    if (inner === undefined) return found;
    found.push(key);
    here = inner;
  }
  return found;
}

function valueAt(manifest: object, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((here, key) => (isJsonObject(here) ? own(here, key) : undefined), manifest);
}

/** Takes away what stands at these keys, and what is empty without it. */
function leaveOut(section: object, [key = '', ...inner]: readonly string[]): void {
  const value: unknown = Reflect.get(section, key);
  if (inner.length > 0 && isJsonObject(value)) {
    leaveOut(value, inner);
    if (Object.keys(value).length > 0) return;
  }
  Reflect.deleteProperty(section, key);
}
