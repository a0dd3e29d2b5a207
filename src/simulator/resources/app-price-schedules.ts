import { refuseIfAny, relationshipError } from '../protocol/errors.ts';
import {
  automaticPricesOf,
  findSchedule,
  manualPricesOf,
  priceErrors,
  replacePrices,
} from '../rules/price-schedules.ts';
import type { Listing, ResourceType } from '../protocol/resource.ts';
import { byAttribute } from '../protocol/resource.ts';
import { text } from '../store.ts';
import { TERRITORY_FILTER } from './app-price-points.ts';

const PRICES: Listing & { include: true } = {
  include: true,
  filters: { startDate: byAttribute('startDate'), endDate: byAttribute('endDate'), territory: TERRITORY_FILTER },
};

/** There is no way to change one: each POST is the whole schedule from then on. */
export const appPriceSchedules: ResourceType = {
  type: 'appPriceSchedules',
  attributes: {},
  relationships: {
    app: { type: 'apps', from: 'parent', includable: true, unlinked: true, create: true, required: true },
    baseTerritory: { type: 'territories', includable: true, create: true, required: true, related: {} },
    manualPrices: {
      type: 'appPrices',
      many: true,
      from: manualPricesOf,
      includable: true,
      create: true,
      required: true,
      related: PRICES,
    },
    automaticPrices: { type: 'appPrices', many: true, from: automaticPricesOf, includable: true, related: PRICES },
  },
  key: () => '',
  instance: true,
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
};
