import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/cli.ts';

/** A part of the schema that editors get, as far as it goes. */
export interface Part {
  $ref?: string;
  $defs?: Record<string, Part>;
  description?: string;
  type?: string | string[];
  enum?: unknown[];
  enumDescriptions?: string[];
  pattern?: string;
  format?: string;
  examples?: unknown[];
  deprecated?: boolean;
  allOf?: Part[];
  anyOf?: Part[];
  oneOf?: Part[];
  items?: Part;
  properties?: Record<string, Part>;
  additionalProperties?: boolean | Part;
  propertyNames?: Part;
}

/** Where something may stand: a key of a mapping, or an item of a list. */
export interface Place {
  /** The keys that lead there; `-` is an item. */
  path: readonly string[];
  part: Part;
  /** The key itself as the schema describes keys, where it is free. */
  key?: Part;
}

const SCHEMA = JSON.parse(readFileSync(join(ROOT, 'schemas/release.schema.json'), 'utf8')) as Part;

/** Every place of a manifest. Of mappings that are alike, such as those of languages, one stands for all below. */
export function everyPlace(): Place[] {
  const places: Place[] = [];
  const seen = new Set<string>();
  const visit = (part: Part, path: readonly string[]): void => {
    const whole = resolved(part);
    const below = (name: string, child: Part, key?: Part): void => {
      places.push({ path: [...path, name], part: resolved(child), ...(key ? { key } : {}) });
      // What stands below is the same wherever this part is referred to.
      if (child.$ref !== undefined && !isDescribed(child) && seen.has(child.$ref)) return;
      const group = `${path.join('/')} ${child.$ref}`;
      if (child.$ref !== undefined && seen.has(group)) return;
      seen.add(child.$ref ?? '').add(group);
      visit(child, [...path, name]);
    };
    for (const [name, child] of Object.entries(whole.properties ?? {})) below(name, child);
    if (whole.items) below('-', whole.items);
    const { additionalProperties: free, propertyNames, properties } = whole;
    if (typeof free === 'object' && properties === undefined) {
      const names = resolved(propertyNames ?? {});
      below(keyFor(names), free, names);
    }
  };
  visit(SCHEMA, []);
  return places;
}

/** A part with all that it is put together from; what it says itself wins. */
export function resolved({ $ref, allOf = [], anyOf = [], oneOf = [], ...own }: Part): Part {
  const target = $ref === undefined ? [] : [SCHEMA.$defs?.[$ref.replace('#/$defs/', '')] ?? {}];
  return Object.assign({}, ...[...target, ...allOf, ...anyOf, ...oneOf].map(resolved), own) as Part;
}

function isDescribed({ description }: Part): boolean {
  return description !== undefined;
}

function keyFor({ enum: known = [], examples = [] }: Part): string {
  const [first = 'some-key'] = [...known, ...examples].filter((value) => typeof value === 'string');
  return first;
}

/** A document that has something at a place, and where in it the place begins. */
export function documentFor(
  path: readonly string[],
  value: string,
): { text: string; at: { line: number; character: number } } {
  const lines: string[] = [];
  let indent = 0;
  let prefix = '';
  for (const name of path) {
    if (name === '-') {
      prefix += '- ';
      continue;
    }
    lines.push(`${' '.repeat(indent)}${prefix}${name}:`);
    indent += prefix.length + 2;
    prefix = '';
  }
  if (path.at(-1) === '-') lines.push(`${' '.repeat(indent)}${prefix}${value}`);
  else lines.push(`${lines.pop() ?? ''} ${value}`);
  const last = lines.at(-1) ?? '';
  const start = last.length - last.trimStart().replace(/^(?:- )+/, '').length;
  return { text: `${lines.join('\n')}\n`, at: { line: lines.length - 1, character: start } };
}
