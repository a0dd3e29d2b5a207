import { expectedInstead } from '../requests/validate-attributes.ts';
import { own } from '../own.ts';
import type { Context } from '../protocol/resource.ts';
import { soldTo } from '../rules/subscription-attributes.ts';
import { UPFRONT } from '../rules/subscription-plans.ts';
import { keepsNewer } from './subscription-prices.ts';
import type { Problems, Remarks } from '../seed-error.ts';
import type { Attributes, Json } from '../store.ts';
import type { Linked } from './linkages.ts';
import type { Members } from './read.ts';
import { isMembers } from './read.ts';

/** What says which one of its kind a resource is, or where it is on its way. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  accessibilityDeclarations: ['deviceFamily', 'state'],
  appInfoLocalizations: ['locale'],
  appInfos: ['state'],
  appPreviewSets: ['previewType'],
  appPreviews: ['fileName', 'fileSize'],
  appScreenshotSets: ['screenshotDisplayType'],
  appScreenshots: ['fileName', 'fileSize'],
  appStoreReviewAttachments: ['fileName', 'fileSize'],
  appStoreVersionLocalizations: ['locale'],
  appStoreVersionPhasedReleases: ['phasedReleaseState'],
  appStoreVersions: ['platform', 'versionString', 'appVersionState'],
  apps: ['bundleId', 'primaryLocale'],
  builds: ['version', 'processingState'],
  inAppPurchaseAppStoreReviewScreenshots: ['fileName', 'fileSize'],
  inAppPurchaseAvailabilities: ['availableInNewTerritories'],
  inAppPurchaseImages: ['fileName', 'fileSize'],
  inAppPurchaseLocalizations: ['locale', 'name'],
  inAppPurchaseVersions: ['version', 'state'],
  inAppPurchases: ['name', 'productId', 'inAppPurchaseType'],
  preReleaseVersions: ['version', 'platform'],
  reviewSubmissionItems: ['state'],
  reviewSubmissions: ['platform', 'state'],
  routingAppCoverages: ['fileName', 'fileSize'],
  subscriptionAppStoreReviewScreenshots: ['fileName', 'fileSize'],
  subscriptionGroupLocalizations: ['locale', 'name'],
  subscriptionGroupVersions: ['version', 'state'],
  subscriptionGroups: ['referenceName'],
  subscriptionImages: ['fileName', 'fileSize'],
  subscriptionIntroductoryOffers: ['startDate', 'duration', 'offerMode', 'numberOfPeriods'],
  subscriptionLocalizations: ['locale', 'name'],
  subscriptionPlanAvailabilities: ['planType'],
  subscriptionVersions: ['version', 'state'],
  subscriptions: ['name', 'productId'],
};

/** Words that rules go by. Of others Apple may have newer ones. */
const DECISIVE = ['appVersionState', 'phasedReleaseState', 'platform', 'processingState', 'state'];

/** Checks what a resource says of itself, and turns it into what the store keeps. */
export function storedAttributes(context: Context, item: Linked, problems: Problems, remarks: Remarks): Attributes {
  const { given, resource, place } = item;
  const read: Attributes = {};
  for (const [name, value] of Object.entries(given.attributes)) {
    const rule = own(resource.attributes, name);
    if (rule === undefined && !keepsNewer(given.type)) remarks.leftOut(`${given.type}.${name}`);
    if (rule === undefined || value === null) continue;
    const expected = expectedInstead(rule, value);
    const isNewer = rule.kind === 'enum' && typeof value === 'string' && !DECISIVE.includes(name);
    if (expected !== undefined && isNewer) remarks.kept(`${given.type}.${name} ${value}`);
    if (expected === undefined || isNewer) read[name] = value;
    else problems.add(`${place}.attributes.${name}`, `${JSON.stringify(value)} can't be. ${expected}`);
  }
  for (const name of own(REQUIRED, given.type) ?? []) {
    if (read[name] === undefined && own(given.attributes, name) === undefined)
      problems.add(`${place}.attributes`, `${name} is missing`);
  }
  return (own(TURNED, given.type) ?? same)(read, context);
}

type Turn = (shown: Attributes, context: Context) => Attributes;

const same: Turn = (shown) => shown;

/** What an answer shows follows from what is kept: these are the kinds where that is not the same. */
const TURNED: Readonly<Record<string, Turn>> = {
  // The name is that of the app info.
  apps: ({ name: _name, ...kept }) => kept,
  appInfos: ({ appStoreState: _state, ...kept }) => kept,
  appStoreVersions: ({ appStoreState: _state, ...kept }, { clock }) => ({
    releaseType: 'AFTER_APPROVAL',
    reviewType: 'APP_STORE',
    downloadable: true,
    createdDate: clock.now().toISOString(),
    ...kept,
  }),
  builds: (shown) => ({ buildAudienceType: 'APP_STORE_ELIGIBLE', expired: false, ...shown }),
  reviewSubmissions: (shown, { quirks }) => ({
    ...shown,
    ...(shown['state'] === 'CANCELING' ? { readsToCome: quirks.cancelingReads } : {}),
  }),
  appStoreVersionPhasedReleases: phasedRelease,
  territoryAvailabilities: territory,
  // Their states follow from those of their versions.
  inAppPurchases: ({ state: _state, contentHosting: _hosting, ...kept }) => kept,
  promotedPurchases: ({ state: _state, ...kept }) => kept,
  appScreenshots: asset,
  appPreviews: asset,
  appStoreReviewAttachments: asset,
  routingAppCoverages: asset,
  inAppPurchaseAppStoreReviewScreenshots: asset,
  inAppPurchaseImages: asset,
  subscriptionAppStoreReviewScreenshots: asset,
  subscriptionImages: asset,
  // The state follows from those of its versions. What is newer than a copy is as it is for every subscription.
  subscriptions: ({ state: _state, ...kept }) => ({
    ...soldTo(kept['familySharable'] === true),
    familySharable: false,
    ...kept,
  }),
  subscriptionIntroductoryOffers: (shown) => ({ endDate: null, targetSubscriptionPlanType: UPFRONT, ...shown }),
};

const DAY = 86_400_000;

function phasedRelease(
  { currentDayNumber: _day, totalPauseDuration: days, ...kept }: Attributes,
  { clock }: Context,
): Attributes {
  return {
    ...kept,
    ...(typeof days === 'number' && days > 0 ? { pausedMs: days * DAY } : {}),
    ...(kept['phasedReleaseState'] === 'PAUSED' ? { pausedSince: clock.now().getTime() } : {}),
  };
}

/** Those that follow from the rest of the record. */
const USUAL = [
  'AVAILABLE',
  'AVAILABLE_FOR_PREORDER',
  'AVAILABLE_FOR_SALE_UNRELEASED_APP',
  'CANNOT_SELL',
  'PREORDER_ON_UNRELEASED_APP',
];

function territory({ contentStatuses, releaseDate, ...kept }: Attributes): Attributes {
  const special =
    Array.isArray(contentStatuses) && !contentStatuses.every((status) => USUAL.some((usual) => usual === status));
  // On sale it is the day of the release, which Apple fills in.
  const isOrdered = kept['preOrderEnabled'] === true && releaseDate !== undefined;
  return {
    ...kept,
    ...(special ? { contentStatuses } : {}),
    ...(isOrdered ? { releaseDate } : {}),
  };
}

const SHOWN_OF_FILES = [
  'assetDeliveryState',
  'videoDeliveryState',
  'uploadOperations',
  'uploaded',
  'imageAsset',
  'videoUrl',
  'previewImage',
  'previewFrameImage',
];

/** A file of which no bytes were ever seen. What was under way has arrived by now. */
function asset(shown: Attributes, { clock }: Context): Attributes {
  const kept = Object.fromEntries(Object.entries(shown).filter(([name]) => !SHOWN_OF_FILES.includes(name)));
  const { state, errors } = membersOf(shown['videoDeliveryState'] ?? shown['assetDeliveryState']);
  const delivery = state === undefined || state === 'PROCESSING' ? 'COMPLETE' : state;
  const { width, height } = membersOf(shown['imageAsset'] ?? shown['previewImage']);
  return {
    ...kept,
    delivery,
    ...(delivery === 'AWAITING_UPLOAD' ? { reservedAt: clock.now().toISOString() } : {}),
    ...(Array.isArray(errors) && errors.length > 0 ? { problems: errors } : {}),
    ...(typeof width === 'number' && typeof height === 'number' ? { width, height } : {}),
  };
}

function membersOf(value: Json | undefined): Members {
  return isMembers(value) ? value : {};
}
