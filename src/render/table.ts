import type { Table } from '../core/table.ts';
import { cells, cut, pad } from './cells.ts';
import type { Line } from './layout.ts';
import { span } from './layout.ts';
import type { Style } from './style.ts';
import { visible } from './visible.ts';

/** Rows that are shown; what a reader must not overlook comes first in a table. */
const MOST_ROWS = 24;
/** Names of rows that are put together. */
const MOST_NAMES = 3;
/** Cells of the widest column. */
const WIDEST_CELL = 40;

/** A table as text: aligned columns, outliers marked, rows that say the same put together, the rest counted where it is long. */
export function tableLines({ title, columns, rows: all }: Table, style: Style): Line[] {
  const rows = folded(all);
  const shown = rows.slice(0, Math.max(MOST_ROWS, rows.filter(({ outlier }) => outlier).length));
  const texts = shown.map((row) => row.cells.map((cell) => cut(visible(cell), WIDEST_CELL)));
  const widths = columns.map(({ name }, at) => Math.max(cells(name), ...texts.map((row) => cells(row[at] ?? ''))));
  const line = (row: readonly string[]): string =>
    columns.map(({ align }, at) => aligned(row[at] ?? '', widths[at] ?? 0, align)).join('  ');
  const left = rows.slice(shown.length).reduce((sum, { folds }) => sum + folds, 0);
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

interface Row {
  cells: string[];
  outlier?: true;
  /** How many rows it stands for. */
  folds: number;
}

/** Rows that differ in their first cell only are one row that names a few of them; what must not be overlooked stays alone. */
function folded(rows: Table['rows']): Row[] {
  const families = new Map<string, { names: string[]; rest: string[] }>();
  const result: (Row & { family?: string[] })[] = [];
  for (const {
    cells: [name = '', ...rest],
    outlier,
  } of rows) {
    const key = JSON.stringify(rest);
    const family = outlier ? undefined : families.get(key);
    if (family) {
      family.names.push(name);
      continue;
    }
    const names = [name];
    if (!outlier) families.set(key, { names, rest });
    result.push({ cells: [name, ...rest], folds: 1, family: names, ...(outlier ? { outlier } : {}) });
  }
  return result.map(({ family = [], cells: [, ...rest], outlier }) => ({
    cells: [nameOf(family), ...rest],
    folds: family.length,
    ...(outlier ? { outlier } : {}),
  }));
}

function nameOf(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  return more > 1 ? `${names.slice(0, MOST_NAMES).join(', ')} and ${more} more` : names.join(', ');
}
