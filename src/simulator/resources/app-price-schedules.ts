import { refuseIfAny, relationshipError } from '../protocol/errors.ts';
import {
  automaticPricesOf,
  findSchedule,
  manualPricesOf,
  priceErrors,
  replacePrices,
} from '../rules/price-schedules.ts';
import { defineResource } from '../protocol/define-resource.ts';
import { text } from '../store.ts';

/** There is no way to change one: each POST is the whole schedule from then on. */
export const appPriceSchedules = defineResource('appPriceSchedules', {
  parent: 'app',
  relationships: { manualPrices: { from: manualPricesOf }, automaticPrices: { from: automaticPricesOf } },
  key: () => '',
  find: findSchedule,
  inline: ['appPrices'],
  create(context, { links, lists, included }) {
    const { store } = context;
    const app = links['app'] ?? '';
    const base = links['baseTerritory'] ?? '';
    if (lists['manualPrices']?.length !== included.length) {
      throw relationshipError('INVALID', 'manualPrices', 'Every manual price must be created with its schedule');
    }
    const prices = included.flatMap((price, index) => {
      const point = store.get('appPricePoints', price.links['appPricePoint'] ?? '');
      const [start, end] = [text(price, 'startDate') || null, text(price, 'endDate') || null];
      return point ? [{ point, start, end, place: `/included/${index}` }] : [];
    });
    refuseIfAny(priceErrors(context, app, base, prices));
    return replacePrices(store, app, base, prices);
  },
});

/** A price of a schedule; there is no address to get one alone. */
export const appPrices = defineResource('appPrices', {
  // The territory is not given: the price point says it.
  relationships: { appPricePoint: { required: true } },
  key: (price) => `${price.links['territory']} ${text(price, 'startDate') || 'now'}`,
  // Where Apple writes no dates they are in the id only (observed for automatic prices).
  computed: ({ quirks }, price) =>
    quirks.priceDatesInIds || price.attributes['manual'] === false ? { startDate: null, endDate: null } : {},
});
