import type { LeftOut } from '../../core/left-out.ts';
import { everythingRead } from '../everything-read.ts';
import type { PricingPart } from '../manifest.gen.ts';
import type { PresentSchedule } from './present-schedule.ts';
import { presentTimelines } from './present-schedule.ts';
import { canonicalAmount, isFree } from './price-format.ts';
import type { PriceChange, Timeline } from './timeline.ts';
import { scheduleOf, stretchesOf } from './timeline.ts';

/** Prices as a manifest has them. */
export type WrittenPrices = NonNullable<PricingPart['pricing']>;

/** Prices are canonical decimals in the territory's currency: `4.99`, `600`, `0`. */
export interface PricesWant {
  baseTerritory?: string;
  price?: string;
  /** Prices of their own; every other territory follows Apple's equalization of the base price. */
  territories?: Record<string, string>;
  /** In the order of the file, so that the place of each can be found. */
  changes?: (PriceChange & { territory?: string; price: string })[];
}

interface WrittenAmounts {
  baseTerritory: string | undefined;
  price: WrittenPrices['price'] | undefined;
  territories: WrittenPrices['territories'] | undefined;
}

export function wantPrices({ baseTerritory, price, territories, changes, ...left }: WrittenPrices): PricesWant {
  everythingRead(left);
  return {
    ...wantAmounts({ baseTerritory, price, territories }),
    ...(changes === undefined ? {} : { changes: changes.map(wantChange) }),
  };
}

/** What prices of all sorts begin with: one that others follow, and those of single territories. */
export function wantAmounts({
  baseTerritory,
  price,
  territories,
}: WrittenAmounts): Pick<PricesWant, 'baseTerritory' | 'price' | 'territories'> {
  const amounts = Object.entries(territories ?? {}).map(([code, amount]) => [code, canonicalAmount(amount)] as const);
  return {
    ...(baseTerritory === undefined ? {} : { baseTerritory }),
    ...(price === undefined ? {} : { price: canonicalAmount(price) }),
    ...(territories === undefined ? {} : { territories: Object.fromEntries(amounts) }),
  };
}

function wantChange({
  startDate,
  endDate,
  territory,
  price,
  ...left
}: NonNullable<WrittenPrices['changes']>[number]): NonNullable<PricesWant['changes']>[number] {
  everythingRead(left);
  return {
    start: startDate,
    ...(endDate === undefined ? {} : { end: endDate }),
    ...(territory === undefined ? {} : { territory }),
    price: canonicalAmount(price),
  };
}

/** Prices that `describePrices` has no words for. */
export function pricesLeftOut(pointer: string, schedule: PresentSchedule): LeftOut[] {
  const { rows, unreadable } = schedule;
  const isThere = rows.length + unreadable > 0;
  return isThere && !describePrices(schedule)
    ? [{ pointer, reason: 'the base territory has no price of its own, which a manifest begins with' }]
    : [];
}

/** `undefined` where the base territory has no price, now or later: Apple shows one even then, and takes no schedule for it. */
export function describePrices(schedule: PresentSchedule): WrittenPrices | undefined {
  const { base, today } = schedule;
  const timelines = presentTimelines(schedule);
  if (base === undefined || timelines.get(base)?.every(({ price }) => price !== null) !== true) return undefined;
  const parts = [...timelines]
    .map(([territory, timeline]) => ({ territory, ...describeTimeline(timeline, today) }))
    .toSorted((a, b) => rank(a.territory) - rank(b.territory) || (a.territory < b.territory ? -1 : 1));
  const own = parts.flatMap(({ territory, price }) =>
    territory === base || price === undefined ? [] : [[territory, written(price)] as const],
  );
  const changes = parts.flatMap(({ territory, changes: list }) =>
    list.map(({ start, end, price }) => ({
      startDate: start,
      ...(end === null ? {} : { endDate: end }),
      ...(territory === base ? {} : { territory }),
      price: written(price),
    })),
  );
  const price = parts.find(({ territory }) => territory === base)?.price;
  const isBaseOnly = parts.every(({ territory }) => territory === base);
  return {
    baseTerritory: base,
    ...(price === undefined ? {} : { price: written(price) }),
    // Without the list a territory would keep what it has now, and some have a price of their own for a while only.
    ...(isBaseOnly ? {} : { territories: Object.fromEntries(own) }),
    ...(changes.length === 0 ? {} : { changes }),
  };

  function rank(territory: string): number {
    return territory === base ? 0 : 1;
  }
}

/** A manifest can't write that a price becomes automatic again: where one does, what is laid over the automatic price is written. */
function describeTimeline(
  timeline: Timeline,
  today: string,
): { price?: string; changes: { start: string; end: string | null; price: string }[] } {
  const { regular, changes } = scheduleOf(timeline);
  const priced = changes.flatMap(({ start, end = null, price }) => (price === null ? [] : [{ start, end, price }]));
  if (priced.length === changes.length) return { ...(regular === null ? {} : { price: regular }), changes: priced };
  return { changes: stretchesOf(timeline).map(({ start, end, price }) => ({ start: start ?? today, end, price })) };
}

function written(price: string): string {
  return isFree(price) ? 'free' : price;
}
