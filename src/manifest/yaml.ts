import type { Document, Node } from 'yaml';
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Position } from '../core/issue.ts';
import { pointerOf } from '../core/pointer.ts';

/** Aliases beyond this number are an attempt to make a small file huge. */
const MAX_ALIASES = 100;

/** A manifest has four levels. */
const MAX_DEPTH = 20;

export interface ParsedYaml {
  value: unknown;
  /** Keys that stand twice in one mapping. */
  duplicates: Position[];
  /** Place of a value, or of its key; the nearest place above where the pointer leads nowhere. */
  locate(pointer: string, at?: 'key'): Position;
  /** Whether the pointer leads to something. */
  has(pointer: string): boolean;
  /** How a plain value is written in the file, e.g. `1.10`. */
  written(pointer: string): string | undefined;
}

type YamlProblem = Position & { message: string };
export type YamlResult = { parsed: ParsedYaml; errors: [] } | { parsed?: undefined; errors: YamlProblem[] };

/** Parses one YAML 1.2 document and keeps the place of everything in it. Never throws. */
export function parseYaml(text: string, file: string): YamlResult {
  const lines = new LineCounter();
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const failed = (...problems: { pos: number; message: string }[]): YamlResult => ({
    errors: problems.map(({ pos, message }) => ({ ...place(pos), message: plain(message) })),
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
    const problems = [...document.errors, ...document.warnings].slice(0, 20);
    if (problems.length > 0) return failed(...problems.map(({ message, pos }) => ({ pos: pos[0], message })));
    if (document.directives?.yaml.explicit && document.directives.yaml.version !== '1.2') {
      return failed({ pos: 0, message: 'a manifest is YAML 1.2; remove the %YAML line' });
    }
    const entries = indexOf(document);
    if (!entries)
      return failed({
        pos: 0,
        message: 'this is nested too deeply, refers to itself, or has too many aliases; write the values out',
      });
    const value: unknown = document.toJS();
    return { errors: [], parsed: { value, ...lookUps(entries, place) } };
  } catch (error) {
    const deep = error instanceof RangeError;
    return failed({
      pos: 0,
      message: deep ? 'this is nested too deeply' : error instanceof Error ? error.message : '',
    });
  }
}

interface Entry {
  offset: number;
  keyOffset?: number;
  source?: string;
  duplicate?: true;
}

/** Every value of the document by JSON pointer, in one pass; `undefined` where it is too deep. */
function indexOf(document: Document): Map<string, Entry[]> | undefined {
  const entries = new Map<string, Entry[]>();
  let tooDeep = false;
  let aliases = 0;
  const visit = (given: unknown, pointer: string, depth: number, key?: Node): void => {
    if (isAlias(given)) aliases += 1;
    if (depth > MAX_DEPTH || aliases > MAX_ALIASES) tooDeep = true;
    if (tooDeep) return;
    const node = isAlias(given) ? given.resolve(document) : (given as Node | null);
    const offset = (given as Node | null)?.range?.[0] ?? key?.range?.[0] ?? 0;
    const known = entries.get(pointer) ?? [];
    known.push({
      offset,
      ...(key?.range ? { keyOffset: key.range[0] } : {}),
      ...(isScalar(node) && node.source !== undefined ? { source: node.source } : {}),
    });
    entries.set(pointer, known);
    if (isMap(node)) {
      for (const { key: name, value } of node.items) {
        const text = isScalar(name) ? String(name.value) : String(name);
        visit(value, pointer + pointerOf([text]), depth + 1, isScalar(name) ? name : undefined);
      }
    } else if (isSeq(node)) {
      node.items.forEach((item, index) => visit(item, pointer + pointerOf([index]), depth + 1));
    }
  };
  visit(document.contents, '', 0);
  return tooDeep ? undefined : entries;
}

function lookUps(entries: ReadonlyMap<string, Entry[]>, place: (offset: number) => Position) {
  const nearest = (pointer: string): { entry: Entry | undefined; complete: boolean } => {
    for (let here = pointer; ; here = here.slice(0, Math.max(0, here.lastIndexOf('/')))) {
      // Of two equal keys YAML takes the last one.
      const entry = entries.get(here)?.at(-1);
      if (entry || here === '') return { entry, complete: here === pointer };
    }
  };
  const duplicates = [...entries.values()].flatMap((all) =>
    all.slice(1).map(({ keyOffset, offset }) => keyOffset ?? offset),
  );
  return {
    duplicates: duplicates.map(place),
    locate(pointer: string, at?: 'key'): Position {
      const { entry, complete } = nearest(pointer);
      return place((at === 'key' && complete ? entry?.keyOffset : undefined) ?? entry?.offset ?? 0);
    },
    has: (pointer: string): boolean => entries.has(pointer),
    written: (pointer: string): string | undefined => entries.get(pointer)?.at(-1)?.source,
  };
}

/** The parser's own sentences, in the words of this tool where they say little to somebody who doesn't know it. */
function plain(message: string): string {
  if (message.startsWith('Source contains multiple documents')) {
    return 'a manifest is one YAML document, and here a second one begins';
  }
  if (message.startsWith('Tabs are not allowed'))
    return 'there is a tab in the indentation; YAML allows only spaces there';
  // What the parser would quote from here on may be a password that lacks its quotes.
  if (/\btags?\b/i.test(message) && !message.startsWith('Anchors and tags'))
    return 'unknown tag; a manifest has plain values only, and a text that begins with ! needs quotes';
  if (message.startsWith('Unresolved alias')) return 'unknown alias; a text that begins with * needs quotes';
  if (message.startsWith('Block scalar header'))
    return 'a text of several lines begins on the line after | or >; a text that begins with one of them needs quotes';
  if (message.startsWith('Maximum call stack')) return 'this is nested too deeply';
  return message.replace(/^([^:]*\btoken\b[^:]*): .*$/s, '$1').replace(/\.$/, '');
}
