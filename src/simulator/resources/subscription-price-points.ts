import { defineResource } from '../protocol/define-resource.ts';
import type { Context, Filters } from '../protocol/resource.ts';
import { adjustedEqualizationsOf } from '../rules/instalments.ts';
import { equalizationsOf, findPricePoint, idOf, placeOf } from '../rules/price-points.ts';
import { SUBSCRIPTION_POINTS } from '../rules/priced-kinds.ts';
import { MONTHLY, UPFRONT } from '../rules/subscription-plans.ts';
import type { Doc } from '../store.ts';
import { text } from '../store.ts';

const SETTLED = { settled: true } as const;

export const subscriptionPricePoints = defineResource('subscriptionPricePoints', {
  relationships: {
    equalizations: {
      from: (context, point, filters) =>
        equalizationsOf(context, SUBSCRIPTION_POINTS, ofSubscription(context, point, filters), filters),
      related: {
        filters: {
          subscription: SETTLED,
          upfrontPricePointId: SETTLED,
          planType: { ...SETTLED, values: [UPFRONT, MONTHLY] },
        },
      },
    },
    // They are for instalments only, and both filters are needed (Apple's documentation).
    adjustedEqualizations: {
      from: (context, point, filters) =>
        filters ? adjustedEqualizationsOf(context, ofSubscription(context, point, filters), filters) : [],
      related: {
        filters: {
          subscription: SETTLED,
          upfrontPricePointId: { ...SETTLED, required: true },
          planType: { ...SETTLED, required: true, values: [MONTHLY] },
        },
      },
    },
  },
  reference: true,
  key: (point) => `${point.links['territory']} ${text(point, 'customerPrice')}`,
  find: (context, id) => findPricePoint(context, SUBSCRIPTION_POINTS, id),
});

/** The same price of another subscription, where one is asked about. */
function ofSubscription({ store }: Context, point: Doc, filters?: Filters): Doc {
  const [other] = filters?.get('subscription') ?? [];
  const place = placeOf(point.id);
  if (other === undefined || !place) return point;
  return store.get(SUBSCRIPTION_POINTS.points, idOf({ ...place, s: other })) ?? point;
}
