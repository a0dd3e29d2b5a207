import { visible } from '../../core/text/visible.ts';
import type { TableRow } from '../view/table-row.ts';
import type { TableView } from '../view/tables.ts';
import { cellText } from '../view/values.ts';
import { cells } from '../view/cell-width.ts';
import { cut, pad } from './cells.ts';
import type { Line } from './layout.ts';
import { span } from './layout.ts';
import type { Style } from './style.ts';
import { ownWords } from './style.ts';

/** Rows that are shown; what a reader must not overlook comes first in a table. */
const MOST_ROWS = 24;
/** Names of rows that are put together. */
const MOST_NAMES = 3;
/** Cells of the widest column. */
const WIDEST_CELL = 40;

/** A table with its title. */
export function tableLines(table: TableView, style: Style): Line[] {
  return [{ lead: [], body: [span(table.title, 'strong')] }, ...rowLines(table, style)];
}

/** A table as text: aligned columns, outliers marked, the rows beyond a number counted. What is brief says so. */
export function rowLines({ brief, ...whole }: TableView, style: Style): Line[] {
  if (!brief) return alignedLines(whole, style);
  const common = brief.common.map(({ column, text }) => `${column}: ${ownWords(text, style)}`);
  return [
    ...(common.length === 0
      ? []
      : [{ lead: [span('    ')], body: [span(visible(['all of them', ...common].join(` ${style.symbols.dot} `)))] }]),
    ...alignedLines(brief, style),
    { lead: [span('    ')], body: [span(`${style.symbols.more} each by itself with plan --full`, 'muted')] },
  ];
}

function alignedLines({ columns, rows }: Pick<TableView, 'columns' | 'rows'>, style: Style): Line[] {
  const most = Math.max(MOST_ROWS, rows.filter(({ outlier }) => outlier).length);
  const shown = style.full ? rows : rows.slice(0, most);
  const texts = shown.map((row) => cellsOf(row, style).map((cell, at) => fitted(visible(cell), at, style)));
  const widths = columns.map(({ name }, at) => Math.max(cells(name), ...texts.map((row) => cells(row[at] ?? ''))));
  const line = (row: readonly string[]): string =>
    columns.map(({ align }, at) => aligned(row[at] ?? '', widths[at] ?? 0, align)).join('  ');
  const left = rows.slice(shown.length).reduce((sum, { names }) => sum + names.length, 0);
  return [
    { lead: [span('    ')], body: [{ ...span(line(columns.map(({ name }) => name)), 'muted'), whole: 'row' }] },
    ...texts.map((row, at): Line => {
      const outlier = shown[at]?.outlier === true;
      const mark = outlier ? span('  ! ', 'warn') : span('    ');
      return { lead: [mark], body: [{ ...span(line(row), outlier ? 'warn' : 'plain'), whole: 'row' }] };
    }),
    ...(left > 0 ? [{ lead: [span('    ')], body: [span(`${style.symbols.more} and ${left} more`, 'muted')] }] : []),
  ];
}

function cellsOf({ names, cells: others }: TableRow, style: Style): string[] {
  const more = names.length - MOST_NAMES;
  const first = more > 1 ? `${names.slice(0, MOST_NAMES).join(', ')} and ${more} more` : names.join(', ');
  return [first, ...others.map((cell) => ownWords(cellText(cell), style))];
}

/** Names that are asked for whole stay so: two long paths may differ at their ends alone. */
function fitted(text: string, at: number, { full, symbols: { more } }: Style): string {
  if ((full && at === 0) || cells(text) <= WIDEST_CELL) return text;
  return cut(text, WIDEST_CELL - cells(more)) + more;
}

function aligned(text: string, width: number, align: 'right' | undefined): string {
  return align === 'right' ? ' '.repeat(Math.max(0, width - cells(text))) + text : pad(text, width);
}
