import { fail, refuseIfAny } from '../protocol/errors.ts';
import { defineResource } from '../protocol/define-resource.ts';
import { priceErrors, refuseInReview } from '../rules/subscription-price-errors.ts';
import { addPrice, givenPrice, isFuture, pricesOf } from '../rules/subscription-prices.ts';
import { text } from '../store.ts';

/** A price of a subscription in one territory, on one plan; there is no address to get one alone. */
export const subscriptionPrices = defineResource('subscriptionPrices', {
  parent: 'subscription',
  key: (price) =>
    [
      price.links['territory'],
      text(price, 'planType'),
      text(price, 'startDate') || 'now',
      ...(price.attributes['preserved'] === true ? ['preserved'] : []),
    ].join(' '),
  create(context, input) {
    const { store } = context;
    const subscription = store.get('subscriptions', input.links['subscription'] ?? '');
    const given = givenPrice(context, input, '/data');
    if (!subscription || !given) throw fail(500, 'UNEXPECTED_ERROR');
    refuseInReview(store, subscription);
    refuseIfAny(priceErrors(context, subscription, [given], pricesOf(store, subscription.id)));
    return addPrice(context, subscription, given);
  },
  remove(_context, price) {
    if (!isFuture(price)) throw fail(409, 'STATE_ERROR', 'Only future price changes can be deleted');
  },
});
