import { describe, expect, test } from 'vitest';
import type { AppleError, Failure } from '../../src/core/failure.ts';
import { explained, fixOf } from '../../src/kinds/apple-errors.ts';
import { kinds } from '../../src/kinds/index.ts';

/** Where an error of Apple's about the thing with this id is to be fixed. @param at the type, and where in its body the error is */
function fixed(at: [type: string, source: string], address?: string): string | undefined {
  const [type, source] = at;
  const error = {
    status: '409',
    code: 'ENTITY_ERROR',
    title: 'refused',
    at: `/v1/${type}/7`,
    source: `/data/${source}`,
  };
  const book = new Map(address === undefined ? [] : [[address, '7'] as const]);
  return fixOf(error, kinds, { have: {}, book }).fix;
}

/** The names of types, attributes and relationships are those of Apple's specification; the keys are those of the manifest. */
const WITHOUT_ADDRESS: [type: string, source: string, key: string][] = [
  ['apps', 'attributes/contentRightsDeclaration', 'app.contentRightsDeclaration'],
  ['endUserLicenseAgreements', 'attributes/agreementText', 'app.eula'],
  ['appStoreVersions', 'attributes/versionString', 'version.versionString'],
  ['appStoreVersions', 'attributes/copyright', 'version.copyright'],
  ['appStoreVersions', 'relationships/build', 'version.build'],
  ['appStoreVersions', 'relationships/appStoreReviewDetail', 'review.contact'],
  ['appStoreVersions', 'relationships/appStoreVersionPhasedRelease', 'release.phasedRelease'],
  ['appStoreVersions', 'attributes/releaseType', 'release.releaseType'],
  ['appStoreVersions', 'attributes/earliestReleaseDate', 'release.earliestReleaseDate'],
  ['appInfos', 'relationships/primaryCategory', 'app.categories.primary'],
  ['appInfos', 'relationships/secondaryCategory', 'app.categories.secondary'],
  ['appInfos', 'relationships/primarySubcategoryOne', 'app.categories.primarySubcategories'],
  ['appInfos', 'relationships/secondarySubcategoryTwo', 'app.categories.secondarySubcategories'],
  ['ageRatingDeclarations', 'attributes/gambling', 'ageRating.gambling'],
  ['appInfoLocalizations', 'attributes/name', 'metadata'],
  ['appStoreVersionLocalizations', 'attributes/description', 'metadata'],
  ['appScreenshotSets', 'attributes/screenshotDisplayType', 'screenshots'],
  ['appScreenshots', 'attributes/fileName', 'screenshots'],
  ['appPreviewSets', 'attributes/previewType', 'previews'],
  ['appPreviews', 'attributes/fileName', 'previews'],
  ['builds', 'attributes/usesNonExemptEncryption', 'version.usesNonExemptEncryption'],
  ['builds', 'attributes/expired', 'version.build'],
  ['appStoreVersionPhasedReleases', 'attributes/phasedReleaseState', 'release.phasedRelease'],
  ['appStoreReviewDetails', 'attributes/contactPhone', 'review.contact.phone'],
  ['appStoreReviewDetails', 'attributes/demoAccountPassword', 'review.demoAccount.password'],
  ['appStoreReviewDetails', 'attributes/notes', 'review.notes'],
  ['appStoreReviewAttachments', 'attributes/fileName', 'review.attachments'],
  ['appPriceSchedules', 'relationships/baseTerritory', 'pricing'],
  ['appPrices', 'relationships/appPricePoint', 'pricing'],
  ['appAvailabilities', 'attributes/availableInNewTerritories', 'territories.available'],
  ['territoryAvailabilities', 'attributes/available', 'territories.available'],
  ['accessibilityDeclarations', 'attributes/supportsVoiceover', 'accessibility'],
  ['inAppPurchases', 'attributes/name', 'products.inAppPurchases'],
  ['inAppPurchaseVersions', 'relationships/localizations', 'products.inAppPurchases'],
  ['inAppPurchaseLocalizations', 'attributes/name', 'products.inAppPurchases'],
  ['inAppPurchaseAppStoreReviewScreenshots', 'attributes/fileName', 'products.inAppPurchases'],
  ['inAppPurchaseImages', 'attributes/fileName', 'products.inAppPurchases'],
  ['inAppPurchasePriceSchedules', 'relationships/baseTerritory', 'products.inAppPurchases'],
  ['inAppPurchasePrices', 'relationships/inAppPurchasePricePoint', 'products.inAppPurchases'],
  ['inAppPurchaseAvailabilities', 'relationships/availableTerritories', 'products.inAppPurchases'],
  ['subscriptionGroups', 'attributes/referenceName', 'products.subscriptionGroups'],
  ['subscriptionGroupVersions', 'relationships/localizations', 'products.subscriptionGroups'],
  ['subscriptionGroupLocalizations', 'attributes/name', 'products.subscriptionGroups'],
  ['subscriptions', 'attributes/name', 'products.subscriptionGroups'],
  ['subscriptionVersions', 'relationships/localizations', 'products.subscriptionGroups'],
  ['subscriptionLocalizations', 'attributes/name', 'products.subscriptionGroups'],
  ['subscriptionAppStoreReviewScreenshots', 'attributes/fileName', 'products.subscriptionGroups'],
  ['subscriptionImages', 'attributes/fileName', 'products.subscriptionGroups'],
  ['subscriptionPrices', 'relationships/subscriptionPricePoint', 'products.subscriptionGroups'],
  ['subscriptionPlanAvailabilities', 'relationships/availableTerritories', 'products.subscriptionGroups'],
  ['subscriptionIntroductoryOffers', 'attributes/duration', 'products.subscriptionGroups'],
  ['promotedPurchases', 'attributes/enabled', 'products.promoted'],
];

describe("Apple's errors lead to the key of the manifest that fixes them", () => {
  test.each(WITHOUT_ADDRESS)('%s %s: %s', (type, source, key) => {
    expect(fixed([type, source])).toBe(key);
  });

  test('every type of which a kind speaks is in this table', () => {
    const spokenOf = kinds.flatMap(({ errors = {} }) => Object.keys(errors));
    expect(new Set(WITHOUT_ADDRESS.map(([type]) => type))).toEqual(new Set(spokenOf));
  });

  test.each([
    ['appInfoLocalizations', 'attributes/name', 'appInfo/localizations/ja', 'metadata.ja.name'],
    ['appStoreVersionLocalizations', 'attributes/keywords', 'version/localizations/de-DE', 'metadata.de-DE.keywords'],
    ['appScreenshots', 'attributes/fileName', 'screenshots/ja/APP_IPHONE_67', 'screenshots.ja.APP_IPHONE_67'],
    ['inAppPurchases', 'attributes/reviewNote', 'products/a.tip', 'products.inAppPurchases.a.tip.reviewNote'],
    ['inAppPurchaseVersions', 'attributes/state', 'products/tip/version', 'products.inAppPurchases.tip'],
    [
      'inAppPurchaseLocalizations',
      'attributes/description',
      'products/tip/version/localizations/ja',
      'products.inAppPurchases.tip.localizations.ja.description',
    ],
    [
      'inAppPurchaseAppStoreReviewScreenshots',
      'attributes/fileName',
      'products/tip/review-screenshot',
      'products.inAppPurchases.tip.reviewScreenshot',
    ],
    ['inAppPurchaseImages', 'attributes/fileName', 'products/tip/version/image', 'products.inAppPurchases.tip.image'],
    [
      'inAppPurchasePriceSchedules',
      'relationships/baseTerritory',
      'products/tip/pricing',
      'products.inAppPurchases.tip.pricing.baseTerritory',
    ],
    [
      'inAppPurchaseAvailabilities',
      'attributes/availableInNewTerritories',
      'products/tip/territories',
      'products.inAppPurchases.tip.territories.availableInNewTerritories',
    ],
    ['appPreviews', 'attributes/fileName', 'previews/ja/IPHONE_67', 'previews.ja.IPHONE_67'],
    [
      'accessibilityDeclarations',
      'attributes/supportsVoiceover',
      'accessibility/IPHONE',
      'accessibility.IPHONE.supportsVoiceover',
    ],
  ])('%s %s of %s: %s', (type, source, address, key) => {
    expect(fixed([type, source], address)).toBe(key);
  });

  test('an error about a type that nobody speaks of is left as it is', () => {
    expect(fixed(['gameCenterDetails', 'attributes/name'])).toBeUndefined();
  });
});

describe('a refusal', () => {
  const entry = (code: string, more: object = {}) => ({ status: '409', code, title: 'No.', ...more });
  const PICTURE = entry('ENTITY_ERROR.MEDIA_ASSET_DELETE_NOT_ALLOWED');
  const FIRST = entry('STATE_ERROR.FIRST_CONSUMABLE_MUST_BE_SUBMITTED_ON_VERSION', {
    at: '/v1/inAppPurchaseVersions/',
  });
  const LENGTH = entry('ENTITY_ERROR.ATTRIBUTE.INVALID', { at: '/v1/appStoreVersions/' });
  const refused = (errors: AppleError[], more: Partial<Failure> = {}) =>
    explained({ kind: 'apple', message: 'No.', errors, ambiguous: false, ...more }, kinds, {
      have: {},
      book: new Map(),
    });

  test.each<[string, Failure['kind'], AppleError[], Partial<Failure>]>([
    ['that had to be expected is left to a person', 'manual', [PICTURE], {}],
    ['whose reason is associated is judged by that', 'manual', [entry('STATE_ERROR'), FIRST], {}],
    ['with another reason beside it is not', 'apple', [entry('STATE_ERROR'), FIRST, LENGTH], {}],
    ['without reasons is not', 'apple', [], {}],
    ['after which nobody knows what has happened is not', 'apple', [PICTURE], { ambiguous: true }],
    ['for want of a role is not', 'auth', [PICTURE], { kind: 'auth' }],
  ])('%s', (_what, kind, errors, more) => {
    expect(refused(errors, more).kind).toBe(kind);
  });
});
