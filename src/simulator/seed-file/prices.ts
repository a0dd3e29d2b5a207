import type { Context } from '../protocol/resource.ts';
import { nearestPricePoint, placeOf } from '../rules/price-points.ts';
import type { PointKind, PricedKind } from '../rules/priced-kinds.ts';
import { SCHEDULED } from '../rules/priced-kinds.ts';
import type { GivenPrice } from '../rules/price-schedules.ts';
import { replacePrices } from '../rules/price-schedules.ts';
import type { Problems, Remarks } from '../seed-error.ts';
import type { Doc } from '../store.ts';
import { text } from '../store.ts';
import type { Linked } from './linkages.ts';

/**
 * Gives the apps and products of the seed their prices. The price points of the simulator have ids of their own, so that a price is found by
 * what it is: the seed has to hold the price points that its prices name, except those whose ids are the simulator's.
 */
export function addSeedPrices(context: Context, all: readonly Linked[], problems: Problems, remarks: Remarks): void {
  for (const kind of SCHEDULED) addPricesOf(context, kind, all, problems, remarks);
}

function addPricesOf(
  context: Context,
  kind: PricedKind,
  all: readonly Linked[],
  problems: Problems,
  remarks: Remarks,
): void {
  const search = { kind, toPoint: kind.toPoint, points: pointsIn(all, kind), problems, remarks };
  for (const schedule of all.filter(({ given }) => given.type === kind.schedules)) {
    const owner = schedule.parent?.id ?? '';
    const prices = all.filter(
      ({ given, parent }) =>
        given.type === kind.prices && parent?.id === schedule.given.id && given.attributes['manual'] !== false,
    );
    const given = prices.flatMap((price): GivenPrice[] => {
      const point = pointFor(context, search, owner, price);
      if (!point) return [];
      const day = (name: string) => text({ attributes: price.given.attributes }, name) || null;
      return [{ point, start: day('startDate'), end: day('endDate'), place: price.place }];
    });
    // A schedule without a price is there in any case, or is not: a quirk says which.
    if (given.length === 0) continue;
    replacePrices(context.store, kind, owner, schedule.links['baseTerritory'] ?? 'USA', given);
  }
}

/** Where a price of a seed finds out what it costs. */
export interface PointSearch {
  kind: PointKind;
  /** Relation to the price point. */
  toPoint: string;
  /** Those of the seed, by id. */
  points: ReadonlyMap<string, Linked>;
  problems: Problems;
  remarks: Remarks;
}

/** @param all of the seed */
export function pointsIn(all: readonly Linked[], { points }: PointKind): Map<string, Linked> {
  return new Map(all.filter(({ given }) => given.type === points).map((item) => [item.given.id, item]));
}

/** The price point of the simulator that costs what the one of the seed does. @returns nothing where the seed does not say what it costs */
export function pointFor(
  context: Context,
  search: PointSearch,
  owner: string,
  { links, place }: Linked,
): Doc | undefined {
  const { kind, points, problems, remarks } = search;
  const pointId = links[search.toPoint] ?? '';
  const named = points.get(pointId);
  const known = context.store.get(kind.points, pointId);
  const amount = text(named?.given, 'customerPrice') || text(known, 'customerPrice');
  const territory = links['territory'] ?? named?.links['territory'] ?? placeOf(pointId)?.t ?? '';
  const point = amount === '' ? undefined : nearestPricePoint(context, kind, owner, territory, Number(amount));
  if (!point) {
    problems.add(
      place,
      `what it costs is not said: its price point '${pointId}' has to be in the seed, with customerPrice and territory`,
    );
    return undefined;
  }
  const found = text(point, 'customerPrice');
  if (Number(found) !== Number(amount)) remarks.replaced(`${amount} in ${territory} by ${found}`);
  return point;
}
