import type { Address } from '../../core/address.ts';
import type { Table, TableCell } from '../../core/plan-table.ts';
import { moneyOf, percentBetween, tenths } from '../prices/price-format.ts';
import { isUsedIn } from '../prices/price-table.ts';
import type { PriceMove } from './price-moves.ts';
import type { Outcome } from './subscribers.ts';

/** A price that changes, with what it means for those who pay already. */
export interface JudgedMove {
  move: PriceMove;
  outcome: Outcome;
}

interface TableContext {
  address: Address;
  title: string;
  currencies: Readonly<Record<string, string>>;
  /** Whether the manifest says if subscribers keep what they pay. */
  isDecided: boolean;
  /** The territory whose price decides. */
  baseTerritory: string | undefined;
  /** By how many per cent the base price moves; absent where it does not. */
  base?: number;
  says(move: PriceMove): Table['rows'][number]['says'];
}

interface Column {
  name: string;
  align?: 'right';
  cell(judged: JudgedMove, context: TableContext): TableCell;
}

/** All but the first and the two prices are there only where one of the rows has them. */
const COLUMNS: readonly Column[] = [
  { name: 'territory', cell: ({ move }) => move.to.territory },
  { name: 'when', cell: ({ move }) => (move.start === null ? '' : `from ${move.start}`) },
  { name: 'now', align: 'right', cell: ({ move }, context) => money(move, move.present.current?.price, context) },
  { name: 'then', align: 'right', cell: ({ move }, context) => money(move, move.to.price, context) },
  { name: 'change', align: 'right', cell: ({ move }) => ({ percent: percentOf(move) }) },
  { name: 'by Apple', align: 'right', cell: ({ move }, context) => (isOff(move) ? equalizedMoney(move, context) : '') },
  { name: 'off by', align: 'right', cell: ({ move }) => ({ percent: driftOf(move) }) },
  { name: 'proceeds', align: 'right', cell: ({ move }, context) => money(move, move.to.point?.proceeds, context) },
  {
    name: 'after a year',
    align: 'right',
    cell: ({ move }, context) => money(move, move.to.point?.proceedsYear2, context),
  },
  { name: 'subscribers', cell: ({ outcome }, { isDecided }) => (isDecided ? OUTCOMES[outcome] : UNDECIDED[outcome]) },
];

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  none: '',
  'pay less': 'pay less too',
  kept: 'keep their price',
  notified: 'pay more, are told before',
  asked: 'are asked for consent',
};

const UNDECIDED: Readonly<Record<Outcome, string>> = {
  ...OUTCOMES,
  notified: 'would be told',
  asked: 'would be asked for consent',
};

/** What a subscription costs where its price changes: what must not be overlooked first, then by territory. */
export function subscriptionPriceTable(judged: readonly JudgedMove[], context: TableContext): Table[] {
  if (judged.length === 0) return [];
  const isOut = ({ move }: JudgedMove): boolean => isOutOfLine(move, context);
  const ordered = judged.toSorted(
    (a, b) => Number(isOut(b)) - Number(isOut(a)) || (a.move.to.territory < b.move.to.territory ? -1 : 1),
  );
  const rows = ordered.map((one) => ({ one, cells: COLUMNS.map(({ cell }) => cell(one, context)) }));
  const saysSomething = isUsedIn(rows);
  const isUsed = (column: unknown, at: number): boolean => at === 0 || saysSomething(column, at);
  const table: Table = {
    address: context.address,
    title: context.title,
    columns: COLUMNS.filter(isUsed).map(({ name, align }) => ({ name, ...(align ? { align } : {}) })),
    rows: rows.map(({ one, cells }) => {
      const says = context.says(one.move);
      return {
        cells: cells.filter(isUsed),
        ...(isOut(one) ? { outlier: true as const } : {}),
        ...(one.move.to.territory === context.baseTerritory ? { leads: true as const } : {}),
        ...(says ? { says } : {}),
      };
    }),
  };
  return [table];
}

/** A price that is off by more than half may well be a slip, such as a zero too many. */
const HALF = 50;

/** Against the base price, or a price of its own that is far from what Apple derives. */
function isOutOfLine(move: PriceMove, { base = 0 }: TableContext): boolean {
  return (percentOf(move) ?? 0) * base < 0 || Math.abs(driftOf(move) ?? 0) > HALF;
}

/** By how many per cent a price moves; `null` where there is none yet. */
export function percentOf({ to, present: { current } }: PriceMove): number | null {
  const percent = current ? percentBetween(current.price, to.price) : null;
  return percent === null ? null : tenths(percent);
}

function isOff({ to: { price, equalized } }: PriceMove): boolean {
  return equalized !== undefined && equalized !== price;
}

/** How far a price of its own is from what Apple derives. */
function driftOf(move: PriceMove): number | null {
  const { price, equalized } = move.to;
  const percent = equalized !== undefined && isOff(move) ? percentBetween(equalized, price) : null;
  return percent === null ? null : tenths(percent);
}

function equalizedMoney(move: PriceMove, context: TableContext): TableCell {
  return money(move, move.to.equalized, context);
}

function money({ to: { territory } }: PriceMove, amount: string | undefined, { currencies }: TableContext): TableCell {
  return amount === undefined ? '' : moneyOf(amount, currencies[territory]);
}
