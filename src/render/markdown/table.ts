import type { TableRow } from '../view/table-row.ts';
import type { TableView } from '../view/tables.ts';
import { cellText } from '../view/values.ts';
import type { Section } from './fit.ts';
import { fixed } from './fit.ts';
import { clip, prose, shortProse } from './inline.ts';
import { RANKS } from './ranks.ts';

/** No table of a plan comes near this: what is beyond is counted. */
const MOST_TABLES = 20;
const MOST_COLUMNS = 8;
const MOST_NAMES = 3;
const LONGEST_CELL = 120;

/** Tables that fold open. */
export function tableSections(tables: readonly TableView[]): Section[] {
  const shown = tables.filter(({ columns }) => columns.length > 0).slice(0, MOST_TABLES);
  const more = tables.length - shown.length;
  return [...shown.map(tableSection), ...(more > 0 ? [fixed(`and ${more} more tables\n\n`)] : [])];
}

function tableSection({ title, columns: all, rows }: TableView): Section {
  const columns = all.slice(0, MOST_COLUMNS);
  const line = (cells: readonly string[]): string =>
    `| ${columns.map((_column, at) => cells[at] ?? '').join(' | ')} |\n`;
  const names = rows.reduce((sum, row) => sum + row.names.length, 0);
  const shown = shortProse(title, LONGEST_CELL);
  // In a summary, which is HTML, there is no Markdown: a title of plain words alone can stand in it.
  const isPlain = shown !== '' && !/[`<]/.test(shown);
  const head = [
    `<details><summary>${isPlain ? shown : 'Table'} (${names})</summary>\n\n`,
    // Asterisks alone would be a line.
    ...(isPlain || shown === '' ? [] : [`**${shown}**\n\n`]),
    line(columns.map(({ name }) => shortProse(name, LONGEST_CELL))),
    line(columns.map(({ align }) => (align === 'right' ? '---:' : '---'))),
  ];
  return {
    head: head.join(''),
    items: rows.map((row) => ({
      forms: [
        { rank: row.outlier ? RANKS.mustWhole : RANKS.prices, text: line(cellsOf(row, MOST_NAMES)) },
        { rank: RANKS.detail, text: line(cellsOf(row, row.names.length)) },
      ],
    })),
    tail: (hidden) => `${hidden > 0 ? line([`and ${hidden} more rows`]) : ''}\n</details>\n\n`,
  };
}

/** A row in a line, for the middle of another table: which ones, and what of them. */
export function rowText({ names, cells, outlier }: TableRow): string {
  const [first = '', ...others] = cellsOf({ names, cells, ...(outlier ? { outlier } : {}) }, MOST_NAMES);
  return `${first}: ${others.filter((cell) => cell !== '').join(', ')}`;
}

function cellsOf({ names, cells, outlier }: TableRow, most: number): string[] {
  const more = names.length - most;
  const shown = more > 1 ? [...names.slice(0, most), `and ${more} more`] : names;
  const first = prose(
    shown
      .map((name) => clip(name, LONGEST_CELL))
      .join(', ')
      .replace(/, (and \d+ more)$/, ' $1'),
  );
  return [outlier ? `**!** ${first}` : first, ...cells.map((cell) => prose(clip(cellText(cell), LONGEST_CELL)))];
}
