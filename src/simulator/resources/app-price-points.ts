import { equalizationsOf, findPricePoint, pricePointsOf, territoriesAsked } from '../rules/price-points.ts';
import type { Filter, RelationshipRule, ResourceType } from '../protocol/resource.ts';
import { text } from '../store.ts';

export const TERRITORY_FILTER: Filter = { of: (_context, doc) => [doc.links['territory']] };

/** The relation of an app to all its price points. */
export const APP_PRICE_POINTS: RelationshipRule = {
  type: 'appPricePoints',
  many: true,
  from: (context, app, filters) =>
    territoriesAsked(context, filters).flatMap((territory) => pricePointsOf(context, app.id, territory)),
  related: { include: true, filters: { territory: TERRITORY_FILTER } },
};

export const appPricePoints: ResourceType = {
  type: 'appPricePoints',
  version: 'v3',
  attributes: { customerPrice: { kind: 'text' }, proceeds: { kind: 'text' } },
  relationships: {
    app: { type: 'apps', includable: true, unlinked: true },
    territory: { type: 'territories', includable: true, unlinked: true },
    equalizations: {
      type: 'appPricePoints',
      many: true,
      from: equalizationsOf,
      related: { include: true, filters: { territory: TERRITORY_FILTER } },
    },
  },
  reference: true,
  key: (point) => `${point.links['territory']} ${text(point, 'customerPrice')}`,
  instance: true,
  find: findPricePoint,
};
