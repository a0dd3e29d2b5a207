import type { Kind, Snapshot } from '../core/kind.ts';
import { isJsonObject } from '../core/json.ts';
import { observedFor } from '../core/kind.ts';

/**
 * The manifest that asks for what was observed: every kind's part, merged where several kinds share a section. Pure.
 * What no manifest can ask for, such as files and passwords, is not in it, and so nobody manages it.
 * @param snapshot of everything there is: what was not read can't be described
 */
export function describeAll(kinds: readonly Kind[], { have }: Snapshot): object {
  const parts = kinds.map((kind): object => kind.describe(have[kind.name], observedFor(kind, have)) ?? {});
  return withoutNameless(parts.reduce(merged, {}));
}

/** A language that only the version has: a manifest that lists it would have the app information get it, which takes a name. */
function withoutNameless(manifest: object): object {
  if (!('metadata' in manifest) || !isJsonObject(manifest.metadata)) return manifest;
  const { metadata, ...others } = manifest;
  const named = Object.entries(metadata).filter(([, texts]) => isJsonObject(texts) && 'name' in texts);
  return named.length === 0 ? others : { ...others, metadata: Object.fromEntries(named) };
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
