import type { Document, Node, Pair } from 'yaml';
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Position } from '../core/issue.ts';
import { keysOf } from './problem.ts';

/** Aliases beyond this number are an attempt to make a small file huge. */
const MAX_ALIASES = 100;

export interface ParsedYaml {
  value: unknown;
  /** Place of a value, or of its key; the nearest place above where the pointer leads nowhere. */
  locate(pointer: string, at?: 'key'): Position;
  /** Whether the pointer leads to something. */
  has(pointer: string): boolean;
  /** How a plain value is written in the file, e.g. `1.10`. */
  written(pointer: string): string | undefined;
}

export type YamlResult =
  | { parsed: ParsedYaml; errors: [] }
  | { parsed?: undefined; errors: (Position & { message: string })[] };

/** Parses one YAML 1.2 document and keeps the place of everything in it. */
export function parseYaml(text: string, file: string): YamlResult {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, merge: false, uniqueKeys: true });
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const problems = [...document.errors, ...document.warnings];
  if (problems.length > 0) {
    return { errors: problems.map(({ message, pos }) => ({ ...place(pos[0]), message: plain(message) })) };
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (error) {
    return { errors: [{ ...place(0), message: plain(error instanceof Error ? error.message : String(error)) }] };
  }
  const root = document.contents;
  return {
    errors: [],
    parsed: {
      value,
      locate(pointer, at) {
        const found = find(document, keysOf(pointer));
        const node = at === 'key' && found.complete ? (found.key ?? found.node) : found.node;
        return place(node?.range?.[0] ?? root?.range?.[0] ?? 0);
      },
      has: (pointer) => find(document, keysOf(pointer)).complete,
      written(pointer) {
        const { node, complete } = find(document, keysOf(pointer));
        return complete && isScalar(node) ? node.source : undefined;
      },
    },
  };
}

interface Found {
  node: Node | null;
  key?: Node;
  complete: boolean;
}

function find(document: Document, keys: readonly string[]): Found {
  let found: Found = { node: document.contents, complete: true };
  for (const key of keys) {
    const parent: Node | null | undefined = isAlias(found.node) ? found.node.resolve(document) : found.node;
    const child: Found | undefined = childOf(parent, key);
    if (!child) return { ...found, complete: false };
    found = child;
  }
  return found;
}

function childOf(parent: Node | null | undefined, key: string): Found | undefined {
  if (isMap(parent)) {
    const pair = parent.items.find((item: Pair) => String(isScalar(item.key) ? item.key.value : item.key) === key);
    if (!pair) return undefined;
    const name = isScalar(pair.key) ? pair.key : undefined;
    const node = isNode(pair.value) ? pair.value : (name ?? null);
    return { node, complete: true, ...(name ? { key: name } : {}) };
  }
  if (isSeq(parent)) {
    const item = parent.items[Number(key)];
    return isNode(item) ? { node: item, complete: true } : undefined;
  }
  return undefined;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'range' in value;
}

/** The parser's own sentences, in the words of this tool where they say little to somebody who doesn't know it. */
function plain(message: string): string {
  if (message.startsWith('Map keys must be unique')) return 'this key stands here twice';
  if (message.startsWith('Source contains multiple documents'))
    return 'a manifest is one YAML document, and here a second one begins';
  if (message.startsWith('Tabs are not allowed'))
    return 'a tab stands in the indentation; YAML takes only spaces there';
  if (message.startsWith('Unresolved tag'))
    return `${message.replace('Unresolved tag', 'unknown tag')}; a manifest takes plain values only`;
  if (message.startsWith('Excessive alias count')) return 'too many aliases; write the values out';
  return message.replace(/\.$/, '');
}
