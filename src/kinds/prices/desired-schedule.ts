import type { Blocked } from '../../core/change.ts';
import { pointerOf } from '../../core/json/pointer.ts';
import type { PresentSchedule, Timelines } from './present-schedule.ts';
import { presentTimelines } from './present-schedule.ts';
import type { PricePlace } from './price-place.ts';
import { manifestKey } from './price-place.ts';
import type { PriceChange, Timeline } from './timeline.ts';
import { scheduleOf, timelineOf } from './timeline.ts';
import type { PricesWant } from './want.ts';

/** What the schedule is to be. */
export interface DesiredSchedule {
  base: string;
  /** The base territory first, then by code. */
  timelines: Timelines;
}

/** Apple derives the price, now and ever after. */
export const AUTOMATIC: Timeline = [{ start: null, price: null }];

/**
 * Lays the manifest over what is there. Apple takes a schedule only whole, so all that the manifest does not manage is kept in it:
 * other territories' prices unless `territories` is there, scheduled changes unless `changes` is there.
 * @returns `undefined` when there is nothing to manage
 */
export function desiredSchedule(
  place: PricePlace,
  want: PricesWant,
  schedule: PresentSchedule,
): DesiredSchedule | { blocked: Blocked } | undefined {
  if (Object.values(want).every((value) => value === undefined)) return undefined;
  const { address, pointer, owner } = place;
  const base = want.baseTerritory ?? schedule.base;
  if (base === undefined) {
    const reason = `${owner.noun} has no price yet, and its base territory has to be named with the first one`;
    const fix = manifestKey(`${pointer}/baseTerritory`);
    return { blocked: { address, field: 'baseTerritory', reason, from: pointer, fix } };
  }
  const own = want.territories?.[base];
  if (want.price !== undefined && own !== undefined && own !== want.price) {
    const reason = `${base} is the base territory, so it has the price ${want.price} already; it can't be ${own} too`;
    const from = pointer + pointerOf(['territories', base]);
    return { blocked: { address, field: 'price', reason, from } };
  }
  const timelines = desiredTimelines(want, base, schedule);
  const gap = timelines.get(base)?.find(({ price }) => price === null);
  if (gap) {
    const since = gap.start === null ? '' : ` from ${gap.start} on`;
    const reason = `${base} is the base territory, and a base territory needs a price of its own${since}`;
    return { blocked: { address, field: 'price', reason, from: pointer, fix: manifestKey(`${pointer}/price`) } };
  }
  return { base, timelines };
}

function desiredTimelines(want: PricesWant, base: string, schedule: PresentSchedule): Timelines {
  const present = presentTimelines(schedule);
  const listed = [
    ...Object.keys(want.territories ?? {}),
    ...(want.changes ?? []).flatMap(({ territory = [] }) => territory),
  ];
  const others = [...new Set([...present.keys(), ...listed])].filter((territory) => territory !== base).sort();
  return new Map(
    [base, ...others].map((territory): [string, Timeline] => {
      const { regular, changes } = scheduleOf(present.get(territory) ?? AUTOMATIC);
      const own = want.territories?.[territory];
      const price = territory === base ? (want.price ?? own) : own;
      const isKept = territory === base || !want.territories;
      const desired = {
        regular: price ?? (isKept ? regular : null),
        changes: changesIn(want, territory, base) ?? changes,
      };
      return [territory, timelineOf(desired, schedule.today)];
    }),
  );
}

function changesIn({ changes }: PricesWant, territory: string, base: string): PriceChange[] | undefined {
  return changes?.filter((change) => (change.territory ?? base) === territory);
}

/** JSON pointer of the manifest value that asks for a territory's price, or for a change of it. */
export function pointerTo(
  { pointer }: PricePlace,
  want: PricesWant,
  base: string,
  territory: string,
  change?: PriceChange,
): string {
  if (change && want.changes) {
    const index = want.changes.findIndex(
      (one) => (one.territory ?? base) === territory && one.start === change.start && one.end === change.end,
    );
    return index === -1 ? `${pointer}/changes` : `${pointer}/changes/${index}`;
  }
  if (want.territories && (territory !== base || want.price === undefined)) {
    const isListed = want.territories[territory] !== undefined;
    return pointer + pointerOf(isListed ? ['territories', territory] : ['territories']);
  }
  return want.price === undefined ? pointer : `${pointer}/price`;
}
