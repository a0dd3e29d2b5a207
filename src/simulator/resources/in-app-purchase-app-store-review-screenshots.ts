import { defineResource } from '../protocol/define-resource.ts';
import { PURCHASES } from '../rules/product-kinds.ts';
import { screenshotRules } from './product-review-screenshots.ts';

export const inAppPurchaseAppStoreReviewScreenshots = defineResource('inAppPurchaseAppStoreReviewScreenshots', {
  ...screenshotRules(PURCHASES, 'inAppPurchaseAppStoreReviewScreenshots', 'inAppPurchaseV2'),
  parent: 'inAppPurchaseV2',
});
