import { refuseIfAny } from '../protocol/errors.ts';
import { defineResource } from '../protocol/define-resource.ts';
import { endErrors, offerErrors } from '../rules/introductory-offer-errors.ts';
import { addOffer, givenOffer, offersOf, slotOfOffer } from '../rules/introductory-offers.ts';
import { text } from '../store.ts';

/** What those pay at first who never subscribed: one row a territory. There is no address to get one alone. */
export const subscriptionIntroductoryOffers = defineResource('subscriptionIntroductoryOffers', {
  parent: 'subscription',
  key: (offer) => `${slotOfOffer(offer, offer.links['territory'])} ${text(offer, 'startDate')}`,
  create(context, input) {
    const { store } = context;
    const subscription = store.get('subscriptions', input.links['subscription'] ?? '');
    if (!subscription) throw new Error('the subscription was checked before');
    const given = givenOffer(context, input, '/data');
    refuseIfAny(offerErrors(context, subscription, [given], offersOf(store, subscription.id)));
    return addOffer(context, subscription, given);
  },
  update(context, offer, { attributes }) {
    if (attributes['endDate'] === undefined) return;
    refuseIfAny(endErrors(context, offer, attributes['endDate']));
    Object.assign(offer.attributes, { endDate: attributes['endDate'] });
  },
  remove: () => {},
});
