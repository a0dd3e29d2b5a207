import { appleDate } from '../clock.ts';
import { idOf, placeOf } from './price-points.ts';
import { UPFRONT } from './subscription-plans.ts';
import { hasBeenApproved } from './subscription-approval.ts';
import type { Context, Given } from '../protocol/resource.ts';
import type { Doc, Store } from '../store.ts';
import { text } from '../store.ts';

const TYPE = 'subscriptionPrices';

/** A price of a subscription as it was given. */
export interface GivenPrice {
  point: Doc;
  /** As the body says it; `undefined` where it says nothing. */
  territory: string | undefined;
  planType: string;
  start: string | null;
  /** Whether those who subscribe already keep the price that they have. */
  preserve: boolean;
  /** Where in the body. */
  place: string;
}

/** @param place of the price in the body */
export function givenPrice({ store }: Context, { attributes, links }: Given, place: string): GivenPrice | undefined {
  const point = store.get('subscriptionPricePoints', links['subscriptionPricePoint'] ?? '');
  return (
    point && {
      point,
      territory: links['territory'] ?? undefined,
      // Without a word the price lands on the plan that is paid at once (observed).
      planType: text({ attributes }, 'planType') || UPFRONT,
      start: text({ attributes }, 'startDate') || null,
      preserve: attributes['preserveCurrentPrice'] === true,
      place,
    }
  );
}

export function pricesOf(store: Store, subscription: string): Doc[] {
  return store.children(subscription, TYPE);
}

/** Territory and plan: what a subscription has one price for. */
export function slotOf(territory: string | null | undefined, planType: string): string {
  return `${territory} ${planType}`;
}

export function slotOfPrice(price: Doc): string {
  return slotOf(price.links['territory'], text(price, 'planType'));
}

/** It is announced and does not count yet. */
export function isFuture({ attributes }: Doc): boolean {
  return attributes['future'] === true;
}

/** What new subscribers pay, by slot. Where prices that are over are kept the last one counts. */
export function currentPrices(prices: readonly Doc[]): Map<string, Doc> {
  const begun = prices.filter((price) => !isFuture(price) && price.attributes['preserved'] !== true);
  const start = (price: Doc) => text(price, 'startDate');
  return new Map(begun.toSorted((a, b) => (start(a) < start(b) ? -1 : 1)).map((price) => [slotOfPrice(price), price]));
}

export function amountOf(point: Doc | undefined): number {
  return Number(point?.attributes['customerPrice']);
}

/** The amount of a price. */
export function priceAmount({ store }: Pick<Context, 'store'>, price: Doc): number {
  return amountOf(store.get('subscriptionPricePoints', price.links['subscriptionPricePoint'] ?? ''));
}

/** Today in Cupertino, where days begin for prices. */
export function today({ clock }: Pick<Context, 'clock'>): string {
  return appleDate(clock.now()).slice(0, 10);
}

/**
 * Adds a price that nothing speaks against. A territory has one change to come: a second one takes its place (Apple's help). What is
 * cheaper counts at once on an approved subscription (observed).
 */
export function addPrice(context: Context, subscription: Doc, given: GivenPrice): Doc {
  const { store, quirks } = context;
  const slot = slotOf(given.point.links['territory'], given.planType);
  const same = pricesOf(store, subscription.id).filter((price) => slotOfPrice(price) === slot);
  const current = currentPrices(same).get(slot);
  for (const other of same) if (isFuture(other)) store.remove(other);
  const isCut = current !== undefined && amountOf(given.point) < priceAmount(context, current);
  const atOnce = isCut && quirks.cutsAtOnce && hasBeenApproved(store, subscription);
  const start = atOnce ? today(context) : given.start;
  const isLater = start !== null && !atOnce;
  if (!isLater && current) supersede(context, current, false);
  return putPrice(store, subscription, { ...given, start }, isLater);
}

/** Keeps a price, whatever there is beside it. */
export function putPrice(store: Store, subscription: Doc, given: GivenPrice, isFuturePrice: boolean): Doc {
  const { point, planType, start, preserve } = given;
  return store.add({
    type: TYPE,
    id: priceId(subscription.id, given),
    parent: subscription.id,
    attributes: {
      startDate: start,
      preserved: false,
      planType,
      ...(preserve ? { preserveCurrentPrice: true } : {}),
      ...(isFuturePrice ? { future: true } : {}),
    },
    links: { territory: point.links['territory'] ?? null, subscriptionPricePoint: point.id },
  });
}

/** Lets prices begin whose day has come. Returns whether any did. */
export function beginPrices(context: Context): boolean {
  const { store } = context;
  const due = store.all(TYPE).filter((price) => isFuture(price) && text(price, 'startDate') <= today(context));
  for (const price of due) {
    const current = currentPrices(pricesOf(store, price.parent ?? '')).get(slotOfPrice(price));
    delete price.attributes['future'];
    if (!current) continue;
    const isRise = priceAmount(context, price) > priceAmount(context, current);
    supersede(context, current, isRise && price.attributes['preserveCurrentPrice'] === true);
  }
  return due.length > 0;
}

/** Those who subscribed at the old price keep it if they were promised so; otherwise the new row takes the place of the old one. */
function supersede({ store, quirks }: Context, old: Doc, isPreserved: boolean): void {
  if (isPreserved) old.attributes['preserved'] = true;
  else if (!quirks.keepsPastPrices) store.remove(old);
}

/** Like those of other prices it tells what it is. */
function priceId(subscription: string, { point, planType, start }: GivenPrice): string {
  const { t = '', p = '' } = placeOf(point.id) ?? {};
  const sd = start === null ? 0 : Date.parse(`${start}T08:00:00Z`) / 1000;
  return idOf({ s: subscription, t, p, sd, ...(planType === UPFRONT ? {} : { pt: planType }) });
}
