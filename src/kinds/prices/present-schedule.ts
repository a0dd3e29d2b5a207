import type { KindPresent } from '../../core/present.ts';
import type { Collection, Reader, Resource } from '../../core/resource.ts';
import { linkedId, linkedIds, textAttribute } from '../../core/resource.ts';
import { FailureError } from '../../core/failure.ts';
import { storeDay } from '../../core/store-day.ts';
import { fields, include } from '../requests.ts';
import { canonicalPrice, moneyOf } from './price-format.ts';
import type { PricePlace } from './price-place.ts';
import type { Stretch, Timeline } from './timeline.ts';
import { priceAt, timelineOfStretches } from './timeline.ts';

/** Apple sells at some 800 prices a territory; each is a resource of the app's, or the product's, own. */
export interface PricePoint {
  territory: string;
  price: string;
  /** Its id. */
  point: string;
  /** What Apple pays of it, canonical; absent where Apple does not say. */
  proceeds?: string;
}

/** Prices by their territory: all of 175 are too many to be looked through for each. */
export function inTerritories<T extends { territory: string }>(
  points: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const point of points) {
    const known = found.get(point.territory);
    if (known) known.push(point);
    else found.set(point.territory, [point]);
  }
  return found;
}

export interface PresentSchedule {
  /** The day on which this was read, `YYYY-MM-DD`: a price that began by then is the present one. */
  today: string;
  /** Absent until there is a price: the one that Apple shows before is made up, and nobody chose it (observed 2026-09). */
  base?: string;
  /** What Apple has been given, row by row. */
  rows: (PricePoint & Stretch)[];
  /** Rows that could not be understood: a new schedule would lose them. */
  unreadable: number;
  /** By territory, as far as observed. */
  currencies: Record<string, string>;
}

/** Prices by territory; a territory that is missing has no price of its own. */
export type Timelines = ReadonlyMap<string, Timeline>;

export function presentTimelines({ rows, today }: PresentSchedule): Timelines {
  return new Map([...inTerritories(rows)].map(([territory, own]) => [territory, timelineOfStretches(own, today)]));
}

/** What customers pay in the base territory today. */
export function presentPrice({ address }: Pick<PricePlace, 'address'>, schedule: PresentSchedule): KindPresent {
  const { base, today, currencies } = schedule;
  const price = base === undefined ? null : priceAt(presentTimelines(schedule).get(base) ?? [], today);
  if (base === undefined || price === null) return {};
  return { values: [{ address, field: 'price', value: moneyOf(price, currencies[base]) }] };
}

/**
 * Reads the base territory and every manual price. Automatic ones are Apple's: they move by themselves and are never compared.
 * @param owner id of what is sold @param today the day that it is, `YYYY-MM-DD`
 */
export async function readSchedule(
  api: Reader,
  place: PricePlace,
  owner: string,
  today: string,
): Promise<PresentSchedule> {
  const schedule = await api.one(place.schedules.path(owner), {
    ...include(place.schedules.type, ['baseTerritory', 'manualPrices']),
    ...fields(place.schedules.type, ['baseTerritory', 'manualPrices']),
    ...fields('territories', ['currency']),
    'limit[manualPrices]': 1,
  });
  if (!schedule) return { today, rows: [], unreadable: 0, currencies: {} };
  const base = linkedId(schedule.data, 'baseTerritory');
  const hasNone = linkedIds(schedule.data, 'manualPrices')?.length === 0;
  const prices = hasNone ? { data: [], included: [] } : await manualPrices(api, place, schedule.data.id);
  const points = new Map(prices.included.map((resource) => [`${resource.type} ${resource.id}`, resource]));
  const rows = prices.data.flatMap((row) => parse(row, place, points) ?? []);
  return {
    today,
    ...(base === undefined || prices.data.length === 0 ? {} : { base }),
    rows,
    unreadable: prices.data.length - rows.length,
    currencies: currenciesIn([...schedule.included, ...prices.included]),
  };
}

async function manualPrices(
  api: Reader,
  { schedules, prices, points }: PricePlace,
  schedule: string,
): Promise<Collection> {
  try {
    return await api.all(`/v1/${schedules.type}/${schedule}/manualPrices`, {
      ...include(prices.type, [prices.point, 'territory']),
      // Relations that `fields` does not name are left out of the answer (observed).
      ...fields(prices.type, ['manual', 'startDate', 'endDate', prices.point, 'territory']),
      ...fields(points.type, ['customerPrice', 'proceeds', 'territory']),
      ...fields('territories', ['currency']),
    });
  } catch (error) {
    // What never had a price has a schedule all the same, but its manual prices are 404 (observed 2026-09).
    if (error instanceof FailureError && isAbsent(error)) return { data: [], included: [] };
    throw error;
  }
}

function isAbsent({ failure: { status, errors } }: FailureError): boolean {
  return status === 404 && errors.some(({ code }) => code.startsWith('NOT_FOUND'));
}

function parse(
  row: Resource,
  { prices, points }: PricePlace,
  included: ReadonlyMap<string, Resource>,
): PresentSchedule['rows'][number] | undefined {
  const territory = linkedId(row, 'territory');
  const point = linkedId(row, prices.point);
  const resource = point === undefined ? undefined : included.get(`${points.type} ${point}`);
  const price = priceOf(resource);
  if (territory === undefined || point === undefined || price === undefined) return undefined;
  const own = { territory, point, price, ...proceedsOf(resource) };
  const start = textAttribute(row, 'startDate');
  const end = textAttribute(row, 'endDate');
  if (start !== undefined || end !== undefined) return { ...own, start: start ?? null, end: end ?? null };
  return { ...own, ...daysInId(row.id) };
}

/** Some rows show no dates but carry them in their id, in seconds, 0 for none (observed for automatic prices). */
function daysInId(id: string): { start: string | null; end: string | null } {
  try {
    const { sd, ed }: { sd?: unknown; ed?: unknown } = JSON.parse(atob(id.replaceAll('-', '+').replaceAll('_', '/')));
    return { start: dayOfSeconds(sd), end: dayOfSeconds(ed) };
  } catch {
    return { start: null, end: null };
  }
}

function dayOfSeconds(seconds: unknown): string | null {
  return typeof seconds === 'number' && seconds > 0 ? storeDay(new Date(seconds * 1000)) : null;
}

/** What customers pay at a price point, canonical. */
export function priceOf(point: Resource | undefined): string | undefined {
  const text = point && textAttribute(point, 'customerPrice');
  return text === undefined ? undefined : canonicalPrice(text);
}

/** What Apple pays at a price point, canonical, as far as it says so. */
export function proceedsOf(point: Resource | undefined): Pick<PricePoint, 'proceeds'> {
  const text = point && textAttribute(point, 'proceeds');
  const proceeds = text === undefined ? undefined : canonicalPrice(text);
  return proceeds === undefined ? {} : { proceeds };
}

/** The currencies of the territories among these, by territory. */
export function currenciesIn(resources: readonly Resource[]): Record<string, string> {
  return Object.fromEntries(
    resources.flatMap((resource) => {
      const currency = resource.type === 'territories' ? textAttribute(resource, 'currency') : undefined;
      return currency === undefined ? [] : [[resource.id, currency]];
    }),
  );
}
