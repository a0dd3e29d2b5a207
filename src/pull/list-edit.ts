import type { Document, Node, YAMLSeq } from 'yaml';
import { isScalar } from 'yaml';
import type { Json } from '../core/json/json.ts';
import { sameJson } from '../core/json/json.ts';
import { inlineText } from './render-manifest.ts';
import type { EditPlace } from './text-edit.ts';
import { scalarText } from '../manifest/yaml-scalar.ts';

/** Puts a list in the place of another: items that stay keep how they are written, and the comments at them. */
export function editedList(
  { text, isFlow }: EditPlace,
  { node, document }: { node: YAMLSeq; document: Document },
  items: readonly unknown[],
): string | undefined {
  if (!node.range) return undefined;
  const [start, end] = node.range;
  const left = (node.items as Node[]).map((item) => ({ item, value: item.toJS(document) as Json }));
  const take = (value: unknown): Node | undefined => {
    const at = left.findIndex((one) => sameJson(one.value, value as Json));
    return at === -1 ? undefined : left.splice(at, 1)[0]?.item;
  };
  if (node.flow === true) {
    const old = text.slice(start, end);
    // A comment in brackets belongs to nothing that could be found again.
    if (old.includes('#') && old.includes('\n')) return undefined;
    const sources = items.map((item) => sourceOf(text, take(item)) ?? itemText(item, true));
    const pad = old.startsWith('[ ') ? ' ' : '';
    const line = sources.length === 0 ? '[]' : `[${pad}${sources.join(', ')}${pad}]`;
    return text.slice(0, start) + (old.includes('\n') ? wrapped(sources, old, text, start) : line) + text.slice(end);
  }
  const chunks = new Map(chunksOf(text, node));
  const column = start - (text.lastIndexOf('\n', start - 1) + 1);
  const lines = items.map((item) => {
    const kept = take(item);
    return (kept && chunks.get(kept)) ?? `${' '.repeat(column)}- ${itemText(item, isFlow)}\n`;
  });
  const last = [...chunks.values()].join('').length;
  const from = start - column;
  return text.slice(0, from) + lines.map(withEnd).join('') + text.slice(from + last);
}

function withEnd(line: string): string {
  return line.endsWith('\n') ? line : `${line}\n`;
}

function itemText(item: unknown, isFlow: boolean): string {
  return typeof item === 'object' && item !== null ? inlineText(item) : scalarText(item, isFlow);
}

function sourceOf(text: string, node: Node | undefined): string | undefined {
  if (!node?.range || (isScalar(node) && node.type?.startsWith('BLOCK'))) return undefined;
  return text.slice(node.range[0], node.range[1]);
}

/** Over as many lines as the width of the old ones asks for. */
function wrapped(sources: readonly string[], old: string, text: string, start: number): string {
  const lines = old.split('\n');
  const [, second = ''] = lines;
  const indent = ' '.repeat(second.length - second.trimStart().length);
  const first = start - (text.lastIndexOf('\n', start - 1) + 1);
  const width = Math.max(first + (lines[0] ?? '').length, ...lines.slice(1).map(({ length }) => length));
  const rows: string[] = [];
  for (const source of sources) {
    const row = rows.at(-1);
    if (row === undefined || `${row} ${source},`.length > width) rows.push(`${indent}${source},`);
    else rows[rows.length - 1] = `${row} ${source},`;
  }
  const close = /\n([ \t]*)\]$/.exec(old)?.[1] ?? indent.slice(2);
  return `[\n${rows.join('\n')}\n${close}]`;
}

/** The lines of each item of a block list, with the comments above it. */
function chunksOf(text: string, node: YAMLSeq): [Node, string][] {
  let from = text.lastIndexOf('\n', (node.range?.[0] ?? 0) - 1) + 1;
  return (node.items as Node[]).map((item) => {
    const kept = text.slice(0, item.range?.[1] ?? from).replace(/\s+$/, '').length;
    const line = text.indexOf('\n', kept);
    const end = line === -1 ? text.length : line + 1;
    const chunk = text.slice(from, end);
    from = end;
    return [item, chunk];
  });
}
