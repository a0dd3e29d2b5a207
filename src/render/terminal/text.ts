import { runsOf } from '../view/text-diff.ts';
import { textLength } from '../../core/text/canonical-text.ts';
import { visible, visibleSpace } from '../../core/text/visible.ts';
import { count } from '../../core/text/words.ts';
import type { LineDiff, Piece } from '../view/text-diff.ts';
import type { LinesDiff, Unit } from '../view/text-hunks.ts';
import { cells } from '../view/cell-width.ts';
import { cut, cutStart } from './cells.ts';
import type { Line, Span } from './layout.ts';
import { span, textLine } from './layout.ts';
import type { Style } from './style.ts';

/** A text that is only new or only gone is shown up to here: it stands whole in the manifest or at App Store Connect. */
const MOST_LINES = 6;
const MOST_CELLS = 420;
/** Unchanged text kept on either side of a change inside a long line. */
const CONTEXT_CELLS = 60;

/** The changed lines with the lines next to them, under a heading that says where in the new text they stand. */
export function hunkLines({ hunks, unit, isSpaceOnly }: LinesDiff, indent: number, style: Style): Line[] {
  return hunks.flatMap(({ start, rows }) => [
    ...(start === undefined ? [] : [textLine(indent, [span(`@@ ${unit} ${start} @@`, 'muted')])]),
    ...runsOf(rows).flatMap((run) => runLines(run, unit, indent, style, isSpaceOnly)),
  ]);
}

/** A text behind a gutter, so that nothing in it can pass for a line of the plan; a long one is cut with a word on what is left out. */
export function textBlock(text: string, indent: number, style: Style, tone: 'plain' | 'delete' = 'plain'): Line[] {
  const gutter = [span(' '.repeat(indent)), span(`${style.symbols.gutter} `, 'muted')];
  const { lines: shown, more } = clip(text.split('\n'), style);
  const lines: Line[] = shown.map((line) => ({ lead: gutter, follow: gutter, body: [span(line, tone)] }));
  if (more) lines.push(textLine(indent, [span(more, 'muted')]));
  return lines;
}

/** The pieces of a word diff: red and green, or git's `{-old-}{+new+}` where there is no colour. */
export function pieceSpans(pieces: readonly Piece[], style: Style, isSpaceOnly = false): Span[] {
  return pieces.map(({ kind, text }, at) => {
    if (kind === 'same') return span(elide(text, at > 0, at < pieces.length - 1, style));
    const marked = isSpaceOnly || text.trim() === '' ? visibleSpace(text) : text;
    if (style.color) return span(marked, kind);
    return span(kind === 'added' ? `{+${marked}+}` : `{-${marked}-}`, kind);
  });
}

function rowLine(row: LineDiff, indent: number, style: Style, isSpaceOnly: boolean): Line {
  const lead = (mark: string, tone: Span['tone']): Span[] => [span(' '.repeat(indent)), span(`${mark} `, tone)];
  if (row.kind === 'changed') {
    return { lead: lead(style.symbols.update, 'update'), body: pieceSpans(row.pieces, style, isSpaceOnly) };
  }
  if (row.kind === 'same') {
    return { lead: lead(' ', 'plain'), body: [span(shorten(row.text, CONTEXT_CELLS, style), 'muted')] };
  }
  const text = isSpaceOnly && row.text.trim() === '' ? visibleSpace(`${row.text}\n`) : row.text;
  const tone = row.kind === 'added' ? 'create' : 'delete';
  const body = [span(shorten(text, MOST_CELLS, style), tone)];
  return { lead: lead(style.symbols[tone], tone), body };
}

/** Lines that are only new or only gone are shown up to a number; everything else whole. */
function runLines(run: readonly LineDiff[], unit: Unit, indent: number, style: Style, isSpaceOnly: boolean): Line[] {
  const kind = run[0]?.kind;
  const isCut = !style.full && (kind === 'added' || kind === 'removed') && run.length > MOST_LINES + 1;
  const most = isCut ? MOST_LINES : run.length;
  const lines = run.slice(0, most).map((row) => rowLine(row, indent, style, isSpaceOnly));
  const hidden = run.slice(most).filter((row) => row.kind !== 'changed' && row.text.trim() !== '').length;
  if (hidden > 0) {
    lines.push(textLine(indent, [span(`${style.symbols.more} ${count(hidden, `more ${unit}`)} ${kind}`, 'muted')]));
  }
  return lines;
}

function clip(all: readonly string[], style: Style): { lines: readonly string[]; more?: string } {
  if (style.full) return { lines: all };
  const most = all.length > MOST_LINES + 1 ? MOST_LINES : all.length;
  const lines: string[] = [];
  let room = MOST_CELLS;
  for (const line of all.slice(0, most)) {
    const text = shorten(line, room, style);
    lines.push(text);
    room -= cells(visible(text));
    if (room <= 0) break;
  }
  while (lines.length < all.length && lines.at(-1)?.trim() === '') lines.pop();
  const hidden = all.slice(lines.length).filter((line) => line.trim() !== '').length;
  return hidden > 0 ? { lines, more: `${style.symbols.more} ${count(hidden, 'more line')}` } : { lines };
}

/** `text` in at most about `room` cells; how much is missing is said behind it. */
function shorten(text: string, room: number, style: Style): string {
  const safe = visible(text);
  if (style.full || cells(safe) <= room) return text;
  const head = cut(safe, Math.max(room, CONTEXT_CELLS));
  const missing = textLength(safe) - textLength(head);
  return missing > 0 ? `${head}${style.symbols.more} (${count(missing, 'more character')})` : safe;
}

/** Shared text between changes keeps its ends; what lies between them is left out. */
function elide(text: string, head: boolean, tail: boolean, style: Style): string {
  const safe = visible(text);
  if (style.full || cells(safe) <= (head && tail ? 2 : 1) * CONTEXT_CELLS + 20) return text;
  const start = head ? cut(safe, CONTEXT_CELLS) : '';
  const end = tail ? cutStart(safe, CONTEXT_CELLS) : '';
  return `${start}${head ? ' ' : ''}${style.symbols.more}${tail ? ' ' : ''}${end}`;
}
