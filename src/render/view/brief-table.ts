import { canonicalJson } from '../../core/json/json.ts';
import type { Table, TableCell } from '../../core/plan-table.ts';
import { percentText } from '../../core/plan-table.ts';
import type { TableRow } from './table-row.ts';

/** What a reader has to see of a long table of moves in per cent: each of the others moves like one of these. */
export interface BriefTable {
  /** What holds of every row, by the name of its column: it stands in none. */
  common: { column: string; text: string }[];
  columns: Table['columns'];
  rows: TableRow[];
}

/** So many rows are read one by one. */
const FEW = 12;
/** So many names in a row are worth a row of their own. */
const MANY = 10;

/**
 * What stands out, what the others follow, exceptions, the largest families and the extremes stay as they are. The others, of which the
 * same words hold, become one row that has no amounts, since each has its own.
 * @returns `undefined` where the whole table is short, or says nothing in per cent
 */
export function briefTable(columns: Table['columns'], all: readonly TableRow[]): BriefTable | undefined {
  const at = columns.findIndex((_column, index) => all.some(({ cells }) => isPercent(cells[index - 1]))) - 1;
  if (at < 0 || all.length <= FEW) return undefined;
  const isException = exceptionsIn(all);
  const isKept = (row: TableRow): boolean =>
    row.outlier === true || row.leads === true || row.names.length >= MANY || isException(row);
  const others = all.filter((row) => !isKept(row));
  const extremes = extremesOf(others, at);
  const families = new Map<string, TableRow[]>();
  for (const row of others) {
    if (extremes.has(row)) continue;
    const key = canonicalJson(row.cells.filter((cell) => typeof cell === 'string'));
    families.set(key, [...(families.get(key) ?? []), row]);
  }
  const kept = all.filter((row) => isKept(row) || extremes.has(row));
  return withoutCommon(columns, [...kept, ...[...families.values()].map((family) => foldedRow(family, at))]);
}

/** A cell that few rows have, such as what a price of its own is compared with, makes a row an exception. */
function exceptionsIn(all: readonly TableRow[]): (row: TableRow) => boolean {
  const [first] = all;
  const rare = (first?.cells ?? []).map(
    (_cell, at) => 2 * all.filter(({ cells }) => isFilled(cells[at])).length < all.length,
  );
  return ({ cells }) => cells.some((cell, at) => rare[at] === true && isFilled(cell));
}

/** The rows that move least and most; none where all move alike. */
function extremesOf(rows: readonly TableRow[], at: number): ReadonlySet<TableRow> {
  const moving = rows.toSorted((a, b) => (percentIn(a, at) ?? 0) - (percentIn(b, at) ?? 0));
  const [least, most] = [moving[0], moving.at(-1)];
  if (!least || !most || percentIn(least, at) === percentIn(most, at)) return new Set();
  return new Set([least, most]);
}

/** Stands for the amounts of rows that don't move: there is nothing else to say of them. */
const OWN_AMOUNTS = 'each its own';

/** Rows of which the same words hold. @param at of the cell that says by how much they move */
function foldedRow(family: readonly TableRow[], at: number): TableRow {
  const [first] = family;
  if (!first || family.length === 1) return first ?? { names: [], cells: [] };
  const percents = family.flatMap((row) => percentIn(row, at) ?? []).toSorted((a, b) => a - b);
  const [least, most] = [percents[0] ?? null, percents.at(-1) ?? null];
  const range = least === most ? percentText(least) : `${percentText(least)} to ${percentText(most)}`;
  const amount = range === '' ? first.cells.findIndex((cell) => typeof cell !== 'string') : -1;
  const cells = first.cells.map((cell, index): TableCell => {
    if (index === amount) return OWN_AMOUNTS;
    if (index === at) return range;
    return typeof cell === 'string' ? cell : '';
  });
  return { names: family.flatMap(({ names }) => names).toSorted(), cells };
}

/** A column whose words are the same in every row is said once. */
function withoutCommon(columns: Table['columns'], rows: readonly TableRow[]): BriefTable {
  const [first] = rows;
  const words = (first?.cells ?? []).map((cell, at) =>
    typeof cell === 'string' && cell !== '' && rows.length > 1 && rows.every(({ cells }) => cells[at] === cell)
      ? cell
      : undefined,
  );
  return {
    common: words.flatMap((text, at) => (text === undefined ? [] : [{ column: columns[at + 1]?.name ?? '', text }])),
    columns: columns.filter((_column, at) => at === 0 || words[at - 1] === undefined),
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter((_cell, at) => words[at] === undefined) })),
  };
}

function isPercent(cell: TableCell | undefined): cell is Extract<TableCell, { percent: unknown }> {
  return typeof cell === 'object' && 'percent' in cell;
}

function isFilled(cell: TableCell | undefined): boolean {
  return cell !== undefined && cell !== '' && !(isPercent(cell) && cell.percent === null);
}

function percentIn({ cells }: TableRow, at: number): number | null {
  const cell = cells[at];
  return isPercent(cell) ? cell.percent : null;
}
