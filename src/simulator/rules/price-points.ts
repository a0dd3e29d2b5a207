import { fail } from '../protocol/errors.ts';
import { equalized, priceLadder } from './price-ladder.ts';
import type { Context, Filters } from '../protocol/resource.ts';
import type { PointKind } from './priced-kinds.ts';
import { TERRITORIES } from './storefronts.ts';
import type { Doc, Store } from '../store.ts';

/** An id tells which price of what it is (observed): the app or product, the territory and its place on the ladder, of which the first is free. */
interface Place {
  s: string;
  t: string;
  p: string;
}

const FREE = 10_000;

/** The points of an app or product in a territory, each at its place. They are made when they are asked for: all would be 140,000 for each. */
const made = new WeakMap<Store, Map<string, Doc[]>>();

export function pricePointsOf(context: Context, kind: PointKind, owner: string, territory: string): Doc[] {
  return ladderOf(territory).flatMap((_price, index) => pointAt(context, kind, owner, territory, index) ?? []);
}

export function findPricePoint(context: Context, kind: PointKind, id: string): Doc | undefined {
  const place = placeOf(id);
  if (!place || !context.store.get(kind.owners, place.s)) return undefined;
  return pointAt(context, kind, place.s, place.t, Number(place.p) - FREE);
}

function pointAt(
  { store }: Context,
  kind: PointKind,
  owner: string,
  territory: string,
  index: number,
): Doc | undefined {
  const price = ladderOf(territory)[index];
  if (price === undefined || (kind.paid && price === 0)) return undefined;
  const ladders = made.get(store) ?? new Map<string, Doc[]>();
  made.set(store, ladders);
  const key = `${kind.points} ${owner} ${territory}`;
  const points = ladders.get(key) ?? [];
  ladders.set(key, points);
  const known = points[index];
  if (known) return known;
  const doc: Doc = {
    type: kind.points,
    id: idOf({ s: owner, t: territory, p: String(FREE + index) }),
    // One decimal at least, whatever the currency: 0.0 and 600.0 (observed 2026-09).
    attributes: {
      customerPrice: decimal(price),
      proceeds: share(price, 0.7),
      ...(kind.years ? { proceedsYear2: share(price, 0.85) } : {}),
    },
    links: { ...(kind.owners === 'apps' ? { app: owner } : {}), territory },
  };
  points[index] = doc;
  return doc;
}

function ladderOf(territory: string): readonly number[] {
  const currency = TERRITORIES.get(territory);
  return currency === undefined ? [] : priceLadder(currency);
}

/** The point with this price. @throws Error when Apple does not sell at it */
export function pricePointAt(context: Context, kind: PointKind, owner: string, territory: string, price: string): Doc {
  const found = pointAt(context, kind, owner, territory, ladderOf(territory).indexOf(Number(price)));
  if (!found) throw new Error(`${price} is not a price in ${territory}`);
  return found;
}

/** The point whose price is the nearest. @returns nothing where the territory is none */
export function nearestPricePoint(
  context: Context,
  kind: PointKind,
  owner: string,
  territory: string,
  price: number,
): Doc | undefined {
  const ladder = ladderOf(territory);
  // Of thousands of prices in a seed the points are never all made.
  const distances = ladder.map((step) => (kind.paid && step === 0 ? Infinity : Math.abs(step - price)));
  return pointAt(context, kind, owner, territory, distances.indexOf(Math.min(...distances)));
}

/** What the price becomes in the other territories. */
export function equalizationsOf(context: Context, kind: PointKind, point: Doc, filters?: Filters): Doc[] {
  const { territory } = point.links;
  const price = Number(point.attributes['customerPrice']);
  const currencyOf = (code: string) => TERRITORIES.get(code) ?? '';
  const from = currencyOf(territory ?? '');
  return territoriesAsked(context, filters)
    .filter((other) => other !== territory)
    .flatMap((other) => pointAt(context, kind, ownerOf(point), other, equalized(price, from, currencyOf(other))) ?? []);
}

/** The app or product that a price point belongs to. */
export function ownerOf(point: Pick<Doc, 'id'>): string {
  return placeOf(point.id)?.s ?? '';
}

/** The territories that a filter leaves. @throws ApiError for a word that is none, if Apple refuses those */
export function territoriesAsked({ quirks }: Context, filters?: Filters): string[] {
  const asked = filters?.get('territory');
  const wrong = asked?.find((territory) => !TERRITORIES.has(territory));
  if (wrong !== undefined && quirks.refusesUnknownTerritory) {
    const parameter = 'filter[territory]';
    throw fail(400, 'PARAMETER_ERROR.INVALID', `'${wrong}' is not a valid filter value`, { parameter });
  }
  return [...TERRITORIES.keys()].filter((territory) => !asked || asked.includes(territory));
}

/** An id that holds what it names, as those of price points and prices do. */
export function idOf(place: object): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** What a price point's id says. */
export function placeOf(id: string): Place | undefined {
  try {
    const place: unknown = JSON.parse(Buffer.from(id, 'base64url').toString());
    return isPlace(place) ? place : undefined;
  } catch {
    return undefined;
  }
}

function isPlace(value: unknown): value is Place {
  if (typeof value !== 'object' || value === null) return false;
  return ['s', 't', 'p'].every((key) => typeof Object.entries(value).find(([name]) => name === key)?.[1] === 'string');
}

function share(price: number, part: number): string {
  return decimal(Number((price * part).toFixed(2)));
}

function decimal(price: number): string {
  return Number.isInteger(price) ? price.toFixed(1) : String(price);
}
