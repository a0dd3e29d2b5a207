import { endErrors, offerErrors } from './introductory-offer-errors.ts';
import { idOf, placeOf } from './price-points.ts';
import type { ErrorEntry } from '../protocol/errors.ts';
import type { Context, Given, Input } from '../protocol/resource.ts';
import { UPFRONT } from './subscription-plans.ts';
import type { SetChange } from './subscription-price-sets.ts';
import { slotOf, today } from './subscription-prices.ts';
import type { Attributes, Doc, Json, Store } from '../store.ts';
import { text } from '../store.ts';

const TYPE = 'subscriptionIntroductoryOffers';

/** An offer as it was given, with what Apple fills in. */
export interface GivenOffer {
  attributes: Attributes;
  territory: string | null;
  point: Doc | undefined;
  /** Where in the body. */
  place: string;
}

export function offersOf(store: Store, subscription: string): Doc[] {
  return store.children(subscription, TYPE);
}

/** Territory and plan: of these there are only so many offers. */
export function slotOfOffer({ attributes }: Pick<Doc, 'attributes'>, territory: string | null | undefined): string {
  return slotOf(territory, text({ attributes }, 'targetSubscriptionPlanType'));
}

/** Without a day it begins today; without a plan it is for the one that is paid at once (observed). @param place in the body */
export function givenOffer(context: Context, { attributes, links }: Given, place: string): GivenOffer {
  const targetSubscriptionPlanType = text({ attributes }, 'targetSubscriptionPlanType') || UPFRONT;
  const startDate = text({ attributes }, 'startDate') || today(context);
  return {
    attributes: { ...attributes, startDate, endDate: attributes['endDate'] ?? null, targetSubscriptionPlanType },
    territory: links['territory'] ?? null,
    point: context.store.get('subscriptionPricePoints', links['subscriptionPricePoint'] ?? ''),
    place,
  };
}

/** Its id tells what it is (observed). */
export function addOffer({ store }: Context, subscription: Doc, { attributes, territory, point }: GivenOffer): Doc {
  const d = Date.parse(`${text({ attributes }, 'startDate')}T08:00:00Z`) / 1000;
  const t = text({ attributes }, 'targetSubscriptionPlanType');
  return store.add({
    type: TYPE,
    id: idOf({ s: subscription.id, d, i: territory, t, p: point ? placeOf(point.id)?.p : '0' }),
    parent: subscription.id,
    attributes,
    links: { territory, subscriptionPricePoint: point?.id ?? null },
  });
}

/** What Apple has against another end of an offer, the only thing that can be changed. */
export function newEndErrors(context: Context, offer: Doc, endDate: Json): ErrorEntry[] {
  const slot = slotOfOffer(offer, offer.links['territory']);
  const others = offersOf(context.store, offer.parent ?? '').filter(
    (other) => other !== offer && slotOfOffer(other, other.links['territory']) === slot,
  );
  return endErrors(context, { ...offer.attributes, endDate }, others);
}

/** The offers in a PATCH of their subscription, in place of those that were there (observed). */
export function offerSet(context: Context, subscription: Doc, input: Input): SetChange {
  const { store } = context;
  const named = input.lists['introductoryOffers'];
  if (!named) return { errors: [], apply: () => {} };
  const before = offersOf(store, subscription.id);
  const standing = before.filter(({ id }) => named.includes(id));
  const given = input.included.flatMap((row, index) =>
    row.type === TYPE ? [givenOffer(context, row, `/included/${index}`)] : [],
  );
  return {
    errors: offerErrors(context, subscription, given, standing),
    apply() {
      for (const offer of before) if (!standing.includes(offer)) store.remove(offer);
      for (const offer of given) addOffer(context, subscription, offer);
    },
  };
}
