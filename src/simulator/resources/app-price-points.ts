import { equalizationsOf, findPricePoint } from '../rules/price-points.ts';
import { APP_PRICES } from '../rules/priced-kinds.ts';
import { defineResource } from '../protocol/define-resource.ts';
import { text } from '../store.ts';

export const appPricePoints = defineResource('appPricePoints', {
  relationships: {
    equalizations: { from: (context, point, filters) => equalizationsOf(context, APP_PRICES, point, filters) },
  },
  reference: true,
  key: (point) => `${point.links['territory']} ${text(point, 'customerPrice')}`,
  find: (context, id) => findPricePoint(context, APP_PRICES, id),
});
