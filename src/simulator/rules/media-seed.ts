import type { AssetSeed } from './assets.ts';
import { copyAsset, seedAsset } from './assets.ts';
import { deliveryState } from './asset-state.ts';
import type { MediaKind } from './media-kinds.ts';
import { MEDIA, platformOf, SCREENSHOTS } from './media-kinds.ts';
import { itemsOf } from './media-sets.ts';
import type { Context } from '../protocol/resource.ts';
import { localizationOf } from './versions-of-app.ts';
import type { Doc, Store } from '../store.ts';
import { text } from '../store.ts';

/** Any of them is enough; the first one is what Apple asks for. That a binary also runs on iPads or watches is not known here. */
const REQUIRED: Record<string, readonly [string, ...string[]]> = {
  IOS: ['APP_IPHONE_67', 'APP_IPHONE_65'],
  MAC_OS: ['APP_DESKTOP'],
  TV_OS: ['APP_APPLE_TV'],
  VISION_OS: ['APP_APPLE_VISION_PRO'],
};

interface PreviewSeed extends AssetSeed {
  /** Default: Apple's, five seconds in. */
  previewFrameTimeCode?: string;
}

/** Files in their order, by locale and display type or preview type. */
export type ScreenshotsSeed = Record<string, Record<string, AssetSeed[]>>;
export type PreviewsSeed = Record<string, Record<string, PreviewSeed[]>>;

/** One complete screenshot of the required type in the primary language. */
export function standardScreenshots(store: Store, version: Doc, primaryLocale: string): ScreenshotsSeed {
  if (!localizationOf(store, version, primaryLocale)) return {};
  return { [primaryLocale]: { [requiredTypes(version)[0]]: [{ fileName: '1.png', fileSize: 1 }] } };
}

/**
 * Puts screenshots or previews under the localizations of a version.
 * @throws Error for a locale that the version does not have, or a kind of display that Apple or the platform does not have
 */
export function addMedia(context: Context, kind: MediaKind, version: Doc, seed: PreviewsSeed): void {
  const { store } = context;
  for (const [locale, sets] of Object.entries(seed)) {
    const localization = localizationOf(store, version, locale);
    if (!localization) throw new Error(`version ${text(version, 'versionString')} has no localization ${locale}`);
    for (const [type, items] of Object.entries(sets)) {
      if (!kind.types.includes(type)) throw new Error(`${type} is not a display type: ${kind.types.join(', ')}`);
      if (platformOf(type) !== text(version, 'platform')) {
        throw new Error(`${type} is not for ${text(version, 'platform')}`);
      }
      const set = store.add({ type: kind.sets, parent: localization.id, attributes: { [kind.typeName]: type } });
      for (const { previewFrameTimeCode, ...item } of items) {
        const { attributes } = seedAsset(context, kind.items, set.id, item);
        if (previewFrameTimeCode !== undefined) Object.assign(attributes, { previewFrameTimeCode });
      }
    }
  }
}

/** Gives the localization of a new version the screenshots and previews of the version before it. */
export function copyMedia(context: Context, localization: Doc, copy: Doc): void {
  const { store, quirks } = context;
  if (!quirks.carryOverMedia) return;
  for (const kind of MEDIA) {
    for (const set of store.children(localization.id, kind.sets)) {
      const made = store.add({ type: kind.sets, parent: copy.id, attributes: { ...set.attributes } });
      for (const item of itemsOf(store, kind, set)) copyAsset(context, item, made.id);
    }
  }
}

/** The display types of which the version needs screenshots and has none. Only the primary language has to have them. */
export function missingScreenshots(context: Context, version: Doc): string[] {
  const { store } = context;
  const locale = store.get('apps', version.parent ?? '')?.attributes['primaryLocale'];
  const localization = localizationOf(store, version, locale);
  const required = requiredTypes(version);
  const sets = localization ? store.children(localization.id, SCREENSHOTS.sets) : [];
  const isThere = sets
    .filter((set) => required.includes(text(set, SCREENSHOTS.typeName)))
    .some((set) => store.children(set.id, SCREENSHOTS.items).some((one) => deliveryState(context, one) === 'COMPLETE'));
  return isThere ? [] : [required[0]];
}

/** Screenshots or previews in any language that have not come in as a whole, are still looked at, or were refused. */
export function unsettledMedia(context: Context, kind: MediaKind, version: Doc): Doc[] {
  const { store } = context;
  return store
    .children(version.id, 'appStoreVersionLocalizations')
    .flatMap(({ id }) => store.children(id, kind.sets))
    .flatMap(({ id }) => store.children(id, kind.items))
    .filter((one) => deliveryState(context, one) !== 'COMPLETE');
}

function requiredTypes(version: Doc): readonly [string, ...string[]] {
  return REQUIRED[text(version, 'platform')] ?? ['APP_IPHONE_67'];
}
