import type { AssetSeed } from './assets.ts';
import { copyAsset, deliveryState, seedAsset } from './assets.ts';
import type { Context } from '../protocol/resource.ts';
import { localizationOf } from './releases.ts';
import type { Doc, Store } from '../store.ts';
import { text } from '../store.ts';

const LOCALIZATIONS = 'appStoreVersionLocalizations';
const SETS = 'appScreenshotSets';
const SCREENSHOTS = 'appScreenshots';

const IPHONES = ['67', '61', '65', '58', '55', '47', '40', '35'];
const IPADS = ['PRO_3GEN_129', 'PRO_3GEN_11', 'PRO_129', '105', '97'];
const WATCHES = ['ULTRA', 'SERIES_10', 'SERIES_7', 'SERIES_4', 'SERIES_3'];

export const DISPLAY_TYPES: readonly string[] = [
  ...IPHONES.map((size) => `APP_IPHONE_${size}`),
  ...IPADS.map((size) => `APP_IPAD_${size}`),
  'APP_DESKTOP',
  ...WATCHES.map((size) => `APP_WATCH_${size}`),
  'APP_APPLE_TV',
  'APP_APPLE_VISION_PRO',
  // Messages has no 3.5-inch one.
  ...IPHONES.filter((size) => size !== '35').map((size) => `IMESSAGE_APP_IPHONE_${size}`),
  ...IPADS.map((size) => `IMESSAGE_APP_IPAD_${size}`),
];

/** Any of them is enough; the first one is what Apple asks for. That a binary also runs on iPads or watches is not known here. */
const REQUIRED: Record<string, readonly [string, ...string[]]> = {
  IOS: ['APP_IPHONE_67', 'APP_IPHONE_65'],
  MAC_OS: ['APP_DESKTOP'],
  TV_OS: ['APP_APPLE_TV'],
  VISION_OS: ['APP_APPLE_VISION_PRO'],
};

/** Screenshots in their order, by locale and display type. */
export type ScreenshotsSeed = Record<string, Record<string, AssetSeed[]>>;

/**
 * Puts screenshots under the localizations of a version.
 * @param media `true`: one complete screenshot of the required type in the primary language
 * @throws Error for a locale that the version does not have, or a display type that Apple does not have
 */
export function addScreenshots(
  context: Context,
  version: Doc,
  media: boolean | ScreenshotsSeed,
  primaryLocale: string,
): void {
  const { store } = context;
  const standard = localizationOf(store, version, primaryLocale)
    ? { [primaryLocale]: { [requiredTypes(version)[0]]: [{ fileName: '1.png', fileSize: 1 }] } }
    : {};
  const seed = media === true ? standard : media === false ? {} : media;
  for (const [locale, sets] of Object.entries(seed)) {
    const localization = localizationOf(store, version, locale);
    if (!localization) throw new Error(`version ${text(version, 'versionString')} has no localization ${locale}`);
    for (const [screenshotDisplayType, screenshots] of Object.entries(sets)) {
      if (!DISPLAY_TYPES.includes(screenshotDisplayType)) {
        throw new Error(`${screenshotDisplayType} is not a display type: ${DISPLAY_TYPES.join(', ')}`);
      }
      const set = store.add({ type: SETS, parent: localization.id, attributes: { screenshotDisplayType } });
      for (const screenshot of screenshots) seedAsset(context, SCREENSHOTS, set.id, screenshot);
    }
  }
}

/** Gives the localization of a new version the screenshots of the version before it. */
export function copyScreenshots(context: Context, localization: Doc, copy: Doc): void {
  const { store } = context;
  for (const set of store.children(localization.id, SETS)) {
    const made = store.add({ type: SETS, parent: copy.id, attributes: { ...set.attributes } });
    for (const screenshot of store.children(set.id, SCREENSHOTS)) copyAsset(context, screenshot, made.id);
  }
}

/** The display types of which the version needs screenshots and has none. Only the primary language has to have them. */
export function missingScreenshots(context: Context, version: Doc): string[] {
  const { store } = context;
  const locale = store.get('apps', version.parent ?? '')?.attributes['primaryLocale'];
  const localization = localizationOf(store, version, locale);
  const required = requiredTypes(version);
  const sets = localization ? store.children(localization.id, SETS) : [];
  const isThere = sets
    .filter((set) => required.includes(text(set, 'screenshotDisplayType')))
    .some((set) => store.children(set.id, SCREENSHOTS).some((one) => deliveryState(context, one) === 'COMPLETE'));
  return isThere ? [] : [required[0]];
}

/** Screenshots in any language that have not come in as a whole, are still looked at, or were refused. */
export function unsettledScreenshots(context: Context, version: Doc): Doc[] {
  return screenshotsOf(context.store, version).filter((one) => deliveryState(context, one) !== 'COMPLETE');
}

function screenshotsOf(store: Store, version: Doc): Doc[] {
  return store
    .children(version.id, LOCALIZATIONS)
    .flatMap(({ id }) => store.children(id, SETS))
    .flatMap(({ id }) => store.children(id, SCREENSHOTS));
}

function requiredTypes(version: Doc): readonly [string, ...string[]] {
  return REQUIRED[text(version, 'platform')] ?? ['APP_IPHONE_67'];
}
