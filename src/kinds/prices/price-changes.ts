import type { Change } from '../../core/change.ts';
import type { GateNeed } from '../../core/gate.ts';
import { percentText } from '../../core/plan-table.ts';
import type { Money } from '../../core/value.ts';
import type { DesiredSchedule } from './desired-schedule.ts';
import { AUTOMATIC, pointerTo } from './desired-schedule.ts';
import type { Timelines } from './present-schedule.ts';
import { isFree, moneyOf, percentBetween, priceText, priceValue } from './price-format.ts';
import type { PricePlace } from './price-place.ts';
import type { PriceMove } from './price-table.ts';
import type { PriceChange, Schedule, Timeline } from './timeline.ts';
import { priceAt, sameTimeline, scheduleOf } from './timeline.ts';
import type { PricesWant } from './want.ts';

interface PriceDifference {
  changes: Change[];
  gates: GateNeed[];
  /** The prices among the changes. */
  moves: PriceMove[];
}

/** What is compared: the prices there, those desired, and how to speak of them. */
interface PriceComparison {
  place: PricePlace;
  want: PricesWant;
  /** The present base territory; absent while there is no price. */
  base?: string;
  present: Timelines;
  desired: DesiredSchedule;
  currencies: Readonly<Record<string, string>>;
  /** What customers pay now where the base price is followed, as far as it was read. */
  automatic: Readonly<Record<string, string>>;
}

/** More than half the price more or less is gated. */
const BIG = 50;

const NOTHING: PriceDifference = { changes: [], gates: [], moves: [] };

/** What would change, for people, and the gates that it needs. */
export function priceDifference(comparison: PriceComparison): PriceDifference {
  const { desired, present } = comparison;
  const territories = [...desired.timelines].flatMap(([territory, after]) => {
    const before = present.get(territory) ?? AUTOMATIC;
    return sameTimeline(before, after) ? [] : [territoryDifference(comparison, territory, before, after)];
  });
  return joined([baseDifference(comparison), ...territories]);
}

function joined(parts: readonly PriceDifference[]): PriceDifference {
  return {
    changes: parts.flatMap(({ changes }) => changes),
    gates: parts.flatMap(({ gates }) => gates),
    moves: parts.flatMap(({ moves }) => moves),
  };
}

function baseDifference({ place, want, base, desired }: PriceComparison): PriceDifference {
  if (base === desired.base) return NOTHING;
  const change: Change = {
    address: place.address,
    field: 'baseTerritory',
    ...(base === undefined ? {} : { before: base }),
    after: desired.base,
    from: want.baseTerritory === undefined ? place.pointer : `${place.pointer}/baseTerritory`,
  };
  const reason = `every automatic price follows ${desired.base}, not ${base}`;
  const gates = base === undefined ? [] : [{ name: 'base-territory', reason }];
  return { changes: [change], gates, moves: [] };
}

/** A territory whose prices change. */
interface Moving {
  territory: string;
  before: Schedule;
  after: Schedule;
  goal: Timeline;
  /** What customers pay there now because Apple derives it; absent where that is not so, or was not read. */
  derived: string | undefined;
  text(price: string | null): string;
  change(values: Pick<Change, 'before' | 'after'>, scheduled?: PriceChange): Change;
  value(price: string | null): Money | { automatic: true };
}

function territoryDifference(
  { place, want, desired, currencies, automatic }: PriceComparison,
  territory: string,
  present: Timeline,
  goal: Timeline,
): PriceDifference {
  const currency = currencies[territory];
  const moving: Moving = {
    territory,
    before: scheduleOf(present),
    after: scheduleOf(goal),
    goal,
    derived: automatic[territory],
    text: (price) => priceText(price, currency),
    value: (price) => priceValue(price, currency),
    change: (values, scheduled) => ({
      address: territory === desired.base ? place.address : place.territory(territory),
      field: 'price',
      ...values,
      ...(scheduled ? { during: daysOf(scheduled) } : {}),
      from: pointerTo(place, want, desired.base, territory, scheduled),
    }),
  };
  const followed: Money | undefined =
    moving.derived === undefined ? undefined : { ...moneyOf(moving.derived, currency), automatic: true };
  return joined([regularDifference(moving, followed), scheduledDifference(moving)]);
}

/** @param followed what customers pay there now because Apple derives it: without a price of its own, that is said */
function regularDifference(moving: Moving, followed: Money | undefined): PriceDifference {
  const { territory, before, after, derived, text, value, change } = moving;
  if (before.regular === after.regular) return NOTHING;
  const from = before.regular === null ? followed : value(before.regular);
  const values = {
    ...(from === undefined ? {} : { before: from }),
    ...(after.regular === null ? {} : { after: value(after.regular) }),
  };
  const reason = `${territory} gives up its own price, ${text(before.regular)}, and follows the base price`;
  const otherwise = before.regular ?? derived ?? null;
  return {
    ...moved(territory, change(values), otherwise),
    gates: [
      ...(after.regular === null ? [{ name: 'remove-prices', reason }] : []),
      ...bigChange(moving, otherwise, after.regular),
    ],
  };
}

function scheduledDifference(moving: Moving): PriceDifference {
  const { territory, before, after, goal, derived, text, value, change } = moving;
  const parts: PriceDifference[] = [];
  const scheduled = new Map(before.changes.map((one) => [periodText(one), one]));
  for (const one of after.changes) {
    const old = scheduled.get(periodText(one));
    scheduled.delete(periodText(one));
    if (old?.price === one.price) continue;
    const values = { ...(old ? { before: value(old.price) } : {}), after: value(one.price) };
    const otherwise = old?.price ?? (before.regular === null ? (derived ?? null) : after.regular);
    parts.push({
      ...moved(territory, change(values, one), otherwise),
      gates: bigChange(moving, otherwise, one.price, one.start),
    });
  }
  for (const one of scheduled.values()) {
    if (isKept(one, goal)) continue;
    const isReplaced = after.changes.some((other) => overlap(one, other));
    const reason = `the change in ${territory} to ${text(one.price)}, ${periodText(one)}, is dropped`;
    parts.push({
      ...moved(territory, change({ before: value(one.price) }, one), one.price),
      gates: isReplaced ? [] : [{ name: 'remove-prices', reason }],
    });
  }
  return joined(parts);
}

function moved(
  territory: string,
  change: Change,
  otherwise: string | null,
): Pick<PriceDifference, 'changes' | 'moves'> {
  return { changes: [change], moves: [{ territory, change, otherwise }] };
}

function daysOf({ start, end }: PriceChange): NonNullable<Change['during']> {
  return end === undefined ? { start } : { start, end };
}

function periodText({ start, end }: PriceChange): string {
  return end === undefined ? `from ${start}` : `${start} to ${end}`;
}

function bigChange(
  { territory, text }: Moving,
  before: string | null,
  after: string | null,
  start?: string,
): PriceDifference['gates'] {
  if (before === null || after === null || before === after) return [];
  const percent = percentBetween(before, after);
  if (!isFree(after) && percent !== null && Math.abs(percent) <= BIG) return [];
  const size = percent === null || isFree(after) ? '' : ` (${percentText(percent)})`;
  const when = start === undefined ? '' : ` from ${start} on`;
  return [{ name: 'price-change', reason: `${territory} goes from ${text(before)} to ${text(after)}${size}${when}` }];
}

/** A lasting change to a price that holds from that day on anyway is not lost. */
function isKept({ start, end, price }: PriceChange, goal: Timeline): boolean {
  return end === undefined && priceAt(goal, start) === price;
}

function overlap(a: PriceChange, b: PriceChange): boolean {
  return (b.end === undefined || a.start < b.end) && (a.end === undefined || b.start < a.end);
}
