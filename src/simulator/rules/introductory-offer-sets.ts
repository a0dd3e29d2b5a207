import { offerErrors } from './introductory-offer-errors.ts';
import { addOffer, givenOffer, OFFERS, offersOf } from './introductory-offers.ts';
import type { Context, Input } from '../protocol/resource.ts';
import type { SetChange } from './subscription-price-sets.ts';
import type { Doc } from '../store.ts';

/** The offers in a PATCH of their subscription, in place of those that were there (observed). */
export function offerSet(context: Context, subscription: Doc, input: Input): SetChange {
  const { store } = context;
  const named = input.lists['introductoryOffers'];
  if (!named) return { errors: [], apply: () => {} };
  const before = offersOf(store, subscription.id);
  const standing = before.filter(({ id }) => named.includes(id));
  const given = input.included.flatMap((row, index) =>
    row.type === OFFERS ? [givenOffer(context, row, `/included/${index}`)] : [],
  );
  return {
    errors: offerErrors(context, subscription, given, standing),
    apply() {
      for (const offer of before) if (!standing.includes(offer)) store.remove(offer);
      for (const offer of given) addOffer(context, subscription, offer);
    },
  };
}
