import type { Reader } from '../../core/resource.ts';
import type { DesiredSchedule } from './desired-schedule.ts';
import type { PresentSchedule, PricePoint, Timelines } from './present-schedule.ts';
import { inTerritories, presentTimelines } from './present-schedule.ts';
import type { PricePlace } from './price-place.ts';
import type { PricePoints } from './price-points.ts';
import { readEqualizations, readPricePoints } from './price-points.ts';
import { stretchesOf } from './timeline.ts';

/** What Apple derives from a base price, with that price itself. */
export interface Equalized {
  territory: string;
  price: string;
  others: readonly PricePoint[];
}

/** What Apple offers, as far as the desired prices need it. */
export interface Offers extends PricePoints {
  /** What customers pay now in territories that follow the base price, as far as a price of their own is wanted there. */
  automatic: Record<string, string>;
  /** What Apple derives from the desired base price, as far as it was read with the rest. */
  derived: Record<string, string>;
  /** What follows from the base price there and from the desired one, when they differ. */
  effect?: { before: Equalized; after: Equalized };
}

export const NO_OFFERS: Offers = { points: [], currencies: {}, automatic: {}, derived: {} };

/** From so many territories on it pays to ask first what Apple derives from the base price: one page instead of five for each. */
const MANY = 4;

interface Lacked {
  territory: string;
  price: string;
}

/** The desired prices of which no price point is known. */
export function missingPoints({ timelines }: DesiredSchedule, known: readonly PricePoint[]): Lacked[] {
  const keys = new Set(known.map(({ territory, price }) => `${territory} ${price}`));
  return [...timelines].flatMap(([territory, timeline]) => {
    const prices = new Set(stretchesOf(timeline).map(({ price }) => price));
    return [...prices].flatMap((price) => (keys.has(`${territory} ${price}`) ? [] : [{ territory, price }]));
  });
}

/**
 * Reads price points only of territories in which a price is desired that none of the present rows has: nothing at all when
 * nothing changes.
 * @param owner id of what is sold
 */
export async function lookUpPrices(
  api: Reader,
  place: PricePlace,
  owner: string,
  schedule: PresentSchedule,
  desired: DesiredSchedule,
): Promise<Offers> {
  const points: PricePoint[] = [];
  const currencies: Record<string, string> = {};
  const { base } = desired;
  const present = schedule.base === undefined ? undefined : priceNow(presentTimelines(schedule), schedule.base);

  if (lacking().includes(base)) await read(offeredIn(base, inTerritories(missing())));
  const effect = await readEffect();
  // One page: it tells how big the change is, and often holds the desired price points already.
  const automatic =
    effect?.before ?? (othersLacking().length > 0 ? await equalized(schedule.base, present) : undefined);
  const first =
    !automatic && othersLacking().length >= MANY ? await equalized(base, priceNow(desired.timelines, base)) : undefined;
  const lacked = inTerritories(missing());
  await Promise.all(othersLacking().map((territory) => read(offeredIn(territory, lacked))));
  const isSameBase = schedule.base === base && present === priceNow(desired.timelines, base);
  const goal = effect?.after ?? (isSameBase ? automatic : first);
  const found = { automatic: byTerritory(automatic), derived: byTerritory(goal) };
  return { points, currencies, ...found, ...(effect ? { effect } : {}) };

  function missing(): Lacked[] {
    return missingPoints(desired, [...schedule.rows, ...points]);
  }

  function lacking(): string[] {
    return [...new Set(missing().map(({ territory }) => territory))];
  }

  function offeredIn(territory: string, among: ReadonlyMap<string, readonly Lacked[]>): Promise<PricePoints> {
    const wanted = (among.get(territory) ?? []).map(({ price }) => price);
    return readPricePoints(api, place, owner, { territory, wanted });
  }

  function othersLacking(): string[] {
    return lacking().filter((territory) => territory !== base);
  }

  async function read(reading: Promise<PricePoints>): Promise<PricePoint[]> {
    const answer = await reading;
    Object.assign(currencies, answer.currencies);
    points.push(...answer.points);
    return answer.points;
  }

  async function readEffect(): Promise<Offers['effect']> {
    const wanted = priceNow(desired.timelines, base);
    if (!present || (schedule.base === base && present === wanted)) return undefined;
    const [before, after] = await Promise.all([equalized(schedule.base, present), equalized(base, wanted)]);
    return before && after ? { before, after } : undefined;
  }

  async function equalized(
    territory: string | undefined,
    price: string | null | undefined,
  ): Promise<Equalized | undefined> {
    const own = [...schedule.rows, ...points].find((point) => point.territory === territory && point.price === price);
    if (!own) return undefined;
    return { territory: own.territory, price: own.price, others: await read(readEqualizations(api, place, own.point)) };
  }
}

function byTerritory(equalized: Equalized | undefined): Record<string, string> {
  return Object.fromEntries((equalized?.others ?? []).map(({ territory, price }) => [territory, price]));
}

function priceNow(timelines: Timelines, territory: string): string | null | undefined {
  return timelines.get(territory)?.[0]?.price;
}

/** Why Apple can't sell at a price, with what comes closest. */
export function noSuchPrice(
  territory: string,
  price: string,
  currency: string | undefined,
  points: readonly PricePoint[],
): string {
  const offered = points.filter((point) => point.territory === territory).map((point) => point.price);
  if (offered.length === 0) return `Apple has no prices in ${territory}: it is not one of its territories`;
  const nearest = nearestPrices(price, offered);
  const where = currency === undefined ? territory : `${territory} (${currency})`;
  return `there is no ${price} in ${where}; the nearest ${nearest.length === 1 ? 'is' : 'are'} ${nearest.join(' and ')}`;
}

/** Of the offered prices the nearest below and above. */
function nearestPrices(price: string, offered: readonly string[]): string[] {
  const sorted = offered.toSorted((a, b) => Number(a) - Number(b));
  const below = sorted.findLast((other) => Number(other) < Number(price));
  const above = sorted.find((other) => Number(other) > Number(price));
  return [below, above].filter((other) => other !== undefined);
}
