import { idOf, placeOf } from './price-points.ts';
import type { Context, Given } from '../protocol/resource.ts';
import { UPFRONT } from './subscription-plans.ts';
import { slotOf, today } from './subscription-prices.ts';
import type { Attributes, Doc, Store } from '../store.ts';
import { text } from '../store.ts';

export const OFFERS = 'subscriptionIntroductoryOffers';

/** An offer as it was given, with what Apple fills in. */
export interface GivenOffer {
  attributes: Attributes;
  territory: string | null;
  point: Doc | undefined;
  /** Where in the body. */
  place: string;
}

export function offersOf(store: Store, subscription: string): Doc[] {
  return store.children(subscription, OFFERS);
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
    type: OFFERS,
    id: idOf({ s: subscription.id, d, i: territory, t, p: point ? placeOf(point.id)?.p : '0' }),
    parent: subscription.id,
    attributes,
    links: { territory, subscriptionPricePoint: point?.id ?? null },
  });
}
