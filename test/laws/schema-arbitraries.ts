import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { ROOT } from '../support/cli.ts';

/** A value as a manifest may have it. */
export type Written = string | number | boolean | null | Written[] | { [key: string]: Written };

/** A part of a JSON schema, as far as the manifest's goes. */
export interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  type?: string | string[];
  const?: Written;
  enum?: Written[];
  examples?: Written[];
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  properties?: Record<string, Schema>;
  patternProperties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  propertyNames?: Schema;
  required?: string[];
  dependentRequired?: Record<string, string[]>;
  minProperties?: number;
  maxProperties?: number;
}

export const MANIFEST = JSON.parse(readFileSync(join(ROOT, 'schemas/release.schema.json'), 'utf8')) as Schema;

/** The part itself where it refers to another one; what stands beside the reference wins. */
export function resolved({ $ref, allOf = [], ...own }: Schema): Schema {
  const beside = Object.assign({}, ...allOf.map(resolved), own) as Schema;
  if ($ref === undefined) return beside;
  const name = $ref.replace('#/$defs/', '');
  const found = MANIFEST.$defs?.[name];
  if (!found) throw new Error(`the schema has no ${$ref}`);
  return { ...resolved(found), ...beside };
}

/** The key of a mapping that is nothing but a reference to a text elsewhere. */
const REFERENCES = ['file', 'env'];

/** Entries of a list, and keys that a mapping need not have: enough for each to meet another one. */
const SOME = 3;

/**
 * Any valid value of a part of the manifest's schema, as it is written. Texts stand there themselves, not as references to files or
 * variables. Where the schema has examples, a text is one of them: other ones may be no territory, no price, no file.
 */
export function arbitraryOf(part: Schema): fc.Arbitrary<Written> {
  const schema = resolved(part);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map(arbitraryOf));
  const types = [schema.type ?? []].flat().filter((type) => type !== 'object' || !isReference(schema));
  return fc.oneof(...types.map((type) => ofType(type, schema)));
}

/** Whether its only mapping is a reference, which stands for a text. */
function isReference({ type, properties = {} }: Schema): boolean {
  return [type].flat().includes('string') && Object.keys(properties).every((key) => REFERENCES.includes(key));
}

function ofType(type: string, schema: Schema): fc.Arbitrary<Written> {
  switch (type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 1000 });
    case 'number':
      // Two decimals, as money has.
      return fc
        .integer({ min: (schema.minimum ?? 0) * 100, max: Math.min(schema.maximum ?? 1000, 1000) * 100 })
        .map((hundredths) => hundredths / 100);
    case 'string':
      return textOf(schema);
    case 'array':
      return listOf(schema);
    case 'object':
      return mappingOf(schema);
    default:
      throw new Error(`no arbitrary for the type ${type}`);
  }
}

const LETTERS = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzéß文書 ');

function textOf({ examples = [], pattern, format, minLength = 0, maxLength = 40 }: Schema): fc.Arbitrary<string> {
  const known = examples.filter((example) => typeof example === 'string');
  if (known.length > 0) return fc.constantFrom(...known);
  if (format === 'uri') return fc.constantFrom('https://example.com/a', 'https://example.com/b?c=d');
  const fits = (text: string): boolean => text.length >= minLength && text.length <= maxLength;
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern)).filter(fits);
  // White space at the ends would not come back from Apple.
  return fc
    .array(LETTERS, { minLength: Math.max(minLength, 1), maxLength: Math.min(maxLength, 40) })
    .map((letters) => letters.join('').trim().padEnd(Math.max(minLength, 1), 'x'));
}

function listOf({ items = {}, minItems = 0, maxItems, uniqueItems }: Schema): fc.Arbitrary<Written[]> {
  const limits = { minLength: minItems, maxLength: Math.min(maxItems ?? Infinity, minItems + SOME) };
  const entry = arbitraryOf(items);
  return uniqueItems
    ? fc.uniqueArray(entry, { ...limits, selector: (one) => JSON.stringify(one) })
    : fc.array(entry, limits);
}

function mappingOf(schema: Schema): fc.Arbitrary<{ [key: string]: Written }> {
  const { properties = {}, required = [], minProperties = 0, dependentRequired = {} } = schema;
  // A folder that is not there is an error, and of folders other tests tell.
  const isUsable = (key: string): boolean => key !== 'from' && !required.includes(key) && !isReferenceKey(key, schema);
  const optional = Object.keys(properties).filter(isUsable);
  const named = fc
    .shuffledSubarray(optional, {
      minLength: Math.min(optional.length, minProperties),
      maxLength: Math.min(optional.length, SOME),
    })
    .map((keys) => withNeeded([...required, ...keys], dependentRequired))
    .chain((keys) => fc.record(Object.fromEntries(keys.map((key) => [key, arbitraryOf(properties[key] ?? {})]))));
  const others = Object.entries(schema.patternProperties ?? {}).map(([pattern, value]) =>
    dictionary({ type: 'string', pattern }, value, schema),
  );
  const { additionalProperties: free, propertyNames } = schema;
  // What a map may have beside the keys that are known is there for what Apple adds later: nothing to make up.
  if (typeof free === 'object' && Object.keys(properties).length === 0) {
    others.push(dictionary({ type: 'string', ...propertyNames }, free, schema));
  }
  return fc.tuple(named, ...others).map((parts) => Object.assign({}, ...parts) as { [key: string]: Written });
}

/** Beside a text, `file` and `env` replace it: what a mapping says itself comes without them. */
function isReferenceKey(key: string, { properties = {}, required = [] }: Schema): boolean {
  return REFERENCES.includes(key) && 'text' in properties && !required.includes(key);
}

function dictionary(key: Schema, value: Schema, { minProperties = 0, maxProperties }: Schema) {
  const limits = { minKeys: minProperties, maxKeys: Math.min(maxProperties ?? Infinity, minProperties + SOME) };
  return fc.dictionary(arbitraryOf(key).map(String), arbitraryOf(value), { ...limits, noNullPrototype: true });
}

/** The keys with those that they can't be without. */
function withNeeded(keys: readonly string[], needs: Record<string, string[]>): string[] {
  return [...new Set(keys.flatMap((key) => [key, ...(needs[key] ?? [])]))];
}

/**
 * Some of the manifest's sections, as they are written, but for those that have an arbitrary of their own because their values have to
 * make sense together. A section that nobody has thought of takes part in the laws like this.
 */
export function sectionsBeside(known: readonly string[]): fc.Arbitrary<{ [section: string]: Written | undefined }> {
  const left = Object.entries(MANIFEST.properties ?? {}).filter(([name]) => !known.includes(name));
  return fc.record(Object.fromEntries(left.map(([name, part]) => [name, arbitraryOf(part)])), { requiredKeys: [] });
}
