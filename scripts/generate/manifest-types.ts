/** The types of the kinds' parts of a manifest, with files and variables resolved. */
import { compile } from 'json-schema-to-typescript';
import type { Schema } from './schema.ts';
import { defOf, isSchema } from './schema.ts';

/** The name of its part's type. */
export function partOf(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}Part`;
}

/** The types of one kind's part, and the largest lengths that it sets. */
export async function typesOf(name: string, part: Schema, schema: Schema): Promise<string> {
  const all = schema['$defs'] as Schema;
  const own = part['$defs'] as Schema;
  const defs = { ...all, ...own };
  // Without sections of its own, a part adds to what others have; with them, others may use what it defines.
  const named = part['properties'] as Schema | undefined;
  const sections = Object.entries(schema['properties'] as Schema)
    .map(([section, reference]): [string, string] => [section, defOf(reference as Schema)])
    .filter(([section]) => named === undefined || Object.hasOwn(named, section))
    .filter(([, def]) => reachable(def, all).some((other) => Object.hasOwn(own, other)));
  const properties = Object.fromEntries(sections.map(([section, def]) => [section, plain(defs[def] as Schema, defs)]));
  const title = partOf(name);
  const types = await compile({ type: 'object', properties, required: name === 'app' ? ['app'] : [] }, title, {
    bannerComment: '',
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 120 },
  });
  const maxima = Object.entries(maximaOf(sections, defs)).map(([key, most]) => `  ${key}: ${most},\n`);
  if (maxima.length === 0) return types;
  return `${types}\n/** Characters of a text, items of a list. */\nexport const ${name}Maxima = {\n${maxima.join('')}} as const;\n`;
}

/** The definitions to which one leads, itself among them. */
function reachable(name: string, defs: Schema, known: readonly string[] = []): string[] {
  if (known.includes(name)) return [...known];
  const names = [...JSON.stringify(defs[name]).matchAll(/"#\/\$defs\/(\w+)"/g)].map(([, found = '']) => found);
  return names.reduce((found, next) => reachable(next, defs, found), [...known, name]);
}

/**
 * The largest lengths that the schema sets: by the last key of their place, or by the name of the definition where that sets them, since
 * many keys may share it. @throws where one name has two
 */
function maximaOf(
  sections: readonly (readonly [section: string, def: string])[],
  defs: Schema,
): Record<string, number> {
  const found: Record<string, number> = {};
  const add = (name: string, { maxLength, maxItems }: Schema): void => {
    const most = maxLength ?? maxItems;
    if (typeof most !== 'number') return;
    if (found[name] !== undefined && found[name] !== most) throw new Error(`the schema has two maxima for ${name}`);
    found[name] = most;
  };
  const walk = (schema: Schema, key: string): void => {
    const shared = (defs[defOf(schema)] ?? {}) as Schema;
    add(defOf(schema), shared);
    add(key, schema);
    const whole = { ...shared, ...schema };
    for (const [child, value] of Object.entries((whole['properties'] ?? {}) as Schema)) walk(value as Schema, child);
    if (isSchema(whole['items'])) walk(whole['items'], key);
    if (isSchema(whole['additionalProperties'])) walk(whole['additionalProperties'], key);
  };
  for (const [section, def] of sections) walk(defs[def] as Schema, section);
  return found;
}

/** Texts may be references in the file: here they are what is found there. */
const RESOLVED: Readonly<Record<string, Schema>> = {
  text: { type: 'string' },
  clearableText: { type: ['string', 'null'] },
  keywordList: { type: ['string', 'array', 'null'], items: { type: 'string' } },
};

/** What of a schema no type needs. */
const SILENT = [
  ...['description', 'examples', 'title', 'minItems', 'maxItems', 'dependentRequired', 'dependentSchemas'],
  ...['propertyNames', 'deprecated', 'default', 'enumDescriptions', 'known', 'keys', 'editor'],
];

/** What matters of a schema for types, without references to elsewhere. The many languages and display types are alike. */
function plain(schema: Schema, defs: Schema): Schema {
  const name = defOf(schema);
  const text = RESOLVED[name];
  if (text) return text;
  const { $ref: _ref, ...own } = schema;
  const whole = { ...(name === '' ? {} : plain(defs[name] as Schema, defs)), ...own };
  const kept: Schema = Object.fromEntries(Object.entries(whole).filter(([key]) => !SILENT.includes(key)));
  if (isSchema(kept['items'])) kept['items'] = plain(kept['items'], defs);
  if (isSchema(kept['additionalProperties'])) kept['additionalProperties'] = plain(kept['additionalProperties'], defs);
  return isSchema(kept['properties']) ? { ...kept, ...plainProperties(kept, kept['properties'], defs) } : kept;
}

function plainProperties({ type }: Schema, properties: Schema, defs: Schema): Schema {
  const isReference = [type].flat().includes('string') && properties['env'] !== undefined;
  const entries = Object.entries(properties)
    // Where a text may stand instead, they are references; a secret stays one.
    .filter(([key]) => !isReference || (key !== 'file' && key !== 'env'))
    // A folder has been read, and its files stand in its place.
    .filter(([key]) => key !== 'from')
    .map(([key, value]): [string, Schema] => [key, plain(value as Schema, defs)]);
  const isMap = entries.length > 12 && entries.every(([key]) => /^(?:default|[a-z]{2}(?:-.+)?|[A-Z_\d]+)$/.test(key));
  if (!isMap) return { properties: Object.fromEntries(entries) };
  const [, last] = entries.at(-1) ?? [];
  return {
    properties: Object.fromEntries(entries.filter(([key]) => key === 'default')),
    additionalProperties: last ?? true,
  };
}
