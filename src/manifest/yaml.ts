import type { Document, Node, Pair, Scalar } from 'yaml';
import { isAlias, isCollection, isMap, isScalar, isSeq, LineCounter, parseDocument, visit as visitNodes } from 'yaml';
import type { Position } from '../core/issue.ts';
import { pointerOf } from '../core/json/pointer.ts';
import type { YamlMistake } from './yaml-errors.ts';
import { GENERAL, TOO_DEEP, UNKNOWN_ALIAS, yamlMistakes } from './yaml-errors.ts';

/** Aliases beyond this number are an attempt to make a small file huge. */
const MAX_ALIASES = 100;

/** A manifest has four levels. */
const MAX_DEPTH = 20;

/** What YAML reads in another way than people mean it. */
export type Surprise =
  /** Nothing stands after the colon. @property comment: or only what follows a # right there */
  | { kind: 'empty'; pointer: string; comment: boolean }
  /** A key of { } without a colon. @property before: pointer of the number that a comma cut in two */
  | { kind: 'bare'; pointer: string; before?: string }
  /** A plain text that ends where a # begins a word. */
  | { kind: 'cut'; pointer: string }
  /** A text that begins with & has lost its first word. */
  | { kind: 'anchor'; pointer: string }
  | { kind: 'merge'; pointer: string };

export interface Duplicate {
  key: string;
  pointer: string;
  /** Of the second one. */
  place: Position;
  /** Line of the first one. */
  first: number;
}

export interface ParsedYaml {
  value: unknown;
  /** Keys that stand twice in one mapping. */
  duplicates: Duplicate[];
  surprises: Surprise[];
  /** Place of a value, or of its key; the nearest place above where the pointer leads nowhere. */
  locate(pointer: string, at?: 'key'): Position;
  /** Whether the pointer leads to something. */
  has(pointer: string): boolean;
  /** How a plain value is written in the file, e.g. `1.10`. */
  written(pointer: string): string | undefined;
}

type YamlProblem = Position & Omit<YamlMistake, 'pos'>;
export type YamlResult = { parsed: ParsedYaml; errors: [] } | { parsed?: undefined; errors: YamlProblem[] };

/** Parses one YAML 1.2 document and keeps the place of everything in it. Never throws. */
export function parseYaml(text: string, file: string): YamlResult {
  const lines = new LineCounter();
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const failed = (...mistakes: YamlMistake[]): YamlResult => ({
    errors: mistakes.map(({ pos, ...words }) => ({ ...place(pos), ...words })),
  });
  try {
    // Its own check for duplicate keys takes quadratic time, and hides everything else that is wrong.
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      merge: false,
      uniqueKeys: false,
      resolveKnownTags: false,
      // Otherwise the parser writes its own warnings to stderr, with what the file holds.
      logLevel: 'error',
    });
    const problems = [...document.errors, ...document.warnings];
    if (problems.length > 0) return failed(...yamlMistakes(problems, text, (offset) => openedAt(document, offset)));
    if (document.directives?.yaml.explicit && document.directives.yaml.version !== '1.2') {
      return failed({ pos: 0, message: 'a manifest is YAML 1.2; remove the %YAML line' });
    }
    const { entries, surprises, duplicates, tooDeep, lost } = indexOf(document, text);
    if (tooDeep)
      return failed({
        pos: 0,
        message: 'this is nested too deeply, refers to itself, or has too many aliases; write the values out',
      });
    if (lost.length > 0) return failed(...lost.map((pos) => ({ pos, ...UNKNOWN_ALIAS })));
    const value: unknown = document.toJS();
    const twice = duplicates.map(({ key, pointer, offset, first }) => ({
      ...{ key, pointer, place: place(offset), first: place(first).line },
    }));
    return { errors: [], parsed: { value, surprises, duplicates: twice, ...lookUps(entries, place) } };
  } catch (error) {
    return failed({ pos: 0, ...(error instanceof RangeError ? TOO_DEEP : GENERAL) });
  }
}

/** Where the last quote or bracket before this offset stands that is not closed by then. */
function openedAt(document: Document, offset: number): number | undefined {
  let last: number | undefined;
  visitNodes(document, {
    Node(_key, node) {
      const [start = 0, end = 0] = node.range ?? [];
      const opens = isCollection(node) ? node.flow === true : isScalar(node) && node.type?.startsWith('QUOTE') === true;
      if (opens && start <= offset && end >= offset && (last === undefined || start > last)) last = start;
    },
  });
  return last;
}

interface Entry {
  offset: number;
  keyOffset?: number;
  source?: string;
}

interface Index {
  entries: Map<string, Entry[]>;
  surprises: Surprise[];
  duplicates: { key: string; pointer: string; offset: number; first: number }[];
  tooDeep: boolean;
  /** Aliases of nothing. */
  lost: number[];
}

/** Every value of the document by JSON pointer, and what is odd about it, in one pass. */
function indexOf(document: Document, text: string): Index {
  const index: Index = { entries: new Map(), surprises: [], duplicates: [], tooDeep: false, lost: [] };
  const { entries, surprises, duplicates, lost } = index;
  const anchors = new Map<string, Surprise>();
  let aliases = 0;
  const visit = (given: unknown, pointer: string, depth: number, key?: Node): void => {
    if (isAlias(given)) aliases += 1;
    if (depth > MAX_DEPTH || aliases > MAX_ALIASES) index.tooDeep = true;
    if (index.tooDeep) return;
    const node = isAlias(given) ? given.resolve(document) : (given as Node | null);
    const offset = (given as Node | null)?.range?.[0] ?? key?.range?.[0] ?? 0;
    const known = entries.get(pointer) ?? [];
    known.push({
      offset,
      ...(key?.range ? { keyOffset: key.range[0] } : {}),
      ...(isScalar(node) && node.source !== undefined ? { source: node.source } : {}),
    });
    entries.set(pointer, known);
    if (isAlias(given)) {
      if (node === undefined) lost.push(offset);
      anchors.delete(given.source);
    } else if (isScalar(node)) {
      if (node.anchor !== undefined && !isQuoted(node)) anchors.set(node.anchor, { kind: 'anchor', pointer });
      surprises.push(...surprisesIn(node, pointer, text));
    }
    if (isMap(node)) {
      const keys = new Map<string, { offset: number; count: number }>();
      for (const [at, pair] of node.items.entries()) {
        const { key: name, value } = pair;
        const own = isScalar(name) ? String(name.value) : String(name);
        const child = pointer + pointerOf([own]);
        const start = (name as Node | null)?.range?.[0] ?? offset;
        const first = keys.get(own);
        keys.set(own, { offset: first?.offset ?? start, count: (first?.count ?? 0) + 1 });
        // A third one is told with the second.
        if (first?.count === 1 && !isAlias(given)) {
          duplicates.push({ key: own, pointer: child, offset: start, first: first.offset });
        }
        if (own === '<<') surprises.push({ kind: 'merge', pointer: child });
        if (value === null) surprises.push(bareKey(node.items, at, pointer, { text, isFlow: node.flow === true }));
        visit(value, child, depth + 1, isScalar(name) ? name : undefined);
      }
    } else if (isSeq(node)) {
      node.items.forEach((item, at) => visit(item, pointer + pointerOf([at]), depth + 1));
    }
  };
  visit(document.contents, '', 0);
  surprises.push(...anchors.values());
  return index;
}

function isQuoted({ type }: Scalar): boolean {
  return type !== undefined && type !== 'PLAIN';
}

function surprisesIn(node: Scalar, pointer: string, text: string): Surprise[] {
  const [, end = 0] = node.range ?? [];
  const next = /^[ \t]*(#?\S?)/.exec(text.slice(end, end + 80))?.[1] ?? '';
  const comment = next.length === 2 && next.startsWith('#');
  if (node.value === null && (node.source ?? '') === '' && !isQuoted(node))
    return [{ kind: 'empty', pointer, comment }];
  return comment && !isQuoted(node) && typeof node.value === 'string' ? [{ kind: 'cut', pointer }] : [];
}

/** What a key without a value is: in { } mostly the rest of a number or a text that had a comma. */
function bareKey(
  items: readonly Pair[],
  at: number,
  pointer: string,
  { text, isFlow }: { text: string; isFlow: boolean },
): Surprise {
  const key = items[at]?.key;
  const before = items[at - 1];
  const child = pointer + pointerOf([isScalar(key) ? String(key.value) : String(key)]);
  if (!isFlow) return { kind: 'empty', pointer: child, comment: false };
  const value = before?.value;
  if (!before || !isScalar(key) || !isScalar(value)) return { kind: 'bare', pointer: child };
  const between = text.slice(value.range?.[1] ?? 0, key.range?.[0] ?? 0);
  const isNumber = /^\d+$/.test(value.source ?? '') && /^\d+(?:\.\d+)?$/.test(key.source ?? '') && between === ',';
  const name = isScalar(before.key) ? String(before.key.value) : '';
  return { kind: 'bare', pointer: child, ...(isNumber ? { before: pointer + pointerOf([name]) } : {}) };
}

function lookUps(entries: ReadonlyMap<string, Entry[]>, place: (offset: number) => Position) {
  const nearest = (pointer: string): { entry: Entry | undefined; complete: boolean } => {
    for (let here = pointer; ; here = here.slice(0, Math.max(0, here.lastIndexOf('/')))) {
      // Of two equal keys YAML takes the last one.
      const entry = entries.get(here)?.at(-1);
      if (entry || here === '') return { entry, complete: here === pointer };
    }
  };
  return {
    locate(pointer: string, at?: 'key'): Position {
      const { entry, complete } = nearest(pointer);
      return place((at === 'key' && complete ? entry?.keyOffset : undefined) ?? entry?.offset ?? 0);
    },
    has: (pointer: string): boolean => entries.has(pointer),
    written: (pointer: string): string | undefined => entries.get(pointer)?.at(-1)?.source,
  };
}
