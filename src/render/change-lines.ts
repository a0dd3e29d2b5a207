import type { Change } from '../core/change.ts';
import type { Json } from '../core/json.ts';
import { canonicalJson } from '../core/json.ts';
import { textLength } from '../core/text.ts';
import { cells, pad } from './cells.ts';
import type { Line, Span } from './layout.ts';
import { span } from './layout.ts';
import type { Style } from './style.ts';
import { diffText, diffTextLines, sameInk } from './text-diff.ts';
import { diffSummary, hunkLines, pieceSpans, textBlock, textLine, unitOf } from './text-lines.ts';
import { codePoints, visible } from './visible.ts';

/** Where and how the lines of a change are set: cells of indentation, width of the column of names, what a field's symbol is. */
export interface ChangeLayout {
  indent: number;
  nameWidth: number;
  symbol: 'create' | 'update' | 'act';
}

/** A text of one line that is longer is shown below its field instead of beside it. */
const BESIDE_CELLS = 180;
/** An old and a new value that take more are set one below the other. */
const ARROW_CELLS = 90;
const EMPTY = '(empty)';
/** An amount with its currency is one word. */
const MONEY = /^\d+(?:\.\d+)? [A-Z]{3}$/;

/** Width of the column of names for these changes. */
export function nameWidth(changes: readonly Change[]): number {
  return Math.min(44, Math.max(0, ...changes.map((change) => cells(visible(change.field)))));
}

/** One changed field: name, what changes, length and limit; long texts below. */
export function changeLines(change: Change, place: ChangeLayout, style: Style): Line[] {
  const mark = span(`${style.symbols[place.symbol]} `, place.symbol);
  const name = span(`${pad(visible(change.field), place.nameWidth)}  `);
  const { head, below } = content(change, place, style);
  return [
    { lead: [span(' '.repeat(place.indent)), mark, name], body: [...head, ...lengthSpans(change, head.length > 0)] },
    ...below,
  ];
}

/** A value in a few words: texts with their length instead of their content where they are long. */
export function valueText(value: Json | undefined): string {
  if (value === undefined || value === null || value === '') return EMPTY;
  if (typeof value !== 'string') return canonicalJson(value);
  // What could be read as part of the sentence around it is quoted.
  return MONEY.test(value) || /^[^\s"(){}→>]+$/u.test(value) ? value : `"${value}"`;
}

interface Content {
  head: Span[];
  below: Line[];
}

function content(change: Change, place: ChangeLayout, style: Style): Content {
  if (change.secret) return { head: arrow(secretText(change.before), secretText(change.after), style), below: [] };
  const before = unset(change.before) ? undefined : change.before;
  const after = unset(change.after) ? undefined : change.after;
  const indent = place.indent + 4;
  if (before === undefined) return setContent(change, place, indent, style);
  if (after === undefined) return clearedContent(before, indent, style);
  const old = listItems(change.field, before);
  const young = listItems(change.field, after);
  if (old && young) return { head: listSpans(old, young, style), below: [] };
  if (typeof before === 'string' && typeof after === 'string') return textContent(before, after, indent, style);
  return { head: arrow(valueText(before), valueText(after), style), below: [] };
}

function secretText(value: Json | undefined): string {
  return unset(value) ? EMPTY : '(secret)';
}

function unset(value: Json | undefined): boolean {
  return value === undefined || value === null || value === '';
}

function setContent(change: Change, place: ChangeLayout, indent: number, style: Style): Content {
  const from = place.symbol === 'create' ? [] : [span(EMPTY, 'muted'), span(` ${style.symbols.arrow} `, 'muted')];
  const { after } = change;
  if (unset(after)) return { head: [span(EMPTY, 'muted')], below: [] };
  if (typeof after === 'string' && isLong(after)) {
    return { head: from.length > 0 ? [...from, span('new text')] : [], below: textBlock(after, indent, style) };
  }
  const items = listItems(change.field, after ?? null);
  const text = typeof after === 'string' ? after : canonicalJson(after);
  const value = place.symbol === 'create' ? text : valueText(after);
  return { head: [...from, span(items ? items.join(', ') : value, 'added')], below: [] };
}

function clearedContent(before: Json, indent: number, style: Style): Content {
  if (typeof before === 'string' && isLong(before)) {
    return { head: arrow('text', EMPTY, style), below: textBlock(before, indent, style, 'delete') };
  }
  return { head: arrow(valueText(before), EMPTY, style), below: [] };
}

function textContent(before: string, after: string, indent: number, style: Style): Content {
  if (before.normalize('NFC') === after.normalize('NFC')) return formContent(before, after, style);
  const spaces = sameInk(before, after);
  const remark = spaces ? [span('only white space differs: ', 'muted')] : [];
  if (before.includes('\n') || after.includes('\n')) {
    const unit = unitOf(before, after);
    const rows = diffTextLines(before, after);
    const head = spaces ? [span('only white space differs', 'muted')] : [span(diffSummary(rows, unit))];
    return { head, below: hunkLines(rows, unit, indent, style, spaces) };
  }
  const pieces = isPhrase(before) || isPhrase(after) || spaces ? diffText(before, after) : undefined;
  if (pieces) {
    const spans = pieceSpans(pieces, style, spaces);
    if (isLong(after)) return { head: [...remark, span('text changed')], below: [textLine(indent, spans)] };
    return { head: [...remark, ...spans], below: [] };
  }
  if (cells(visible(before)) + cells(visible(after)) <= ARROW_CELLS) {
    return { head: arrow(valueText(before), valueText(after), style), below: [] };
  }
  const rows = diffTextLines(before, after);
  return { head: [span('text replaced')], below: hunkLines(rows, 'line', indent, style, false) };
}

/** Texts that look alike to the last stroke: only their code points tell them apart. */
function formContent(before: string, after: string, style: Style): Content {
  const old = [...new Intl.Segmenter('en').segment(before)];
  const young = [...new Intl.Segmenter('en').segment(after)];
  const at = old.findIndex((part, index) => part.segment !== young[index]?.segment);
  const from = old[at]?.segment ?? '';
  const to = young[at]?.segment ?? '';
  const head = [
    span('only Unicode form differs', 'muted'),
    span(`: ${from} `),
    ...arrow(codePoints(from), codePoints(to), style),
  ];
  return { head, below: [] };
}

function arrow(before: string, after: string, style: Style): Span[] {
  return [
    span(before, before === EMPTY ? 'muted' : 'delete'),
    span(` ${style.symbols.arrow} `, 'muted'),
    span(after, after === EMPTY ? 'muted' : 'create'),
  ];
}

/** Items of a value whose order hardly matters: keywords, and lists of texts. */
function listItems(field: string, value: Json): string[] | undefined {
  if (field === 'keywords' && typeof value === 'string') return value.split(',');
  if (Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string')) return value;
  return undefined;
}

function listSpans(before: readonly string[], after: readonly string[], style: Style): Span[] {
  const removed = without(before, after);
  const added = without(after, before);
  if (removed.length + added.length === 0) {
    return [span('same words in another order: ', 'muted'), span(after.join(', '), 'added')];
  }
  const spans: Span[] = [];
  if (added.length > 0) spans.push(span(`${style.symbols.create} ${added.join(', ')}`, 'added'));
  if (removed.length > 0) {
    if (spans.length > 0) spans.push(span('  '));
    spans.push(span(`${style.symbols.delete} `, 'delete'), span(removed.join(', '), 'removed'));
  }
  return [...spans, span(`  (${after.length - added.length} unchanged)`, 'muted')];
}

/** The items of `list` that `other` lacks; an item that occurs twice needs two. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function lengthSpans(change: Change, gap: boolean): Span[] {
  if (change.limit === undefined) return [];
  const length = typeof change.after === 'string' ? textLength(change.after) : 0;
  return [span(gap ? '   ' : ''), span(`${length}/${change.limit}`, length > change.limit ? 'bad' : 'muted')];
}

function isLong(text: string): boolean {
  return text.includes('\n') || cells(visible(text)) > BESIDE_CELLS;
}

/** Whether words can change in it one by one: a URL, a number or one of Apple's constants is one word. */
function isPhrase(text: string): boolean {
  return !MONEY.test(text) && /\s|[^\x20-\x7e]/u.test(text);
}
