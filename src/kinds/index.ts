import type { Kind } from '../core/kind.ts';
import { ageRating } from './age-rating/kind.ts';
import { appInfoLocalizations } from './app-info-localizations/kind.ts';
import { appInfo } from './app-info/kind.ts';
import { app } from './app/kind.ts';
import { eula } from './eula/kind.ts';
import { inAppPurchaseLocalizations } from './in-app-purchase-localizations/kind.ts';
import { inAppPurchasePictures } from './in-app-purchase-pictures/kind.ts';
import { inAppPurchasePricing } from './in-app-purchase-pricing/kind.ts';
import { inAppPurchaseTerritories } from './in-app-purchase-territories/kind.ts';
import { inAppPurchaseVersions } from './in-app-purchase-versions/kind.ts';
import { reviewedPurchases } from './in-app-purchase-versions/review-items.ts';
import { inAppPurchases } from './in-app-purchases/kind.ts';
import { introductoryOffers } from './introductory-offers/kind.ts';
import { phasedRelease } from './phased-release/kind.ts';
import { previews } from './previews/kind.ts';
import { pricing } from './pricing/kind.ts';
import { promotedPurchases } from './promoted-purchases/kind.ts';
import { release } from './release/kind.ts';
import { reviewDetail } from './review-detail/kind.ts';
import { screenshots } from './screenshots/kind.ts';
import { submissionOf } from './submission/kind.ts';
import { subscriptionGroupLocalizations } from './subscription-group-localizations/kind.ts';
import { subscriptionGroupVersions } from './subscription-group-versions/kind.ts';
import { reviewedGroups } from './subscription-group-versions/review-items.ts';
import { subscriptionGroups } from './subscription-groups/kind.ts';
import { subscriptionLocalizations } from './subscription-localizations/kind.ts';
import { subscriptionPictures } from './subscription-pictures/kind.ts';
import { subscriptionPricing } from './subscription-pricing/kind.ts';
import { subscriptionTerritories } from './subscription-territories/kind.ts';
import { subscriptionVersions } from './subscription-versions/kind.ts';
import { reviewedSubscriptions } from './subscription-versions/review-items.ts';
import { subscriptions } from './subscriptions/kind.ts';
import { territories } from './territories/kind.ts';
import { versionBuild } from './version-build/kind.ts';
import { versionLocalizations } from './version-localizations/kind.ts';
import { version } from './version/kind.ts';
import { accessibility } from './accessibility/kind.ts';

/** What App Review looks at, or may have to do with. */
const reviewed: readonly Kind[] = [
  app,
  eula,
  version,
  appInfo,
  ageRating,
  appInfoLocalizations,
  versionLocalizations,
  screenshots,
  previews,
  versionBuild,
  phasedRelease,
  reviewDetail,
  pricing,
  territories,
  accessibility,
  inAppPurchases,
  inAppPurchaseLocalizations,
  inAppPurchasePictures,
  // After what hangs below it: a version is made where that changes.
  inAppPurchaseVersions,
  inAppPurchasePricing,
  inAppPurchaseTerritories,
  subscriptionGroups,
  subscriptionGroupLocalizations,
  subscriptionGroupVersions,
  subscriptions,
  subscriptionLocalizations,
  subscriptionPictures,
  subscriptionVersions,
  subscriptionPricing,
  subscriptionTerritories,
  introductoryOffers,
  promotedPurchases,
];

/** The way of all of these to App Review. */
export const submission = submissionOf(
  reviewed,
  [reviewedPurchases, reviewedGroups, reviewedSubscriptions],
  [
    inAppPurchaseLocalizations,
    inAppPurchasePictures,
    subscriptionGroupLocalizations,
    subscriptionLocalizations,
    subscriptionPictures,
  ],
);

/** Every kind of thing that a release is made of. The order is how a plan reads; what comes first is derived elsewhere. */
export const kinds: readonly Kind[] = [...reviewed, submission, release];
