import { DAY_AFTER_APPLY } from '../../core/store-day.ts';
import type { PriceRow, TerritoryPrices } from './present-prices.ts';
import type { Spread, SpreadPrice } from './spread.ts';

/** How prices of a subscription come about now. */
export type Sale =
  /** App Review has it for the first time, and Apple takes no prices meanwhile. */
  | 'locked'
  /** It was never approved: what it costs can be given anew, without a day. */
  | 'unreleased'
  /** There may be subscribers: each territory changes by itself, from a day to come. */
  | 'live';

/** A price that is to change in one territory. */
export interface PriceMove {
  to: SpreadPrice;
  /** What there is in this territory. */
  present: TerritoryPrices;
  /** First day, `YYYY-MM-DD` or `DAY_AFTER_APPLY`; `null`: at once, and without a day. */
  start: string | null;
}

export interface PriceMoves {
  moves: PriceMove[];
  /** Scheduled prices that are not wanted. */
  dropped: PriceRow[];
}

const NOTHING: TerritoryPrices = { all: [] };

/** Compares what is wanted with what is there, territory by territory. */
export function priceMoves(
  { prices }: Spread,
  present: ReadonlyMap<string, TerritoryPrices>,
  { today, startDate, sale }: { today: string; startDate: string | undefined; sale: Sale },
): PriceMoves {
  const isNamed = startDate !== undefined && startDate > today;
  const found: PriceMoves = { moves: [], dropped: [] };
  for (const to of prices) {
    const there = present.get(to.territory) ?? NOTHING;
    const { current, next } = there;
    // A first price has no day, and there is nothing that it could change (observed 2026-09).
    const isDated = sale === 'live' && current !== undefined;
    if (current?.price === to.price) {
      if (next) found.dropped.push(next);
    } else if (!isDated) {
      found.moves.push({ to, present: there, start: null });
      if (next) found.dropped.push(next);
    } else {
      // Apple takes a change from the next day on (observed 2026-09).
      const start = isNamed ? startDate : DAY_AFTER_APPLY;
      const isScheduled = next?.price === to.price && (!isNamed || next.start === startDate);
      if (!isScheduled) found.moves.push({ to, present: there, start });
    }
  }
  return found;
}

/** Whether people who pay already would pay more. */
export function isRise({ to, present: { current }, start }: PriceMove): boolean {
  return start !== null && current !== undefined && Number(to.price) > Number(current.price);
}

/** Whether they would pay less. */
export function isCut({ to, present: { current }, start }: PriceMove): boolean {
  return start !== null && current !== undefined && Number(to.price) < Number(current.price);
}
