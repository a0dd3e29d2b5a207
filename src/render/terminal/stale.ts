import { visible } from '../../core/text/visible.ts';
import { cells } from '../view/cell-width.ts';
import type { StaleCell, StaleRow, StaleView } from '../view/stale.ts';
import { cut, pad } from './cells.ts';
import { contentLines } from './entries.ts';
import { valueText } from './fields.ts';
import type { Line, Span } from './layout.ts';
import { outputWidth, span, textLine } from './layout.ts';
import type { Style, Tone } from './style.ts';
import { ownWords, titleText } from './style.ts';

const INDENT = 4;
const GAP = 2;
/** Rows that are shown. */
const MOST_ROWS = 24;
/** What was planned from, what is there now, what was planned to, what is wanted now. */
const TONES: readonly Tone[] = ['muted', 'warn', 'plain', 'plain'];

/** A table as wide as the terminal: columns share what there is, and a text that is cut stands below with its difference. */
export function staleLines({ columns, groups: all }: StaleView, style: Style, width: number): Line[] {
  const { groups, left } = first(all, MOST_ROWS);
  if (groups.length === 0) return [];
  const texts = groups.map(({ rows }) =>
    rows.map((row) => [visible(row.name), ...row.cells.map((cell) => cellText(cell, style))]),
  );
  const table = [['', ...columns], ...texts.flat()];
  const room = outputWidth(width) - INDENT - GAP * columns.length;
  const widths = shares(
    table[0]?.map((_cell, at) => Math.max(...table.map((row) => cells(row[at] ?? '')))) ?? [],
    room,
  );
  const line = (row: readonly string[], tones: readonly Tone[]): Line => ({
    lead: [span(' '.repeat(INDENT))],
    body: row.map((text, at): Span => {
      const fitting = fitted(text, widths[at] ?? 0, style);
      const isLast = at === row.length - 1;
      const filled = isLast ? fitting : pad(fitting, (widths[at] ?? 0) + GAP);
      return { ...span(filled, tones[at] ?? 'plain'), whole: 'row' };
    }),
  });
  return [
    line(['', ...columns], ['muted', ...columns.map((): Tone => 'muted')]),
    ...groups.flatMap(({ title, rows }, at) => [
      textLine(2, [span(titleText(title, style), 'strong')]),
      ...rows.flatMap((row, index) => {
        const shown = texts[at]?.[index] ?? [];
        const isCut = shown.some((text, column) => cells(text) > (widths[column] ?? 0));
        const fitting = isCut
          ? [visible(row.name), ...row.cells.map((cell) => tailText(cell, row.shared, style))]
          : shown;
        return [line(fitting, ['plain', ...TONES]), ...(isCut ? differenceLines(row, style) : [])];
      }),
    ]),
    ...(left > 0 ? [textLine(INDENT, [span(`${style.symbols.more} and ${left} more`, 'muted')])] : []),
  ];
}

/** The first rows, and how many there are besides. */
function first(groups: StaleView['groups'], most: number): { groups: StaleView['groups']; left: number } {
  let room = most;
  const shown = groups.map(({ title, rows }) => {
    const some = rows.slice(0, room);
    room -= some.length;
    return { title, rows: some };
  });
  const all = groups.flatMap(({ rows }) => rows).length;
  return { groups: shown.filter(({ rows }) => rows.length > 0), left: all - (most - room) };
}

function differenceLines({ difference }: StaleRow, style: Style): Line[] {
  if (!difference) return [];
  return [
    textLine(INDENT + 2, [span('from what it was planned from to now:', 'muted')]),
    ...contentLines(difference, style),
  ];
}

function cellText(cell: StaleCell, style: Style): string {
  return visible('words' in cell ? ownWords(cell.words, style) : valueText(cell.value));
}

/** What a text has of its own comes first where it has to be cut. */
function tailText(cell: StaleCell, shared: number, style: Style): string {
  if (shared === 0 || !('value' in cell) || cell.value.is !== 'text') return cellText(cell, style);
  return visible(`"${style.symbols.more}${cell.value.text.slice(shared)}"`);
}

function fitted(text: string, width: number, { symbols }: Style): string {
  if (cells(text) <= width) return text;
  return `${cut(text, Math.max(0, width - cells(symbols.more)))}${symbols.more}`;
}

/** Widths that fit: what is narrow gets what it needs, and the others share the remainder. */
function shares(wanted: readonly number[], room: number): number[] {
  let most = room;
  const sum = () => wanted.reduce((total, width) => total + Math.min(width, most), 0);
  while (most > 1 && sum() > room) most -= 1;
  return wanted.map((width) => Math.min(width, most));
}
