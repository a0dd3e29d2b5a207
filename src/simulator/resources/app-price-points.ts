import { equalizationsOf, findPricePoint } from '../rules/price-points.ts';
import { defineResource } from '../protocol/define-resource.ts';
import { text } from '../store.ts';

export const appPricePoints = defineResource('appPricePoints', {
  relationships: { equalizations: { from: equalizationsOf } },
  reference: true,
  key: (point) => `${point.links['territory']} ${text(point, 'customerPrice')}`,
  find: findPricePoint,
});
