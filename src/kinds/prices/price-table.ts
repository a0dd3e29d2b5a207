import type { Change } from '../../core/change.ts';
import { daysText } from '../../core/change.ts';
import type { Table, TableCell } from '../../core/plan-table.ts';
import { isAutomaticPrice, isMoney } from '../../core/value.ts';
import type { PricePoint } from './present-schedule.ts';
import { moneyOf, percentBetween, tenths } from './price-format.ts';
import type { PricePlace } from './price-place.ts';
import { forProduct } from './price-place.ts';

/** A price that changes. */
export interface PriceMove {
  territory: string;
  change: Change;
  /** What customers pay, or would pay, without it; `null` where that was not read. */
  otherwise: string | null;
}

/** What prices are compared with, as far as it was read. */
export interface PriceContext {
  currencies: Readonly<Record<string, string>>;
  /** What Apple derives from the base price that is wanted. */
  derived: Readonly<Record<string, string>>;
  /** By territory. */
  offered: ReadonlyMap<string, readonly PricePoint[]>;
  /** By how many per cent the base price moves; absent where it does not. */
  base?: number;
}

interface Column {
  name: string;
  align?: 'right';
  cell(move: PriceMove, context: PriceContext): TableCell;
}

/** `when`, what Apple derives and the proceeds are there only where one of the rows has them. */
const COLUMNS: readonly Column[] = [
  { name: 'territory', cell: ({ territory }) => territory },
  { name: 'when', cell: ({ change: { during } }) => (during ? daysText(during) : '') },
  { name: 'now', align: 'right', cell: nowCell },
  { name: 'then', align: 'right', cell: thenCell },
  { name: 'change', align: 'right', cell: (move, context) => ({ percent: percentOf(move, context) }) },
  { name: 'by Apple', align: 'right', cell: ({ territory }, context) => derivedMoney(territory, context) ?? '' },
  { name: 'proceeds', align: 'right', cell: proceedsCell },
];

/** The prices of single territories, and those to come: each with how far it moves and what Apple would derive. */
export function priceTable(
  place: Pick<PricePlace, 'address' | 'owner'>,
  moves: readonly PriceMove[],
  context: PriceContext,
): Table[] {
  const ordered = moves.toSorted((a, b) => Number(isOutOfLine(b, context)) - Number(isOutOfLine(a, context)));
  const rows = ordered.map((move) => ({ move, cells: COLUMNS.map(({ cell }) => cell(move, context)) }));
  const isUsed = isUsedIn(rows);
  if (rows.length === 0) return [];
  const table: Table = {
    address: place.address,
    title: `prices by territory${forProduct(place, 'of')}`,
    columns: COLUMNS.filter(isUsed).map(({ name, align }) => ({ name, ...(align ? { align } : {}) })),
    rows: rows.map(({ move, cells }) => ({
      cells: cells.filter(isUsed),
      ...(isOutOfLine(move, context) ? { outlier: true as const } : {}),
      says: saidOf(move.change),
    })),
  };
  return [table];
}

/** A price that is off by more than half may well be a slip, such as a zero too many. */
const HALF = 50;

/**
 * Against the base price where both move at once, not where a sale ends later; or far from what Apple derives and not only as it always was; where one of the two was not read, the other
 * decides.
 */
function isOutOfLine(move: PriceMove, context: PriceContext): boolean {
  const { territory, otherwise, change } = move;
  const to = isMoney(change.after) ? change.after.amount : undefined;
  const byApple = context.derived[territory];
  if (!change.during && (percentOf(move, context) ?? 0) * (context.base ?? 0) < 0) return true;
  const known = [otherwise, byApple].filter((price) => price !== null && price !== undefined);
  return to !== undefined && known.length > 0 && known.every((price) => isFar(price, to));
}

function isFar(from: string, to: string): boolean {
  const percent = percentBetween(from, to);
  return percent === null ? from !== to : Math.abs(percent) > HALF;
}

function nowCell({ territory, change: { before }, otherwise }: PriceMove, { currencies }: PriceContext): TableCell {
  if (isMoney(before)) return before;
  if (otherwise !== null) return moneyOf(otherwise, currencies[territory]);
  return isAutomaticPrice(before) ? 'automatic' : '';
}

function thenCell({ territory, change: { after, during } }: PriceMove, context: PriceContext): TableCell {
  if (isMoney(after)) return after;
  if (after === undefined && during) return 'dropped';
  const followed = derivedMoney(territory, context);
  return followed ? { ...followed, automatic: true } : 'automatic';
}

function percentOf({ territory, change: { after, during }, otherwise }: PriceMove, { derived }: PriceContext) {
  const isDropped = after === undefined && during !== undefined;
  const to = isMoney(after) ? after.amount : isDropped ? undefined : derived[territory];
  if (otherwise === null || to === undefined) return null;
  const percent = percentBetween(otherwise, to);
  return percent === null ? null : tenths(percent);
}

/** Apple pays these of the new price. */
function proceedsCell({ territory, change: { after } }: PriceMove, { offered, currencies }: PriceContext): TableCell {
  if (!isMoney(after)) return '';
  const point = offered.get(territory)?.find((one) => one.price === after.amount && one.proceeds);
  return point?.proceeds === undefined ? '' : moneyOf(point.proceeds, currencies[territory]);
}

function derivedMoney(territory: string, { derived, currencies }: PriceContext) {
  const price = derived[territory];
  return price === undefined ? undefined : moneyOf(price, currencies[territory]);
}

/** Whether a column says something in one of these rows. */
export function isUsedIn(rows: readonly { cells: readonly TableCell[] }[]): (_column: unknown, at: number) => boolean {
  const used = new Set(rows.flatMap(({ cells }) => cells.flatMap((cell, at) => (isEmpty(cell) ? [] : at))));
  return (_column, at) => used.has(at);
}

function isEmpty(cell: TableCell): boolean {
  return cell === '' || (typeof cell === 'object' && 'percent' in cell && cell.percent === null);
}

function saidOf({ address, field, during }: Change): NonNullable<Table['rows'][number]['says']> {
  return { address, field, ...(during ? { during } : {}) };
}
