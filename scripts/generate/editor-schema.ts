/**
 * The manifest's schema as editors need it: it takes no more than `ascend validate` does, and is written so that a language server shows
 * the words of the field itself, inserts what people write first, and marks what Apple would not know. Held by test/editor, which asks
 * yaml-language-server.
 */
import { knownValues } from './known-values.ts';
import { oneLine } from './one-line.ts';
import type { Json, Schema } from './schema.ts';
import { defOf, isSchema, mapSchema, typesIn } from './schema.ts';

/** What may stand beside a reference without making the server look at two schemas, of which it shows the inner one's words. */
const WORDS = ['$ref', 'description', 'examples', 'default'];

/** What says which keys a mapping has. How many stays outside: beside the keys the server would offer none. */
const OF_MAPPINGS = ['properties', 'additionalProperties', 'required', 'dependentRequired', 'dependentSchemas'];

/** The schema that `ascend schema` prints. */
export function editorSchema(whole: Schema): Schema {
  // The server puts the title of the whole above the words of every key.
  const { title: _title, ...rest } = whole;
  const defs = rest['$defs'] as Schema;
  return mapSchema(writtenOut(rest, defs), forEditors);
}

/** What refers to another schema and narrows it is written out: what stands beside the reference wins. */
function writtenOut(whole: Schema, defs: Schema): Schema {
  return mapSchema(whole, (schema) => {
    const target = defs[defOf(schema)];
    if (!isSchema(target) || Object.keys(schema).every((key) => WORDS.includes(key))) return schema;
    const { $ref: _ref, ...own } = schema;
    return { ...writtenOut(target, defs), ...own };
  });
}

function forEditors(schema: Schema): Schema {
  return withTextFirst(withSnippets(withDefault(withKnown(withWarnings(schema)))));
}

/** `editor` in a part is what only editors check, because a rule says it better; what is deprecated is not offered. */
function withWarnings({ editor, deprecated, ...rest }: Schema): Schema {
  const whole: Schema = { ...rest, ...(isSchema(editor) ? editor : {}) };
  if (deprecated !== true) return whole;
  return { ...whole, deprecated, deprecationMessage: whole['description'] ?? '', doNotSuggest: true };
}

/** Values, or keys, that are known, with a word on any other. */
function withKnown({ known, keys, ...rest }: Schema): Schema {
  const whole = { ...rest };
  if (keys !== undefined) {
    const { otherwise } = knownValues(keys);
    const names = Object.keys(rest['properties'] as Schema);
    whole['propertyNames'] = { enum: names, errorMessage: otherwise, doNotSuggest: true };
  }
  if (known === undefined) return whole;
  const { values, otherwise } = knownValues(known);
  const isClearable = typesIn(rest).includes('null');
  whole['enum'] = [...Object.keys(values), ...(isClearable ? [null] : [])];
  whole['enumDescriptions'] = [...Object.values(values), ...(isClearable ? ['Clears it.'] : [])];
  return { ...whole, errorMessage: otherwise };
}

/** The server writes every default into the file, where nobody needs it: it is told instead. */
function withDefault({ default: value, description, ...rest }: Schema): Schema {
  const own = typeof description === 'string' ? [description] : [];
  const words = [...own, ...(value === undefined ? [] : [`Default: ${oneLine(value)}.`])];
  return words.length === 0 ? rest : { description: words.join(' '), ...rest };
}

/** The server offers a mapping among the examples as `[object Object]`, and writes it so; a snippet has a name of its own. */
function withSnippets({ examples, ...rest }: Schema): Schema {
  if (!Array.isArray(examples)) return rest;
  const snippets = examples.filter(isMade);
  const others = examples.filter((example) => !isMade(example));
  return {
    ...rest,
    ...(others.length > 0 ? { examples: others } : {}),
    ...(snippets.length > 0
      ? { defaultSnippets: snippets.map((example) => ({ label: oneLine(example), body: withStops(example) })) }
      : {}),
  };
}

/** Whether there is a mapping in it. */
function isMade(value: Json): boolean {
  return isSchema(value) || (Array.isArray(value) && value.some(isMade));
}

/** With stops for the cursor at each value. */
function withStops(example: Json): Json {
  let stop = 0;
  const visit = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(visit);
    if (isSchema(value)) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, visit(inner)]));
    stop += 1;
    return `\${${stop}:${String(value)}}`;
  };
  return visit(example);
}

/**
 * The server inserts a mapping, or else a list, where it sees keys or items, whatever else may stand there: they go into a part of their
 * own. What people write first is the first of the types.
 */
function withTextFirst(schema: Schema): Schema {
  const [first, ...others] = typesIn(schema);
  if (first !== 'string' && !others.includes('string')) return schema;
  const isInner = (key: string): boolean => OF_MAPPINGS.includes(key) || (key === 'items' && first === 'string');
  const entries = Object.entries(schema);
  const inner = entries.filter(([key]) => isInner(key));
  const text = entries.filter(([key]) => !isInner(key));
  return inner.length === 0 ? schema : { ...Object.fromEntries(text), allOf: [Object.fromEntries(inner)] };
}
