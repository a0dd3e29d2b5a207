import type { RelationshipRule, ResourceType } from '../protocol/resource.ts';
import { GROUPS, PURCHASES, SUBSCRIPTIONS } from '../rules/product-kinds.ts';
import { groupLengths, purchaseLengths } from '../rules/product-lengths.ts';
import { accessibilityDeclarations } from './accessibility-declarations.ts';
import { ageRatingDeclarations } from './age-rating-declarations.ts';
import { appAvailabilities } from './app-availabilities.ts';
import { appCategories } from './app-categories.ts';
import { appClips } from './app-clips.ts';
import { appEncryptionDeclarations } from './app-encryption-declarations.ts';
import { appInfoLocalizations } from './app-info-localizations.ts';
import { appInfos } from './app-infos.ts';
import { appStoreReviewAttachments } from './app-store-review-attachments.ts';
import { appStoreReviewDetails } from './app-store-review-details.ts';
import { appStoreVersionLocalizations } from './app-store-version-localizations.ts';
import { appStoreVersionPhasedReleases } from './app-store-version-phased-releases.ts';
import { appStoreVersionReleaseRequests } from './app-store-version-release-requests.ts';
import { appStoreVersionSubmissions } from './app-store-version-submissions.ts';
import { appStoreVersions } from './app-store-versions.ts';
import { appPreviewSets, appScreenshotSets } from './media-sets.ts';
import { appPreviews } from './app-previews.ts';
import { appPricePoints } from './app-price-points.ts';
import { appPriceSchedules, appPrices } from './app-price-schedules.ts';
import { appScreenshots } from './app-screenshots.ts';
import { apps } from './apps.ts';
import { builds, preReleaseVersions } from './builds.ts';
import { endUserLicenseAgreements } from './end-user-license-agreements.ts';
import { inAppPurchaseAppStoreReviewScreenshots } from './in-app-purchase-app-store-review-screenshots.ts';
import { inAppPurchaseAvailabilities } from './in-app-purchase-availabilities.ts';
import {
  inAppPurchasePricePoints,
  inAppPurchasePriceSchedules,
  inAppPurchasePrices,
} from './in-app-purchase-prices.ts';
import { formerLocalizations } from './former-localizations.ts';
import { inAppPurchaseSubmissions } from './in-app-purchase-submissions.ts';
import { inAppPurchaseImages, inAppPurchaseLocalizations, inAppPurchaseVersions } from './in-app-purchase-versions.ts';
import { inAppPurchases } from './in-app-purchases.ts';
import { promotedPurchases } from './promoted-purchases.ts';
import { reviewSubmissionItems } from './review-submission-items.ts';
import { reviewSubmissions } from './review-submissions.ts';
import { routingAppCoverages } from './routing-app-coverages.ts';
import { subscriptionGroups } from './subscription-groups.ts';
import { subscriptionIntroductoryOffers } from './subscription-introductory-offers.ts';
import { subscriptionAvailabilities, subscriptionPlanAvailabilities } from './subscription-plan-availabilities.ts';
import { subscriptionPricePoints } from './subscription-price-points.ts';
import { subscriptionPrices } from './subscription-prices.ts';
import {
  subscriptionAppStoreReviewScreenshots,
  subscriptionGroupLocalizations,
  subscriptionGroupVersions,
  subscriptionImages,
  subscriptionLocalizations,
  subscriptionVersions,
} from './subscription-versions.ts';
import { subscriptions } from './subscriptions.ts';
import { territories } from './territories.ts';
import { territoryAvailabilities } from './territory-availabilities.ts';

/** Every kind of resource that is simulated. */
const DEFINED: readonly ResourceType[] = [
  accessibilityDeclarations,
  apps,
  reviewSubmissions,
  reviewSubmissionItems,
  appStoreVersionReleaseRequests,
  appStoreVersionSubmissions,
  appInfos,
  appInfoLocalizations,
  appStoreVersions,
  appStoreVersionLocalizations,
  appScreenshotSets,
  appScreenshots,
  appPreviewSets,
  appPreviews,
  appStoreVersionPhasedReleases,
  preReleaseVersions,
  builds,
  appEncryptionDeclarations,
  appStoreReviewDetails,
  appStoreReviewAttachments,
  routingAppCoverages,
  appCategories,
  appClips,
  territories,
  appAvailabilities,
  territoryAvailabilities,
  appPriceSchedules,
  appPrices,
  appPricePoints,
  ageRatingDeclarations,
  endUserLicenseAgreements,
  inAppPurchases,
  inAppPurchaseVersions,
  inAppPurchaseLocalizations,
  inAppPurchaseImages,
  inAppPurchaseAppStoreReviewScreenshots,
  inAppPurchaseAvailabilities,
  inAppPurchasePricePoints,
  inAppPurchasePriceSchedules,
  inAppPurchasePrices,
  inAppPurchaseSubmissions,
  promotedPurchases,
  subscriptionGroups,
  subscriptionGroupVersions,
  subscriptionGroupLocalizations,
  subscriptions,
  subscriptionVersions,
  subscriptionLocalizations,
  subscriptionImages,
  subscriptionAppStoreReviewScreenshots,
  subscriptionPlanAvailabilities,
  subscriptionAvailabilities,
  subscriptionPricePoints,
  subscriptionPrices,
  subscriptionIntroductoryOffers,
];

const PARENTS = new Map(DEFINED.map(({ type, parent = '', relationships }) => [type, relationships[parent]?.type]));

const RESOURCES: readonly ResourceType[] = DEFINED.map((resource) => ({
  ...resource,
  relationships: Object.fromEntries(
    Object.entries(resource.relationships).map(([name, rule]) => [name, { ...origin(resource, rule), ...rule }]),
  ),
}));

const BY_TYPE = new Map(RESOURCES.map((resource) => [resource.type, resource]));

/** What names this type as its parent is among its children. */
function origin({ type }: ResourceType, rule: RelationshipRule): Pick<RelationshipRule, 'from'> {
  return PARENTS.get(rule.type) === type ? { from: 'children' } : {};
}

export function resourceOf(type: string): ResourceType | undefined {
  return BY_TYPE.get(type);
}

/** Types that the API's first version shows in another way, which is deprecated and still answers. */
const FORMER = new Map(
  [
    formerLocalizations(PURCHASES, 'inAppPurchaseV2', purchaseLengths),
    formerLocalizations(SUBSCRIPTIONS, 'subscription', purchaseLengths),
    formerLocalizations(GROUPS, 'subscriptionGroup', groupLengths, 'customAppName'),
  ].map((resource) => [resource.type, resource]),
);

export function formerOf(type: string): ResourceType | undefined {
  return FORMER.get(type);
}

export function resourceTypes(): readonly ResourceType[] {
  return RESOURCES;
}
