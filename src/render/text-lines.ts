import { textLength } from '../core/text.ts';
import { cells, cut, cutStart } from './cells.ts';
import type { Line, Span } from './layout.ts';
import { span } from './layout.ts';
import type { Style } from './style.ts';
import type { LineDiff, Piece } from './text-diff.ts';
import { count } from './titles.ts';
import { visible, visibleSpace } from './visible.ts';

/** A text that is only new or only gone is shown up to here: it stands whole in the manifest or at App Store Connect. */
const MOST_LINES = 6;
const MOST_CELLS = 420;
/** Unchanged text kept on either side of a change inside a long line. */
const CONTEXT_CELLS = 60;

type Unit = 'line' | 'paragraph';

/** Paragraphs where blank lines separate all of them, otherwise lines. */
export function unitOf(...texts: readonly string[]): Unit {
  return texts.some((text) => /[^\n]\n[^\n]/.test(text)) ? 'line' : 'paragraph';
}

/** `1 of 14 paragraphs changed, 1 added`. Blank lines don't count. */
export function diffSummary(rows: readonly LineDiff[], unit: Unit): string {
  const inked = rows.filter((row) => row.kind === 'changed' || row.text.trim() !== '');
  const number = (kind: LineDiff['kind']): number => inked.filter((row) => row.kind === kind).length;
  const total = inked.length - number('removed');
  const parts = number('changed') > 0 ? [`${number('changed')} of ${count(total, unit)} changed`] : [];
  for (const kind of ['added', 'removed'] as const) {
    if (number(kind) > 0) parts.push(`${parts.length > 0 ? number(kind) : count(number(kind), unit)} ${kind}`);
  }
  return parts.join(', ');
}

/** The changed lines with the lines next to them, under a heading that says where in the new text they stand. */
export function hunkLines(
  rows: readonly LineDiff[],
  unit: Unit,
  indent: number,
  style: Style,
  spaces: boolean,
): Line[] {
  const lines: Line[] = [];
  const differs = (at: number): boolean => rows[at] !== undefined && rows[at].kind !== 'same';
  const kept = (row: LineDiff, at: number): boolean => {
    if (row.kind !== 'same') return true;
    return row.text.trim() === '' ? differs(at - 1) && differs(at + 1) : differs(at - 1) || differs(at + 1);
  };
  const numbers = newNumbers(rows, unit);
  let skipped = true;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    if (!row || !kept(row, at)) {
      skipped = true;
      continue;
    }
    if (skipped && rows.some((other) => other.kind === 'same')) {
      const first = row.kind === 'same' ? at + 1 : at;
      lines.push(textLine(indent, [span(`@@ ${unit} ${numbers[first]} @@`, 'muted')]));
    }
    skipped = false;
    if (row.kind === 'added' || row.kind === 'removed') {
      const run = runOf(rows, at);
      lines.push(...runLines(run, row.kind, unit, indent, style, spaces));
      at += run.length - 1;
    } else lines.push(rowLine(row, indent, style, spaces));
  }
  return lines;
}

/** A whole text behind a gutter, so that nothing in it can pass for a line of the plan; cut with a word on what is left out. */
export function textBlock(text: string, indent: number, style: Style, tone: 'plain' | 'delete' = 'plain'): Line[] {
  const gutter = [span(' '.repeat(indent)), span(`${style.symbols.gutter} `, 'muted')];
  const { shown, rest } = clip(text.split('\n'), style);
  const lines: Line[] = shown.map((line) => ({ lead: gutter, follow: gutter, body: [span(line, tone)] }));
  if (rest) lines.push(textLine(indent, [span(rest, 'muted')]));
  return lines;
}

/** The pieces of a word diff: red and green, or git's `{-old-}{+new+}` where there is no colour. */
export function pieceSpans(pieces: readonly Piece[], style: Style, spaces = false): Span[] {
  return pieces.map(({ kind, text }, at) => {
    if (kind === 'same') return span(elide(text, at > 0, at < pieces.length - 1, style));
    const marked = spaces || text.trim() === '' ? visibleSpace(text) : text;
    if (style.color) return span(marked, kind);
    return span(kind === 'added' ? `{+${marked}+}` : `{-${marked}-}`, kind);
  });
}

export function textLine(indent: number, body: Span[]): Line {
  return { lead: [span(' '.repeat(indent))], body };
}

function rowLine(row: LineDiff, indent: number, style: Style, spaces: boolean): Line {
  const lead = (mark: string, tone: Span['tone']): Span[] => [span(' '.repeat(indent)), span(`${mark} `, tone)];
  if (row.kind === 'changed') {
    return { lead: lead(style.symbols.update, 'update'), body: pieceSpans(row.pieces, style, spaces) };
  }
  if (row.kind === 'same') {
    return { lead: lead(' ', 'plain'), body: [span(shorten(row.text, CONTEXT_CELLS, style), 'muted')] };
  }
  const text = spaces && row.text.trim() === '' ? visibleSpace(`${row.text}\n`) : row.text;
  const tone = row.kind === 'added' ? 'create' : 'delete';
  const body = [span(shorten(text, MOST_CELLS, style), tone)];
  return { lead: lead(style.symbols[tone], tone), body };
}

function runOf(rows: readonly LineDiff[], from: number): LineDiff[] {
  const end = rows.findIndex((row, at) => at > from && row.kind !== rows[from]?.kind);
  return rows.slice(from, end === -1 ? undefined : end);
}

function runLines(
  run: readonly LineDiff[],
  kind: 'added' | 'removed',
  unit: Unit,
  indent: number,
  style: Style,
  spaces: boolean,
): Line[] {
  const most = run.length > MOST_LINES + 1 ? MOST_LINES : run.length;
  const lines = run.slice(0, most).map((row) => rowLine(row, indent, style, spaces));
  const hidden = run.slice(most).filter((row) => row.kind !== 'changed' && row.text.trim() !== '').length;
  if (hidden > 0) {
    lines.push(textLine(indent, [span(`${style.symbols.more} ${count(hidden, `more ${unit}`)} ${kind}`, 'muted')]));
  }
  return lines;
}

/** For each row, the number of its line or paragraph in the new text. */
function newNumbers(rows: readonly LineDiff[], unit: Unit): number[] {
  let next = 1;
  return rows.map((row) => {
    const number = next;
    const counts = unit === 'line' || row.kind === 'changed' || row.text.trim() !== '';
    if (row.kind !== 'removed' && counts) next++;
    return number;
  });
}

function clip(lines: readonly string[], style: Style): { shown: string[]; rest?: string } {
  const most = lines.length > MOST_LINES + 1 ? MOST_LINES : lines.length;
  const shown: string[] = [];
  let room = MOST_CELLS;
  for (const line of lines.slice(0, most)) {
    const text = shorten(line, room, style);
    shown.push(text);
    room -= cells(visible(text));
    if (room <= 0) break;
  }
  while (shown.length < lines.length && shown.at(-1)?.trim() === '') shown.pop();
  const hidden = lines.slice(shown.length).filter((line) => line.trim() !== '').length;
  return hidden > 0 ? { shown, rest: `${style.symbols.more} ${count(hidden, 'more line')}` } : { shown };
}

/** `text` in at most about `room` cells; how much is missing is said behind it. */
function shorten(text: string, room: number, style: Style): string {
  const safe = visible(text);
  if (cells(safe) <= room) return text;
  const head = cut(safe, Math.max(room, CONTEXT_CELLS));
  const missing = textLength(safe) - textLength(head);
  return missing > 0 ? `${head}${style.symbols.more} (${count(missing, 'more character')})` : safe;
}

/** Shared text between changes keeps its ends; what lies between them is left out. */
function elide(text: string, head: boolean, tail: boolean, style: Style): string {
  const safe = visible(text);
  if (cells(safe) <= (head && tail ? 2 : 1) * CONTEXT_CELLS + 20) return text;
  const start = head ? cut(safe, CONTEXT_CELLS) : '';
  const end = tail ? cutStart(safe, CONTEXT_CELLS) : '';
  return `${start}${head ? ' ' : ''}${style.symbols.more}${tail ? ' ' : ''}${end}`;
}
