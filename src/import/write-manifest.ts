import type { Json, JsonObject } from '../core/json/json.ts';
import { isJsonObject } from '../core/json/json.ts';
import { visible } from '../core/text/visible.ts';
import { scalarText } from '../manifest/yaml-scalar.ts';
import { textBlock } from './text-block.ts';

/** A top-level key of a manifest, with what is said of it. */
export interface Section {
  key: string;
  value: Json;
  /** Lines above it. */
  above?: readonly string[];
  /** Lines below it, as far in as its keys: what else could stand there. */
  below?: readonly string[];
  /** All of it is a comment: what is below would not stand anywhere otherwise. */
  isComment?: boolean;
}

/** What a manifest is made of. Comments are lines of text, without their #. */
export interface ManifestText {
  head: readonly string[];
  sections: readonly Section[];
  foot?: readonly string[];
}

/** Characters of a line before a list is written one entry a line. */
const WIDTH = 100;

/** Writes a manifest that reads like one by hand. Whatever a comment quotes, it stays a comment. */
export function writeManifest({ head, sections, foot = [] }: ManifestText): string {
  const parts = [
    comments(head, ''),
    ...sections.map(({ key, value, above = [], below = [], isComment = false }) => [
      ...comments(above, ''),
      ...(isComment
        ? comments([`${key}:`, ...below.map((line) => `  ${line}`)], '')
        : [...entry(key, value, ''), ...comments(below, '  ')]),
    ]),
    comments(foot, ''),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function comments(lines: readonly string[], indent: string): string[] {
  return lines.map((line) => `${indent}# ${visible(line)}`.trimEnd());
}

/** Longer keys have to be marked as such. */
const LONGEST_KEY = 1000;

function entry(name: string, value: Json, indent: string): string[] {
  const key = /^[A-Za-z][\w-]*$/.test(name) ? name : scalarText(name, true);
  return key.length > LONGEST_KEY
    ? [`${indent}? ${key}`, ...keyed(`${indent}:`, value, indent)]
    : keyed(`${indent}${key}:`, value, indent);
}

function keyed(key: string, value: Json, indent: string): string[] {
  const short = onLine(value);
  if (short !== undefined && key.length + short.length < WIDTH) return [`${key} ${short}`];
  if (Array.isArray(value)) return [key, ...value.flatMap((item) => listed(item, `${indent}  `))];
  if (isJsonObject(value)) return [key, ...entries(value, `${indent}  `)];
  const block = typeof value === 'string' ? textBlock(value) : undefined;
  if (!block) return [`${key} ${scalar(value)}`];
  return [`${key} ${block.mark}`, ...block.lines.map((line) => (line === '' ? '' : `${indent}  ${line}`))];
}

function entries(value: JsonObject, indent: string): string[] {
  return Object.entries(value).flatMap(([name, item]) => entry(name, item, indent));
}

function listed(item: Json, indent: string): string[] {
  const short = onLine(item) ?? (isJsonObject(item) || Array.isArray(item) ? undefined : scalar(item));
  if (short !== undefined) return [`${indent}- ${short}`];
  if (Array.isArray(item)) return [`${indent}-`, ...item.flatMap((inner) => listed(inner, `${indent}  `))];
  const [first = '', ...others] = isJsonObject(item) ? entries(item, `${indent}  `) : [];
  return [`${indent}- ${first.trimStart()}`, ...others];
}

/** What fits on the line of its key: a value, a list of short ones, or a reference such as `{ file: path }`. */
function onLine(value: Json): string | undefined {
  if (Array.isArray(value)) {
    if (value.some((item) => typeof item === 'object' || textLength(item) > WIDTH)) return undefined;
    const line = `[${value.map(scalar).join(', ')}]`;
    return line.length < WIDTH ? line : undefined;
  }
  if (!isJsonObject(value)) return typeof value === 'string' && value.includes('\n') ? undefined : scalar(value);
  const pairs = Object.entries(value);
  if (pairs.length === 0) return '{}';
  if (!pairs.every(([name, item]) => REFERENCE.has(name) && typeof item === 'string')) return undefined;
  return `{ ${pairs.map(([name, item]) => `${name}: ${scalar(item)}`).join(', ')} }`;
}

/** Keys of values that stand for a file or a variable, which are written on one line. */
const REFERENCE = new Set(['file', 'env', 'from', 'previewFrameTimeCode']);

function textLength(value: Json): number {
  return typeof value === 'string' ? value.length : 0;
}

/** As it may stand anywhere, within brackets too. */
function scalar(value: Json): string {
  return scalarText(value, true);
}
