import fc from 'fast-check';
import type { Schema, Written } from './schema-arbitraries.ts';
import { arbitraryOf, MANIFEST, resolved } from './schema-arbitraries.ts';

type Mapping = { [key: string]: Written };

/** One value that a manifest may set. */
export interface Leaf {
  /** Where it stands, e.g. `/pricing/changes/0/price`. Of a map of like things, one key stands for all. */
  pointer: string;
  /** Two different values: whatever App Store Connect has, one of them is something else. */
  values: readonly [Written, Written];
  /** A manifest that sets it, with all that may not be missing beside it. */
  manifest(value: Written): Mapping;
}

export interface LeafOptions {
  /** What every manifest begins with. */
  base: Mapping;
  /** Values for a leaf, by pointer, where those that the schema describes don't make sense, e.g. names of files that are there. */
  values?: Readonly<Record<string, readonly [Written, Written]>>;
  /** What has to stand beside a leaf, by its pointer or that of a mapping around it, where the schema can't say so. */
  beside?: Readonly<Record<string, Mapping>>;
  /** Leaves, and mappings with all that is below them, that are left out. */
  without?: readonly string[];
}

/** Every leaf of the manifest's schema, in its order. */
export function leavesOf({ base, values = {}, beside = {}, without = [] }: LeafOptions): Leaf[] {
  const leaves: Leaf[] = [];
  const visit = (part: Schema, path: readonly string[], around: Mapping): void => {
    const schema = resolved(part);
    const pointer = `/${path.join('/')}`;
    if (without.includes(pointer)) return;
    const chosen = values[pointer];
    const inner = chosen ? [] : partsOf(schema);
    const here = merged(around, beside[pointer] ?? {});
    // What may also be a list is a leaf as that.
    const isList = [schema.type].flat().includes('array') && inner.length > 0 && schema.properties !== undefined;
    if (inner.length === 0 || isList) {
      const manifest = (value: Written): Mapping => merged(here, nested(path, value));
      const whole = isList ? { ...schema, type: 'array' } : schema;
      leaves.push({ pointer, values: chosen ?? twoOf(whole, pointer), manifest });
    }
    if (inner.length === 0) return;
    const needed = (schema.required ?? []).map((key): [string, Written] => [
      key,
      first(schema.properties?.[key] ?? {}),
    ]);
    const withNeeded = schema.required ? merged(nested(path, Object.fromEntries(needed)), here) : here;
    for (const [key, child] of inner) visit(child, [...path, key], withNeeded);
  };
  for (const [section, part] of Object.entries(MANIFEST.properties ?? {})) visit(part, [section], base);
  return leaves;
}

/** Keys that stand for a text, beside which the text itself is the leaf. */
const REFERENCES = new Set(['file', 'env']);

/** What lies below a part, by the next key of a pointer; nothing where the part is a value as a whole. */
function partsOf(schema: Schema): [string, Schema][] {
  const { type, properties = {}, required = [], additionalProperties, propertyNames, items } = schema;
  const types = [type].flat();
  const isReference = (key: string): boolean =>
    types.includes('string') && REFERENCES.has(key) && !required.includes(key);
  const own = Object.entries(properties).filter(([key]) => !isReference(key));
  if (types.includes('object') && own.length > 0) return distinct(own);
  if (types.includes('object') && typeof additionalProperties === 'object') {
    const key = first({ type: 'string', ...propertyNames });
    return [[typeof key === 'string' ? key : '', additionalProperties]];
  }
  const entry = items && resolved(items);
  return types.includes('array') && entry && [entry.type].flat().includes('object') ? [['0', entry]] : [];
}

/** Where nearly all properties are of one kind, as in a map of languages, one of them stands for those. */
function distinct(own: readonly [string, Schema][]): [string, Schema][] {
  const like = ({ $ref }: Schema): [string, Schema][] => own.filter(([, other]) => $ref && other.$ref === $ref);
  const [most = []] = own.map(([, part]) => like(part)).toSorted((a, b) => b.length - a.length);
  if (most.length <= MAP || most.length < own.length - 2) return [...own];
  const one = most.find(([key]) => key === 'en-US') ?? most[0];
  return own.filter((entry) => entry === one || !most.includes(entry));
}

/** A mapping with more keys of one kind is a map, not a record. */
const MAP = 14;

function first(part: Schema): Written {
  return fc.sample(arbitraryOf(part), { numRuns: 1, seed: 1 })[0] ?? null;
}

function twoOf(schema: Schema, pointer: string): readonly [Written, Written] {
  const { examples: _examples, ...free } = schema;
  const made = [schema, free].flatMap((part) => fc.sample(arbitraryOf(part), { numRuns: 20, seed: 1 }));
  // Only what can be cleared and has one value but for that needs null.
  const set = [...made.filter((value) => value !== null), ...made.filter((value) => value === null)];
  const [one, ...others] = set;
  const other = others.find((value) => JSON.stringify(value) !== JSON.stringify(one));
  if (one === undefined || other === undefined) throw new Error(`${pointer} has no second value`);
  return [one, other];
}

function nested(path: readonly string[], value: Written): Mapping {
  const [key = '', ...rest] = path;
  if (rest.length === 0) return { [key]: value };
  // An index: the leaf is the first of its list.
  return { [key]: rest[0] === '0' ? [rest.length === 1 ? value : nested(rest.slice(1), value)] : nested(rest, value) };
}

/** Both; where they disagree, the second one. Of lists, the first entries are merged. */
function merged(one: Mapping, other: Mapping): Mapping {
  const result = { ...one };
  for (const [key, value] of Object.entries(other)) {
    const known = result[key];
    if (isMapping(known) && isMapping(value)) result[key] = merged(known, value);
    else if (Array.isArray(known) && Array.isArray(value) && isMapping(known[0]) && isMapping(value[0])) {
      result[key] = [merged(known[0], value[0])];
    } else result[key] = value;
  }
  return result;
}

function isMapping(value: Written | undefined): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
