import { expect, it } from 'vitest';
import { png } from '../support/pictures.ts';
import { productsOnSale } from './on-sale.ts';

it('subscriptions on the App Store are changed by exactly the requests that a change needs', async () => {
  const { applied, edit, run, put } = await productsOnSale('subscriptions');
  expect(await applied()).toEqual([]);

  // One territory of 175; a cut asks nobody.
  await edit("JPN: '600'", "JPN: '500'");
  expect(await applied()).toEqual(['POST /v1/subscriptionPrices']);

  // Both subscriptions have it.
  await put('products/pro.png', png(1290, 2796, { text: 'pro' }));
  const sent = (await applied()).map((request) => request.replace(/(?<=PUT ).*/, 'PARTS'));
  expect(sent.toSorted()).toEqual(
    [
      'DELETE /v1/subscriptionAppStoreReviewScreenshots/ID',
      'PATCH /v1/subscriptionAppStoreReviewScreenshots/ID',
      'POST /v1/subscriptionAppStoreReviewScreenshots',
      'PUT PARTS',
    ].flatMap((request) => [request, request]),
  );

  await edit('Whole books at once }', 'Whole books in one go }');
  const { stdout } = await run('plan', 'release.yml');
  expect(stdout).toContain('Submits 1 subscription for review');
  expect(await applied()).toEqual([
    'POST /v1/subscriptionVersions',
    'PATCH /v2/subscriptionLocalizations/ID',
    'POST /v1/reviewSubmissions',
    'POST /v1/reviewSubmissionItems',
    'PATCH /v1/reviewSubmissions/ID',
  ]);
}, 90_000);
