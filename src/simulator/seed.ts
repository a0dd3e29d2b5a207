import type { BuildSeed } from './rules/build-seeds.ts';
import { addBuilds } from './rules/build-seeds.ts';
import { appleDate } from './clock.ts';
import { PREVIEWS, SCREENSHOTS } from './rules/media-kinds.ts';
import type { PreviewsSeed, ScreenshotsSeed } from './rules/media-seed.ts';
import { addMedia, standardScreenshots } from './rules/media-seed.ts';
import type { PhasedReleaseSeed } from './rules/phased-releases.ts';
import { addPhasedRelease } from './rules/phased-releases.ts';
import type { PriceSeed } from './rules/price-schedules.ts';
import type { PurchaseSeed } from './rules/purchase-seeds.ts';
import { addPurchase } from './rules/purchase-seeds.ts';
import { addPrices } from './rules/price-schedules.ts';
import { APP_PRICES } from './rules/priced-kinds.ts';
import type { Context } from './protocol/resource.ts';
import type { TerritoriesSeed } from './resources/app-availabilities.ts';
import { seedTerritories } from './resources/app-availabilities.ts';
import type { EulaSeed } from './resources/end-user-license-agreements.ts';
import { addEula } from './resources/end-user-license-agreements.ts';
import type { ReviewSeed } from './resources/app-store-review-details.ts';
import { addReviewDetail } from './resources/app-store-review-details.ts';
import { placeInReview } from './rules/review-places.ts';
import { addDraft, startReview } from './rules/reviews.ts';
import type { SubscriptionGroupSeed } from './rules/subscription-seeds.ts';
import { addSubscriptionGroup } from './rules/subscription-seeds.ts';
import { INFO_STATES, PLATFORMS, VERSION_STATES, infoStateOf, isReleased } from './rules/states.ts';
import { SPEC } from './spec.gen.ts';
import type { Attributes, Doc, Store } from './store.ts';
import type { Website } from './rules/website-only.ts';
import { setWebsite } from './rules/website-only.ts';

export interface VersionSeed {
  /** Default: the app's. */
  platform?: string;
  versionString: string;
  /** One of Apple's `appVersionState` words. */
  state: string;
  copyright?: string;
  releaseType?: string;
  earliestReleaseDate?: string;
  /** Default: a day after the version before it, the last one now. */
  createdDate?: string;
  /** Texts by locale; default: the primary locale without texts. */
  localizations?: Record<string, Attributes>;
  /** Number of the linked build, one of the app's. */
  build?: string;
  phasedRelease?: PhasedReleaseSeed;
  /** Default: none. */
  review?: ReviewSeed;
  /** Whether it has the screenshot that it needs, in the primary language, or all that it has; default true. */
  media?: boolean | ScreenshotsSeed;
  /** Default: none. */
  previews?: PreviewsSeed;
}

export interface InfoSeed {
  /** One of Apple's appInfo `state` words. */
  state: string;
  localizations: Record<string, Attributes>;
  /** Ids of categories by relation, e.g. `primaryCategory: 'UTILITIES'`. */
  categories?: Record<string, string>;
  ageRating?: Attributes;
}

/** An app to begin with. Its texts are not checked: it may hold what Apple would refuse today. */
export interface AppSeed {
  bundleId: string;
  name: string;
  /** Default en-US. */
  primaryLocale?: string;
  sku?: string;
  contentRightsDeclaration?: string;
  /** Default IOS. */
  platform?: string;
  /** Default: version 1.0 in preparation, as Apple makes with a new app, without a screenshot. */
  versions?: VersionSeed[];
  /** Uploaded builds, oldest first; default: none. */
  builds?: BuildSeed[];
  /** Default: one for the version in the store and one for the version in preparation, with the locales of those versions. */
  appInfos?: InfoSeed[];
  /** Default: Apple's standard one. */
  eula?: EulaSeed;
  /** Further resources of the app by their type, as Apple would answer them; default: none. */
  resources?: Record<string, Attributes[]>;
  /** Default: nowhere on sale, as Apple leaves a new app. */
  territories?: TerritoriesSeed;
  /** A price in the United States, or a whole schedule; default: none. */
  price?: string | PriceSeed;
  /** Default: none. */
  inAppPurchases?: PurchaseSeed[];
  /** Default: none. */
  subscriptionGroups?: SubscriptionGroupSeed[];
  /** Default: all of it is done. */
  website?: Website;
  /** A draft submission with so many things in it that are not simulated, such as events; default: no draft. */
  draftedOthers?: number;
  /** A submission in review with so many such things in it; default: none. */
  submittedOthers?: number;
}

/**
 * Makes the app record with all that Apple makes along with it. Returns its id.
 * @throws Error when the bundle id is taken, or a platform or state is none of Apple's words
 */
export function addApp(context: Context, seed: AppSeed): string {
  const { store } = context;
  const { bundleId, name, primaryLocale = 'en-US', sku = bundleId, contentRightsDeclaration, platform = 'IOS' } = seed;
  const draft = { versionString: '1.0', state: 'PREPARE_FOR_SUBMISSION', media: false };
  const versions: VersionSeed[] = seed.versions ?? [draft];
  const infos = seed.appInfos ?? infosFor(versions, name, primaryLocale);
  if (store.all('apps').some((app) => app.attributes['bundleId'] === bundleId)) {
    throw new Error(`there is an app with the bundle id ${bundleId} already`);
  }
  for (const version of versions) {
    checkWord('platform', version.platform ?? platform, PLATFORMS);
    checkWord('version state', version.state, VERSION_STATES);
  }
  for (const { state } of infos) checkWord('appInfo state', state, INFO_STATES);
  const app = store.add({
    type: 'apps',
    id: freeId(store),
    attributes: {
      bundleId,
      sku,
      primaryLocale,
      isOrEverWasMadeForKids: false,
      ...(contentRightsDeclaration === undefined ? {} : { contentRightsDeclaration }),
    },
  });
  for (const [index, version] of versions.entries()) {
    const created = new Date(context.clock.now().getTime() - (versions.length - 1 - index) * DAY);
    addVersion(context, app, { platform, createdDate: created.toISOString(), ...version }, primaryLocale);
  }
  for (const info of infos) addInfo(context, app, info);
  if (seed.website) setWebsite(app, seed.website);
  addBuilds(context, app, seed.builds ?? [], versions, platform);
  if (seed.eula) addEula(context, app, seed.eula);
  addResources(context, app, seed.resources ?? {});
  if (seed.territories) seedTerritories(context, app, seed.territories);
  if (seed.price !== undefined) addPrices(context, APP_PRICES, app.id, seed.price);
  for (const purchase of seed.inAppPurchases ?? []) addPurchase(context, app, purchase, platform);
  for (const group of seed.subscriptionGroups ?? []) addSubscriptionGroup(context, app, group, platform);
  if (seed.draftedOthers !== undefined) addDraft(store, app.id, platform, seed.draftedOthers);
  if (seed.submittedOthers !== undefined) {
    startReview(context, addDraft(store, app.id, platform, seed.submittedOthers));
  }
  return app.id;
}

/** After those that are there; in a seed they may be anything. */
function freeId(store: Store): string {
  const ids = store.all('apps').map(({ id }) => Number(id));
  return String(Math.max(6_440_000_000, ...ids.filter(Number.isSafeInteger)) + 1);
}

const DAY = 86_400_000;

/** @throws Error for a type, an attribute or a word that Apple does not have */
function addResources({ store }: Context, app: Doc, resources: NonNullable<AppSeed['resources']>): void {
  for (const [type, all] of Object.entries(resources)) {
    const known: Record<string, { kind: string; values?: readonly string[] }> | undefined = Object.hasOwn(SPEC, type)
      ? SPEC[type as keyof typeof SPEC].attributes
      : undefined;
    if (!known) throw new Error(`${type} is not a type of resources that is simulated`);
    for (const attributes of all) {
      for (const [name, value] of Object.entries(attributes)) {
        checkWord(`known attribute of ${type}`, name, Object.keys(known));
        const { values } = known[name] ?? {};
        if (values) checkWord(`known ${name}`, typeof value === 'string' ? value : JSON.stringify(value), values);
      }
      store.add({ type, parent: app.id, attributes });
    }
  }
}

function checkWord(what: string, word: string, known: readonly string[]): void {
  if (!known.includes(word)) throw new Error(`${word} is not a ${what}: ${known.join(', ')}`);
}

export function addVersion(
  context: Context,
  app: Doc,
  seed: VersionSeed & { platform: string; createdDate: string },
  primaryLocale: string,
): void {
  const { store } = context;
  const { platform, versionString, state, copyright, releaseType = 'AFTER_APPROVAL', earliestReleaseDate } = seed;
  const version = store.add({
    type: 'appStoreVersions',
    parent: app.id,
    attributes: {
      platform,
      versionString,
      appVersionState: state,
      reviewType: 'APP_STORE',
      releaseType,
      downloadable: true,
      createdDate: appleDate(new Date(seed.createdDate)),
      ...(copyright === undefined ? {} : { copyright }),
      ...(earliestReleaseDate === undefined ? {} : { earliestReleaseDate: appleDate(new Date(earliestReleaseDate)) }),
    },
  });
  for (const [locale, texts] of Object.entries(seed.localizations ?? { [primaryLocale]: {} })) {
    store.add({ type: 'appStoreVersionLocalizations', parent: version.id, attributes: { locale, ...texts } });
  }
  if (seed.review) addReviewDetail(context, version, seed.review);
  const { media = true, previews = {} } = seed;
  const screenshots =
    media === true ? standardScreenshots(store, version, primaryLocale) : media === false ? {} : media;
  addMedia(context, SCREENSHOTS, version, screenshots);
  addMedia(context, PREVIEWS, version, previews);
  placeInReview(context, version);
  if (seed.phasedRelease) addPhasedRelease(context, version, seed.phasedRelease);
}

export function addInfo(
  { store }: Context,
  app: Doc,
  { state, localizations, categories = {}, ageRating = {} }: InfoSeed,
): void {
  const info = store.add({ type: 'appInfos', parent: app.id, attributes: { state }, links: { ...categories } });
  for (const [locale, texts] of Object.entries(localizations)) {
    store.add({ type: 'appInfoLocalizations', parent: info.id, attributes: { locale, ...texts } });
  }
  store.add({ type: 'ageRatingDeclarations', parent: info.id, attributes: { ...ageRating } });
}

/** One for what is on sale and one for what is in preparation, named alike in every language. */
export function infosFor(versions: readonly VersionSeed[], name: string, primaryLocale: string): InfoSeed[] {
  const infoFor = (state: string, relevant: readonly VersionSeed[]): InfoSeed => {
    const locales = new Set([
      primaryLocale,
      ...relevant.flatMap(({ localizations = {} }) => Object.keys(localizations)),
    ]);
    return { state, localizations: Object.fromEntries([...locales].map((locale) => [locale, { name }])) };
  };
  const released = versions.filter(({ state }) => isReleased(state));
  const working = versions.filter(({ state }) => !isReleased(state));
  const [draft] = working;
  const live = released.filter(({ state }) => state === 'READY_FOR_DISTRIBUTION');
  return [
    ...(released.length > 0 ? [infoFor('READY_FOR_DISTRIBUTION', live.length > 0 ? live : released)] : []),
    ...(draft ? [infoFor(infoStateOf(draft.state), working)] : []),
  ];
}
