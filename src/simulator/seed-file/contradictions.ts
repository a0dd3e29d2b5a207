import { isLocale } from '../rules/locales.ts';
import { PREVIEWS, SCREENSHOTS, platformOf } from '../rules/media-kinds.ts';
import { versionOf as versionOfSet } from '../rules/media-sets.ts';
import type { ProductKind } from '../rules/product-kinds.ts';
import { appIdOf, PRODUCT_KINDS } from '../rules/product-kinds.ts';
import { reviewedOf } from '../rules/review-items.ts';
import { isReleased } from '../rules/states.ts';
import { localizationOf } from '../rules/versions-of-app.ts';
import { resourceOf } from '../resources/index.ts';
import { isBundleId } from '../rules/bundle-ids.ts';
import type { Problems } from '../seed-error.ts';
import type { Doc, Store } from '../store.ts';
import { text } from '../store.ts';

/** Of these Apple has one of a kind under the same parent: the key tells which. */
const UNIQUE = [
  'ageRatingDeclarations',
  'appAvailabilities',
  'appInfoLocalizations',
  'appPreviewSets',
  'appPriceSchedules',
  'appScreenshotSets',
  'appStoreReviewDetails',
  'appStoreVersionLocalizations',
  'appStoreVersionPhasedReleases',
  'appStoreVersions',
  'apps',
  'builds',
  'endUserLicenseAgreements',
  'inAppPurchaseAppStoreReviewScreenshots',
  'inAppPurchaseAvailabilities',
  'inAppPurchaseLocalizations',
  'inAppPurchasePriceSchedules',
  'inAppPurchaseVersions',
  'inAppPurchases',
  'preReleaseVersions',
  'routingAppCoverages',
  'subscriptionAppStoreReviewScreenshots',
  'subscriptionGroupLocalizations',
  'subscriptionGroupVersions',
  'subscriptionGroups',
  'subscriptionIntroductoryOffers',
  'subscriptionLocalizations',
  'subscriptionPlanAvailabilities',
  'subscriptionPrices',
  'subscriptionVersions',
  'subscriptions',
  'territoryAvailabilities',
];

/**
 * Finds what can't be true at once.
 * @param place of a resource in the seed
 */
export function findContradictions(store: Store, place: (doc: Doc) => string, problems: Problems): void {
  for (const type of UNIQUE) {
    for (const [doc, other] of twice(store.all(type), (one) => `${one.parent} ${resourceOf(type)?.key(one)}`)) {
      const what = resourceOf(type)?.key(doc) ?? '';
      problems.add(place(doc), `${type}${what === '' ? '' : ` ${what}`}: there is one already, at ${place(other)}`);
    }
  }
  for (const app of store.all('apps')) checkApp(store, app, place, problems);
  for (const version of store.all('appStoreVersions')) checkBuild(store, version, place, problems);
  for (const kind of [SCREENSHOTS, PREVIEWS]) {
    for (const set of store.all(kind.sets)) {
      const [type, platform] = [text(set, kind.typeName), text(versionOfSet(store, set), 'platform')];
      if (platformOf(type) !== platform) problems.add(place(set), `${type} is not a display of ${platform}`);
    }
  }
  for (const item of store.all('reviewSubmissionItems')) {
    const submission = store.get('reviewSubmissions', item.parent ?? '');
    const version = reviewedOf(store, item);
    if (version && appIdOf(store, version) !== submission?.parent)
      problems.add(place(item), 'its version is one of another app');
  }
  for (const kind of PRODUCT_KINDS) {
    for (const product of store.all(kind.products)) checkProduct(store, kind, product, place, problems);
  }
}

function checkApp(store: Store, app: Doc, place: (doc: Doc) => string, problems: Problems): void {
  const bundleId = text(app, 'bundleId');
  const locale = text(app, 'primaryLocale');
  if (!isBundleId(bundleId)) problems.add(place(app), `${bundleId} is not a bundle id`);
  if (!isLocale(locale)) problems.add(place(app), `${locale} is not a language of the App Store`);
  const versions = store.children(app.id, 'appStoreVersions');
  const infos = store.children(app.id, 'appInfos');
  if (versions.length === 0) problems.add(place(app), `${bundleId} has no appStoreVersions`);
  const one = (docs: readonly Doc[], what: string): void => {
    const [first, second] = docs;
    if (first && second) problems.add(place(second), `${bundleId} has another one ${what}, at ${place(first)}`);
  };
  for (const platform of new Set(versions.map((version) => text(version, 'platform')))) {
    const own = versions.filter((version) => text(version, 'platform') === platform);
    one(own.filter(isLiveVersion), `on sale for ${platform}`);
    one(
      own.filter(({ attributes }) => !isReleased(attributes['appVersionState'])),
      `in preparation or review for ${platform}`,
    );
  }
  one(infos.filter(isLiveInfo), 'that is live');
  one(infos.filter(isWorkingInfo), 'in preparation or review');
  const sold = versions.find(isLiveVersion);
  if (infos.length > 0 && sold && !infos.some(isLiveInfo)) {
    problems.add(place(sold), 'is on sale, and no appInfos is READY_FOR_DISTRIBUTION');
  }
  for (const parent of [...versions, ...infos]) {
    if (localizationOf(store, parent, locale)) continue;
    problems.add(place(parent), `has no localization in the primary language of its app, ${locale}`);
  }
}

function checkProduct(
  store: Store,
  kind: ProductKind,
  product: Doc,
  place: (doc: Doc) => string,
  problems: Problems,
): void {
  const versions = store.children(product.id, kind.versions);
  const isOver = (version: Doc) => ['APPROVED', 'REPLACED_WITH_NEW_VERSION'].includes(text(version, 'state'));
  const approved = versions.filter((version) => text(version, 'state') === 'APPROVED');
  const working = versions.filter((version) => !isOver(version));
  for (const [what, [first, second]] of [
    ['approved', approved],
    ['in preparation or review', working],
  ] as const) {
    if (first && second) problems.add(place(second), `its product has another one ${what}, at ${place(first)}`);
  }
}

/** @returns the documents whose key was there before, each with the one that had it */
function twice(docs: readonly Doc[], keyOf: (doc: Doc) => string): [Doc, Doc][] {
  const first = new Map<string, Doc>();
  return docs.flatMap((doc): [Doc, Doc][] => {
    const other = first.get(keyOf(doc));
    if (other) return [[doc, other]];
    first.set(keyOf(doc), doc);
    return [];
  });
}

function checkBuild(store: Store, version: Doc, place: (doc: Doc) => string, problems: Problems): void {
  const build = store.get('builds', version.links['build'] ?? '');
  const uploadedFor = store.get('preReleaseVersions', build?.parent ?? '');
  if (!build || !uploadedFor) return;
  const [string, platform] = [text(version, 'versionString'), text(version, 'platform')];
  const fits =
    uploadedFor.parent === version.parent &&
    text(uploadedFor, 'version') === string &&
    text(uploadedFor, 'platform') === platform;
  if (fits) return;
  const was = `${text(uploadedFor, 'platform')} ${text(uploadedFor, 'version')}`;
  problems.add(
    place(version),
    `is ${platform} ${string}, and its build was uploaded for ${was}${uploadedFor.parent === version.parent ? '' : ' of another app'}`,
  );
}

function isLiveVersion({ attributes }: Doc): boolean {
  return attributes['appVersionState'] === 'READY_FOR_DISTRIBUTION';
}

function isLiveInfo({ attributes }: Doc): boolean {
  return attributes['state'] === 'READY_FOR_DISTRIBUTION';
}

function isWorkingInfo(info: Doc): boolean {
  return !['READY_FOR_DISTRIBUTION', 'REPLACED_WITH_NEW_INFO'].includes(text(info, 'state'));
}
