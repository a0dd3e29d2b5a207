import { isJsonObject } from '../core/json/json.ts';
import type { Kind, Snapshot } from '../core/kind.ts';
import { observedFor } from '../core/kind.ts';
import type { LeftOut } from '../core/left-out.ts';
import { pointerOf } from '../core/json/pointer.ts';
import { isRead } from '../core/unread.ts';
import { withoutRefused } from './without-refused.ts';

/** A manifest that asks for what is there, and what it has to leave out. */
export interface Description {
  manifest: object;
  leftOut: LeftOut[];
}

/**
 * The manifest that asks for what was observed: every kind's part, merged where several kinds share a section. Pure.
 * What no manifest can ask for, such as files and passwords, is not in it, and so nobody manages it.
 * @param snapshot of everything there is: what was not read can't be described
 * @param now for rules about dates
 */
export function describeAll(kinds: readonly Kind[], snapshot: Snapshot, now: Date): Description {
  const parts = partsOf(kinds, snapshot);
  const { manifest, leftOut: languages } = withWholeLanguages(parts.reduce(merged, {}), parts.flatMap(languagesIn));
  const asked = withoutRefused(manifest, { kinds, now });
  const { have } = snapshot;
  const own = kinds.flatMap((kind) =>
    isRead(kind, have) ? (kind.leftOut?.(have[kind.name], observedFor(kind, have)) ?? []) : [],
  );
  return { manifest: asked.manifest, leftOut: [...languages, ...asked.leftOut, ...own] };
}

/** The same as it is, with what no manifest may hold: to look values up in. */
export function describePresent(kinds: readonly Kind[], snapshot: Snapshot): object {
  return partsOf(kinds, snapshot).reduce(merged, {});
}

function partsOf(kinds: readonly Kind[], { have }: Snapshot): object[] {
  return kinds
    .filter((kind) => isRead(kind, have))
    .map((kind): object => kind.describe(have[kind.name], observedFor(kind, have)) ?? {});
}

/**
 * Leaves out the languages that the app information or the version alone has: a manifest that lists one would have the other get it, too.
 * @param sides the languages of each
 */
function withWholeLanguages(manifest: object, sides: readonly object[]): Description {
  if (!('metadata' in manifest) || !isJsonObject(manifest.metadata)) return { manifest, leftOut: [] };
  const { metadata, ...others } = manifest;
  const isWhole = (locale: string, texts: unknown) =>
    // Without the app information there is no name, and a language can't be made without one.
    sides.every((side) => locale in side) && isJsonObject(texts) && 'name' in texts;
  const whole = Object.entries(metadata).filter(([locale, texts]) => isWhole(locale, texts));
  const leftOut = Object.entries(metadata)
    .filter(([locale, texts]) => !isWhole(locale, texts))
    .map(([locale, value]) => ({ pointer: pointerOf(['metadata', locale]), reason: HALF, value }));
  const kept = whole.length === 0 ? others : { ...others, metadata: Object.fromEntries(whole) };
  return { manifest: kept, leftOut };
}

const HALF =
  'the app information or the version alone has this language, and a manifest that lists it would give it to the other one, too';

function languagesIn(part: object): object[] {
  return 'metadata' in part && isJsonObject(part.metadata) ? [part.metadata] : [];
}

/** Sections are shared, values are not: of two values at one place the later one stays. */
function merged(before: object, part: object): object {
  const all = new Map<string, unknown>(Object.entries(before));
  for (const [key, value] of Object.entries(part)) {
    const there = all.get(key);
    all.set(key, isJsonObject(there) && isJsonObject(value) ? merged(there, value) : value);
  }
  return Object.fromEntries(all);
}
