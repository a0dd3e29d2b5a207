import { APP_PRICES } from '../rules/priced-kinds.ts';
import { findSchedule } from '../rules/price-schedules.ts';
import { defineResource } from '../protocol/define-resource.ts';
import { PRICE_RULES, scheduleRules } from './price-schedules.ts';

export const appPriceSchedules = defineResource('appPriceSchedules', {
  ...scheduleRules(APP_PRICES, 'app'),
  parent: 'app',
  find: findSchedule,
});

export const appPrices = defineResource('appPrices', {
  ...PRICE_RULES,
  relationships: { appPricePoint: { required: true } },
});
