import { fail, refuseIfAny, relationshipError } from '../protocol/errors.ts';
import { entry } from '../protocol/errors.ts';
import { localeErrors } from '../rules/locales.ts';
import { PREVIEWS, SCREENSHOTS } from '../rules/media-kinds.ts';
import { editableInfo, isFirstVersion, localizationOf } from '../rules/versions-of-app.ts';
import { defineResource } from '../protocol/define-resource.ts';
import type { Context } from '../protocol/resource.ts';
import { isEditable } from '../rules/states.ts';
import type { Doc } from '../store.ts';
import { duplicateLocale, refusePrimaryLocale } from './app-info-localizations.ts';
import { text } from '../store.ts';

export const appStoreVersionLocalizations = defineResource('appStoreVersionLocalizations', {
  parent: 'appStoreVersion',
  attributes: {
    description: { max: 4000, shown: true },
    // Apple's help says bytes; the live API counted characters (observed: 91 characters in 168 bytes were taken).
    keywords: { max: 100, shown: true },
    marketingUrl: { kind: 'url', max: 255 },
    promotionalText: { max: 170, shown: true },
    supportUrl: { kind: 'url', max: 255 },
    whatsNew: { max: 4000, shown: true },
  },
  // The filter by the kind of display is taken and ignored (observed for screenshots).
  relationships: {
    appScreenshotSets: { related: { filters: { screenshotDisplayType: { of: () => [...SCREENSHOTS.types] } } } },
    appPreviewSets: { related: { filters: { previewType: { of: () => [...PREVIEWS.types] } } } },
  },
  key: (localization) => text(localization, 'locale'),
  create(context, { attributes, links }) {
    const { store, quirks } = context;
    const version = store.get('appStoreVersions', links['appStoreVersion'] ?? '');
    const state = version?.attributes['appVersionState'];
    if (!version || !(isEditable(state) || state === 'READY_FOR_REVIEW')) {
      const detail = 'Cannot create localization after the app version has been submitted for review';
      throw relationshipError('INVALID', 'appStoreVersion', detail);
    }
    const locale = attributes['locale'];
    refuseIfAny(localeErrors('locale', locale));
    if (localizationOf(store, version, locale)) throw duplicateLocale(locale);
    checkLocks(context, version, Object.keys(attributes));
    const made = store.add({ type: 'appStoreVersionLocalizations', parent: version.id, attributes });
    if (quirks.infoTwinOnVersionLocalization) addToInfo(context, version, locale);
    return made;
  },
  update(context, localization, { attributes }) {
    const version = context.store.get('appStoreVersions', localization.parent ?? '');
    if (version) checkLocks(context, version, Object.keys(attributes));
    Object.assign(localization.attributes, attributes);
  },
  remove({ store }, localization) {
    const version = store.get('appStoreVersions', localization.parent ?? '');
    if (!isEditable(version?.attributes['appVersionState'])) {
      throw fail(409, 'STATE_ERROR', 'Cannot delete localization after the app version has been submitted for review');
    }
    refusePrimaryLocale(store.get('apps', version?.parent ?? ''), localization);
  },
});

/** Refuses each attribute that can't be written now, changed or not. */
function checkLocks({ store }: Context, version: Doc, names: string[]): void {
  const first = isFirstVersion(store, version);
  const locked = names.filter(
    (name) => !mayWrite(version.attributes['appVersionState'], name) || (name === 'whatsNew' && first),
  );
  refuseIfAny(
    locked.map((name) =>
      entry(409, 'STATE_ERROR', `Attribute '${name}' cannot be edited at this time`, {
        pointer: `/data/attributes/${name}`,
      }),
    ),
  );
}

function mayWrite(state: unknown, name: string): boolean {
  if (isEditable(state) || state === 'READY_FOR_REVIEW') return true;
  // Release notes of a waiting version were changed successfully (observed 2026-07).
  if (state === 'WAITING_FOR_REVIEW') return name === 'whatsNew' || name === 'promotionalText';
  // supportUrl and marketingUrl are refused on a live version too (observed 2026-10).
  return state === 'READY_FOR_DISTRIBUTION' && name === 'promotionalText';
}

function addToInfo({ store }: Context, version: Doc, locale: unknown): void {
  const app = store.get('apps', version.parent ?? '');
  const info = editableInfo(store, version.parent ?? '');
  if (!app || !info || localizationOf(store, info, locale)) return;
  const name = localizationOf(store, info, app.attributes['primaryLocale'])?.attributes['name'] ?? null;
  store.add({ type: 'appInfoLocalizations', parent: info.id, attributes: { locale: String(locale), name } });
}
