import type { Query, Reader } from '../../core/resource.ts';
import { FailureError } from '../../core/failure.ts';
import { currenciesIn } from '../prices/present-schedule.ts';
import { APP_POINTS, pointOf, SUBSCRIPTION_POINTS } from './price-point.ts';
import type { SubscriptionPoint } from './present-prices.ts';
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

/** Where Apple says at what it sells, and what follows from a price. */
export interface OfferSource {
  /** Path of all that it sells at. */
  points: string;
  /** Path of what Apple derives from the point with this id. */
  equalizations(point: string): string;
  query: Query;
}

/** Apple gives out so many price points of a subscription at a time, other than of anything else (api). */
const PAGE = 8000;

export function subscriptionOffers(id: string): OfferSource {
  return {
    points: `/v1/subscriptions/${id}/pricePoints`,
    equalizations: (point) => `/v1/subscriptionPricePoints/${point}/equalizations`,
    query: { ...SUBSCRIPTION_POINTS, limit: PAGE },
  };
}

export function appOffers(id: string): OfferSource {
  return {
    points: `/v1/apps/${id}/appPricePoints`,
    equalizations: (point) => `/v3/appPricePoints/${point}/equalizations`,
    query: APP_POINTS,
  };
}

/**
 * Reads the prices of territories in which one is wanted that no present row has, in one request, and in another one what Apple derives
 * from the base price.
 */
export async function lookUpOffers(
  api: Reader,
  source: OfferSource,
  want: SubscriptionPricesWant,
  rows: readonly SubscriptionPoint[],
): Promise<Offers> {
  const lacking = wantedPoints(want).filter(({ territory, price }) => !pointAt(rows, territory, price));
  const read = await readPoints(api, source, [...new Set(lacking.map(({ territory }) => territory))].sort());
  const { baseTerritory, price } = want;
  const base =
    baseTerritory === undefined || price === undefined
      ? undefined
      : pointAt([...rows, ...read.points], baseTerritory, price);
  if (!base) return { ...read, equalized: {} };
  const derived = await readAll(api, source.equalizations(base.point), source.query);
  return {
    points: read.points,
    currencies: { ...read.currencies, ...derived.currencies },
    // Apple leaves the territory out from which it derives (observed 2026-09).
    equalized: Object.fromEntries([base, ...derived.points].map((point) => [point.territory, point])),
  };
}

/** The price point of a price in a territory. */
function pointAt(
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

async function readPoints(api: Reader, { points, query }: OfferSource, territories: readonly string[]) {
  if (territories.length === 0) return { points: [], currencies: {} };
  try {
    // Apple wants to be told for which territories (observed since 3.6).
    return await readAll(api, points, { ...query, 'filter[territory]': territories });
  } catch (error) {
    // A word that is no territory may be an invalid filter value to Apple, or one that matches nothing.
    if (error instanceof FailureError && error.failure.status === 400) return { points: [], currencies: {} };
    throw error;
  }
}

async function readAll(api: Reader, path: string, query: Query) {
  const { data, included } = await api.all(path, query);
  return { points: data.flatMap((point) => pointOf(point) ?? []), currencies: currenciesIn(included) };
}
