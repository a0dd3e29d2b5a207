/** The JSON:API types that the simulator serves and ascend reads or writes. */
const SHARED_TYPES = [
  'accessibilityDeclarations',
  'ageRatingDeclarations',
  'appAvailabilities',
  'appCategories',
  'appEncryptionDeclarations',
  'appInfoLocalizations',
  'appInfos',
  'appPreviewSets',
  'appPreviews',
  'appPricePoints',
  'appPriceSchedules',
  'appPrices',
  'appScreenshotSets',
  'appScreenshots',
  'appStoreReviewAttachments',
  'appStoreReviewDetails',
  'appStoreVersionLocalizations',
  'appStoreVersionPhasedReleases',
  'appStoreVersionReleaseRequests',
  'appStoreVersionSubmissions',
  'appStoreVersions',
  'apps',
  'builds',
  'endUserLicenseAgreements',
  'preReleaseVersions',
  'reviewSubmissionItems',
  'reviewSubmissions',
  'routingAppCoverages',
  'territories',
  'territoryAvailabilities',
] as const;

/** Of in-app purchases. */
const PURCHASE_TYPES = [
  'inAppPurchaseAppStoreReviewScreenshots',
  'inAppPurchaseAvailabilities',
  'inAppPurchaseImages',
  'inAppPurchaseLocalizations',
  'inAppPurchasePricePoints',
  'inAppPurchasePriceSchedules',
  'inAppPurchasePrices',
  'inAppPurchaseVersions',
  'inAppPurchases',
  'promotedPurchases',
] as const;

/** Of subscriptions. */
const SUBSCRIPTION_TYPES = [
  'subscriptionAppStoreReviewScreenshots',
  'subscriptionAvailabilities',
  'subscriptionGroupLocalizations',
  'subscriptionGroupVersions',
  'subscriptionGroups',
  'subscriptionImages',
  'subscriptionIntroductoryOffers',
  'subscriptionLocalizations',
  'subscriptionPlanAvailabilities',
  'subscriptionPricePoints',
  'subscriptionPrices',
  'subscriptionVersions',
  'subscriptions',
] as const;

/** The JSON:API types that ascend reads or writes: those that Apple's specification is cut to. */
export const APPLE_TYPES = [...SHARED_TYPES, ...PURCHASE_TYPES, ...SUBSCRIPTION_TYPES] as const;

/** The JSON:API types that the simulator serves: other clients ask for App Clips, and submit purchases as before there were versions of them. */
export const SERVED_TYPES = [...APPLE_TYPES, 'appClips', 'inAppPurchaseSubmissions'] as const;
