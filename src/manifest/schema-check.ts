import { readFileSync } from 'node:fs';
import type { ErrorObject, ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { textLength } from '../core/text.ts';
import type { Problem } from './problem.ts';
import { pointerOf } from './problem.ts';
import { quote } from './quote.ts';
import { nearest } from './suggest.ts';

const SCHEMA = new URL('../../schemas/release.schema.json', import.meta.url);

let compiled: ValidateFunction | undefined;

function validator(): ValidateFunction {
  // Addresses are checked by a rule, which can say more than "format".
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strictTypes: false,
    validateFormats: false,
    allowUnionTypes: true,
  });
  compiled ??= ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object);
  return compiled;
}

/**
 * Holds a value against the manifest's schema. One mistake is one problem, in words that need no knowledge of JSON Schema.
 * @param written how a scalar is written in the file, for values that YAML read as something else.
 */
export function checkSchema(value: unknown, written: (pointer: string) => string | undefined): Problem[] {
  const check = validator();
  if (check(value)) return [];
  const byPlace = new Map<string, { problem: Problem; rank: number }>();
  for (const error of check.errors ?? []) {
    const problem = explain(error, written);
    if (!problem) continue;
    const place = `${problem.pointer} ${problem.at ?? ''} ${error.keyword === 'required' ? problem.message : ''}`;
    const rank = RANK.indexOf(error.keyword);
    const known = byPlace.get(place);
    if (!known || rank < known.rank) byPlace.set(place, { problem, rank });
  }
  return withoutSlips([...byPlace.values()].map(({ problem }) => problem));
}

/** A misspelt required key is one mistake: the unknown key says it all. */
function withoutSlips(problems: readonly Problem[]): Problem[] {
  const slips = new Set(
    problems
      .filter(({ at }) => at === 'key')
      .map(({ pointer, hint }) => `${pointer.slice(0, pointer.lastIndexOf('/'))} ${hint ?? ''}`),
  );
  return problems.filter(({ pointer, message }) => {
    const missing = / lacks (\w+)$/.exec(message)?.[1];
    return missing === undefined || !slips.has(`${pointer} did you mean ${missing}?`);
  });
}

/** Where several keywords fail at one place, the first of these tells what is wrong; the others follow from it. */
const RANK = [
  'type',
  'maxProperties',
  'minProperties',
  'additionalProperties',
  'enum',
  'required',
  'minLength',
  'pattern',
  'maxLength',
];

interface Described {
  type?: string | string[];
  properties?: Record<string, unknown>;
  enum?: unknown[];
}

function explain(error: ErrorObject, written: (pointer: string) => string | undefined): Problem | undefined {
  const { keyword, instancePath: pointer, data } = error;
  const schema = (error.parentSchema ?? {}) as Described;
  const params = error.params as Record<string, unknown>;
  switch (keyword) {
    case 'type':
      return { pointer, ...wrongType(schema, data, written(pointer)) };
    case 'additionalProperties':
      if (isReference(schema)) return { pointer, ...notAText(data) };
      return unknownKey(pointer, String(params['additionalProperty']), Object.keys(schema.properties ?? {}));
    case 'maxProperties':
    case 'minProperties':
      return { pointer, ...notAText(data) };
    case 'required':
      return {
        pointer,
        message: `${nameOf(pointer)} lacks ${String(params['missingProperty'])}`,
        hint: 'add it; it is required',
      };
    case 'enum':
      return { pointer, ...notAllowed(data, schema.enum ?? []) };
    case 'minLength':
      return { pointer, ...tooShort(pointer, data, Number(params['limit']), schema) };
    case 'maxLength':
      return { pointer, ...tooLong(pointer, data, Number(params['limit'])) };
    case 'minItems':
      return {
        pointer,
        message: `${nameOf(pointer)} is an empty list`,
        hint: 'write null to clear it, or leave the key out',
      };
    case 'pattern':
      return { pointer, ...wrongForm(pointer, data) };
    default:
      return { pointer, message: `${quote(data)} is not possible here` };
  }
}

function unknownKey(pointer: string, key: string, known: readonly string[]): Problem {
  const similar = nearest(key, known);
  return {
    pointer: pointer + pointerOf([key]),
    at: 'key',
    message: `unknown key ${quote(key)}`,
    hint: similar === undefined ? `known here: ${known.join(', ')}` : `did you mean ${similar}?`,
  };
}

function wrongType({ type, enum: values }: Described, data: unknown, source: string | undefined) {
  if (values) return notAllowed(data, values);
  const types = [type ?? []].flat();
  const isScalar = typeof data === 'number' || typeof data === 'boolean';
  if (types.includes('string') && isScalar) {
    const shown = source ?? String(data);
    const hint = `put it in quotes: "${shown}"`;
    return { message: `expected a text, and YAML reads ${shown} as the ${typeof data} ${String(data)}`, hint };
  }
  const expected = types.map((name) => WORDS[name] ?? name).join(' or ');
  return {
    message: `expected ${expected}, found ${WORDS[kindOf(data)] ?? 'something else'}`,
    ...(data === null ? EMPTY : {}),
  };
}

const EMPTY = { hint: 'give it a value, or leave the key out' };

const WORDS: Record<string, string> = {
  string: 'a text',
  object: 'a mapping of keys',
  array: 'a list',
  null: 'null',
  number: 'a number',
  boolean: 'true or false',
};

function kindOf(data: unknown): string {
  if (data === null) return 'null';
  return Array.isArray(data) ? 'array' : typeof data;
}

function isReference({ properties }: Described): boolean {
  return properties !== undefined && 'file' in properties && 'env' in properties;
}

function notAText(data: unknown) {
  const hint = 'write a text, { file: path } or { env: NAME }';
  return { message: `${quote(data)} is not a text`, hint };
}

function notAllowed(data: unknown, values: readonly unknown[]) {
  const names = values.filter((value) => typeof value === 'string');
  const similar = typeof data === 'string' ? nearest(data, names) : undefined;
  const hint = similar === undefined ? `one of ${names.join(', ')}` : `did you mean ${similar}?`;
  return { message: `${quote(data)} is not possible here`, hint };
}

function tooShort(pointer: string, data: unknown, limit: number, { type }: Described) {
  if (data !== '')
    return { message: `${nameOf(pointer)} ${quote(data)} is too short; Apple wants at least ${limit} characters` };
  const clearable = [type ?? []].flat().includes('null');
  const hint = clearable ? 'write null to clear it, or leave the key out to keep what is there' : 'give it a value';
  return { message: `${nameOf(pointer)} is empty`, hint };
}

function tooLong(pointer: string, data: unknown, limit: number) {
  const length = textLength(String(data));
  return { message: `${nameOf(pointer)} has ${length}/${limit} characters`, hint: `shorten it by ${length - limit}` };
}

/** The last key of a pointer: what a reader calls the value. */
function nameOf(pointer: string): string {
  const last = pointer.split('/').at(-1) ?? '';
  return last === '' ? 'the manifest' : /^\d+$/.test(last) ? 'this item' : last;
}

function wrongForm(pointer: string, data: unknown) {
  const name = nameOf(pointer);
  const shown = quote(data);
  switch (name) {
    case 'bundleId':
      return { message: `${shown} is not a bundle id`, hint: 'letters, digits and hyphens, with periods between them' };
    case 'versionString':
      return {
        message: `${shown} is not a version string`,
        hint: 'whole numbers with periods between them, such as "1.2.0"',
      };
    case 'env':
      return {
        message: `${shown} can't be the name of an environment variable`,
        hint: 'letters, digits and underscores',
      };
    default:
      return pointer.includes('/keywords/')
        ? { message: `the keyword ${shown} holds a comma`, hint: 'make it two items of the list' }
        : { message: `${shown} does not have the form that ${name} needs` };
  }
}
