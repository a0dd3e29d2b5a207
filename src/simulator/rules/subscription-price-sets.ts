import type { ErrorEntry } from '../protocol/errors.ts';
import { relationshipEntry } from '../protocol/errors.ts';
import type { Context, Input } from '../protocol/resource.ts';
import { priceErrors, pricingEntry, refuseInReview } from './subscription-price-errors.ts';
import { addPrice, givenPrice, isFuture, pricesOf } from './subscription-prices.ts';
import { hasBeenApproved } from './subscription-approval.ts';
import type { Doc } from '../store.ts';

/** What becomes of a relation whose resources come along in a PATCH. */
export interface SetChange {
  errors: ErrorEntry[];
  /** To be called where nothing speaks against any part of the body. */
  apply(): void;
}

const NO_CHANGE: SetChange = { errors: [], apply: () => {} };

/**
 * The prices in a PATCH of their subscription. They take the place of all that was there (observed by some, others are not sure: quirk);
 * what customers pay by now is there for ever all the same.
 */
export function priceSet(context: Context, subscription: Doc, input: Input): SetChange {
  const { store, quirks } = context;
  const named = input.lists['prices'];
  if (!named) return NO_CHANGE;
  refuseInReview(store, subscription);
  const before = pricesOf(store, subscription.id);
  const foreign = named.find((id) => !isLocal(input, id) && !before.some((price) => price.id === id));
  if (foreign !== undefined) {
    const detail = `The price '${foreign}' belongs to another subscription`;
    return { ...NO_CHANGE, errors: [relationshipEntry('INVALID', 'prices', detail)] };
  }
  const isApproved = hasBeenApproved(store, subscription);
  const standing = before.filter(
    (price) => quirks.addsInlinePrices || named.includes(price.id) || (isApproved && !isFuture(price)),
  );
  const rows = input.included.flatMap((row, index) => {
    if (row.type !== 'subscriptionPrices') return [];
    const given = givenPrice(context, row, `/included/${index}`);
    return given ? [{ row, given }] : [];
  });
  const given = rows.map((row) => row.given);
  // Attributes without any member are refused, beside the prices as in them (observed for initial prices).
  const errors = [
    ...(input.hasAttributes ? [pricingEntry('/data')] : []),
    ...rows.flatMap(({ row, given: { place } }) =>
      row.hasAttributes && Object.keys(row.attributes).length === 0 ? [pricingEntry(place)] : [],
    ),
    ...priceErrors(context, subscription, given, standing),
  ];
  return {
    errors,
    apply() {
      for (const price of before) if (!standing.includes(price)) store.remove(price);
      const inTime = given.toSorted((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : 1));
      for (const price of inTime) addPrice(context, subscription, price);
    },
  };
}

function isLocal({ included }: Input, id: string): boolean {
  return included.some((one) => one.id === id);
}
