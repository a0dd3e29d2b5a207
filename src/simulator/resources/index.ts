import type { ResourceType } from '../protocol/resource.ts';
import { ageRatingDeclarations } from './age-rating-declarations.ts';
import { appAvailabilities } from './app-availabilities.ts';
import { appCategories } from './app-categories.ts';
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
import { appPreviewSets } from './app-preview-sets.ts';
import { appPreviews } from './app-previews.ts';
import { appPricePoints } from './app-price-points.ts';
import { appPriceSchedules } from './app-price-schedules.ts';
import { appPrices } from './app-prices.ts';
import { appScreenshotSets } from './app-screenshot-sets.ts';
import { appScreenshots } from './app-screenshots.ts';
import { apps } from './apps.ts';
import { builds } from './builds.ts';
import { preReleaseVersions } from './pre-release-versions.ts';
import { endUserLicenseAgreements } from './end-user-license-agreements.ts';
import { reviewSubmissionItems } from './review-submission-items.ts';
import { reviewSubmissions } from './review-submissions.ts';
import { territories } from './territories.ts';
import { territoryAvailabilities } from './territory-availabilities.ts';

/** Every kind of resource that is simulated. */
const RESOURCES: readonly ResourceType[] = [
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
  appCategories,
  territories,
  appAvailabilities,
  territoryAvailabilities,
  appPriceSchedules,
  appPrices,
  appPricePoints,
  ageRatingDeclarations,
  endUserLicenseAgreements,
];

const BY_TYPE = new Map(RESOURCES.map((resource) => [resource.type, resource]));

export function resourceOf(type: string): ResourceType | undefined {
  return BY_TYPE.get(type);
}

export function resourceTypes(): readonly ResourceType[] {
  return RESOURCES;
}
