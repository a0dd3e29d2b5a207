/** What the reference lists: every mapping of a manifest with its keys, each of them once. */
import { knownValues } from './known-values.ts';
import type { Schema } from './schema.ts';
import { defOf, isSchema, schemasIn, typesIn } from './schema.ts';

/** A mapping, or a section that is none. */
export interface Entry {
  /** As it is written with periods, `pricing.changes[]`, and with a placeholder for keys that are free, `metadata.<language>`. */
  path: string;
  schema: Schema;
  keys: Key[];
  /** What is true of many of its keys, which refer to one list, said once. */
  shared: Schema[];
}

export interface Key {
  name: string;
  path: string;
  /** With all that it refers to. */
  schema: Schema;
  isRequired: boolean;
  /** The path under which its own keys are listed, where it has some, and which of these it lacks. */
  below?: { path: string; without: string[] };
  /** The definition that lists its values. */
  words?: string;
  /** Whether what its list and items are is said for many keys together. */
  isShared: boolean;
}

/** Every mapping, in the order of the schema: a section, and behind it what lies below. */
export function entriesOf(whole: Schema): Entry[] {
  return schemasIn(whole['properties']).flatMap(([name, part]) => entriesBelow(name, resolved(part, whole), whole));
}

/** A part with what it and its items refer to; what stands beside a reference wins. */
function resolved(part: Schema, whole: Schema): Schema {
  const target = schemasIn(whole['$defs']).find(([name]) => name === defOf(part))?.[1];
  const { $ref: _ref, ...own } = part;
  const all = target ? { ...resolved(target, whole), ...own } : own;
  return isSchema(all['items']) ? { ...all, items: resolved(all['items'], whole) } : all;
}

function entriesBelow(path: string, schema: Schema, whole: Schema): Entry[] {
  const told: { path: string; names: string[] }[] = [];
  const inner: Entry[] = [];
  // A free key is told first: what has a name of its own, such as a default, is like it.
  const children = childrenOf(schema).toSorted(
    (a, b) => Number(b.name.startsWith('<')) - Number(a.name.startsWith('<')),
  );
  const lists = sharedLists(
    children.map(({ part }) => part),
    whole,
  );
  const keys = children.map(({ name, part }): Key => {
    const child = resolved(part, whole);
    const isRequired = isNamed(schema['required'], name);
    const key: Key = { name, path: `${path}.${name}`, schema: child, isRequired, isShared: lists.has(defOf(part)) };
    if (part['$ref'] !== undefined && child['enum'] !== undefined) key.words = defOf(part);
    const [at, own] = mappingIn(key.path, child);
    const names = childrenOf(own).map((one) => one.name);
    if (names.length === 0) return key;
    const like = told.find((other) => names.every((one) => other.names.includes(one)));
    if (like) return { ...key, below: { path: like.path, without: like.names.filter((one) => !names.includes(one)) } };
    told.push({ path: at, names });
    inner.push(...entriesBelow(at, own, whole));
    return { ...key, below: { path: at, without: [] } };
  });
  const order = childrenOf(schema).map(({ name }) => name);
  const sorted = keys.toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  return [{ path, schema, keys: sorted, shared: [...lists.values()] }, ...inner];
}

/** Keys that refer to one definition are many from here on. */
const MANY = 3;

/** Lists that many keys refer to, by the names of their definitions. */
function sharedLists(parts: readonly Schema[], whole: Schema): Map<string, Schema> {
  const names = parts.map(defOf).filter((name) => name !== '');
  const many = [...new Set(names)].filter((name) => names.filter((one) => one === name).length >= MANY);
  const all = many.map((name): [string, Schema] => [name, resolved({ $ref: `#/$defs/${name}` }, whole)]);
  return new Map(all.filter(([, schema]) => typesIn(schema).includes('array')));
}

/** What of a value has keys: itself, or the items of a list. */
function mappingIn(path: string, schema: Schema): [path: string, mapping: Schema] {
  const { items } = schema;
  if (!isSchema(items) || childrenOf(schema).length > 0) return [path, schema];
  return mappingIn(`${path}[]`, items);
}

/** The keys of a mapping: those with a name of their own, and one for all that are alike. */
function childrenOf(schema: Schema): { name: string; part: Schema }[] {
  const { keys, additionalProperties } = schema;
  const known = keys === undefined ? [] : Object.keys(knownValues(keys).values);
  const named = schemasIn(schema['properties']).filter(([name]) => !known.includes(name) && !isStandIn(name, schema));
  const free = isSchema(additionalProperties) ? [{ name: `<${freeName(schema)}>`, part: additionalProperties }] : [];
  return [...named.map(([name, part]) => ({ name, part })), ...free];
}

/** `file` and `env` stand for any text; the page tells of them once. */
function isStandIn(name: string, schema: Schema): boolean {
  return (
    (name === 'file' || name === 'env') && typesIn(schema).includes('string') && !isNamed(schema['required'], name)
  );
}

/** What one of the free keys is. */
function freeName({ keys, propertyNames }: Schema): string {
  if (keys !== undefined) return knownValues(keys).one;
  const { $ref, title, known } = isSchema(propertyNames) ? propertyNames : {};
  if (typeof title === 'string') return title;
  if (known !== undefined) return knownValues(known).one;
  return typeof $ref === 'string' ? defOf({ $ref }).replace(/Code$/, '') : 'key';
}

function isNamed(list: Schema[string] | undefined, name: string): boolean {
  return Array.isArray(list) && list.includes(name);
}
