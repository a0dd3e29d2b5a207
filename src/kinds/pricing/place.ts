import type { PricePlace } from '../prices/price-place.ts';

/** The app's prices. */
export const PLACE: PricePlace = {
  kind: 'pricing',
  address: 'pricing',
  territory: (code) => `pricing/${code}`,
  pointer: '/pricing',
  owner: { type: 'apps', address: 'app', noun: 'the app' },
  schedules: { type: 'appPriceSchedules', path: (id) => `/v1/apps/${id}/appPriceSchedule`, owner: 'app' },
  prices: { type: 'appPrices', point: 'appPricePoint' },
  points: {
    type: 'appPricePoints',
    path: (id) => `/v1/apps/${id}/appPricePoints`,
    equalizations: (point) => `/v3/appPricePoints/${point}/equalizations`,
  },
};
