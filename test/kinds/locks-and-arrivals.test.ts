import { expect, test } from 'vitest';
import { kinds } from '../../src/kinds/index.ts';

/** The kinds for which something holds. */
function namesOf(holds: (kind: (typeof kinds)[number]) => boolean | undefined): string[] {
  return kinds.filter((kind) => holds(kind) === true).map(({ name }) => name);
}

// Price, territories, the licence agreement, review details and the phased release can change while App Review has the version.
test('what Apple locks while App Review has the version', () => {
  expect(namesOf(({ review }) => review?.locked)).toEqual([
    'version',
    'appInfo',
    'ageRating',
    'appInfoLocalizations',
    'versionLocalizations',
    'screenshots',
    'previews',
    'versionBuild',
  ]);
});

test('what is an answer to App Review by itself', () => {
  expect(namesOf(({ review }) => review?.answers)).toEqual(['reviewDetail']);
});

// Apple carries over, or makes, these with a new version; the build, the price and the territories it leaves alone.
test('what is looked at again once Apple has made a version, or a language', () => {
  const arriving = kinds.flatMap(({ name, arrivesWith = [] }) => arrivesWith.map((origin) => [name, origin.name]));
  expect(arriving).toEqual([
    ['appInfo', 'version'],
    ['ageRating', 'version'],
    ['appInfoLocalizations', 'version'],
    ['versionLocalizations', 'version'],
    ['versionLocalizations', 'appInfoLocalizations'],
    ['screenshots', 'version'],
    ['previews', 'version'],
    ['phasedRelease', 'version'],
    ['reviewDetail', 'version'],
    ['inAppPurchaseLocalizations', 'inAppPurchases'],
    ['inAppPurchaseLocalizations', 'inAppPurchaseVersions'],
    ['inAppPurchasePictures', 'inAppPurchases'],
    ['inAppPurchasePictures', 'inAppPurchaseVersions'],
    ['inAppPurchaseVersions', 'inAppPurchases'],
    // Price points come into being with a product.
    ['inAppPurchasePricing', 'inAppPurchases'],
    ['subscriptionGroupLocalizations', 'subscriptionGroups'],
    ['subscriptionGroupLocalizations', 'subscriptionGroupVersions'],
    ['subscriptionGroupVersions', 'subscriptionGroups'],
    ['subscriptionLocalizations', 'subscriptions'],
    ['subscriptionLocalizations', 'subscriptionVersions'],
    ['subscriptionPictures', 'subscriptions'],
    ['subscriptionPictures', 'subscriptionVersions'],
    ['subscriptionVersions', 'subscriptions'],
    ['subscriptionPricing', 'subscriptions'],
    ['introductoryOffers', 'subscriptions'],
  ]);
});
