import type { TableRow } from '../view/table-row.ts';
import type { TableView } from '../view/tables.ts';
import { cellText } from '../view/values.ts';
import { badge } from './badges.ts';
import type { Content, Markup } from './markup.ts';
import { markup } from './markup.ts';

/** Rows that stand there unfolded. */
const FEW = 8;
const MOST_NAMES = 6;

/** A table of a plan: what stands out comes first, and where there is much, the others fold. @param title stands above it already */
export function tableMarkup(table: TableView, title?: 'titled'): Markup {
  const rows = table.rows.toSorted((a, b) => Number(b.outlier ?? false) - Number(a.outlier ?? false));
  const outliers = rows.filter(({ outlier }) => outlier).length;
  const most = Math.max(FEW, outliers);
  const folded = rows.length > most + 2 ? rows.slice(most) : [];
  const shown = rows.slice(0, rows.length - folded.length);
  return markup`${rowsMarkup(table, shown, table.title, title)}${
    folded.length === 0
      ? ''
      : markup`<details><summary>${folded.length} more rows</summary>
          ${rowsMarkup(table, folded, `${table.title}, continued`, 'titled')}</details>`
  }`;
}

function rowsMarkup({ columns }: TableView, rows: readonly TableRow[], caption: string, title?: 'titled'): Markup {
  const head = columns.map(({ name, align }) => markup`<th scope="col"${numeric(align)}>${name}</th>`);
  return markup`<div class="scroll" tabindex="0" role="group" aria-label="${caption}"><table><caption${title === undefined ? '' : markup` class="sr"`}>${caption}</caption>
    <thead><tr>${head}</tr></thead><tbody>${rows.map((row) => rowMarkup(row, columns))}</tbody></table></div>`;
}

function rowMarkup({ names, cells, outlier }: TableRow, columns: TableView['columns']): Markup {
  const others = cells.map((cell, at) => markup`<td${numeric(columns[at + 1]?.align)}>${cellText(cell)}</td>`);
  const mark = outlier ? markup`${badge('unusual', 'warn')} ` : '';
  return markup`<tr${outlier ? markup` class="outlier"` : ''}><th scope="row">${mark}${namesMarkup(names)}</th>${others}</tr>`;
}

function namesMarkup(names: readonly string[]): Content {
  const more = names.slice(MOST_NAMES);
  if (more.length < 2) return names.join(', ');
  return markup`${names.slice(0, MOST_NAMES).join(', ')}
    <details class="names"><summary>and ${more.length} more</summary>${more.join(', ')}</details>`;
}

function numeric(align: 'right' | undefined): Content {
  return align === 'right' ? markup` class="number"` : '';
}
