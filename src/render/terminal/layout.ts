import { visible } from '../../core/text/visible.ts';
import type { Sentence } from '../view/sentence.ts';
import { cells, graphemeCells, graphemes, isWide } from '../view/cell-width.ts';
import type { Style, Tone } from './style.ts';

export interface Span {
  text: string;
  tone?: Tone;
  /**
   * Not to be broken where it fits in a row. `words`: what a reader will copy, which is never broken inside a word; `row`: a row of a
   * table, whose columns would be lost. What is longer than the terminal is wide goes beyond its edge.
   */
  whole?: 'words' | 'row';
}

/** One logical line: `lead` stands before its first row; rows that follow begin with `follow`, or as many spaces. */
export interface Line {
  lead: Span[];
  body: Span[];
  follow?: Span[];
}

/** A piece that is never broken, with its width in cells. */
interface Token {
  text: string;
  tone: Tone;
  width: number;
  blank: boolean;
  /** It goes beyond the edge rather than being broken: the words of it, or all of it where there are none. */
  parts?: readonly Token[];
}

/** Wider rows are hard to read, and narrower ones impossible to lay out. */
const WIDEST = 120;
const NARROWEST = 40;
/** Cells that a body keeps, however long its lead is. */
const LEAST_BODY = 16;

const CLOSING = /^[-+]\}|^[\p{Pe}\p{Pf},.;:!?%、。，．・：；？！ーゝ々…]/u;
/** The address of a page stands in sentences of all sorts, and a reader copies it whole. */
const ADDRESS = /https?:\/\//;
const OPENING = /\{[-+]$|[\p{Ps}\p{Pi}]$/u;

export const BLANK: Line = { lead: [], body: [] };

/** A line that begins after so many cells. */
export function textLine(indent: number, body: Span[]): Line {
  return { lead: [span(' '.repeat(indent))], body };
}

/** The lines of sections with a blank one between them; a section without lines is left out. */
export function sectionLines(sections: readonly (readonly Line[])[]): Line[] {
  return sections.filter((part) => part.length > 0).flatMap((part, at) => (at > 0 ? [BLANK, ...part] : part));
}

export function span(text: string, tone: Tone = 'plain'): Span {
  return { text, tone };
}

/** Words that a reader will copy. */
export function copySpan(text: string, tone: Tone = 'strong'): Span {
  return { text, tone, whole: 'words' };
}

/** Width that output for a terminal of `columns` uses. */
export function outputWidth(columns: number): number {
  return Math.min(WIDEST, Math.max(NARROWEST, Math.trunc(columns) || NARROWEST));
}

/** A sentence. What a reader may copy stands out, with two spaces on either side. */
export function sentenceSpans(parts: Sentence): Span[] {
  return parts.flatMap(({ text, copy }, at): Span[] => {
    if (copy) return [copySpan(text)];
    const from = parts[at - 1] ? text.replace(/^ /, '  ') : text;
    return [span(parts[at + 1] ? from.replace(/ $/, '  ') : from)];
  });
}

/**
 * The lines as text, wrapped to `width` cells with a hanging indent, without a final line feed.
 * The one way from spans to output: every span is made visible here, so no text from outside reaches the terminal as it is.
 */
export function layout(lines: readonly Line[], style: Style, width: number): string {
  return lines.flatMap((line) => rows(line, style, outputWidth(width))).join('\n');
}

/** The same where nothing is broken: a row for each line. */
export function oneRowEach(lines: readonly Line[], style: Style): string {
  return lines.map(({ lead, body }) => paint(trimEnd([...safe(lead), ...safe(body)]), style)).join('\n');
}

function rows(line: Line, style: Style, width: number): string[] {
  const lead = safe(line.lead);
  const leadWidth = spansCells(lead);
  const hang = Math.min(leadWidth, width - LEAST_BODY);
  const follow = line.follow ? safe(line.follow) : [span(' '.repeat(hang))];
  const bodies = wrap(safe(line.body), Math.max(LEAST_BODY, width - leadWidth), width - spansCells(follow));
  return bodies.map((body, at) => {
    const row = [...(at === 0 ? lead : follow), ...body];
    return paint(trimEnd(row), style);
  });
}

function safe(spans: readonly Span[]): Span[] {
  return spans.map((item) => ({ ...item, text: visible(item.text) }));
}

function spansCells(spans: readonly Span[]): number {
  return spans.reduce((sum, item) => sum + cells(item.text), 0);
}

function wrap(spans: readonly Span[], first: number, following: number): Span[][] {
  const result: Token[][] = [[]];
  let used = 0;
  let spaces: Token[] = [];
  const room = (): number => (result.length === 1 ? first : following);
  const put = (tokens: Token[]): void => {
    result.at(-1)?.push(...tokens);
    used += tokens.reduce((sum, token) => sum + token.width, 0);
  };
  const next = (): void => {
    result.push([]);
    used = 0;
    spaces = [];
  };
  for (const unit of units(tokenize(spans))) {
    if (unit[0]?.blank) {
      spaces.push(...unit);
      continue;
    }
    const width = tokensCells(unit);
    const fits = used + tokensCells(spaces) + width <= room();
    if (!fits && used > 0) next();
    // White space at the start of the text is part of it; white space where a row was broken is not.
    put(spaces);
    spaces = [];
    if (width <= room() - used) put(unit);
    else {
      for (const piece of unit.flatMap(split)) {
        if (used + piece.width > room() && used > 0) next();
        // A space where a row was broken is not part of what is to be copied.
        if (!(piece.blank && used === 0)) put([piece]);
      }
    }
  }
  return result;
}

function tokensCells(tokens: readonly Token[]): number {
  return tokens.reduce((sum, token) => sum + token.width, 0);
}

/** Words, single wide characters and runs of spaces. */
function tokenize(spans: readonly Span[]): Token[] {
  return spans.flatMap(({ text, tone = 'plain', whole }) => {
    if (whole) return [wholeToken(text, tone, whole)];
    const tokens: Token[] = [];
    const add = (piece: string): void => {
      if (piece === '') return;
      const token = { text: piece, tone, width: cells(piece), blank: piece.startsWith(' ') };
      tokens.push(ADDRESS.test(piece) ? { ...token, parts: [] } : token);
    };
    for (const run of text.split(/( +)/)) {
      if (/^[\x20-\x7e]*$/.test(run)) add(run);
      else addRun(run, add);
    }
    return tokens;
  });
}

function wholeToken(text: string, tone: Tone, whole: NonNullable<Span['whole']>): Token {
  const token = { text, tone, width: cells(text), blank: false };
  const words = whole === 'row' ? [] : text.split(/( +)/).filter((word) => word !== '');
  const parts = words.map((word) => ({ text: word, tone, width: cells(word), blank: word.startsWith(' '), parts: [] }));
  return { ...token, parts };
}

function addRun(run: string, add: (piece: string) => void): void {
  let word = '';
  for (const grapheme of graphemes(run)) {
    if (isWide(grapheme)) {
      add(word);
      add(grapheme);
      word = '';
    } else word += grapheme;
  }
  add(word);
}

/** Tokens between which a row must not end stay together: no break inside a word, before closing or after opening punctuation. */
function units(tokens: readonly Token[]): Token[][] {
  const result: Token[][] = [];
  for (const token of tokens) {
    const unit = result.at(-1);
    const last = unit?.at(-1);
    if (unit && last && joined(last, token)) unit.push(token);
    else result.push([token]);
  }
  return result;
}

function joined(last: Token, token: Token): boolean {
  if (last.blank || token.blank) return last.blank && token.blank;
  if (CLOSING.test(token.text) || OPENING.test(last.text)) return true;
  return !isWide(last.text) && !isWide(token.text);
}

/** What a row may end between where a token does not fit in one. */
function split(token: Token): readonly Token[] {
  if (token.parts) return token.parts.length > 0 ? token.parts : [token];
  return graphemes(token.text).map((text) => ({ ...token, text, width: graphemeCells(text) }));
}

function trimEnd(row: readonly Span[]): Span[] {
  const result = [...row];
  for (let last = result.at(-1); last && last.text.trimEnd() !== last.text; last = result.at(-1)) {
    const text = last.text.replace(/ +$/, '');
    if (text === last.text) break;
    result.pop();
    if (text !== '') result.push({ ...last, text });
  }
  return result;
}

function paint(row: readonly Span[], style: Style): string {
  let output = '';
  let text = '';
  let tone: Tone = 'plain';
  for (const item of row) {
    const next = item.tone ?? 'plain';
    if (next !== tone) {
      output += style.paint(text, tone);
      text = '';
      tone = next;
    }
    text += item.text;
  }
  return output + style.paint(text, tone);
}
