import type { PricePoint } from '../prices/present-schedule.ts';

/** A price at which Apple sells a subscription in one territory. */
export interface SubscriptionPoint extends PricePoint {
  /** What Apple pays of it once somebody has subscribed for a year; absent where Apple does not say. */
  proceedsYear2?: string;
}

/** A price that Apple has been given. */
export interface PriceRow extends SubscriptionPoint {
  /** Of the row, not of its point. */
  id: string;
  /** First day, `YYYY-MM-DD`; `null`: since ever. */
  start: string | null;
  /** What earlier subscribers keep paying, after a rise that spared them. */
  preserved: boolean;
  /** `UPFRONT`, or `MONTHLY` for the twelve instalments of a year. */
  plan: string;
  /** Attributes that are newer than this code, such as tiers by volume: a new price would lose them. */
  unknown: readonly string[];
}

export interface PresentPrices {
  /** The day on which this was read, `YYYY-MM-DD`, as Apple counts them. */
  today: string;
  rows: readonly PriceRow[];
  /** Rows that could not be understood. */
  unreadable: number;
  /** By territory, as far as observed. */
  currencies: Readonly<Record<string, string>>;
}

/** The prices of one plan in one territory. */
export interface TerritoryPrices {
  /** What a new subscriber pays today. */
  current?: PriceRow;
  /** What is scheduled. Apple keeps one change to come. */
  next?: PriceRow;
  /** Everything of the plan, in the order of its days. */
  all: readonly PriceRow[];
}

export const UPFRONT = 'UPFRONT';
export const MONTHLY = 'MONTHLY';

/** What subscribers pay of one plan, by territory. */
export function pricesByTerritory(
  { rows, today }: Pick<PresentPrices, 'rows' | 'today'>,
  plan = UPFRONT,
): ReadonlyMap<string, TerritoryPrices> {
  const byTerritory = new Map<string, PriceRow[]>();
  for (const row of rows) {
    if (row.plan !== plan) continue;
    const list = byTerritory.get(row.territory);
    if (list) list.push(row);
    else byTerritory.set(row.territory, [row]);
  }
  return new Map([...byTerritory].map(([territory, list]) => [territory, inTime(list, today)]));
}

function inTime(list: readonly PriceRow[], today: string): TerritoryPrices {
  const all = list.toSorted((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : 1));
  const offered = all.filter(({ preserved }) => !preserved);
  const current = offered.findLast(({ start }) => start === null || start <= today);
  const next = offered.find(({ start }) => start !== null && start > today);
  return { all, ...(current ? { current } : {}), ...(next ? { next } : {}) };
}
