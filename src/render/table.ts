import type { Table } from '../core/table.ts';
import { cells, cut, pad } from './cells.ts';
import type { Line } from './layout.ts';
import { span } from './layout.ts';
import type { Style } from './style.ts';
import { visible } from './visible.ts';

/** Rows that are shown; what a reader must not overlook comes first in a table. */
const MOST_ROWS = 24;
/** Cells of the widest column. */
const WIDEST_CELL = 40;

/** A table as text: aligned columns, outliers marked, the rest counted where it is long. */
export function tableLines({ title, columns, rows }: Table, style: Style): Line[] {
  const shown = rows.slice(0, Math.max(MOST_ROWS, rows.filter(({ outlier }) => outlier).length));
  const texts = shown.map((row) => row.cells.map((cell) => cut(visible(cell), WIDEST_CELL)));
  const widths = columns.map(({ name }, at) => Math.max(cells(name), ...texts.map((row) => cells(row[at] ?? ''))));
  const line = (row: readonly string[]): string =>
    columns.map(({ align }, at) => aligned(row[at] ?? '', widths[at] ?? 0, align)).join('  ');
  const left = rows.length - shown.length;
  return [
    { lead: [], body: [span(title, 'strong')] },
    { lead: [span('    ')], body: [{ ...span(line(columns.map(({ name }) => name)), 'muted'), whole: true }] },
    ...texts.map((row, at): Line => {
      const outlier = shown[at]?.outlier === true;
      const mark = outlier ? span('  ! ', 'warn') : span('    ');
      return { lead: [mark], body: [{ ...span(line(row), outlier ? 'warn' : 'plain'), whole: true }] };
    }),
    ...(left > 0 ? [{ lead: [span('    ')], body: [span(`${style.symbols.more} and ${left} more`, 'muted')] }] : []),
  ];
}

function aligned(text: string, width: number, align: 'right' | undefined): string {
  return align === 'right' ? ' '.repeat(Math.max(0, width - cells(text))) + text : pad(text, width);
}
