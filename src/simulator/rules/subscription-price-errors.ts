import type { ErrorEntry } from '../protocol/errors.ts';
import { attributeEntry, entry, fail, relationshipEntry } from '../protocol/errors.ts';
import { ownerOf } from './price-points.ts';
import { SUBSCRIPTIONS } from './product-kinds.ts';
import { inFlight } from './product-versions.ts';
import type { Context } from '../protocol/resource.ts';
import { instalmentProblem, MONTHLY, planOf, territoriesOf, UPFRONT } from './subscription-plans.ts';
import type { GivenPrice } from './subscription-prices.ts';
import { amountOf, currentPrices, isFuture, priceAmount, slotOf, slotOfPrice, today } from './subscription-prices.ts';
import { hasBeenApproved } from './subscription-approval.ts';
import type { Doc, Store } from '../store.ts';
import { text } from '../store.ts';

/** Apple's words for whatever stands in the way of a price, a missing availability above all (observed by many). */
export function pricingEntry(place: string): ErrorEntry {
  const detail = 'An error occurred while processing the pricing information';
  return relationshipEntry('INVALID', 'subscriptionPricePoint/id', detail, place);
}

/** @throws ApiError while a first price lies with App Review (observed; Apple's words are not known) */
export function refuseInReview(store: Store, subscription: Doc): void {
  const state = text(inFlight(store, SUBSCRIPTIONS, subscription), 'state');
  if (hasBeenApproved(store, subscription) || !['WAITING_FOR_REVIEW', 'IN_REVIEW'].includes(state)) return;
  throw fail(409, 'STATE_ERROR', `The prices can not be changed in the state '${state}'`);
}

/**
 * What Apple has against these prices.
 * @param standing prices that stay beside them
 */
export function priceErrors(
  context: Context,
  subscription: Doc,
  given: readonly GivenPrice[],
  standing: readonly Doc[],
): ErrorEntry[] {
  const { store } = context;
  const isApproved = hasBeenApproved(store, subscription);
  const priced = new Set(currentPrices(standing).keys());
  const first = new Set(
    given
      .filter(({ start }) => start === null)
      .map(({ point, planType }) => slotOf(point.links['territory'], planType)),
  );
  const taken = new Set<string>();
  const available = new Map(
    [UPFRONT, MONTHLY].map((plan) => [plan, new Set(territoriesOf(store, subscription.id, plan))]),
  );
  return given.flatMap((price): ErrorEntry[] => {
    const { point, territory, planType, start, preserve, place } = price;
    const own = point.links['territory'] ?? '';
    const slot = slotOf(own, planType);
    if (ownerOf(point) !== subscription.id) {
      const detail = `The price point '${point.id}' is not one of this subscription`;
      return [relationshipEntry('INVALID', 'subscriptionPricePoint', detail, place)];
    }
    if (territory !== undefined && territory !== own) {
      const detail = `The price point '${point.id}' is not one of the territory '${territory}'`;
      return [relationshipEntry('INVALID', 'territory', detail, place)];
    }
    if (!available.get(planType)?.has(own)) return [pricingEntry(place)];
    const once = `${slot} ${start === null ? 'now' : 'later'}`;
    if (taken.has(once)) {
      const detail = `There are two prices for the territory '${own}'`;
      return [relationshipEntry('INVALID', 'territory', detail, place)];
    }
    taken.add(once);
    if (!priced.has(slot)) {
      if (start !== null && !first.has(slot)) {
        const detail = 'Invalid startDate. Create a starting price before creating future prices.';
        return [attributeEntry('INVALID', 'startDate', detail, place)];
      }
      // There is nothing to keep yet (observed).
      if (start === null && preserve) return [pricingEntry(place)];
    } else if (start === null && isApproved) {
      // It is taken for an initial price (observed).
      return [entry(409, 'STATE_ERROR', 'The initial price of an approved subscription can not be changed')];
    }
    if (start !== null && start <= today(context)) {
      return [attributeEntry('INVALID', 'startDate', 'The start date must be in the future', place)];
    }
    return planProblems(context, subscription, price, given, standing);
  });
}

/** Instalments are held against the price for the whole year, wherever that is (observed). */
function planProblems(
  context: Context,
  subscription: Doc,
  price: GivenPrice,
  given: readonly GivenPrice[],
  standing: readonly Doc[],
): ErrorEntry[] {
  const isMonthly = price.planType === MONTHLY;
  if (!isMonthly && !planOf(context.store, subscription.id, MONTHLY)) return [];
  const slot = slotOf(price.point.links['territory'], isMonthly ? UPFRONT : MONTHLY);
  const other = otherAmount(context, slot, given, standing);
  if (!other) return isMonthly ? [pricingEntry(price.place)] : [];
  const amount = amountOf(price.point);
  const problem = isMonthly ? instalmentProblem(amount, other.amount) : instalmentProblem(other.amount, amount);
  if (!problem) return [];
  const word = isMonthly === (problem === 'TOO_HIGH') ? 'TOO_HIGH' : 'TOO_LOW';
  const detail = `Twelve instalments must make 1.0 to 1.5 times the price of the upfront plan. The other price is '${other.id}'`;
  return [relationshipEntry(`INVALID_PRICE_${word}`, 'subscriptionPricePoint', detail, price.place)];
}

/** The last price of a slot: one of the same body, one that is to come, or the current one. */
function otherAmount(
  context: Context,
  slot: string,
  given: readonly GivenPrice[],
  standing: readonly Doc[],
): { amount: number; id: string } | undefined {
  const along = given.findLast(({ point, planType }) => slotOf(point.links['territory'], planType) === slot);
  if (along) return { amount: amountOf(along.point), id: along.point.id };
  const future = standing.find((price) => isFuture(price) && slotOfPrice(price) === slot);
  const price = future ?? currentPrices(standing.filter((one) => slotOfPrice(one) === slot)).get(slot);
  return price && { amount: priceAmount(context, price), id: price.id };
}
