import { attributeEntry, attributeError, fail, refuseIfAny, relationshipError } from '../protocol/errors.ts';
import { localeErrors } from '../rules/locales.ts';
import { localizationOf } from '../rules/versions-of-app.ts';
import { defineResource } from '../protocol/define-resource.ts';
import type { Context } from '../protocol/resource.ts';
import { isEditable, isInfoEditable } from '../rules/states.ts';
import type { Doc } from '../store.ts';
import { text } from '../store.ts';

export const appInfoLocalizations = defineResource('appInfoLocalizations', {
  parent: 'appInfo',
  attributes: {
    name: { min: 2, max: 30, shown: true },
    subtitle: { max: 30, shown: true },
    privacyPolicyText: { shown: true },
    privacyPolicyUrl: { kind: 'url', max: 255 },
    privacyChoicesUrl: { kind: 'url', max: 255 },
  },
  key: (localization) => text(localization, 'locale'),
  create(context, { attributes, links }) {
    const info = context.store.get('appInfos', links['appInfo'] ?? '');
    if (!info || !isInfoEditable(info.attributes['state'])) {
      const detail = 'Cannot create localization for an app info in the current state';
      throw relationshipError('INVALID', 'appInfo', detail);
    }
    const locale = attributes['locale'];
    refuseIfAny(localeErrors('locale', locale));
    if (localizationOf(context.store, info, locale)) throw duplicateLocale(locale);
    const made = context.store.add({ type: 'appInfoLocalizations', parent: info.id, attributes });
    if (context.quirks.versionTwinOnInfoLocalization) addToVersions(context, info, locale);
    return made;
  },
  update(context, localization, { attributes }) {
    checkInfo(context, localization, Object.keys(attributes));
    Object.assign(localization.attributes, attributes);
  },
  remove(context, localization) {
    const info = checkInfo(context, localization, ['locale']);
    const app = context.store.get('apps', info?.parent ?? '');
    refusePrimaryLocale(app, localization);
  },
});

export function duplicateLocale(locale: unknown) {
  const detail = `Entity with locale: '${String(locale)}' already exists. Try updating.`;
  return attributeError('INVALID.DUPLICATE', 'locale', detail);
}

/** The primary language can't be removed (observed). */
export function refusePrimaryLocale(app: Doc | undefined, localization: Doc): void {
  if (app?.attributes['primaryLocale'] !== localization.attributes['locale']) return;
  throw fail(409, 'STATE_ERROR', 'The localization of the primary locale cannot be deleted');
}

function checkInfo({ store }: Context, localization: Doc, fields: string[]): Doc | undefined {
  const info = store.get('appInfos', localization.parent ?? '');
  if (!isInfoEditable(info?.attributes['state'])) {
    refuseIfAny(
      fields.map((field) =>
        attributeEntry('INVALID.INVALID_STATE', field, `The field '${field}' can not be modified in the current state`),
      ),
    );
  }
  return info;
}

function addToVersions({ store, quirks }: Context, info: Doc, locale: unknown): void {
  for (const version of store.children(info.parent ?? '', 'appStoreVersions')) {
    if (!isEditable(version.attributes['appVersionState']) || localizationOf(store, version, locale)) continue;
    const attributes = { locale: String(locale) };
    const made = store.add({ type: 'appStoreVersionLocalizations', parent: version.id, attributes });
    if (quirks.lagReads > 0) made.lag = quirks.lagReads;
  }
}
