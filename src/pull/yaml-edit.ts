import type { Document, Node, Pair, YAMLMap } from 'yaml';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { keysOf } from '../core/json/pointer.ts';
import { editedList } from './list-edit.ts';
import { inlineText } from './render-manifest.ts';
import { editedText } from './text-edit.ts';
import { scalarText } from '../manifest/yaml-scalar.ts';

/** Puts another value in the place of the one at a pointer. `undefined` where that can't be done without touching anything else. */
export function withReplaced(text: string, pointer: string, value: unknown): string | undefined {
  const found = find(text, pointer);
  if (!found?.node?.range || isShared(found.node)) return undefined;
  const { node, isFlow, pair } = found;
  const [start, end] = node.range ?? [0, 0];
  const indent = columnOf(text, pair?.key?.range?.[0] ?? start);
  const place = { text, isFlow, indent };
  if (typeof value === 'string' && isScalar(node)) return editedText(place, node, value);
  const isBlockScalar = isScalar(node) && node.type?.startsWith('BLOCK') === true;
  if (Array.isArray(value) && isSeq(node) && (node.flow === true || value.length > 0))
    return editedList(place, { node, document: found.document }, value);
  const plain = typeof value === 'string' ? scalarText(value, isFlow) : inlineText(value);
  if (isScalar(node) || isFlow || !isBlock(node))
    return spliced(text, start, end, isBlockScalar ? `${plain}\n` : plain);
  // A block begins on a line of its own, and what takes its place stands behind the key.
  const keyEnd = pair?.key?.range?.[1];
  const between = keyEnd === undefined ? undefined : /^:[ \t]*(#[^\n]*)?\r?\n/.exec(text.slice(keyEnd, start));
  if (keyEnd === undefined || !between) return undefined;
  const comment = between[1] === undefined ? '' : ` ${between[1].trimEnd()}`;
  return spliced(text, keyEnd, contentEnd(text, endOf(node) ?? end), `: ${plain}${comment}\n`);
}

/** Takes a key and its value out of its mapping. `undefined` where it is the only one, or can't be done. */
export function withoutKey(text: string, pointer: string): string | undefined {
  const found = find(text, pointer);
  if (!found?.pair?.key?.range || !found.map || found.map.items.length < 2) return undefined;
  const { pair, map, node } = found;
  if (node && isShared(node)) return undefined;
  const start = found.pair.key.range[0];
  const end = endOf(node) ?? found.pair.key.range[2];
  if (map.flow !== true) {
    if (text.slice(lineStart(text, start), start).trim() !== '') return undefined;
    return spliced(text, lineStart(text, start), contentEnd(text, end), '');
  }
  const after = /^\s*,\s*/.exec(text.slice(end));
  if (after) return spliced(text, start, end + after[0].length, '');
  const before = /,\s*$/.exec(text.slice(0, start));
  return before && map.items.at(-1) === pair ? spliced(text, start - before[0].length, end, '') : undefined;
}

/** Adds a key to the mapping at a pointer, after all that it has. */
export function withAdded(text: string, pointer: string, key: string, value: unknown): string | undefined {
  const found = find(text, pointer);
  const map = found?.node;
  if (!isMap(map) || !map.range || isShared(map)) return undefined;
  const entry = (isFlow: boolean) =>
    `${scalarText(key, isFlow)}: ${typeof value === 'string' ? scalarText(value, isFlow) : inlineText(value)}`;
  if (map.flow === true) {
    const close = map.range[1] - 1;
    const inside = text.slice(map.range[0] + 1, close);
    const at = map.range[0] + 1 + inside.trimEnd().length;
    if (map.items.length === 0) return spliced(text, map.range[0], map.range[1], `{ ${entry(true)} }`);
    return spliced(text, at, at, `${inside.trimEnd().endsWith(',') ? '' : ','} ${entry(true)}`);
  }
  const last = map.items.at(-1);
  const first = map.items[0]?.key as Node | null | undefined;
  const end = endOf(last?.value as Node | null) ?? (last?.key as Node | null)?.range?.[2];
  if (end === undefined || !first?.range) return undefined;
  const at = contentEnd(text, end);
  const line = `${' '.repeat(columnOf(text, first.range[0]))}${entry(false)}\n`;
  return spliced(text, at, at, text.slice(0, at).endsWith('\n') ? line : `\n${line}`);
}

interface Found {
  document: Document;
  node: Node | null;
  isFlow: boolean;
  map?: YAMLMap;
  pair?: Pair<Node | null, Node | null>;
}

function find(text: string, pointer: string): Found | undefined {
  const document = parse(text);
  let found: Found = { document, node: document.contents, isFlow: false };
  for (const key of keysOf(pointer)) {
    const { node } = found;
    // What is written once and used in several places is not to change in all of them.
    if (!isMap(node) || isShared(node)) return undefined;
    const pair = node.items.findLast((item) => isScalar(item.key) && String(item.key.value) === key);
    if (!pair) return undefined;
    const isFlow = found.isFlow || node.flow === true;
    found = {
      document,
      node: pair.value as Node | null,
      isFlow,
      map: node,
      pair: pair as Pair<Node | null, Node | null>,
    };
  }
  return found;
}

function parse(text: string): Document {
  return parseDocument(text, { merge: false, uniqueKeys: false, resolveKnownTags: false, logLevel: 'error' });
}

function isShared(node: Node): boolean {
  return 'anchor' in node && node.anchor !== undefined;
}

function isBlock(node: Node): boolean {
  return 'flow' in node ? node.flow !== true : true;
}

function endOf(node: Node | null | undefined): number | undefined {
  if (!node?.range) return undefined;
  // The end of a block collection is that of its last value.
  if (isMap(node) && node.flow !== true) return endOf(node.items.at(-1)?.value as Node | null) ?? node.range[1];
  if (isSeq(node) && node.flow !== true) return endOf(node.items.at(-1) as Node | null) ?? node.range[1];
  return node.range[1];
}

/** Where the line after a value begins, blank lines not counted: a block scalar has those that follow it. */
function contentEnd(text: string, end: number): number {
  const kept = text.slice(0, end).replace(/\s+$/, '').length;
  const line = text.indexOf('\n', kept);
  return line === -1 ? text.length : line + 1;
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

function columnOf(text: string, at: number): number {
  return at - lineStart(text, at);
}

function spliced(text: string, start: number, end: number, insert: string): string {
  return text.slice(0, start) + insert + text.slice(end);
}
