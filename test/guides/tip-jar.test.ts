import { expect, it } from 'vitest';
import { png } from '../support/pictures.ts';
import { productsOnSale } from './on-sale.ts';

it('a tip jar on the App Store is changed by exactly the requests that a change needs', async () => {
  const { applied, edit, run, put } = await productsOnSale('tip-jar');
  expect(await applied()).toEqual([]);

  await edit("price: '2.99'", "price: '3.99'");
  expect(await applied()).toEqual(['POST /v1/inAppPurchasePriceSchedules']);

  await edit('Buys us a lunch', 'Buys us a good lunch');
  const { stdout } = await run('plan', 'release.yml');
  expect(stdout).toContain('Submits 1 in-app purchase for review');
  expect(await applied()).toEqual([
    'POST /v1/inAppPurchaseVersions',
    'PATCH /v2/inAppPurchaseLocalizations/ID',
    'POST /v1/reviewSubmissions',
    'POST /v1/reviewSubmissionItems',
    'PATCH /v1/reviewSubmissions/ID',
  ]);

  await put('products/large.png', png(1290, 2796, { text: 'large' }));
  expect(await applied()).toEqual([
    expect.stringMatching(/^DELETE .v1.inAppPurchaseAppStoreReviewScreenshots/),
    'POST /v1/inAppPurchaseAppStoreReviewScreenshots',
    expect.stringMatching(/^PUT /),
    expect.stringMatching(/^PATCH .v1.inAppPurchaseAppStoreReviewScreenshots/),
  ]);
}, 90_000);
