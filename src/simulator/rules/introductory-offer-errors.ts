import type { ErrorEntry } from '../protocol/errors.ts';
import { attributeEntry, entry, relationshipEntry } from '../protocol/errors.ts';
import type { GivenOffer } from './introductory-offers.ts';
import { offersOf, slotOfOffer } from './introductory-offers.ts';
import { ownerOf } from './price-points.ts';
import type { Context } from '../protocol/resource.ts';
import { planOf, territoriesOf } from './subscription-plans.ts';
import { today } from './subscription-prices.ts';
import type { Doc, Json } from '../store.ts';
import { text } from '../store.ts';

type Dated = Pick<Doc, 'attributes'>;

const PLAN = 'targetSubscriptionPlanType';
const OPEN_END = '9999-12-31';

/** What Apple has against these offers. @param standing offers that stay beside them */
export function offerErrors(
  context: Context,
  subscription: Doc,
  given: readonly GivenOffer[],
  standing: readonly Doc[],
): ErrorEntry[] {
  const { store } = context;
  const beside = new Map<string, Dated[]>();
  for (const offer of standing) put(beside, slotOfOffer(offer, offer.links['territory']), offer);
  return given.flatMap((offer): ErrorEntry[] => {
    const { territory, place } = offer;
    const plan = text(offer, PLAN);
    if (!planOf(store, subscription.id, plan)) {
      return [entry(409, 'STATE_ERROR', 'You need to set up availabilities first.')];
    }
    if (territory === null) {
      // The specification has it optional (observed otherwise).
      const detail = "You must provide a value for the relationship 'territory' with this request";
      return [relationshipEntry('REQUIRED', 'territory', detail, place)];
    }
    if (!territoriesOf(store, subscription.id, plan).includes(territory)) {
      const detail = `The subscription is not available in the territory '${territory}'`;
      return [relationshipEntry('INVALID', 'territory', detail, place)];
    }
    const slot = slotOfOffer(offer, territory);
    const dates = startErrors(context, offer, beside.get(slot) ?? []);
    put(beside, slot, offer);
    return [...pointErrors(subscription, offer), ...termErrors(subscription, offer), ...dates];
  });
}

/** What Apple has against another end of an offer, the only thing that can be changed. */
export function endErrors(context: Context, offer: Doc, endDate: Json): ErrorEntry[] {
  const changed = { attributes: { ...offer.attributes, endDate } };
  const [start, end] = daysOf(changed);
  const isOver = end < start || end < today(context);
  if (isOver) return [attributeEntry('INVALID', 'endDate', 'The end date must be after the start date')];
  const slot = slotOfOffer(offer, offer.links['territory']);
  const others = offersOf(context.store, offer.parent ?? '').filter(
    (other) => other !== offer && slotOfOffer(other, other.links['territory']) === slot,
  );
  return overlaps(changed, others) ? [attributeEntry('INVALID', 'endDate', AT_ONCE)] : [];
}

const AT_ONCE = 'There is another introductory offer in the territory at that time';

/** A territory has one offer now and one to come, and never two at once (Apple's help; its words are not known). */
function startErrors(context: Context, offer: GivenOffer, others: readonly Dated[]): ErrorEntry[] {
  const [start, end] = daysOf(offer);
  const now = today(context);
  const say = (name: string, detail: string) => [attributeEntry('INVALID', name, detail, offer.place)];
  if (start < now) return say('startDate', 'The start date must be today or later');
  if (end < start) return say('endDate', 'The end date must be after the start date');
  if (overlaps(offer, others)) return say('startDate', AT_ONCE);
  const isSecond = start > now && others.some((other) => daysOf(other)[0] > now);
  return isSecond ? say('startDate', 'There is another introductory offer to come in the territory') : [];
}

function overlaps(offer: Dated, others: readonly Dated[]): boolean {
  const [start, end] = daysOf(offer);
  return others.map(daysOf).some(([from, until]) => start <= until && from <= end);
}

function daysOf(offer: Dated): [start: string, end: string] {
  return [text(offer, 'startDate'), text(offer, 'endDate') || OPEN_END];
}

function pointErrors(subscription: Doc, offer: GivenOffer): ErrorEntry[] {
  const { territory, point, place } = offer;
  const name = 'subscriptionPricePoint';
  if (text(offer, 'offerMode') === 'FREE_TRIAL') {
    return point ? [relationshipEntry('INVALID', name, 'A free trial has no price point', place)] : [];
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
function termErrors(subscription: Doc, offer: GivenOffer): ErrorEntry[] {
  const { attributes, place } = offer;
  const [mode, period] = [text(offer, 'offerMode'), text(subscription, 'subscriptionPeriod')];
  const periods = Number(attributes['numberOfPeriods']);
  const say = (name: string, detail: string) => [attributeEntry('INVALID', name, detail, place)];
  if (mode !== 'PAY_AS_YOU_GO') {
    return periods === 1 ? [] : say('numberOfPeriods', `numberOfPeriods must be 1 when offerMode is '${mode}'`);
  }
  const isSame = period === '' || text(offer, 'duration') === period;
  return [
    ...(periods >= 1 && periods <= 12 ? [] : say('numberOfPeriods', 'numberOfPeriods must be from 1 to 12')),
    ...(isSame ? [] : say('duration', `duration must be '${period}', the period of the subscription`)),
  ];
}

function put(lists: Map<string, Dated[]>, slot: string, offer: Dated): void {
  lists.set(slot, [...(lists.get(slot) ?? []), offer]);
}
