import type { Resource } from '../../core/resource.ts';
import { linkedId, textAttribute } from '../../core/resource.ts';
import { priceOf, proceedsOf } from '../prices/present-schedule.ts';
import { canonicalPrice } from '../prices/price-format.ts';
import { fields, include } from '../requests.ts';
import type { SubscriptionPoint } from './present-prices.ts';

/** What a plan needs of a subscription's price points. */
export const SUBSCRIPTION_POINTS = {
  ...include('subscriptionPricePoints', ['territory']),
  ...fields('subscriptionPricePoints', ['customerPrice', 'proceeds', 'proceedsYear2', 'territory']),
  ...fields('territories', ['currency']),
};

/** The same of an app's. */
export const APP_POINTS = {
  ...include('appPricePoints', ['territory']),
  ...fields('appPricePoints', ['customerPrice', 'proceeds', 'territory']),
  ...fields('territories', ['currency']),
};

/** @param territory where Apple does not say it with the point itself */
export function pointOf(point: Resource, territory = linkedId(point, 'territory')): SubscriptionPoint | undefined {
  const price = priceOf(point);
  if (territory === undefined || price === undefined) return undefined;
  const year2 = textAttribute(point, 'proceedsYear2');
  const proceedsYear2 = year2 === undefined ? undefined : canonicalPrice(year2);
  return {
    territory,
    price,
    point: point.id,
    ...proceedsOf(point),
    ...(proceedsYear2 === undefined ? {} : { proceedsYear2 }),
  };
}
