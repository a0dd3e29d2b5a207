import { expect, test } from 'vitest';
import { purchaseLab } from './purchase-lab.ts';

test('a fresh product lacks everything, and has its first version', async () => {
  const { product, versions, get, app, ready, stateOf } = await purchaseLab();
  const made = await product('tip.small', { reviewNote: 'In the settings' });
  expect([made.status, made.one.attributes]).toEqual([
    201,
    {
      name: 'tip.small',
      productId: 'tip.small',
      inAppPurchaseType: 'CONSUMABLE',
      state: 'MISSING_METADATA',
      reviewNote: 'In the settings',
      familySharable: false,
      contentHosting: false,
    },
  ]);
  const [first] = await versions(made.one);
  expect(first?.attributes).toEqual({ version: 1, state: 'PREPARE_FOR_SUBMISSION' });
  const one = await ready('tip.large');
  expect(await stateOf(one)).toBe('READY_TO_SUBMIT');
  const listed = await get(
    `/v1/apps/${app}/inAppPurchasesV2?limit=200&include=versions,inAppPurchaseAvailability,iapPriceSchedule,appStoreReviewScreenshot,promotedPurchase&filter[state]=READY_TO_SUBMIT`,
  );
  expect(listed.many.map(({ id }) => id)).toEqual([one.id]);
});
