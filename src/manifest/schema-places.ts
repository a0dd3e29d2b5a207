import { readFileSync } from 'node:fs';
import { keysOf } from '../core/json/pointer.ts';

interface Schema {
  $ref?: string;
  allOf?: Schema[];
  description?: string;
  $defs?: Record<string, Schema>;
  type?: string | string[];
  enum?: unknown[];
  pattern?: string;
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
}

/** A mapping of this many keys of one kind is a map, such as one by language, and no record. */
const MAP = 15;

/** Read only where there is something to say: the compiled validator is all that a fine manifest needs. */
function load(): Schema {
  return JSON.parse(readFileSync(new URL('../../schemas/release.schema.json', import.meta.url), 'utf8')) as Schema;
}

let loaded: Schema | undefined;

function root(): Schema {
  loaded ??= load();
  return loaded;
}

/** Whether any text may stand there: what has its own words or a form of its own is no text that people write. */
export function takesText(pointer: string): boolean {
  let here: Schema | undefined = root();
  for (const key of keysOf(pointer)) {
    const { properties = {}, items, additionalProperties }: Schema = resolved(here);
    const named: Schema | undefined = Object.hasOwn(properties, key) ? properties[key] : undefined;
    here = named ?? items ?? (typeof additionalProperties === 'object' ? additionalProperties : undefined);
    if (!here) return false;
  }
  const { type, enum: words, properties = {}, pattern } = resolved(here);
  const isText = [type].flat().includes('string') && !words;
  // A reference may stand for it; an item of a list of words has none.
  return isText && (Object.hasOwn(properties, 'file') || (pattern === '^[^,]*$' && /\/\d+$/.test(pointer)));
}

/**
 * Where the schema has a key of this name, without regard to case and separators: `version`, `metadata.<language>`; '' for the top.
 * @returns the key as it is written there, and the places
 */
export function placesOf(key: string): { name: string; places: string[] } | undefined {
  index ??= everyPlace();
  const found = index.get(bare(key));
  const [first] = found ?? [];
  if (!found || !first) return undefined;
  return { name: first.name, places: [...new Set(found.map(({ place }) => place))] };
}

/** Whether a manifest has a key of this very name at its top. */
export function isManifestKey(key: string): boolean {
  const { name, places = [] } = placesOf(key) ?? {};
  return name === key && places.includes('');
}

/** What a section is, in a sentence; `undefined` where the schema has none of that name. */
export function sectionWords(name: string): string | undefined {
  const part = root().properties?.[name];
  return part && resolved(part).description?.replace(/(?<=\.) .*$/s, '');
}

interface Place {
  name: string;
  place: string;
}

/** Made once: a file may have thousands of keys that nobody knows. */
let index: ReadonlyMap<string, readonly Place[]> | undefined;

function everyPlace(): Map<string, Place[]> {
  const found = new Map<string, Place[]>();
  const visit = (part: Schema, place: string): void => {
    const { properties = {}, additionalProperties, items } = resolved(part);
    if (items) visit(items, `${place}[]`);
    const maps = mapsIn(properties);
    if (typeof additionalProperties === 'object' && maps.size === 0) {
      visit(additionalProperties, joined(place, '<key>'));
    }
    for (const [name, child] of Object.entries(properties)) {
      // What stands for a text stands wherever there is one.
      if (name === 'file' || name === 'env') continue;
      found.set(bare(name), [...(found.get(bare(name)) ?? []), { name, place }]);
      const map = child.$ref === undefined ? undefined : maps.get(child.$ref);
      // All keys of a map are alike, and so is the default that fills them.
      if (map === undefined && name !== 'default') visit(child, joined(place, name));
      else if (map?.first === name) visit(child, joined(place, map.label));
    }
  };
  visit(root(), '');
  return found;
}

/** Names are compared as people spell them elsewhere: `support_url` is `supportUrl`. */
export function bare(key: string): string {
  return key.toLowerCase().replaceAll(/[_\s-]/g, '');
}

function joined(place: string, key: string): string {
  return place === '' ? key : `${place}.${key}`;
}

/** A part with what it refers to, and with what it is put together from. */
function resolved({ $ref, allOf = [], ...own }: Schema): Schema {
  const target = $ref === undefined ? undefined : root().$defs?.[$ref.replace('#/$defs/', '')];
  const parts = [...(target ? [target] : []), ...allOf].map(resolved);
  return Object.assign({}, ...parts, own) as Schema;
}

/** Keys that refer to one part of the schema, where they are many. */
function mapsIn(properties: Record<string, Schema>): Map<string, { first: string; label: string }> {
  const groups = new Map<string, string[]>();
  for (const [name, { $ref }] of Object.entries(properties)) {
    if ($ref !== undefined && name !== 'default') groups.set($ref, [...(groups.get($ref) ?? []), name]);
  }
  return new Map(
    [...groups].flatMap(([ref, names]) =>
      names.length < MAP
        ? []
        : [[ref, { first: names[0] ?? '', label: /^[a-z]/.test(names[0] ?? '') ? '<language>' : '<type>' }]],
    ),
  );
}
