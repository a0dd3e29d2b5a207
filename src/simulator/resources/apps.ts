import { buildsOf } from '../rules/builds.ts';
import { attributeError, refuseIfAny } from '../protocol/errors.ts';
import { localeErrors } from '../rules/locales.ts';
import { liveInfo, liveVersion, localizationOf, workingInfo, workingVersion } from '../rules/versions-of-app.ts';
import { defineResource } from '../protocol/define-resource.ts';
import type { Context } from '../protocol/resource.ts';
import { pricePointsOf, territoriesAsked } from '../rules/price-points.ts';
import { APP_PRICES } from '../rules/priced-kinds.ts';
import { orderPromotions } from './promoted-purchases.ts';
import { PLATFORMS, isReleased } from '../rules/states.ts';
import type { Doc, Store } from '../store.ts';
import { text } from '../store.ts';

/** Live first: whoever takes the first one writes to the one that is locked (observed 2026-08). */
const INFO_ORDER = (state: unknown): number =>
  state === 'READY_FOR_DISTRIBUTION' ? 0 : state === 'REPLACED_WITH_NEW_INFO' ? 2 : 1;

export const apps = defineResource('apps', {
  attributes: {
    accessibilityUrl: { kind: 'url' },
    bundleId: { required: true },
    primaryLocale: { required: true },
    subscriptionStatusUrl: { kind: 'url' },
    subscriptionStatusUrlForSandbox: { kind: 'url' },
  },
  relationships: {
    endUserLicenseAgreement: { related: { empty: 'not-found' } },
    appPriceSchedule: {
      from: ({ store }, app) => [store.get('appPriceSchedules', app.id)].filter((schedule) => schedule !== undefined),
      related: { empty: 'not-found' },
    },
    appPricePoints: {
      from: (context, app, filters) =>
        territoriesAsked(context, filters).flatMap((territory) =>
          pricePointsOf(context, APP_PRICES, app.id, territory),
        ),
    },
    appAvailabilityV2: { related: { empty: 'not-found' } },
    appInfos: { order: (a, b) => INFO_ORDER(a.attributes['state']) - INFO_ORDER(b.attributes['state']) },
    builds: { from: ({ store }, { id }) => buildsOf(store, id) },
    // Those of the API's first version, which has been read-only for years, are not simulated.
    inAppPurchases: { from: () => [], related: null },
    promotedPurchases: { ordered: true },
    // Its own address was seen to be missing; the list of all of them takes filter[app].
    appEncryptionDeclarations: { related: null },
  },
  key: (app) => text(app, 'bundleId'),
  computed: ({ store }, app) => ({ name: nameOf(store, app) }),
  // Apple's filter matches longer bundle ids too: com.example.app also finds com.example.app.watch (observed).
  collection: { filters: { bundleId: { prefix: true } } },
  update(context, app, { attributes }) {
    if (attributes['primaryLocale'] !== undefined) checkPrimaryLocale(context, app, attributes['primaryLocale']);
    if (attributes['bundleId'] !== undefined && attributes['bundleId'] !== app.attributes['bundleId']) {
      checkBundleId(context, app, attributes['bundleId']);
    }
    Object.assign(app.attributes, attributes);
  },
  relink: (context, app, { lists }) => orderPromotions(context, app, lists['promotedPurchases'] ?? []),
});

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
