import type { Reader } from '../../core/document.ts';
import type { PricePoint } from './price-points.ts';
import { nearestPrices, readEqualizations, readPricePoints } from './price-points.ts';
import type { PriceSchedule } from './price-rows.ts';
import type { Equalized } from './price-table.ts';
import { stretchesOf } from './price-timeline.ts';
import type { WantedPrices } from './price-wanted.ts';
import { presentTimelines } from './price-wanted.ts';

/** What Apple offers, as far as the wanted prices need it. */
export interface Offers {
  points: PricePoint[];
  /** By territory, as far as seen. */
  currencies: Record<string, string>;
  /** What customers pay now in territories that follow the base price, as far as a price of their own is wanted there. */
  automatic: Record<string, string>;
  /** What follows from the base price there and from the wanted one, when they differ. */
  effect?: { before: Equalized; after: Equalized };
}

/** From so many territories on it pays to ask first what Apple derives from the base price: one page instead of five for each. */
const MANY = 4;

/** The wanted prices of which no price point is known. */
export function missingPoints(
  wanted: WantedPrices,
  known: readonly PricePoint[],
): { territory: string; price: string }[] {
  const keys = new Set(known.map(({ territory, price }) => `${territory} ${price}`));
  return [...wanted.timelines].flatMap(([territory, timeline]) => {
    const prices = new Set(stretchesOf(timeline).map(({ price }) => price));
    return [...prices].flatMap((price) => (keys.has(`${territory} ${price}`) ? [] : [{ territory, price }]));
  });
}

/**
 * Reads price points only of territories in which a price is wanted that none of the present rows has: nothing at all when
 * nothing changes.
 */
export async function readOffers(
  api: Reader,
  appId: string,
  schedule: PriceSchedule,
  today: string,
  wanted: WantedPrices,
): Promise<Offers> {
  const points: PricePoint[] = [];
  const currencies: Record<string, string> = {};
  const missing = () => missingPoints(wanted, [...schedule.rows, ...points]);
  const read = async (reading: ReturnType<typeof readPricePoints>): Promise<PricePoint[]> => {
    const answer = await reading;
    Object.assign(currencies, answer.currencies);
    points.push(...answer.points);
    return answer.points;
  };
  const { base } = wanted;
  if (missing().some(({ territory }) => territory === base)) await read(readPricePoints(api, appId, base));
  const effect = await readEffect();
  const lacking = new Set(missing().flatMap(({ territory }) => (territory === base ? [] : [territory])));
  const automatic = effect?.before ?? (lacking.size > 0 ? await automaticNow() : undefined);
  if (!automatic && lacking.size >= MANY) await equalized(base, priceNow(wanted.timelines, base));
  const left = new Set(missing().flatMap(({ territory }) => (territory === base ? [] : [territory])));
  await Promise.all([...left].map((territory) => read(readPricePoints(api, appId, territory))));
  const derived = Object.fromEntries((automatic?.others ?? []).map(({ territory, price }) => [territory, price]));
  return { points, currencies, automatic: derived, ...(effect ? { effect } : {}) };

  /** One page: it tells how big the change is, and often holds the wanted price points already. */
  async function automaticNow(): Promise<Equalized | undefined> {
    const present = schedule.base && priceNow(presentTimelines(schedule, today), schedule.base);
    return schedule.base && present ? equalized(schedule.base, present) : undefined;
  }

  async function readEffect(): Promise<Offers['effect']> {
    const before = schedule.base;
    const [old, fresh] = [
      before && priceNow(presentTimelines(schedule, today), before),
      priceNow(wanted.timelines, base),
    ];
    if (!before || !old || (before === base && old === fresh)) return undefined;
    const [from, to] = await Promise.all([equalized(before, old), equalized(base, fresh)]);
    return from && to ? { before: from, after: to } : undefined;
  }

  async function equalized(territory: string, price: string | null | undefined): Promise<Equalized | undefined> {
    const own = [...schedule.rows, ...points].find((point) => point.territory === territory && point.price === price);
    return own && { territory, price: own.price, others: await read(readEqualizations(api, own.point)) };
  }
}

function priceNow(timelines: WantedPrices['timelines'], territory: string): string | null | undefined {
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
  if (offered.length === 0) return `Apple has no prices in ${territory}: it is none of its territories`;
  const nearest = nearestPrices(price, offered);
  const where = currency === undefined ? territory : `${territory} (${currency})`;
  return `there is no ${price} in ${where}; the nearest ${nearest.length === 1 ? 'is' : 'are'} ${nearest.join(' and ')}`;
}
