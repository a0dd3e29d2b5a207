import type { Reader } from '../../core/resource.ts';
import { FailureError } from '../../core/failure.ts';
import { currenciesIn } from '../prices/present-schedule.ts';
import { POINT_QUERY, pointOf } from './price-point.ts';
import type { PresentPrices, SubscriptionPoint } from './present-prices.ts';
import type { SubscriptionPricesWant } from './want.ts';

/** What Apple offers, as far as the wanted prices need it. */
export interface Offers {
  points: readonly SubscriptionPoint[];
  /** What Apple derives from the wanted base price, by territory, with that price itself. */
  equalized: Readonly<Record<string, SubscriptionPoint>>;
  /** By territory. */
  currencies: Readonly<Record<string, string>>;
}

export const NO_OFFERS: Offers = { points: [], equalized: {}, currencies: {} };

/** Apple gives out so many price points at a time, other than anything else (api). */
const PAGE = 8000;

/**
 * Reads the prices of territories in which one is wanted that no present row has, in one request, and in another one what Apple derives
 * from the base price. @param id of the subscription
 */
export async function lookUpOffers(
  api: Reader,
  id: string,
  want: SubscriptionPricesWant,
  { rows }: PresentPrices,
): Promise<Offers> {
  const lacking = wantedPoints(want).filter(({ territory, price }) => !pointAt(rows, territory, price));
  const read = await readPoints(api, id, [...new Set(lacking.map(({ territory }) => territory))].sort());
  const { baseTerritory, price } = want;
  const base =
    baseTerritory === undefined || price === undefined
      ? undefined
      : pointAt([...rows, ...read.points], baseTerritory, price);
  if (!base) return { ...read, equalized: {} };
  const derived = await readAll(api, `/v1/subscriptionPricePoints/${base.point}/equalizations`);
  return {
    points: read.points,
    currencies: { ...read.currencies, ...derived.currencies },
    // Apple leaves the territory out from which it derives (observed 2026-09).
    equalized: Object.fromEntries([base, ...derived.points].map((point) => [point.territory, point])),
  };
}

/** The price point of a price in a territory. */
export function pointAt(
  points: readonly SubscriptionPoint[],
  territory: string,
  price: string,
): SubscriptionPoint | undefined {
  return points.find((point) => point.territory === territory && point.price === price);
}

function wantedPoints({ baseTerritory, price, territories = {} }: SubscriptionPricesWant) {
  const own = Object.entries(territories).map(([territory, amount]) => ({ territory, price: amount }));
  return baseTerritory === undefined || price === undefined ? own : [{ territory: baseTerritory, price }, ...own];
}

async function readPoints(api: Reader, id: string, territories: readonly string[]) {
  if (territories.length === 0) return { points: [], currencies: {} };
  try {
    // Apple wants to be told for which territories (observed since 3.6).
    return await readAll(api, `/v1/subscriptions/${id}/pricePoints`, { 'filter[territory]': territories });
  } catch (error) {
    // A word that is no territory may be an invalid filter value to Apple, or one that matches nothing.
    if (error instanceof FailureError && error.failure.status === 400) return { points: [], currencies: {} };
    throw error;
  }
}

async function readAll(api: Reader, path: string, query: Record<string, readonly string[]> = {}) {
  const { data, included } = await api.all(path, { ...query, ...POINT_QUERY, limit: PAGE });
  return { points: data.flatMap((point) => pointOf(point) ?? []), currencies: currenciesIn(included) };
}
