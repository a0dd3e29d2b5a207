import type { LeftOut } from '../core/left-out.ts';
import { isJsonObject } from '../core/json/json.ts';
import { own } from '../core/json/own.ts';
import { keysOf, pointerOf } from '../core/json/pointer.ts';
import { visible } from '../core/text/visible.ts';
import { sectionWords } from '../manifest/schema-places.ts';
import { doubleQuoted, scalarText } from '../manifest/yaml-scalar.ts';

/** Columns that a line of a comment or of a list takes at most. */
const WIDTH = 100;

export interface ManifestText {
  manifest: Readonly<Record<string, unknown>>;
  /** What is there and stands in comments instead. */
  leftOut: readonly LeftOut[];
  /** Names of sections, in the order in which they are to stand. */
  order: readonly string[];
  /** What the file says of itself, a paragraph each. */
  header: readonly string[];
}

/** The text of a new manifest: sections in their order, each below what it is, and in comments what it can't hold. Pure. */
export function renderManifest({ manifest, leftOut, order, header }: ManifestText): string {
  const names = [...new Set([...order, ...Object.keys(manifest), ...leftOut.map(({ pointer }) => topOf(pointer))])];
  const sections = names.flatMap((name): string[] => {
    const value = own(manifest, name);
    const lacking = leftOut.filter(({ pointer }) => topOf(pointer) === name);
    if (value === undefined && lacking.length === 0) return [];
    const words = commentLines(sectionWords(name) ?? '', '');
    const lines = value === undefined ? [] : entryLines(name, value, { indent: '', pointer: '', leftOut: lacking });
    const others = value === undefined ? leftOutLines(lacking, { indent: '', depth: 0 }) : [];
    return [[...words, ...lines, ...others].join('\n')];
  });
  const top = header.map((paragraph) => commentLines(paragraph, '').join('\n')).join('\n#\n');
  return `${[top, ...sections].join('\n\n')}\n`;
}

interface Place {
  indent: string;
  pointer: string;
  /** Of this section. */
  leftOut: readonly LeftOut[];
}

function entryLines(key: string, value: unknown, { indent, pointer, leftOut }: Place): string[] {
  const here = pointer + pointerOf([key]);
  const name = `${indent}${scalarText(key)}:`;
  if (!isJsonObject(value) || isReference(value)) return [...listLines(name, value, indent)];
  const inner = `${indent}  `;
  const children = Object.entries(value);
  const within = leftOut.filter((one) => one.pointer === here || one.pointer.startsWith(`${here}/`));
  const isChild = (one: LeftOut) =>
    children.some(
      ([child, inside]) => isJsonObject(inside) && !isReference(inside) && isWithin(one, here + pointerOf([child])),
    );
  const lines = children.flatMap(([child, inside]) =>
    entryLines(child, inside, { indent: inner, pointer: here, leftOut: within }),
  );
  const lacking = leftOutLines(
    within.filter((one) => !isChild(one)),
    { indent: inner, depth: keysOf(here).length },
  );
  return children.length === 0 ? [`${name} {}`, ...lacking] : [name, ...lines, ...lacking];
}

function isWithin({ pointer }: LeftOut, place: string): boolean {
  return pointer === place || pointer.startsWith(`${place}/`);
}

function listLines(name: string, value: unknown, indent: string): string[] {
  const line = `${name} ${inlineText(value)}`;
  if (!Array.isArray(value) || value.length === 0 || line.length <= WIDTH) {
    // A value that begins a line needs no care for what stands around it.
    return [`${name} ${typeof value === 'object' && value !== null ? inlineText(value) : scalarText(value)}`];
  }
  return [name, ...value.map((item) => `${indent}  - ${isNested(item) ? inlineText(item) : scalarText(item)}`)];
}

function isNested(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** A value on one line: lists and mappings in brackets. */
export function inlineText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inlineText).join(', ')}]`;
  if (!isJsonObject(value)) return scalarText(value, true);
  const pairs = Object.entries(value).map(([key, inside]) => `${scalarText(key, true)}: ${inlineText(inside)}`);
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

/** `{ file: path }` stands on one line. */
function isReference(value: object): boolean {
  return Object.keys(value).length === 1 && 'file' in value;
}

/** What has the same reason is told together. @param depth keys that need not be said */
function leftOutLines(all: readonly LeftOut[], { indent, depth }: { indent: string; depth: number }): string[] {
  return [...new Set(all.map(({ reason }) => reason))].flatMap((reason) => {
    const entries = all
      .filter((one) => one.reason === reason)
      .map(({ pointer, value }) => {
        const key = visible(keysOf(pointer).slice(depth).join('.') || keysOf(pointer).join('.'));
        return `${indent}#   ${key}${value === undefined ? '' : `: ${commented(value)}`}`;
      });
    return [...commentLines(`Left out: ${reason}.`, indent), ...entries];
  });
}

/** On one line and without anything invisible: a comment ends with its line. */
function commented(value: unknown): string {
  return typeof value === 'string' ? scalarText(value) : isNested(value) ? flowOf(value) : scalarText(value);
}

function flowOf(value: unknown): string {
  return visible(inlineText(value)).replaceAll('\n', ' ') || doubleQuoted('');
}

function commentLines(text: string, indent: string): string[] {
  const lines: string[] = [];
  for (const word of visible(text)
    .split(' ')
    .filter((one) => one !== '')) {
    const last = lines.at(-1);
    if (last === undefined || `${last} ${word}`.length > WIDTH) lines.push(`${indent}# ${word}`);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

function topOf(pointer: string): string {
  return keysOf(pointer)[0] ?? '';
}
