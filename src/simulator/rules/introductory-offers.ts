import type { ErrorEntry } from '../protocol/errors.ts';
import { attributeEntry, entry, relationshipEntry } from '../protocol/errors.ts';
import { idOf, ownerOf, placeOf } from './price-points.ts';
import type { Context, Given, Input } from '../protocol/resource.ts';
import { planOf, territoriesOf, UPFRONT } from './subscription-plans.ts';
import type { SetChange } from './subscription-price-sets.ts';
import { today } from './subscription-prices.ts';
import type { Attributes, Doc, Store } from '../store.ts';
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

/** What Apple has against these offers. @param standing offers that stay beside them */
export function offerErrors(
  context: Context,
  subscription: Doc,
  given: readonly GivenOffer[],
  standing: readonly Doc[],
): ErrorEntry[] {
  const { store } = context;
  return given.flatMap((offer, index): ErrorEntry[] => {
    const { attributes, territory, place } = offer;
    const plan = text({ attributes }, 'targetSubscriptionPlanType');
    if (!planOf(store, subscription.id, plan))
      return [entry(409, 'STATE_ERROR', 'You need to set up availabilities first.')];
    if (territory === null) {
      // The specification has it optional (observed otherwise).
      const detail = "You must provide a value for the relationship 'territory' with this request";
      return [relationshipEntry('REQUIRED', 'territory', detail, place)];
    }
    if (!territoriesOf(store, subscription.id, plan).includes(territory)) {
      const detail = `The subscription is not available in the territory '${territory}'`;
      return [relationshipEntry('INVALID', 'territory', detail, place)];
    }
    const others = [
      ...standing
        .filter((other) => isBeside(other.attributes, other.links['territory'], offer))
        .map(({ attributes: theirs }) => theirs),
      ...given
        .slice(0, index)
        .filter((other) => isBeside(other.attributes, other.territory, offer))
        .map(({ attributes: theirs }) => theirs),
    ];
    return [
      ...pointErrors(subscription, offer),
      ...termErrors(subscription, offer),
      ...dateErrors(context, attributes, others, place),
    ];
  });
}

export function addOffer({ store }: Context, subscription: Doc, { attributes, territory, point }: GivenOffer): Doc {
  const plan = text({ attributes }, 'targetSubscriptionPlanType');
  const d = Date.parse(`${text({ attributes }, 'startDate')}T08:00:00Z`) / 1000;
  return store.add({
    type: TYPE,
    id: idOf({ s: subscription.id, d, i: territory, t: plan, p: point ? placeOf(point.id)?.p : '0' }),
    parent: subscription.id,
    attributes,
    links: { territory, subscriptionPricePoint: point?.id ?? null },
  });
}

/** Another end for an offer: the only thing that can be changed. */
export function endErrors(context: Context, offer: Doc, endDate: Attributes[string]): ErrorEntry[] {
  const same = { attributes: offer.attributes, territory: offer.links['territory'] ?? null };
  const others = offersOf(context.store, offer.parent ?? '').filter(
    (other) => other !== offer && isBeside(other.attributes, other.links['territory'], same),
  );
  const attributes = { ...offer.attributes, endDate };
  return dateErrors(
    context,
    attributes,
    others.map((other) => other.attributes),
    '/data',
    offer,
  );
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

type Beside = Pick<GivenOffer, 'attributes' | 'territory'>;

/** Of the same territory and plan. */
function isBeside(
  theirs: Attributes,
  territory: string | null | undefined,
  { attributes, territory: own }: Beside,
): boolean {
  const plan = 'targetSubscriptionPlanType';
  return territory === own && theirs[plan] === attributes[plan];
}

function pointErrors(subscription: Doc, { attributes, territory, point, place }: GivenOffer): ErrorEntry[] {
  const name = 'subscriptionPricePoint';
  if (attributes['offerMode'] === 'FREE_TRIAL') {
    const detail = 'A free trial has no price point';
    return point ? [relationshipEntry('INVALID', name, detail, place)] : [];
  }
  if (!point) {
    const detail = `You must provide a value for the relationship '${name}' with this request`;
    return [relationshipEntry('REQUIRED', name, detail, place)];
  }
  const isOwn = ownerOf(point) === subscription.id && point.links['territory'] === territory;
  const detail = `The price point '${point.id}' is not one of this subscription and territory`;
  return isOwn ? [] : [relationshipEntry('INVALID', name, detail, place)];
}

/** Whoever pays as the subscription does pays for some of its periods; everything else is one period (Apple's help). */
function termErrors(subscription: Doc, { attributes, place }: GivenOffer): ErrorEntry[] {
  const { offerMode, numberOfPeriods, duration } = attributes;
  if (offerMode !== 'PAY_AS_YOU_GO') {
    const detail = `numberOfPeriods must be 1 when offerMode is '${String(offerMode)}'`;
    return numberOfPeriods === 1 ? [] : [attributeEntry('INVALID', 'numberOfPeriods', detail, place)];
  }
  const isWithin = typeof numberOfPeriods === 'number' && numberOfPeriods >= 1 && numberOfPeriods <= 12;
  const period = text(subscription, 'subscriptionPeriod');
  return [
    ...(isWithin ? [] : [attributeEntry('INVALID', 'numberOfPeriods', 'numberOfPeriods must be from 1 to 12', place)]),
    ...(duration === period || period === ''
      ? []
      : [attributeEntry('INVALID', 'duration', `duration must be '${period}', the period of the subscription`, place)]),
  ];
}

/** A territory has one offer now and one to come, and never two at once (Apple's help; its words are not known). */
function dateErrors(
  context: Context,
  { startDate, endDate }: Attributes,
  others: readonly Attributes[],
  place: string,
  changed?: Doc,
): ErrorEntry[] {
  const [start, end, now] = [String(startDate), endDate ?? null, today(context)];
  if (!changed && start < now)
    return [attributeEntry('INVALID', 'startDate', 'The start date must be today or later', place)];
  if (end !== null && (String(end) < start || String(end) < now)) {
    return [attributeEntry('INVALID', 'endDate', 'The end date must be after the start date', place)];
  }
  const name = changed ? 'endDate' : 'startDate';
  const overlaps = others.some(
    (other) => start <= String(other['endDate'] ?? '9') && String(other['startDate']) <= String(end ?? '9'),
  );
  if (overlaps) {
    return [
      attributeEntry('INVALID', name, 'There is another introductory offer in the territory at that time', place),
    ];
  }
  const isSecond = !changed && start > now && others.some((other) => String(other['startDate']) > now);
  const detail = 'There is another introductory offer to come in the territory';
  return isSecond ? [attributeEntry('INVALID', name, detail, place)] : [];
}
