import type { Scanner } from './ruby-scanner.ts';
import { scanner } from './ruby-scanner.ts';

export const NOT_PLAIN = Symbol('has to be run to be known');

/** A value that a Ruby file writes out, in which what would have to be run is `NOT_PLAIN`. */
export type RubyValue = string | number | boolean | null | typeof NOT_PLAIN | RubyValue[] | RubyHash;

export interface RubyHash {
  [key: string]: RubyValue;
}

/** A line such as `app_version("1.0")`. */
export interface RubySetting {
  name: string;
  value: RubyValue;
}

/** More levels than any configuration has. */
const DEEPEST = 20;

/** A key of a hash: `name:`, `"en-US":`, `:name =>` or `"en-US" =>`. */
const KEY = /(?::?[A-Za-z_]\w*|:?"(?:[^"\\\n]|\\.)*"|:?'(?:[^'\\\n]|\\.)*')(?:\s*=>|:(?!:))/y;

/**
 * Reads the settings of an Appfile or a Deliverfile. Nothing is run: what is worked out, or stands in a block or under a condition, is
 * `NOT_PLAIN` under the name of what it begins with.
 */
export function readSettings(text: string): RubySetting[] {
  const [code = ''] = text.replaceAll(/\r\n?/g, '\n').split(/^__END__$/m);
  const ruby = scanner(code);
  const found: RubySetting[] = [];
  for (ruby.space(true); !ruby.isDone(); ruby.space(true)) {
    const start = ruby.offset();
    const name = ruby.take(/[A-Za-z_]\w*[?!]?/y) ?? ruby.take(/[^]/y) ?? '';
    const value = argumentIn(ruby);
    if (value === NOT_PLAIN) ruby.skipStatement(start);
    found.push({ name, value });
  }
  return found;
}

/** What is given to a setting, with parentheses or without; several pairs are one hash. */
function argumentIn(ruby: Scanner): RubyValue {
  ruby.space();
  const isCall = ruby.take(/\(/y) !== undefined;
  ruby.space(isCall);
  const value = ruby.sees(KEY) ? pairsIn(ruby, isCall ? ')' : '\n', 0) : valueIn(ruby, isCall ? ')' : '\n', 0);
  if (isCall) {
    ruby.space(true);
    ruby.take(/,\s*/y);
    if (ruby.take(/\)/y) === undefined) return NOT_PLAIN;
  }
  ruby.space();
  return ruby.isDone() || ruby.sees(/[\n;]/y) ? value : NOT_PLAIN;
}

/** A value that ends where one of `ends` stands. What is more than a plain one is passed over. */
function valueIn(ruby: Scanner, ends: string, depth: number): RubyValue {
  const value = depth > DEEPEST ? NOT_PLAIN : literalIn(ruby, depth);
  ruby.space(!ends.includes('\n'));
  if (value !== NOT_PLAIN && (ruby.isDone() || ruby.sees(/[,\n;)\]}]/y))) return value;
  ruby.skipUntil(ends);
  return NOT_PLAIN;
}

function literalIn(ruby: Scanner, depth: number): RubyValue {
  if (ruby.take(/\[/y) !== undefined) return listIn(ruby, depth + 1);
  if (ruby.take(/\{/y) !== undefined) {
    const pairs = pairsIn(ruby, '}', depth + 1);
    return ruby.take(/\}/y) === undefined ? NOT_PLAIN : pairs;
  }
  const words = ruby.take(/%w(?:\[[^\]]*\]|\([^)]*\)|\{[^}]*\})/y);
  if (words !== undefined)
    return words
      .slice(3, -1)
      .split(/\s+/)
      .filter((word) => word !== '');
  const quoted = ruby.take(/"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'/y);
  if (quoted !== undefined) return unquoted(quoted);
  const number = ruby.take(/-?\d[\d_]*(?:\.\d+)?(?![\w.])/y);
  if (number !== undefined) return Number(number.replaceAll('_', ''));
  const symbol = ruby.take(/:[A-Za-z_]\w*(?![\w:])/y);
  if (symbol !== undefined) return symbol.slice(1);
  const word = ruby.take(/(?:true|false|nil)(?![\w?!])/y);
  return word === undefined ? NOT_PLAIN : word === 'nil' ? null : word === 'true';
}

function listIn(ruby: Scanner, depth: number): RubyValue {
  const items: RubyValue[] = [];
  for (;;) {
    ruby.space(true);
    if (ruby.take(/\]/y) !== undefined) return items;
    if (ruby.isDone()) return NOT_PLAIN;
    items.push(valueIn(ruby, ',]', depth));
    if (ruby.take(/,/y) === undefined && !ruby.sees(/\]/y)) return NOT_PLAIN;
  }
}

/** Pairs until what ends them, which is left where it is. */
function pairsIn(ruby: Scanner, end: string, depth: number): RubyValue {
  const pairs: [string, RubyValue][] = [];
  const isEnd = (): boolean => ruby.isDone() || ruby.sees(end === '\n' ? /[\n;]/y : end === ')' ? /\)/y : /\}/y);
  for (;;) {
    ruby.space(end !== '\n');
    if (isEnd()) return Object.fromEntries(pairs);
    const key = ruby.take(KEY);
    if (key === undefined) return NOT_PLAIN;
    const name = key.replace(/(?:\s*=>|:)$/, '').replace(/^:/, '');
    ruby.space(true);
    const value = valueIn(ruby, `,${end}`, depth);
    const plain = /^["']/.test(name) ? unquoted(name) : name;
    if (plain === NOT_PLAIN) return NOT_PLAIN;
    pairs.push([plain, value]);
    ruby.space(end !== '\n');
    if (ruby.take(/,/y) === undefined) return isEnd() ? Object.fromEntries(pairs) : NOT_PLAIN;
    // A comma goes on in the next line.
    ruby.space(true);
  }
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', s: ' ', '0': '\0', e: '\u001b' };

function unquoted(quoted: string): string | typeof NOT_PLAIN {
  const inner = quoted.slice(1, -1);
  if (quoted.startsWith("'")) return inner.replaceAll(/\\(['\\])/g, '$1');
  if (/(?<!\\)(?:\\\\)*#[{$@]/.test(inner) || /\\[uxcCM0-9]/.test(inner)) return NOT_PLAIN;
  return inner.replaceAll(/\\([^])/g, (_all, character: string) =>
    character === '\n' ? '' : (ESCAPES[character] ?? character),
  );
}
