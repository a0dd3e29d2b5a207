/** The manifest's schema, put together from the kinds' parts. */
import { readFile } from 'node:fs/promises';
import { kinds } from '../../src/kinds/index.ts';
import { LANGUAGES } from '../../src/kinds/localizations/languages.ts';
import type { Json, Schema } from './schema.ts';
import { isSchema, mapSchema, typesIn } from './schema.ts';

const ROOT = new URL('../../', import.meta.url);

/** One kind's part; without one where the kind has no key of its own. */
export interface Part {
  name: string;
  part: Schema | undefined;
}

/** The whole, in the order of the kinds' list, and the parts that it is made of. */
export async function manifestSchema(): Promise<{ whole: Schema; parts: Part[] }> {
  const parts = await Promise.all(
    kinds.map(async ({ name }) => ({ name, part: await read(`src/kinds/${folderOf(name)}/schema.json`) })),
  );
  const whole = parts.reduce(
    (sum, { part }) => (part ? merged(sum, part, '') : sum),
    (await read('src/manifest/schema.json')) ?? {},
  );
  addGates(whole);
  return { whole, parts };
}

/** What only people read, and what only editors check: nothing of it says whether a manifest is valid. */
const NOTES = [
  ...['title', 'description', 'examples', 'default', 'deprecated'],
  ...['enumDescriptions', 'known', 'keys', 'editor'],
];

/** The schema by which `ascend validate` judges. What the schema can't say well, rules say. */
export function judgingSchema(whole: Schema): Schema {
  return mapSchema(whole, (schema) =>
    Object.fromEntries(Object.entries(schema).filter(([key]) => !NOTES.includes(key))),
  );
}

/** `appInfo` lives in `app-info`. */
function folderOf(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** `undefined` where there is no such file: not every kind has keys of its own. */
async function read(path: string): Promise<Schema | undefined> {
  const text = await readFile(new URL(path, ROOT), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : mapSchema(JSON.parse(text) as Schema, (schema) => perLanguage(named(schema)));
}

/** `values` in a part are the values that are allowed, each with what it means. */
function named({ values, ...rest }: Schema): Schema {
  if (!isSchema(values)) return values === undefined ? rest : { ...rest, values };
  const all: [Json, Json][] = Object.entries(values);
  if (typesIn(rest).includes('null')) all.push([null, 'Clears it.']);
  return { ...rest, enum: all.map(([value]) => value), enumDescriptions: all.map(([, words]) => words) };
}

/** `languages` in a part says what stands under each language of the App Store, those that are newer than our list among them. */
function perLanguage({ languages, ...rest }: Schema): Schema {
  if (!isSchema(languages)) return rest;
  const each = Object.entries(LANGUAGES).map(([code, description]) => [code, { description, ...languages }]);
  return {
    ...rest,
    properties: { ...(rest['properties'] as Schema), ...Object.fromEntries(each) },
    additionalProperties: languages,
    keys: 'languages',
  };
}

/** @throws where two kinds say different things of one place */
function merged(whole: Schema, part: Schema, place: string): Schema {
  const entries = Object.entries(part).map(([key, value]): [string, Json] => {
    const own = whole[key];
    const at = `${place}/${key}`;
    if (own === undefined) return [key, value];
    if (isSchema(own) && isSchema(value)) return [key, merged(own, value, at)];
    if (JSON.stringify(own) === JSON.stringify(value)) return [key, own];
    throw new Error(`two parts of the schema differ at ${at}`);
  });
  return { ...whole, ...Object.fromEntries(entries) };
}

/** What a gate opens, its kind says. */
function addGates(schema: Schema): void {
  const gates = new Map(kinds.flatMap(({ gates: own = {} }) => Object.entries(own)));
  const { allow } = schema['$defs'] as { allow: { items: Schema } };
  allow.items['enum'] = [...gates.keys()];
  allow.items['enumDescriptions'] = [...gates.values()].map(({ opens }) => opens);
  Object.assign(schema['properties'] as Schema, {
    allow: { $ref: '#/$defs/allow' },
    silence: { $ref: '#/$defs/silence' },
  });
}
