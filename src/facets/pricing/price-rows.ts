import type { Collection, Reader, Resource } from '../../core/document.ts';
import { textAttribute } from '../../core/document.ts';
import { FailureError } from '../../core/failure.ts';
import { canonicalPrice } from '../../core/price.ts';
import { storeDay } from './prices.ts';
import type { Stretch } from './price-timeline.ts';

/** One price that Apple has been given for a territory. */
interface PriceRow extends Stretch {
  territory: string;
  /** Apple's price point, which belongs to this app. */
  point: string;
}

export interface PriceSchedule {
  /** Apple shows one before the app has a price, too. */
  base?: string;
  rows: PriceRow[];
  /** Rows that could not be understood: a new schedule would lose them. */
  unreadable: number;
  /** By territory, as far as seen. */
  currencies: Record<string, string>;
}

/** Reads the base territory and every manual price. Automatic ones are Apple's: they move by themselves and are never compared. */
export async function readSchedule(api: Reader, appId: string): Promise<PriceSchedule> {
  const schedule = await api.one(`/v1/apps/${appId}/appPriceSchedule`, {
    include: 'baseTerritory',
    'fields[appPriceSchedules]': 'baseTerritory',
    'fields[territories]': 'currency',
  });
  if (!schedule) return { rows: [], unreadable: 0, currencies: {} };
  const base = linked(schedule.data, 'baseTerritory');
  const prices = await manualPrices(api, schedule.data.id);
  const points = new Map(prices.included.map((resource) => [`${resource.type} ${resource.id}`, resource]));
  const rows = prices.data.flatMap((row) => parse(row, points) ?? []);
  return {
    ...(base === undefined ? {} : { base }),
    rows,
    unreadable: prices.data.length - rows.length,
    currencies: currenciesIn([...schedule.included, ...prices.included]),
  };
}

async function manualPrices(api: Reader, schedule: string): Promise<Collection> {
  try {
    return await api.all(`/v1/appPriceSchedules/${schedule}/manualPrices`, {
      include: ['appPricePoint', 'territory'],
      // Relations that `fields` does not name are left out of the answer (observed).
      'fields[appPrices]': ['manual', 'startDate', 'endDate', 'appPricePoint', 'territory'],
      'fields[appPricePoints]': ['customerPrice', 'territory'],
      'fields[territories]': 'currency',
    });
  } catch (error) {
    // An app that never had a price has a schedule all the same, but its manual prices are 404 (observed 2026-09).
    if (error instanceof FailureError && isAbsent(error)) return { data: [], included: [] };
    throw error;
  }
}

function isAbsent({ failure: { status, errors } }: FailureError): boolean {
  return status === 404 && errors.some(({ code }) => code.startsWith('NOT_FOUND'));
}

function parse(row: Resource, included: ReadonlyMap<string, Resource>): PriceRow | undefined {
  const territory = linked(row, 'territory');
  const point = linked(row, 'appPricePoint');
  const price = priceOf(point === undefined ? undefined : included.get(`appPricePoints ${point}`));
  if (territory === undefined || point === undefined || price === undefined) return undefined;
  const start = textAttribute(row, 'startDate');
  const end = textAttribute(row, 'endDate');
  if (start !== undefined || end !== undefined)
    return { territory, point, price, start: start ?? null, end: end ?? null };
  return { territory, point, price, ...daysInId(row.id) };
}

/** Some rows show no dates but carry them in their id, in seconds, 0 for none (observed for automatic prices). */
function daysInId(id: string): { start: string | null; end: string | null } {
  try {
    const { sd, ed }: { sd?: unknown; ed?: unknown } = JSON.parse(atob(id.replaceAll('-', '+').replaceAll('_', '/')));
    return { start: dayOf(sd), end: dayOf(ed) };
  } catch {
    return { start: null, end: null };
  }
}

function dayOf(seconds: unknown): string | null {
  return typeof seconds === 'number' && seconds > 0 ? storeDay(new Date(seconds * 1000)) : null;
}

/** Id of the one resource that a relation leads to; it is there only when `include` asked for it. */
export function linked(resource: Resource, relation: string): string | undefined {
  const data = resource.relationships?.[relation]?.data;
  return data === undefined || data === null || Array.isArray(data) ? undefined : data.id;
}

export function priceOf(point: Resource | undefined): string | undefined {
  const text = point && textAttribute(point, 'customerPrice');
  return text === undefined ? undefined : canonicalPrice(text);
}

export function currenciesIn(resources: readonly Resource[]): Record<string, string> {
  return Object.fromEntries(
    resources.flatMap((resource) => {
      const currency = resource.type === 'territories' ? textAttribute(resource, 'currency') : undefined;
      return currency === undefined ? [] : [[resource.id, currency]];
    }),
  );
}
