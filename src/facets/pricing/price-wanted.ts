import type { Blocked } from '../../core/change.ts';
import type { Pricing } from '../../manifest/types.ts';
import type { PriceSchedule } from './price-rows.ts';
import type { PriceChange, Timeline } from './price-timeline.ts';
import { scheduleOf, timelineOf, timelineOfStretches } from './price-timeline.ts';

/** Prices by territory; a territory that is missing has no price of its own. */
export type Timelines = ReadonlyMap<string, Timeline>;

/** What the schedule is to be. */
export interface WantedPrices {
  base: string;
  /** The base territory first, then by code. */
  timelines: Timelines;
}

export const AUTOMATIC: Timeline = [{ start: null, price: null }];

export function presentTimelines({ rows }: PriceSchedule, today: string): Timelines {
  const territories = [...new Set(rows.map(({ territory }) => territory))];
  return new Map(
    territories.map((territory) => [
      territory,
      timelineOfStretches(
        rows.filter((row) => row.territory === territory),
        today,
      ),
    ]),
  );
}

/**
 * Lays the manifest over what is there. Apple takes a schedule only whole, so all that the manifest does not manage is kept in it:
 * other territories' prices unless `territories` is there, scheduled changes unless `changes` is there.
 * @returns `undefined` when there is nothing to manage
 */
export function wantedPrices(
  want: Pricing,
  have: PriceSchedule,
  today: string,
): WantedPrices | { blocked: Blocked } | undefined {
  if (Object.values(want).every((value) => value === undefined)) return undefined;
  const base = want.baseTerritory ?? have.base;
  if (base === undefined) {
    const reason = 'the app has no price yet, and its base territory has to be named with the first one';
    return { blocked: { address: 'pricing', field: 'baseTerritory', reason, from: '/pricing' } };
  }
  const own = want.territories?.[base];
  if (want.price !== undefined && own !== undefined && own !== want.price) {
    const reason = `${base} is the base territory, so it has the price ${want.price} already; it can't be ${own} too`;
    return { blocked: { address: 'pricing', field: 'price', reason, from: `/pricing/territories/${base}` } };
  }
  const present = presentTimelines(have, today);
  const listed = [...Object.keys(want.territories ?? {}), ...(want.changes ?? []).flatMap((c) => c.territory ?? [])];
  const others = [...new Set([...present.keys(), ...listed])].filter((territory) => territory !== base).sort();
  const timelines = new Map(
    [base, ...others].map((territory) => {
      const { regular, changes } = scheduleOf(present.get(territory) ?? AUTOMATIC);
      const price = territory === base ? (want.price ?? own) : want.territories?.[territory];
      const given = territory === base || !want.territories ? (price ?? regular) : (price ?? null);
      return [
        territory,
        timelineOf({ regular: given, changes: changesIn(want, territory, base) ?? changes }, today),
      ] as const;
    }),
  );
  const gap = timelines.get(base)?.find(({ price }) => price === null);
  if (gap) {
    const since = gap.start === null ? '' : ` from ${gap.start} on`;
    const reason = `${base} is the base territory, and a base territory needs a price of its own${since}`;
    return { blocked: { address: 'pricing', field: 'price', reason, from: '/pricing', fix: 'pricing.price' } };
  }
  return { base, timelines };
}

function changesIn({ changes }: Pricing, territory: string, base: string): PriceChange[] | undefined {
  return changes
    ?.filter((change) => (change.territory ?? base) === territory)
    .map(({ startDate, endDate, price }) => ({
      start: startDate,
      price,
      ...(endDate === undefined ? {} : { end: endDate }),
    }));
}

/** JSON pointer of the manifest value that asks for a territory's price, or for a change of it. */
export function pointerOf(want: Pricing, base: string, territory: string, change?: PriceChange): string {
  if (change && want.changes) {
    const index = want.changes.findIndex(
      (one) => (one.territory ?? base) === territory && one.startDate === change.start && one.endDate === change.end,
    );
    return index === -1 ? '/pricing/changes' : `/pricing/changes/${index}`;
  }
  if (want.territories && (territory !== base || want.price === undefined)) {
    return want.territories[territory] === undefined ? '/pricing/territories' : `/pricing/territories/${territory}`;
  }
  return want.price === undefined ? '/pricing' : '/pricing/price';
}
