import { appleDate } from '../clock.ts';
import type { ErrorEntry } from '../protocol/errors.ts';
import { attributeEntry, notFound, relationshipEntry } from '../protocol/errors.ts';
import { equalizationsOf, idOf, ownerOf, placeOf, pricePointAt } from './price-points.ts';
import type { PricedKind } from './priced-kinds.ts';
import type { Context, Filters } from '../protocol/resource.ts';
import type { Doc, Store } from '../store.ts';
import { text } from '../store.ts';

/** One manual price as it was given. */
export interface GivenPrice {
  point: Doc;
  start: string | null;
  end: string | null;
  /** Where in the body. */
  place: string;
}

export interface PriceSeed {
  /** Default USA. */
  baseTerritory?: string;
  rows: { territory?: string; price: string; startDate?: string; endDate?: string }[];
}

/** Gives an app or a product its prices. They are not checked: those that are over are kept, as Apple keeps them. */
export function addPrices(context: Context, kind: PricedKind, owner: string, seed: string | PriceSeed): void {
  const { baseTerritory = 'USA', rows } = typeof seed === 'string' ? { rows: [{ price: seed }] } : seed;
  const prices = rows.map(({ territory = baseTerritory, price, startDate, endDate }) => ({
    point: pricePointAt(context, kind, owner, territory, price),
    start: startDate ?? null,
    end: endDate ?? null,
    place: '',
  }));
  replacePrices(context.store, kind, owner, baseTerritory, prices);
}

/** Takes the place of all that was there before: Apple merges nothing (observed by several). */
export function replacePrices(
  store: Store,
  kind: PricedKind,
  owner: string,
  baseTerritory: string,
  prices: readonly GivenPrice[],
): Doc {
  const { schedules: type, owners: parentType } = kind;
  const kept = store.all(type).find(({ id }) => id === owner);
  const schedule = kept ?? store.add({ type, id: owner, parent: owner, parentType });
  schedule.links['baseTerritory'] = baseTerritory;
  for (const old of manualPrices(store, kind, owner)) store.remove(old);
  for (const { point, start, end } of inOrder(prices)) {
    const territory = point.links['territory'] ?? '';
    const until = end ?? nextStart(prices, territory, start);
    store.add({
      ...priceDoc(kind, point, start, until),
      parent: owner,
      parentType: type,
      attributes: { manual: true, startDate: start, endDate: until },
    });
  }
  return schedule;
}

/** What is wrong with a schedule. The codes are not catalogued; the rules are (observed 2026-08). */
export function priceErrors(
  context: Context,
  kind: PricedKind,
  owner: string,
  base: string,
  prices: readonly GivenPrice[],
): ErrorEntry[] {
  const today = appleDate(context.clock.now()).slice(0, 10);
  const errors = prices.flatMap(({ point, start, end, place }) => [
    ...(ownerOf(point) === owner
      ? []
      : [
          relationshipEntry(
            'INVALID',
            kind.toPoint,
            `The price point '${point.id}' is not one of this ${kind.title}`,
            place,
          ),
        ]),
    ...(start !== null && start < today
      ? [attributeEntry('INVALID', 'startDate', 'The start date must be today or later', place)]
      : []),
    ...(end !== null && end <= (start ?? today)
      ? [attributeEntry('INVALID', 'endDate', 'The end date must be after the start date', place)]
      : []),
  ]);
  if (!prices.some(({ point }) => point.links['territory'] === base)) {
    const detail = `You must provide a price point in the base territory '${base}'`;
    errors.push(relationshipEntry('INVALID', 'manualPrices', detail));
  }
  for (const territory of new Set(prices.map(({ point }) => point.links['territory']))) {
    const rows = inOrder(prices.filter(({ point }) => point.links['territory'] === territory));
    const overlaps = rows.slice(1).some(({ start }, index) => {
      const before = rows[index];
      const until = before?.end ?? (context.quirks.derivesPriceEnds ? start : null);
      return start === (before?.start ?? null) || until === null || (start ?? '') < until;
    });
    if (overlaps) {
      const detail = `The prices of the territory '${territory}' overlap`;
      errors.push(relationshipEntry('INVALID', 'manualPrices', detail));
    }
  }
  return errors;
}

/** The schedule, which an app has before it has a price (observed 2026-09). It has the id of the app. */
export function findSchedule({ store, quirks }: Context, id: string): Doc | undefined {
  if (!quirks.emptyPriceSchedule || !store.get('apps', id)) return undefined;
  return { type: 'appPriceSchedules', id, parent: id, attributes: {}, links: { baseTerritory: 'USA' } };
}

type PricesOf = (context: Context, schedule: Doc, filters?: Filters) => Doc[];

export function manualPricesOf(kind: PricedKind): PricesOf {
  return ({ store }, schedule, filters) => {
    const prices = manualPrices(store, kind, schedule.id);
    // An app that never had a price: not an empty list (observed 2026-09).
    if (prices.length === 0 && filters) throw notFound('null', schedule.id);
    return prices;
  };
}

/** What every other territory pays, from each of the base territory's prices. */
export function automaticPricesOf(kind: PricedKind): PricesOf {
  return (context, schedule) => automaticPrices(context, kind, schedule);
}

function automaticPrices(context: Context, kind: PricedKind, schedule: Doc): Doc[] {
  const manual = manualPrices(context.store, kind, schedule.id);
  const own = new Set(manual.map(({ links }) => links['territory']));
  const base = manual.filter(({ links }) => links['territory'] === schedule.links['baseTerritory']);
  return base.flatMap((price) => {
    const point = context.store.get(kind.points, price.links[kind.toPoint] ?? '');
    const others = point ? equalizationsOf(context, kind, point) : [];
    return others
      .filter(({ links }) => !own.has(links['territory'] ?? ''))
      .map((other) => ({
        ...priceDoc(kind, other, text(price, 'startDate') || null, text(price, 'endDate') || null),
        attributes: { manual: false },
      }));
  });
}

export function manualPrices(store: Store, kind: PricedKind, owner: string): Doc[] {
  return store.children(owner, kind.prices);
}

function priceDoc(kind: PricedKind, point: Doc, start: string | null, end: string | null) {
  const { territory = null } = point.links;
  return {
    type: kind.prices,
    id: idOf({ s: ownerOf(point), t: territory, p: placeOf(point.id)?.p ?? '', sd: seconds(start), ed: seconds(end) }),
    links: { [kind.toPoint]: point.id, territory },
  };
}

/** Prices change at midnight in Cupertino; 0 is open. The hour of daylight saving time is of no matter here. */
function seconds(day: string | null): number {
  return day === null ? 0 : Date.parse(`${day}T08:00:00Z`) / 1000;
}

function inOrder(prices: readonly GivenPrice[]): GivenPrice[] {
  const key = ({ point, start }: GivenPrice) => `${point.links['territory']} ${start ?? ''}`;
  return prices.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** A price ends where the next one of its territory begins. */
function nextStart(prices: readonly GivenPrice[], territory: string, start: string | null): string | null {
  const later = inOrder(prices).find(
    (price) => price.point.links['territory'] === territory && (price.start ?? '') > (start ?? ''),
  );
  return later?.start ?? null;
}
