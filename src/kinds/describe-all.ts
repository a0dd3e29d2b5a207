import type { Kind, Snapshot } from '../core/kind.ts';
import { isJsonObject } from '../core/json.ts';
import { observedFor } from '../core/kind.ts';
import { keysOf } from '../core/pointer.ts';
import { validateManifest } from '../manifest/validate-manifest.gen.js';

/**
 * The manifest that asks for what was observed: every kind's part, merged where several kinds share a section. Pure.
 * What no manifest can ask for, such as files and passwords, is not in it, and so nobody manages it.
 * @param snapshot of everything there is: what was not read can't be described
 */
export function describeAll(kinds: readonly Kind[], { have }: Snapshot): object {
  const parts = kinds.map((kind): object => kind.describe(have[kind.name], observedFor(kind, have)) ?? {});
  return withKnownWords(withWholeLanguages(parts.reduce(merged, {}), parts.flatMap(languagesIn)));
}

/** Leaves out the words that Apple has added to its enums since the schema was written: nobody can ask for them, so nobody manages them. */
function withKnownWords(manifest: object): object {
  if (validateManifest(manifest)) return manifest;
  const unknown = (validateManifest.errors ?? []).filter(({ keyword }) => keyword === 'enum');
  const known = structuredClone(manifest);
  for (const { instancePath } of unknown) leaveOut(known, keysOf(instancePath));
  return known;
}

/** Takes away what stands at these keys. */
function leaveOut(section: object, [key = '', ...inner]: readonly string[]): void {
  const value: unknown = Reflect.get(section, key);
  if (inner.length > 0 && isJsonObject(value)) leaveOut(value, inner);
  else Reflect.deleteProperty(section, key);
}

/**
 * Leaves out the languages that the app information or the version alone has: a manifest that lists one would have the other get it, too.
 * @param sides the languages of each
 */
function withWholeLanguages(manifest: object, sides: readonly object[]): object {
  if (!('metadata' in manifest) || !isJsonObject(manifest.metadata)) return manifest;
  const { metadata, ...others } = manifest;
  const isWhole = (locale: string, texts: unknown) =>
    // Without the app information there is no name, and a language can't be made without one.
    sides.every((side) => locale in side) && isJsonObject(texts) && 'name' in texts;
  const whole = Object.entries(metadata).filter(([locale, texts]) => isWhole(locale, texts));
  return whole.length === 0 ? others : { ...others, metadata: Object.fromEntries(whole) };
}

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
