import type { ErrorObject } from 'ajv';
import { textLength } from '../core/text/canonical-text.ts';
import type { ManifestPart, Wrong } from '../core/kind.ts';
import type { Problem } from '../core/issue.ts';
import { pointerOf } from '../core/json/pointer.ts';
import { quote } from './quote.ts';
import { unknownKey } from './unknown-keys.ts';
import { nearest } from '../core/text/nearest.ts';

interface Described {
  type?: string | string[];
  properties?: Record<string, unknown>;
  enum?: unknown[];
}

/**
 * One failure of the schema in plain words.
 * @param written how a scalar is written in the file, for values that YAML read as something else.
 */
export function explain(
  error: ErrorObject,
  written: (pointer: string) => string | undefined,
  parts: readonly ManifestPart[],
): Problem {
  const { keyword, instancePath: pointer, data } = error;
  // Whatever stands in a secret's place may be the secret.
  const secret = parts
    .flatMap(({ secrets = {} }) => Object.keys(secrets))
    .find((place) => pointer === place || pointer.startsWith(`${place}/`));
  if (secret !== undefined) return { pointer: secret, ...NOT_A_SECRET };
  const schema = (error.parentSchema ?? {}) as Described;
  const params = error.params as Record<string, unknown>;
  switch (keyword) {
    case 'type':
      return { pointer, ...wrongType(schema, data, { pointer, source: written(pointer), parts }) };
    case 'additionalProperties':
      if (isReference(schema)) return { pointer, ...notAText(data) };
      return {
        pointer: pointer + pointerOf([String(params['additionalProperty'])]),
        at: 'key',
        ...unknownKey(pointer, String(params['additionalProperty']), Object.keys(schema.properties ?? {}), parts),
      };
    case 'maxProperties':
      return { pointer, ...notAText(data) };
    case 'minProperties':
      return isReference(schema)
        ? { pointer, ...notAText(data) }
        : { pointer, message: `${nameOf(pointer)} is empty`, hint: emptyHint(pointer, parts) };
    case 'required':
    case 'dependentRequired':
      return { pointer, ...missing(pointer, String(params['missingProperty'])), several: true };
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
        hint: isClearable(schema) ? 'write null to clear it, or leave the key out' : 'name one, or leave the key out',
      };
    case 'maxItems':
      return {
        pointer,
        message: `${nameOf(pointer)} has ${Array.isArray(data) ? data.length : 'too many'} items, and Apple accepts at most ${Number(params['limit'])}`,
        hint: 'remove the others',
      };
    case 'uniqueItems':
      return {
        pointer: pointer + pointerOf([Math.max(Number(params['i']), Number(params['j']))]),
        message: 'this is in the list twice',
        hint: 'remove one',
      };
    case 'minimum':
    case 'maximum':
    case 'pattern':
      return { pointer, ...wrongForm(nameOf(pointer), pointer, data, parts) };
    default:
      return { pointer, message: `${quote(data)} is not allowed here` };
  }
}

/** What a value should look like that hasn't the form which its key needs. */
function wrongForm(name: string, pointer: string, data: unknown, parts: readonly ManifestPart[]): Wrong {
  const shown = quote(data);
  const [own] = parts.flatMap((part) => part.wrongForm?.(name, pointer, shown) ?? []);
  if (own) return own;
  if (name === 'env') {
    return {
      message: `${shown} can't be the name of an environment variable`,
      hint: 'letters, digits and underscores',
    };
  }
  return { message: `${shown} does not have the form that ${name} needs` };
}

function missing(pointer: string, key: string) {
  return { message: `${nameOf(pointer)} lacks ${key}`, hint: 'add it; it is required' };
}

function wrongType(
  { type, enum: values }: Described,
  data: unknown,
  { pointer, source, parts }: { pointer: string; source: string | undefined; parts: readonly ManifestPart[] },
) {
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
    ...(data === null ? { hint: emptyHint(pointer, parts) } : {}),
    ...(typeof data === 'string' ? textHint(data, types) : {}),
    ...(Array.isArray(data) && types.includes('string') ? { hint: LINES } : {}),
  };
}

const LINES = 'lines of a text that begin with a dash stand below a |, indented';

/** What a text in the place of something else is mostly meant for. */
function textHint(data: string, types: readonly string[]): { hint?: string } {
  if (types.includes('array')) return { hint: `write it as a list: [${quote(data)}]` };
  if (types.includes('boolean')) {
    const word = data.toLowerCase();
    const isYes = ['yes', 'on', 'y', 'true'].includes(word);
    return isYes || ['no', 'off', 'n', 'false'].includes(word) ? { hint: `write ${String(isYes)}` } : {};
  }
  const [, key] = /^([\w.-]+):\S/.exec(data) ?? [];
  if (types.includes('object') && key !== undefined)
    return { hint: `a colon needs a space after it: ${quote(`${key}: …`)}` };
  return {};
}

/** The hint for a value that is missing where `null` is no value. */
export function emptyHint(pointer: string, parts: readonly ManifestPart[]): string {
  const [own] = parts.flatMap((part) => part.emptyValue?.(pointer) ?? []);
  return own ?? 'give it a value, or leave the key out';
}

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
  return properties !== undefined && Object.keys(properties).every((name) => name === 'file' || name === 'env');
}

const NOT_A_SECRET = {
  message: 'a password must not be written in a manifest',
  hint: 'write { env: NAME }, and set the environment variable NAME where ascend runs; null clears it',
};

function notAText(data: unknown) {
  const [only, ...others] = typeof data === 'object' && data !== null ? Object.keys(data) : [];
  // `Fixed: a bug` on a line of its own.
  if (only !== undefined && others.length === 0 && only !== 'file' && only !== 'env') {
    const message = `this is a mapping and not a text: YAML takes ${quote(only)} for a key, because of the colon behind it`;
    return { message, hint: 'put the text in quotes, or write { file: path } or { env: NAME }' };
  }
  const hint = 'write a text, { file: path } or { env: NAME }';
  return { message: `${quote(data)} is not a text`, hint };
}

function notAllowed(data: unknown, values: readonly unknown[]) {
  const names = values.filter((value) => typeof value === 'string');
  const similar = typeof data === 'string' ? nearest(data, names) : undefined;
  const hint = similar === undefined ? `one of ${names.join(', ')}` : `did you mean ${similar}?`;
  return { message: `${quote(data)} is not allowed here`, hint };
}

function isClearable({ type }: Described): boolean {
  return [type ?? []].flat().includes('null');
}

function tooShort(pointer: string, data: unknown, limit: number, schema: Described) {
  if (data !== '')
    return { message: `${nameOf(pointer)} ${quote(data)} is too short; Apple wants at least ${limit} characters` };
  const hint = isClearable(schema)
    ? 'write null to clear it, or leave the key out to keep what is there'
    : 'give it a value';
  return { message: `${nameOf(pointer)} is empty`, hint };
}

function tooLong(pointer: string, data: unknown, limit: number) {
  const length = textLength(String(data));
  return { message: `${nameOf(pointer)} has ${length}/${limit} characters`, hint: `shorten it by ${length - limit}` };
}

/** The last key of a pointer: what a reader calls the value. */
export function nameOf(pointer: string): string {
  const last = pointer.split('/').at(-1) ?? '';
  return last === '' ? 'the manifest' : /^\d+$/.test(last) ? 'this item' : last;
}
