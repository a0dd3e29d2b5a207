/** Behaviours of Apple's that are not certain: tests try both answers. */
export interface Quirks {
  /** POST appInfoLocalizations makes the localization of the same locale on editable versions. Observed 2026-09, not always. */
  versionTwinOnInfoLocalization: boolean;
  /** POST appStoreVersionLocalizations makes the localization of the same locale on the editable appInfo. deliver relies on it. */
  infoTwinOnVersionLocalization: boolean;
  /** A new version's localizations begin with the previous version's promotional text. */
  carryOverPromotionalText: boolean;
  /** A new version's localizations begin with the previous version's description, keywords and URLs. */
  carryOverTexts: boolean;
  /** So many reads of a collection after a version, or a language of the app, was created do not show yet what came along with it. */
  lagReads: number;
  /** Unset attributes and empty to-one linkages are `null`, as in Apple's samples; otherwise they are left out. */
  emptyAsNull: boolean;
  /** GET of a version's review detail or phased release answers 404 where there is none; otherwise 200 with `data: null`. */
  emptyAsNotFound: boolean;
  /** A new version begins with the previous version's review details, as is usual. */
  carryOverReviewDetail: boolean;
  /** Review details that come with a new version have the contact of the version before. Reports differ. */
  carryOverReviewContact: boolean;
  /** Review details that come with a new version have the attachments of the version before. Reports differ. */
  carryOverReviewAttachments: boolean;
  /** How the password of the demo account is read back: in clear, as `null` or masked. */
  hidePassword: false | 'empty' | 'masked';
  /** Without a demo account its name and password have to be empty texts; `null` and nothing are refused. */
  demoAccountAsText: boolean;
  /** Phone numbers are kept without spaces. */
  phoneWithoutSpaces: boolean;
  /** The longest part that a file is uploaded in, in bytes. */
  uploadPartBytes: number;
  /** So long after its upload a file is neither COMPLETE nor FAILED, by the simulator's clock; a video twice as long. */
  assetMs: number;
  /** So much longer its checksum is not shown yet. */
  checksumLateMs: number;
  /** So many of the files that are sent first are UPLOAD_COMPLETE for ever. Reported. */
  stuckUploads: number;
  /** A new version begins with the previous version's screenshots and previews. */
  carryOverMedia: boolean;
  /** A preview's frame is silently forgotten when it is sent before the video is processed. */
  frameTimeNeedsVideo: boolean;
  /** A subcategory is taken only together with its category in one request. */
  subcategoryNeedsCategory: boolean;
  /** Age rating answers are read back in the words that API 4.1 deprecated. */
  legacyAgeRatingWords: boolean;
  /** The first answers of an age rating must have `socialMedia` among them; otherwise it is asked for at submission only. */
  firstAgeRatingNeedsSocialMedia: boolean;
  /** An age rating override of `NONE` is read back as unset. */
  noOverrideAsNull: boolean;
  /** So many times a build that has just been processed is still refused to its version. */
  buildRefusals: number;
  /** A build is refused to its version until usesNonExemptEncryption is answered. Some report it; deliver answers only after it. */
  buildNeedsEncryption: boolean;
  /** A build can be taken off its version with `data: null`, which the specification does not declare. */
  detachableBuild: boolean;
  /** A new version begins with a planned phased release where the version before it had one. */
  carryOverPhasedRelease: boolean;
  /** So many reads of submissions still find one CANCELING that was canceled; it takes seconds to a minute. */
  cancelingReads: number;
  /** So many times a version is still said to be part of a submission that is canceled and complete. */
  heldAfterCancel: number;
  /** Version strings and those of builds keep the zeros in front of their numbers. Apple drops them. */
  keepsLeadingZeros: boolean;
  /** A version's readiness is judged only when it is submitted, not already when it is added to a submission. */
  readinessAtSubmit: boolean;
  /** So many times a submission with a version just added is not ready to be submitted yet. */
  earlySubmits: number;
  /** A released version stays PROCESSING_FOR_DISTRIBUTION until control releases it. */
  slowDistribution: boolean;
  /** An app without a price has a price schedule all the same, with a base territory. */
  emptyPriceSchedule: boolean;
  /** A price without an end ends where the next one begins; otherwise the two overlap. */
  derivesPriceEnds: boolean;
  /** Manual prices show their dates only in their ids, as automatic ones do. */
  priceDatesInIds: boolean;
  /** A price of an approved subscription that is lower counts at once, whatever day it was given. Otherwise it waits for it. */
  cutsAtOnce: boolean;
  /** Prices of a subscription that are over stay in its list. */
  keepsPastPrices: boolean;
  /** The prices in a PATCH of their subscription are added to those that are there; otherwise they take their place. Reports differ. */
  addsInlinePrices: boolean;
  /** A word that is no territory is an invalid filter value; otherwise it matches nothing. */
  refusesUnknownTerritory: boolean;
  /** The longest name of a product in a language, in characters. Tools say 30, Apple's help 35. */
  productNameLength: number;
  /** The longest description of a product in a language, in characters. The API refuses above 55; 45 is older lore. */
  productDescriptionLength: number;
  /** So many reads of products still find one IN_REVIEW whose submission was canceled. Observed once. */
  productStateReads: number;
  /** The first product of its type can go to App Review through the API, beside a version. Apple's guide says that it can't. */
  firstProductByApi: boolean;
  /** It is refused already when it is added to a submission that holds no version yet; otherwise only when that is submitted. */
  firstProductAfterVersion: boolean;
  /** A product's screenshot for App Review can't be changed any more once it was reviewed. Some report it. */
  reviewScreenshotStaysLocked: boolean;
}

export const DEFAULT_QUIRKS: Quirks = {
  versionTwinOnInfoLocalization: true,
  infoTwinOnVersionLocalization: true,
  carryOverPromotionalText: true,
  carryOverTexts: true,
  lagReads: 0,
  emptyAsNull: true,
  emptyAsNotFound: false,
  carryOverReviewDetail: true,
  carryOverReviewContact: true,
  carryOverReviewAttachments: true,
  hidePassword: false,
  demoAccountAsText: false,
  phoneWithoutSpaces: false,
  uploadPartBytes: 5_000_000,
  assetMs: 20,
  checksumLateMs: 0,
  stuckUploads: 0,
  carryOverMedia: true,
  frameTimeNeedsVideo: true,
  subcategoryNeedsCategory: false,
  legacyAgeRatingWords: false,
  firstAgeRatingNeedsSocialMedia: false,
  noOverrideAsNull: false,
  buildRefusals: 0,
  buildNeedsEncryption: false,
  detachableBuild: true,
  carryOverPhasedRelease: false,
  cancelingReads: 1,
  heldAfterCancel: 0,
  keepsLeadingZeros: false,
  readinessAtSubmit: false,
  earlySubmits: 0,
  slowDistribution: false,
  emptyPriceSchedule: true,
  derivesPriceEnds: true,
  priceDatesInIds: false,
  cutsAtOnce: true,
  keepsPastPrices: false,
  addsInlinePrices: false,
  refusesUnknownTerritory: true,
  productNameLength: 35,
  productDescriptionLength: 55,
  productStateReads: 1,
  firstProductByApi: true,
  firstProductAfterVersion: false,
  reviewScreenshotStaysLocked: false,
};
