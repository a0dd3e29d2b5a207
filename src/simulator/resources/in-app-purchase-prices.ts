import { fail, relationshipEntry, refuseIfAny } from '../protocol/errors.ts';
import { defineResource } from '../protocol/define-resource.ts';
import type { Context } from '../protocol/resource.ts';
import { equalizationsOf, findPricePoint, ownerOf } from '../rules/price-points.ts';
import { PURCHASE_PRICES } from '../rules/priced-kinds.ts';
import type { Doc } from '../store.ts';
import { text } from '../store.ts';
import { PRICE_RULES, scheduleRules } from './price-schedules.ts';

export const inAppPurchasePricePoints = defineResource('inAppPurchasePricePoints', {
  relationships: {
    equalizations: {
      from: (context, point, filters) => equalizationsOf(context, PURCHASE_PRICES, point, filters),
      related: { filters: { inAppPurchaseV2: { of: (_context: Context, point: Doc) => [ownerOf(point)] } } },
    },
  },
  reference: true,
  key: (point) => `${point.links['territory']} ${text(point, 'customerPrice')}`,
  find: (context, id) => findPricePoint(context, PURCHASE_PRICES, id),
});

const rules = scheduleRules(PURCHASE_PRICES, 'inAppPurchase');

export const inAppPurchasePriceSchedules = defineResource('inAppPurchasePriceSchedules', {
  ...rules,
  parent: 'inAppPurchase',
  create(context, input) {
    const owner = input.links['inAppPurchase'];
    refuseIfAny(
      input.included.flatMap(({ links }, index) => {
        // The schema has it optional; without it Apple's own error was the answer (one report).
        if (links['inAppPurchaseV2'] === undefined) throw fail(500, 'UNEXPECTED_ERROR');
        if (links['inAppPurchaseV2'] === owner) return [];
        const detail = 'The price is one of another in-app purchase than its schedule';
        return [relationshipEntry('INVALID', 'inAppPurchaseV2', detail, `/included/${index}`)];
      }),
    );
    return rules.create(context, input);
  },
});

export const inAppPurchasePrices = defineResource('inAppPurchasePrices', {
  ...PRICE_RULES,
  relationships: { inAppPurchasePricePoint: { required: true } },
});
