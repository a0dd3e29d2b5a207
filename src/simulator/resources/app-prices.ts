import type { ResourceType } from '../protocol/resource.ts';
import { text } from '../store.ts';

/** A price of a schedule; there is no address to get one alone. */
export const appPrices: ResourceType = {
  type: 'appPrices',
  attributes: {
    manual: { kind: 'boolean' },
    startDate: { kind: 'date', create: true },
    endDate: { kind: 'date', create: true },
  },
  relationships: {
    appPricePoint: { type: 'appPricePoints', includable: true, unlinked: true, create: true, required: true },
    // Not given: the price point says it.
    territory: { type: 'territories', includable: true, unlinked: true },
  },
  key: (price) => `${price.links['territory']} ${text(price, 'startDate') || 'now'}`,
  // Where Apple writes no dates they are in the id only (observed for automatic prices).
  computed: ({ quirks }, price) =>
    quirks.priceDatesInIds || price.attributes['manual'] === false ? { startDate: null, endDate: null } : {},
};
