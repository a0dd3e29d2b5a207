/** JSON Schema as data. */

export type Json = null | boolean | number | string | Json[] | Schema;

export interface Schema {
  [key: string]: Json;
}

/** What holds a schema under each of its keys; what is one itself; and what is a list of them. */
const MAPS = ['properties', 'patternProperties', '$defs', 'dependentSchemas'];
const ONES = ['items', 'additionalProperties', 'propertyNames', 'languages', 'not', 'if', 'then', 'else'];
const LISTS = ['allOf', 'anyOf', 'oneOf'];

export function isSchema(value: Json | undefined): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The schemas under the keys of a part, such as its `properties`; none where it has no such part. */
export function schemasIn(value: Json | undefined): [string, Schema][] {
  if (!isSchema(value)) return [];
  return Object.entries(value).flatMap(([key, part]): [string, Schema][] => (isSchema(part) ? [[key, part]] : []));
}

/** The name of the definition that a reference leads to; '' where it is none. */
export function defOf({ $ref }: Schema): string {
  return typeof $ref === 'string' ? $ref.slice('#/$defs/'.length) : '';
}

/** What a schema takes, by the names of JSON Schema. */
export function typesIn({ type }: Schema): string[] {
  return [type].flat().filter((name) => typeof name === 'string');
}

/** The schema with every schema in it changed, the inner ones first. Keys of a manifest with the name of a keyword are left alone. */
export function mapSchema(schema: Schema, change: (schema: Schema) => Schema): Schema {
  const inner = (value: Json): Json => (isSchema(value) ? mapSchema(value, change) : value);
  const entries = Object.entries(schema).map(([key, value]): [string, Json] => {
    if (MAPS.includes(key) && isSchema(value)) {
      return [key, Object.fromEntries(Object.entries(value).map(([name, part]) => [name, inner(part)]))];
    }
    if (ONES.includes(key)) return [key, inner(value)];
    if (LISTS.includes(key) && Array.isArray(value)) return [key, value.map(inner)];
    return [key, value];
  });
  return change(Object.fromEntries(entries));
}
