// Generated from Apple's OpenAPI document by `npm run generate`. Do not edit.
import type { ResourceShape } from './shape.ts';

export const APPLE_SHAPES: Readonly<Record<string, ResourceShape>> = {
  accessibilityDeclarations: {
    attributes: {
      deviceFamily: 'name',
      state: 'string',
      supportsAudioDescriptions: 'boolean',
      supportsCaptions: 'boolean',
      supportsDarkInterface: 'boolean',
      supportsDifferentiateWithoutColorAlone: 'boolean',
      supportsLargerText: 'boolean',
      supportsReducedMotion: 'boolean',
      supportsSufficientContrast: 'boolean',
      supportsVoiceControl: 'boolean',
      supportsVoiceover: 'boolean',
    },
  },
  ageRatingDeclarations: {
    attributes: {
      advertising: 'boolean',
      alcoholTobaccoOrDrugUseOrReferences: 'string',
      contests: 'string',
      gambling: 'boolean',
      gamblingSimulated: 'string',
      gunsOrOtherWeapons: 'string',
      healthOrWellnessTopics: 'boolean',
      kidsAgeBand: 'string',
      lootBox: 'boolean',
      medicalOrTreatmentInformation: 'string',
      messagingAndChat: 'boolean',
      parentalControls: 'boolean',
      profanityOrCrudeHumor: 'string',
      ageAssurance: 'boolean',
      sexualContentGraphicAndNudity: 'string',
      sexualContentOrNudity: 'string',
      socialMedia: 'boolean',
      socialMediaAgeRestricted: 'boolean',
      horrorOrFearThemes: 'string',
      matureOrSuggestiveThemes: 'string',
      unrestrictedWebAccess: 'boolean',
      userGeneratedContent: 'boolean',
      violenceCartoonOrFantasy: 'string',
      violenceRealisticProlongedGraphicOrSadistic: 'string',
      violenceRealistic: 'string',
      ageRatingOverride: 'string',
      ageRatingOverrideV2: 'string',
      koreaAgeRatingOverride: 'string',
      developerAgeRatingInfoUrl: 'string',
      gracRatingClassificationNumber: 'string',
    },
  },
  appAvailabilities: {
    attributes: {
      availableInNewTerritories: 'boolean',
    },
    relations: {
      territoryAvailabilities: ['territoryAvailabilities'],
    },
  },
  appCategories: {
    attributes: {
      platforms: ['string'],
    },
    relations: {
      subcategories: ['appCategories'],
      parent: 'appCategories',
    },
  },
  appEncryptionDeclarations: {
    attributes: {
      appDescription: 'string',
      createdDate: 'date',
      usesEncryption: 'boolean',
      exempt: 'boolean',
      containsProprietaryCryptography: 'boolean',
      containsThirdPartyCryptography: 'boolean',
      availableOnFrenchStore: 'boolean',
      platform: 'string',
      uploadedDate: 'date',
      documentUrl: 'string',
      documentName: 'string',
      documentType: 'string',
      appEncryptionDeclarationState: 'string',
      codeValue: 'string',
    },
    relations: {
      app: 'apps',
      builds: ['builds'],
    },
  },
  appInfoLocalizations: {
    attributes: {
      locale: 'name',
      name: 'string',
      subtitle: 'string',
      privacyPolicyUrl: 'string',
      privacyChoicesUrl: 'string',
      privacyPolicyText: 'string',
    },
    relations: {
      appInfo: 'appInfos',
    },
  },
  appInfos: {
    attributes: {
      appStoreState: 'string',
      state: 'string',
      appStoreAgeRating: 'string',
      australiaAgeRating: 'string',
      brazilAgeRating: 'string',
      brazilAgeRatingV2: 'string',
      franceAgeRating: 'string',
      koreaAgeRating: 'string',
      kidsAgeBand: 'string',
    },
    relations: {
      app: 'apps',
      ageRatingDeclaration: 'ageRatingDeclarations',
      appInfoLocalizations: ['appInfoLocalizations'],
      primaryCategory: 'appCategories',
      primarySubcategoryOne: 'appCategories',
      primarySubcategoryTwo: 'appCategories',
      secondaryCategory: 'appCategories',
      secondarySubcategoryOne: 'appCategories',
      secondarySubcategoryTwo: 'appCategories',
    },
  },
  appPreviewSets: {
    attributes: {
      previewType: 'name',
    },
    relations: {
      appStoreVersionLocalization: 'appStoreVersionLocalizations',
      appPreviews: ['appPreviews'],
    },
  },
  appPreviews: {
    attributes: {
      fileSize: 'integer',
      fileName: 'string',
      sourceFileChecksum: 'string',
      previewFrameTimeCode: 'string',
      mimeType: 'string',
      videoUrl: 'string',
      previewFrameImage: { image: { templateUrl: 'string', width: 'integer', height: 'integer' }, state: { errors: [{ code: 'string', description: 'string' }], warnings: [{ code: 'string', description: 'string' }], state: 'string' } },
      previewImage: { templateUrl: 'string', width: 'integer', height: 'integer' },
      uploadOperations: [{ method: 'string', url: 'string', length: 'integer', offset: 'integer', requestHeaders: [{ name: 'string', value: 'string' }] }],
      assetDeliveryState: { errors: [{ code: 'string', description: 'string' }], warnings: [{ code: 'string', description: 'string' }], state: 'string' },
      videoDeliveryState: { errors: [{ code: 'string', description: 'string' }], warnings: [{ code: 'string', description: 'string' }], state: 'string' },
    },
    relations: {
      appPreviewSet: 'appPreviewSets',
    },
  },
  appPricePoints: {
    attributes: {
      customerPrice: 'string',
      proceeds: 'string',
    },
    relations: {
      app: 'apps',
      equalizations: ['appPricePoints'],
      territory: 'territories',
    },
  },
  appPriceSchedules: {
    relations: {
      app: 'apps',
      baseTerritory: 'territories',
      manualPrices: ['appPrices'],
      automaticPrices: ['appPrices'],
    },
  },
  appPrices: {
    attributes: {
      manual: 'boolean',
      startDate: 'date',
      endDate: 'date',
    },
    relations: {
      appPricePoint: 'appPricePoints',
      territory: 'territories',
    },
  },
  appScreenshotSets: {
    attributes: {
      screenshotDisplayType: 'name',
    },
    relations: {
      appStoreVersionLocalization: 'appStoreVersionLocalizations',
      appScreenshots: ['appScreenshots'],
    },
  },
  appScreenshots: {
    attributes: {
      fileSize: 'integer',
      fileName: 'string',
      sourceFileChecksum: 'string',
      imageAsset: { templateUrl: 'string', width: 'integer', height: 'integer' },
      assetToken: 'string',
      assetType: 'string',
      uploadOperations: [{ method: 'string', url: 'string', length: 'integer', offset: 'integer', requestHeaders: [{ name: 'string', value: 'string' }] }],
      assetDeliveryState: { errors: [{ code: 'string', description: 'string' }], warnings: [{ code: 'string', description: 'string' }], state: 'string' },
    },
    relations: {
      appScreenshotSet: 'appScreenshotSets',
    },
  },
  appStoreReviewAttachments: {
    attributes: {
      fileSize: 'integer',
      fileName: 'string',
      sourceFileChecksum: 'string',
      uploadOperations: [{ method: 'string', url: 'string', length: 'integer', offset: 'integer', requestHeaders: [{ name: 'string', value: 'string' }] }],
      assetDeliveryState: { errors: [{ code: 'string', description: 'string' }], warnings: [{ code: 'string', description: 'string' }], state: 'string' },
    },
    relations: {
      appStoreReviewDetail: 'appStoreReviewDetails',
    },
  },
  appStoreReviewDetails: {
    attributes: {
      contactFirstName: 'string',
      contactLastName: 'string',
      contactPhone: 'string',
      contactEmail: 'string',
      demoAccountName: 'string',
      demoAccountPassword: 'string',
      demoAccountRequired: 'boolean',
      notes: 'string',
    },
    relations: {
      appStoreVersion: 'appStoreVersions',
      appStoreReviewAttachments: ['appStoreReviewAttachments'],
    },
  },
  appStoreVersionLocalizations: {
    attributes: {
      description: 'string',
      locale: 'name',
      keywords: 'string',
      marketingUrl: 'string',
      promotionalText: 'string',
      supportUrl: 'string',
      whatsNew: 'string',
    },
    relations: {
      appStoreVersion: 'appStoreVersions',
      appScreenshotSets: ['appScreenshotSets'],
      appPreviewSets: ['appPreviewSets'],
    },
  },
  appStoreVersionPhasedReleases: {
    attributes: {
      phasedReleaseState: 'string',
      startDate: 'date',
      totalPauseDuration: 'integer',
      currentDayNumber: 'integer',
    },
  },
  appStoreVersionReleaseRequests: {
  },
  appStoreVersionSubmissions: {
    relations: {
      appStoreVersion: 'appStoreVersions',
    },
  },
  appStoreVersions: {
    attributes: {
      platform: 'string',
      versionString: 'string',
      appStoreState: 'string',
      appVersionState: 'string',
      copyright: 'string',
      reviewType: 'string',
      releaseType: 'string',
      earliestReleaseDate: 'date',
      usesIdfa: 'boolean',
      downloadable: 'boolean',
      createdDate: 'date',
    },
    relations: {
      app: 'apps',
      appStoreVersionLocalizations: ['appStoreVersionLocalizations'],
      build: 'builds',
      appStoreVersionPhasedRelease: 'appStoreVersionPhasedReleases',
      routingAppCoverage: 'routingAppCoverages',
      appStoreReviewDetail: 'appStoreReviewDetails',
      appStoreVersionSubmission: 'appStoreVersionSubmissions',
    },
  },
  apps: {
    attributes: {
      accessibilityUrl: 'string',
      name: 'string',
      bundleId: 'string',
      sku: 'string',
      primaryLocale: 'string',
      isOrEverWasMadeForKids: 'boolean',
      subscriptionStatusUrl: 'string',
      subscriptionStatusUrlVersion: 'string',
      subscriptionStatusUrlForSandbox: 'string',
      subscriptionStatusUrlVersionForSandbox: 'string',
      contentRightsDeclaration: 'string',
      streamlinedPurchasingEnabled: 'boolean',
    },
    relations: {
      accessibilityDeclarations: ['accessibilityDeclarations'],
      appEncryptionDeclarations: ['appEncryptionDeclarations'],
      appStoreVersions: ['appStoreVersions'],
      preReleaseVersions: ['preReleaseVersions'],
      builds: ['builds'],
      appInfos: ['appInfos'],
      appPricePoints: ['appPricePoints'],
      endUserLicenseAgreement: 'endUserLicenseAgreements',
      appPriceSchedule: 'appPriceSchedules',
      appAvailabilityV2: 'appAvailabilities',
      inAppPurchases: ['inAppPurchases'],
      subscriptionGroups: ['subscriptionGroups'],
      inAppPurchasesV2: ['inAppPurchases'],
      promotedPurchases: ['promotedPurchases'],
      reviewSubmissions: ['reviewSubmissions'],
    },
  },
  builds: {
    attributes: {
      version: 'string',
      uploadedDate: 'date',
      expirationDate: 'date',
      expired: 'boolean',
      minOsVersion: 'string',
      lsMinimumSystemVersion: 'string',
      computedMinMacOsVersion: 'string',
      computedMinVisionOsVersion: 'string',
      iconAssetToken: { templateUrl: 'string', width: 'integer', height: 'integer' },
      processingState: 'string',
      buildAudienceType: 'string',
      usesNonExemptEncryption: 'boolean',
    },
    relations: {
      preReleaseVersion: 'preReleaseVersions',
      appEncryptionDeclaration: 'appEncryptionDeclarations',
      app: 'apps',
      appStoreVersion: 'appStoreVersions',
    },
  },
  endUserLicenseAgreements: {
    attributes: {
      agreementText: 'string',
    },
    relations: {
      app: 'apps',
      territories: ['territories'],
    },
  },
  preReleaseVersions: {
    attributes: {
      version: 'string',
      platform: 'string',
    },
    relations: {
      builds: ['builds'],
      app: 'apps',
    },
  },
  reviewSubmissionItems: {
    attributes: {
      state: 'string',
    },
    relations: {
      appStoreVersion: 'appStoreVersions',
      inAppPurchaseVersion: 'inAppPurchaseVersions',
      subscriptionVersion: 'subscriptionVersions',
      subscriptionGroupVersion: 'subscriptionGroupVersions',
    },
  },
  reviewSubmissions: {
    attributes: {
      platform: 'string',
      submittedDate: 'date',
      state: 'string',
    },
    relations: {
      app: 'apps',
      items: ['reviewSubmissionItems'],
      appStoreVersionForReview: 'appStoreVersions',
    },
  },
  routingAppCoverages: {
    attributes: {
      fileSize: 'integer',
      fileName: 'string',
      sourceFileChecksum: 'string',
      uploadOperations: [{ method: 'string', url: 'string', length: 'integer', offset: 'integer', requestHeaders: [{ name: 'string', value: 'string' }] }],
      assetDeliveryState: { errors: [{ code: 'string', description: 'string' }], warnings: [{ code: 'string', description: 'string' }], state: 'string' },
    },
    relations: {
      appStoreVersion: 'appStoreVersions',
    },
  },
  territories: {
    attributes: {
      currency: 'string',
    },
  },
  territoryAvailabilities: {
    attributes: {
      available: 'boolean',
      releaseDate: 'date',
      preOrderEnabled: 'boolean',
      preOrderPublishDate: 'date',
      contentStatuses: ['string'],
    },
    relations: {
      territory: 'territories',
    },
  },
  inAppPurchaseAppStoreReviewScreenshots: {
    attributes: {
      fileSize: 'integer',
      fileName: 'string',
      sourceFileChecksum: 'string',
      imageAsset: { templateUrl: 'string', width: 'integer', height: 'integer' },
      assetToken: 'string',
      assetType: 'string',
      uploadOperations: [{ method: 'string', url: 'string', length: 'integer', offset: 'integer', requestHeaders: [{ name: 'string', value: 'string' }] }],
      assetDeliveryState: { errors: [{ code: 'string', description: 'string' }], warnings: [{ code: 'string', description: 'string' }], state: 'string' },
    },
    relations: {
      inAppPurchaseV2: 'inAppPurchases',
    },
  },
  inAppPurchaseAvailabilities: {
    attributes: {
      availableInNewTerritories: 'boolean',
    },
    relations: {
      availableTerritories: ['territories'],
    },
  },
  inAppPurchaseImages: {
    attributes: {
      fileSize: 'integer',
      fileName: 'string',
      assetToken: 'string',
      imageAsset: { templateUrl: 'string', width: 'integer', height: 'integer' },
      uploadOperations: [{ method: 'string', url: 'string', length: 'integer', offset: 'integer', requestHeaders: [{ name: 'string', value: 'string' }] }],
      assetDeliveryState: { errors: [{ code: 'string', description: 'string' }], warnings: [{ code: 'string', description: 'string' }], state: 'string' },
    },
  },
  inAppPurchaseLocalizations: {
    attributes: {
      name: 'string',
      locale: 'name',
      description: 'string',
    },
    relations: {
      version: 'inAppPurchaseVersions',
    },
  },
  inAppPurchasePricePoints: {
    attributes: {
      customerPrice: 'string',
      proceeds: 'string',
    },
    relations: {
      territory: 'territories',
      equalizations: ['inAppPurchasePricePoints'],
    },
  },
  inAppPurchasePriceSchedules: {
    relations: {
      baseTerritory: 'territories',
      manualPrices: ['inAppPurchasePrices'],
      automaticPrices: ['inAppPurchasePrices'],
    },
  },
  inAppPurchasePrices: {
    attributes: {
      startDate: 'date',
      endDate: 'date',
      manual: 'boolean',
    },
    relations: {
      inAppPurchasePricePoint: 'inAppPurchasePricePoints',
      territory: 'territories',
    },
  },
  inAppPurchaseVersions: {
    attributes: {
      version: 'integer',
      state: 'string',
    },
    relations: {
      inAppPurchase: 'inAppPurchases',
      image: 'inAppPurchaseImages',
      images: ['inAppPurchaseImages'],
      localizations: ['inAppPurchaseLocalizations'],
    },
  },
  inAppPurchases: {
    attributes: {
      name: 'string',
      productId: 'string',
      inAppPurchaseType: 'string',
      state: 'string',
      reviewNote: 'string',
      familySharable: 'boolean',
      contentHosting: 'boolean',
    },
    relations: {
      inAppPurchaseLocalizations: ['inAppPurchaseLocalizations'],
      pricePoints: ['inAppPurchasePricePoints'],
      appStoreReviewScreenshot: 'inAppPurchaseAppStoreReviewScreenshots',
      promotedPurchase: 'promotedPurchases',
      iapPriceSchedule: 'inAppPurchasePriceSchedules',
      inAppPurchaseAvailability: 'inAppPurchaseAvailabilities',
      images: ['inAppPurchaseImages'],
      versions: ['inAppPurchaseVersions'],
    },
  },
  promotedPurchases: {
    attributes: {
      visibleForAllUsers: 'boolean',
      enabled: 'boolean',
      state: 'string',
    },
    relations: {
      inAppPurchaseV2: 'inAppPurchases',
      subscription: 'subscriptions',
    },
  },
  subscriptionAppStoreReviewScreenshots: {
    attributes: {
      fileSize: 'integer',
      fileName: 'string',
      sourceFileChecksum: 'string',
      imageAsset: { templateUrl: 'string', width: 'integer', height: 'integer' },
      assetToken: 'string',
      assetType: 'string',
      uploadOperations: [{ method: 'string', url: 'string', length: 'integer', offset: 'integer', requestHeaders: [{ name: 'string', value: 'string' }] }],
      assetDeliveryState: { errors: [{ code: 'string', description: 'string' }], warnings: [{ code: 'string', description: 'string' }], state: 'string' },
    },
    relations: {
      subscription: 'subscriptions',
    },
  },
  subscriptionAvailabilities: {
    attributes: {
      availableInNewTerritories: 'boolean',
    },
    relations: {
      availableTerritories: ['territories'],
    },
  },
  subscriptionGroupLocalizations: {
    attributes: {
      name: 'string',
      customAppName: 'string',
      locale: 'name',
    },
    relations: {
      version: 'subscriptionGroupVersions',
    },
  },
  subscriptionGroupVersions: {
    attributes: {
      version: 'integer',
      state: 'string',
    },
    relations: {
      subscriptionGroup: 'subscriptionGroups',
      localizations: ['subscriptionGroupLocalizations'],
    },
  },
  subscriptionGroups: {
    attributes: {
      referenceName: 'string',
    },
    relations: {
      subscriptions: ['subscriptions'],
      subscriptionGroupLocalizations: ['subscriptionGroupLocalizations'],
      versions: ['subscriptionGroupVersions'],
    },
  },
  subscriptionImages: {
    attributes: {
      fileSize: 'integer',
      fileName: 'string',
      assetToken: 'string',
      imageAsset: { templateUrl: 'string', width: 'integer', height: 'integer' },
      uploadOperations: [{ method: 'string', url: 'string', length: 'integer', offset: 'integer', requestHeaders: [{ name: 'string', value: 'string' }] }],
      assetDeliveryState: { errors: [{ code: 'string', description: 'string' }], warnings: [{ code: 'string', description: 'string' }], state: 'string' },
    },
  },
  subscriptionIntroductoryOffers: {
    attributes: {
      startDate: 'date',
      endDate: 'date',
      duration: 'string',
      offerMode: 'string',
      numberOfPeriods: 'integer',
      targetSubscriptionPlanType: 'string',
    },
    relations: {
      subscription: 'subscriptions',
      territory: 'territories',
      subscriptionPricePoint: 'subscriptionPricePoints',
    },
  },
  subscriptionLocalizations: {
    attributes: {
      name: 'string',
      locale: 'name',
      description: 'string',
    },
    relations: {
      version: 'subscriptionVersions',
    },
  },
  subscriptionPlanAvailabilities: {
    attributes: {
      availableInNewTerritories: 'boolean',
      planType: 'string',
    },
    relations: {
      availableTerritories: ['territories'],
    },
  },
  subscriptionPricePoints: {
    attributes: {
      customerPrice: 'string',
      proceeds: 'string',
      proceedsYear2: 'string',
    },
    relations: {
      territory: 'territories',
      equalizations: ['subscriptionPricePoints'],
      adjustedEqualizations: ['subscriptionPricePoints'],
    },
  },
  subscriptionPrices: {
    attributes: {
      startDate: 'date',
      preserved: 'boolean',
      planType: 'string',
    },
    relations: {
      territory: 'territories',
      subscriptionPricePoint: 'subscriptionPricePoints',
    },
  },
  subscriptionVersions: {
    attributes: {
      version: 'integer',
      state: 'string',
    },
    relations: {
      subscription: 'subscriptions',
      image: 'subscriptionImages',
      images: ['subscriptionImages'],
      localizations: ['subscriptionLocalizations'],
    },
  },
  subscriptions: {
    attributes: {
      name: 'string',
      productId: 'string',
      familySharable: 'boolean',
      state: 'string',
      subscriptionPeriod: 'string',
      reviewNote: 'string',
      groupLevel: 'integer',
      multiSeatStatus: 'string',
      marketSettings: ['string'],
    },
    relations: {
      subscriptionLocalizations: ['subscriptionLocalizations'],
      appStoreReviewScreenshot: 'subscriptionAppStoreReviewScreenshots',
      group: 'subscriptionGroups',
      introductoryOffers: ['subscriptionIntroductoryOffers'],
      prices: ['subscriptionPrices'],
      pricePoints: ['subscriptionPricePoints'],
      promotedPurchase: 'promotedPurchases',
      subscriptionAvailability: 'subscriptionAvailabilities',
      images: ['subscriptionImages'],
      planAvailabilities: ['subscriptionPlanAvailabilities'],
      versions: ['subscriptionVersions'],
    },
  },
};
