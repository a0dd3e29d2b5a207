/** What the reference says of one key, in Markdown. */
import { knownValues } from './known-values.ts';
import { oneLine } from './one-line.ts';
import type { Key } from './reference-keys.ts';
import type { Json, Schema } from './schema.ts';
import { isSchema, schemasIn, typesIn } from './schema.ts';

/** Sentences of a description that say where Apple shows the value. */
const WHERE =
  /^(?:App Store Connect (?:shows|asks for) (?:it|them) (?:as |under |(?=on ))|(?=Shown |Not shown ))(.+?)(?:; (.+))?\.$/;

/** A description, without the sentences that say where Apple shows the value, and these. */
export function describe(schema: Schema): { what: string; where: string } {
  const { description } = schema;
  const sentences = typeof description === 'string' ? description.split(/(?<=\.) (?=[A-Z]|null )/) : [];
  const what: string[] = [];
  const where: string[] = [];
  for (const sentence of sentences) {
    const [, place, rest] = WHERE.exec(sentence) ?? [];
    if (place === undefined) what.push(sentence);
    else where.push(place);
    if (rest !== undefined) what.push(`${rest.charAt(0).toUpperCase()}${rest.slice(1)}.`);
  }
  return { what: escaped(what.join(' ')), where: escaped(where.join('; ')) };
}

/** What may stand there: types, limits, default, and an example. */
export function valueOf({ schema, below, words, isRequired }: Key, example: Json | undefined): string {
  const facts = [
    ...(isRequired ? ['**required**'] : []),
    [takes(schema, words), ...limits(schema)].join(', '),
    ...(below
      ? [`keys: ${linkTo(below.path)}${below.without.length > 0 ? ` without ${list(below.without)}` : ''}`]
      : []),
    ...(schema['default'] === undefined ? [] : [`default: ${code(schema['default'])}`]),
    ...(schema['deprecated'] === true ? ['deprecated'] : []),
    ...(example === undefined ? [] : [`e.g. ${code(example)}`]),
  ];
  return facts.join('<br>');
}

/** The words of an enum, each with what it means. */
export function wordsOf(schema: Schema): string[] {
  const { enum: values, enumDescriptions: meanings } = schema;
  if (!Array.isArray(values)) return [];
  return values.map((value, at) => {
    const meaning = Array.isArray(meanings) ? meanings[at] : undefined;
    return typeof meaning === 'string' ? `${code(value)}: ${escaped(meaning)}` : code(value);
  });
}

/** A link to where a path is listed. */
export function linkTo(path: string): string {
  return `[${key(path)}](#${anchorOf(path)})`;
}

/** As GitHub makes it of a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
}

function takes(schema: Schema, words: string | undefined): string {
  const { known, enum: values } = schema;
  const types = typesIn(schema);
  const orNull = types.includes('null') ? ' or `null`' : '';
  if (typeof known === 'string') return `[${knownValues(known).one}](#known-${known})${orNull}`;
  if (words !== undefined) return linkTo(words);
  if (Array.isArray(values)) return `one of ${values.filter((value) => value !== null).length}${orNull}`;
  const all = types.filter((type) => type !== 'null').flatMap((type) => shapes(type, schema));
  return `${[...new Set(all)].join(' or ')}${orNull}`;
}

function shapes(type: string, schema: Schema): string[] {
  const { items, format } = schema;
  const isText = schemasIn(schema['properties']).some(([name]) => name === 'file' || name === 'env');
  switch (type) {
    case 'string':
      return [
        isText && !isRequiredFile(schema) ? `[text](#texts)${format === 'uri' ? ' with a web address' : ''}` : 'string',
      ];
    case 'boolean':
      return ['`true` or `false`'];
    case 'array':
      return [
        isSchema(items) && typeof items['known'] === 'string'
          ? `list of [${items['known']}](#known-${items['known']})`
          : 'list',
      ];
    case 'object':
      // What stands for a text is told with it.
      return typesIn(schema).includes('string') && isText && !isRequiredFile(schema) ? [] : ['mapping'];
    default:
      return [type];
  }
}

function isRequiredFile({ required }: Schema): boolean {
  return Array.isArray(required) && required.includes('file');
}

function limits(schema: Schema): string[] {
  const { minLength, maxLength, minItems, maxItems, minimum, maximum, uniqueItems } = schema;
  return [
    ...between(minLength === 1 ? undefined : minLength, maxLength, 'characters'),
    ...between(minItems, maxItems, 'items'),
    ...between(minimum, maximum, ''),
    ...(uniqueItems === true ? ['each once'] : []),
  ].map((text) => text.trim());
}

function between(least: Json | undefined, most: Json | undefined, of: string): string[] {
  if (typeof most !== 'number')
    return typeof least === 'number' ? [`at least ${least} ${of}`.replace('1 items', 'one')] : [];
  const range = `${most.toLocaleString('en')} ${of}`;
  return [typeof least === 'number' ? `${least} to ${range}` : `at most ${range}`];
}

/** A key, or a path, as code. */
export function key(name: string): string {
  return `\`${name.replaceAll('|', String.raw`\|`)}\``;
}

/** A value as it stands in a manifest; of a text with several lines, the first. */
export function code(value: Json): string {
  const [first = '', ...others] = typeof value === 'string' ? value.trim().split('\n') : [oneLine(value)];
  const text = typeof value === 'string' ? oneLine(first) : first;
  return key(others.length > 0 || text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text);
}

const LONGEST = 60;

function list(names: readonly string[]): string {
  return names.map(key).join(', ');
}

/** A text in which Markdown finds nothing to do. */
export function escaped(text: string): string {
  return text.replaceAll(/[\\*<>[\]|`]/g, String.raw`\$&`);
}
