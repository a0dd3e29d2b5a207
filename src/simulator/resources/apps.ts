import { buildsOf } from '../rules/builds.ts';
import { attributeError, refuseIfAny } from '../protocol/errors.ts';
import { localeErrors } from '../rules/locales.ts';
import { liveInfo, liveVersion, localizationOf, workingInfo, workingVersion } from '../rules/releases.ts';
import type { Context, Filter, RelationshipRule, ResourceType } from '../protocol/resource.ts';
import { byAttribute } from '../protocol/resource.ts';
import {
  LEGACY_STATES,
  PLATFORMS,
  SUBMISSION_STATES,
  VERSION_STATES,
  isReleased,
  legacyState,
} from '../rules/states.ts';
import type { Doc, Json, Store } from '../store.ts';
import { APP_PRICE_POINTS } from './app-price-points.ts';
import { VERSION_FILTERS } from './app-store-versions.ts';
import { SUBMISSION_FILTERS } from './review-submissions.ts';
import { text } from '../store.ts';

const url = { kind: 'url', update: true } as const;
const urlVersion = { kind: 'enum', values: ['V1', 'V2'], update: true } as const;

/** Names of relations that may be included but lead to resources that are not simulated; `!` marks a to-many one. */
const UNSIMULATED_INCLUDABLE: Record<string, string> = {
  ciProduct: 'ciProducts',
  betaGroups: '!betaGroups',
  betaAppLocalizations: '!betaAppLocalizations',
  betaLicenseAgreement: 'betaLicenseAgreements',
  betaAppReviewDetail: 'betaAppReviewDetails',
  appClips: '!appClips',
  inAppPurchases: '!inAppPurchases',
  subscriptionGroups: '!subscriptionGroups',
  gameCenterEnabledVersions: '!gameCenterEnabledVersions',
  appCustomProductPages: '!appCustomProductPages',
  inAppPurchasesV2: '!inAppPurchases',
  promotedPurchases: '!promotedPurchases',
  appEvents: '!appEvents',
  subscriptionGracePeriod: 'subscriptionGracePeriods',
  gameCenterDetail: 'gameCenterDetails',
  appStoreVersionExperimentsV2: '!appStoreVersionExperiments',
  androidToIosAppMappingDetails: '!androidToIosAppMappingDetails',
};

const UNSIMULATED = (
  'accessibilityDeclarations betaTesters appTags perfPowerMetrics ' +
  'customerReviews customerReviewSummarizations alternativeDistributionKey analyticsReportRequests ' +
  'marketplaceSearchDetail buildUploads backgroundAssets searchKeywords betaFeedbackScreenshotSubmissions ' +
  'betaFeedbackCrashSubmissions webhooks'
).split(' ');

/** Live first: whoever takes the first one writes to the one that is locked (observed 2026-08). */
const INFO_ORDER = (state: unknown): number =>
  state === 'READY_FOR_DISTRIBUTION' ? 0 : state === 'REPLACED_WITH_NEW_INFO' ? 2 : 1;

export const apps: ResourceType = {
  type: 'apps',
  attributes: {
    accessibilityUrl: url,
    name: { kind: 'text' },
    bundleId: { kind: 'text', update: true, required: true },
    sku: { kind: 'text' },
    primaryLocale: { kind: 'text', update: true, required: true },
    isOrEverWasMadeForKids: { kind: 'boolean' },
    subscriptionStatusUrl: url,
    subscriptionStatusUrlVersion: urlVersion,
    subscriptionStatusUrlForSandbox: url,
    subscriptionStatusUrlVersionForSandbox: urlVersion,
    contentRightsDeclaration: {
      kind: 'enum',
      values: ['DOES_NOT_USE_THIRD_PARTY_CONTENT', 'USES_THIRD_PARTY_CONTENT'],
      update: true,
    },
    streamlinedPurchasingEnabled: { kind: 'boolean', update: true },
  },
  relationships: {
    ...Object.fromEntries(
      Object.entries(UNSIMULATED_INCLUDABLE).map(([name, word]): [string, RelationshipRule] => [
        name,
        word.startsWith('!') ? { type: word.slice(1), many: true, includable: true } : { type: word, includable: true },
      ]),
    ),
    ...Object.fromEntries(UNSIMULATED.map((name): [string, RelationshipRule] => [name, { type: name }])),
    appStoreIcon: { type: 'buildIcons', includable: true, unlinked: true },
    endUserLicenseAgreement: {
      type: 'endUserLicenseAgreements',
      from: 'children',
      includable: true,
      related: { empty: 'not-found' },
    },
    appPriceSchedule: {
      type: 'appPriceSchedules',
      from: ({ store }, app) => [store.get('appPriceSchedules', app.id)].filter((schedule) => schedule !== undefined),
      related: { include: true, empty: 'not-found' },
    },
    appPricePoints: APP_PRICE_POINTS,
    appAvailabilityV2: {
      type: 'appAvailabilities',
      from: 'children',
      related: { include: true, empty: 'not-found' },
    },
    appInfos: {
      type: 'appInfos',
      many: true,
      from: 'children',
      includable: true,
      order: (a, b) => INFO_ORDER(a.attributes['state']) - INFO_ORDER(b.attributes['state']),
      related: { include: true },
    },
    // Without filters, sorting and included resources: those are at /v1/builds.
    builds: {
      type: 'builds',
      many: true,
      from: ({ store }, { id }) => buildsOf(store, id),
      includable: true,
      related: {},
    },
    // Its own address was seen to be missing; the list of all of them takes filter[app].
    appEncryptionDeclarations: { type: 'appEncryptionDeclarations', many: true, from: 'children', includable: true },
    preReleaseVersions: { type: 'preReleaseVersions', many: true, from: 'children', includable: true, related: {} },
    reviewSubmissions: {
      type: 'reviewSubmissions',
      many: true,
      from: 'children',
      includable: true,
      related: { include: true, filters: SUBMISSION_FILTERS },
    },
    appStoreVersions: {
      type: 'appStoreVersions',
      many: true,
      from: 'children',
      includable: true,
      related: { include: true, filters: VERSION_FILTERS },
    },
  },
  key: (app) => text(app, 'bundleId'),
  computed: ({ store }, app) => ({ name: nameOf(store, app) }),
  collection: {
    filters: {
      name: { of: ({ store }, app) => [nameOf(store, app)] },
      // Apple's filter matches longer bundle ids too: com.example.app also finds com.example.app.watch (observed).
      bundleId: byAttribute('bundleId', { prefix: true }),
      sku: byAttribute('sku'),
      id: { of: (_context, app) => [app.id] },
      appStoreVersions: { of: ({ store }, app) => store.children(app.id, 'appStoreVersions').map(({ id }) => id) },
      'appStoreVersions.platform': byVersion((version) => version.attributes['platform'], PLATFORMS),
      'appStoreVersions.appVersionState': byVersion((version) => version.attributes['appVersionState'], VERSION_STATES),
      'appStoreVersions.appStoreState': byVersion(
        (version) => legacyState(text(version, 'appVersionState')),
        LEGACY_STATES,
      ),
      'reviewSubmissions.state': bySubmission('state', SUBMISSION_STATES),
      'reviewSubmissions.platform': bySubmission('platform', PLATFORMS),
    },
    exists: { gameCenterEnabledVersions: () => false },
    sort: ['name', 'bundleId', 'sku'],
  },
  instance: true,
  update(context, app, { attributes }) {
    if (attributes['primaryLocale'] !== undefined) checkPrimaryLocale(context, app, attributes['primaryLocale']);
    if (attributes['bundleId'] !== undefined && attributes['bundleId'] !== app.attributes['bundleId']) {
      checkBundleId(context, app, attributes['bundleId']);
    }
    Object.assign(app.attributes, attributes);
  },
};

function byVersion(value: (version: Doc) => Json | undefined, values: readonly string[]): Filter {
  return { values, of: ({ store }, app) => store.children(app.id, 'appStoreVersions').map(value) };
}

function bySubmission(name: string, values: readonly string[]): Filter {
  const of: Filter['of'] = ({ store }, app) =>
    store.children(app.id, 'reviewSubmissions').map(({ attributes }) => attributes[name]);
  return { values, of };
}

/** The app is called as its live appInfo says in the primary language; before the first release as the only one says. */
function nameOf(store: Store, app: Doc): string | null {
  const info = liveInfo(store, app.id) ?? workingInfo(store, app.id);
  const localization = info && localizationOf(store, info, app.attributes['primaryLocale']);
  const name = localization?.attributes['name'];
  return typeof name === 'string' ? name : null;
}

function checkPrimaryLocale({ store }: Context, app: Doc, locale: unknown): void {
  if (locale === app.attributes['primaryLocale']) return;
  refuseIfAny(localeErrors('primaryLocale', locale));
  const versions = PLATFORMS.map((p) => workingVersion(store, app.id, p) ?? liveVersion(store, app.id, p));
  const parents = [...versions, workingInfo(store, app.id) ?? liveInfo(store, app.id)].filter(
    (doc) => doc !== undefined,
  );
  if (parents.every((parent) => localizationOf(store, parent, locale))) return;
  throw attributeError(
    'INVALID.INVALID_STATE.MISSING_SCREENSHOTS_PRIMARY_LOCALE',
    'primaryLocale',
    `The primary locale can not be '${String(locale)}': the app has no localization with screenshots for it`,
  );
}

function checkBundleId({ store }: Context, app: Doc, bundleId: unknown): void {
  if (store.children(app.id, 'appStoreVersions').some((version) => isReleased(version.attributes['appVersionState']))) {
    throw attributeError('INVALID.INVALID_STATE', 'bundleId', "The attribute 'bundleId' can not be modified.");
  }
  if (store.all('apps').some((other) => other !== app && other.attributes['bundleId'] === bundleId)) {
    throw attributeError('INVALID.DUPLICATE', 'bundleId', `The bundle id '${String(bundleId)}' is in use`);
  }
}
