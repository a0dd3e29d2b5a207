import { checkBuildLink } from '../rules/build-links.ts';
import { attributeError, fail, relationshipError } from '../protocol/errors.ts';
import { appleDate } from '../clock.ts';
import { copyMedia } from '../rules/media-seed.ts';
import { carryOverPhasedRelease } from '../rules/phased-releases.ts';
import {
  liveInfo,
  liveVersion,
  spawnWorkingInfo,
  versionsOf,
  workingInfo,
  workingVersion,
} from '../rules/versions-of-app.ts';
import { defineResource } from '../protocol/define-resource.ts';
import type { Context } from '../protocol/resource.ts';
import { isEditable, isReleased, legacyState } from '../rules/states.ts';
import type { Attributes, Doc, Json } from '../store.ts';
import { text } from '../store.ts';
import { isSameNumber, withoutLeadingZeros } from '../rules/version-numbers.ts';
import { copyReviewDetail } from './app-store-review-details.ts';

export const appStoreVersions = defineResource('appStoreVersions', {
  parent: 'app',
  attributes: { versionString: { max: 18 }, copyright: { shown: true } },
  relationships: {
    appStoreVersionPhasedRelease: { related: { empty: 'reported-both' } },
    appStoreReviewDetail: { related: { empty: 'reported-both' } },
  },
  key: (version) => `${text(version, 'platform')} ${text(version, 'versionString')}`,
  volatile: ['createdDate', 'held'],
  computed: (_context, version) => ({ appStoreState: legacyState(text(version, 'appVersionState')) }),
  create(context, { attributes, links }) {
    const { store, clock, quirks } = context;
    const appId = links['app'] ?? '';
    const platform = attributes['platform'];
    if (workingVersion(store, appId, platform)) {
      const detail = 'You cannot create a new version of the App in the current state.';
      throw relationshipError('INVALID', 'app', detail);
    }
    const versionString = spelled(context, attributes['versionString']);
    checkVersionString(context, appId, platform, versionString);
    const { build } = links;
    const draft = { appId, platform, versionString, state: 'PREPARE_FOR_SUBMISSION' };
    if (build !== undefined) checkBuildLink(context, draft, build);
    const previous = liveVersion(store, appId, platform);
    const start = { releaseType: 'AFTER_APPROVAL', reviewType: 'APP_STORE', downloadable: true };
    const made = store.add({
      type: 'appStoreVersions',
      parent: appId,
      attributes: {
        ...start,
        copyright: previous?.attributes['copyright'] ?? null,
        ...releaseAttributes(attributes, start),
        versionString,
        appVersionState: 'PREPARE_FOR_SUBMISSION',
        createdDate: appleDate(clock.now()),
      },
      ...(build === undefined ? {} : { links: { build } }),
    });
    copyLocalizations(context, made, previous);
    carryOverPhasedRelease(context, made, previous);
    copyReviewDetail(context, made, previous);
    const info = spawnWorkingInfo(store, appId);
    if (quirks.lagReads > 0) for (const doc of [made, info]) if (doc) doc.lag = quirks.lagReads;
    return made;
  },
  update(context, version, { attributes, links }) {
    const state = version.attributes['appVersionState'];
    for (const name of Object.keys(attributes)) {
      if (!mayWrite(state, name)) {
        throw attributeError('INVALID.INVALID_STATE', name, `The attribute '${name}' can not be modified.`);
      }
    }
    const next = { ...version.attributes, ...releaseAttributes(attributes, version.attributes) };
    if (attributes['versionString'] !== undefined) {
      next['versionString'] = spelled(context, attributes['versionString']);
      checkVersionString(context, version.parent ?? '', version.attributes['platform'], next['versionString'], version);
    }
    const { build } = links;
    if (build !== undefined) {
      const { platform } = next;
      const receiver = { appId: version.parent ?? '', platform, versionString: next['versionString'], state };
      checkBuildLink(context, receiver, build);
    }
    Object.assign(version.attributes, next);
    Object.assign(version.links, links);
  },
  remove({ store }, version) {
    const appId = version.parent ?? '';
    if (!isEditable(version.attributes['appVersionState'])) {
      throw fail(409, 'STATE_ERROR', 'The version cannot be deleted in the current state.');
    }
    if (store.children(appId, 'appStoreVersions').length === 1) {
      throw fail(409, 'STATE_ERROR', 'The only version of an app cannot be deleted.');
    }
    const others = store.children(appId, 'appStoreVersions').filter((other) => other !== version);
    const info = workingInfo(store, appId);
    if (info && liveInfo(store, appId) && others.every((other) => isReleased(other.attributes['appVersionState']))) {
      store.remove(info);
    }
  },
});

/** What Apple lets change in which state; the rest is locked. */
function mayWrite(state: unknown, attribute: string): boolean {
  if (attribute === 'downloadable') return isEditable(state) || state === 'READY_FOR_DISTRIBUTION';
  if (isEditable(state)) return true;
  return state === 'READY_FOR_REVIEW' && attribute !== 'versionString';
}

/** Zeros in front of a number go; the form is checked elsewhere (fastlane #14513: it looks for versions without them). */
function spelled({ quirks }: Context, versionString: Json | undefined): Json {
  if (typeof versionString !== 'string' || quirks.keepsLeadingZeros) return versionString ?? null;
  return withoutLeadingZeros(versionString);
}

function checkVersionString(
  { store }: Context,
  appId: string,
  platform: unknown,
  versionString: unknown,
  own?: Doc,
): void {
  if (!/^\d+(\.\d+){0,3}$/.test(String(versionString))) {
    throw attributeError('INVALID', 'versionString', `'${String(versionString)}' is not a valid version number`);
  }
  const others = versionsOf(store, appId, platform).filter((version) => version !== own);
  if (others.some((version) => isSameNumber(version.attributes['versionString'], versionString))) {
    throw attributeError('INVALID.DUPLICATE', 'versionString', 'The version number has been previously used');
  }
}

/** The attributes to store, after the rules that bind release type and date. A date in the past is taken (observed). */
function releaseAttributes(given: Attributes, present: Attributes): Attributes {
  const type = given['releaseType'] ?? present['releaseType'];
  const sent = given['earliestReleaseDate'];
  if (typeof sent === 'string') {
    if (type !== 'SCHEDULED') {
      const detail = "The attribute 'earliestReleaseDate' can only be set when 'releaseType' is 'SCHEDULED'";
      throw attributeError('INVALID', 'earliestReleaseDate', detail);
    }
    if (Date.parse(sent) % 3_600_000 !== 0) {
      const detail = "The attribute 'earliestReleaseDate' must be a whole hour";
      throw attributeError('INVALID', 'earliestReleaseDate', detail);
    }
    return { ...given, earliestReleaseDate: appleDate(new Date(sent)) };
  }
  if (type === 'SCHEDULED' && (sent === null || (present['earliestReleaseDate'] ?? null) === null)) {
    const detail = "You must provide a value for the attribute 'earliestReleaseDate' with this request";
    throw attributeError('REQUIRED', 'earliestReleaseDate', detail);
  }
  return given;
}

/** A new version begins with the previous one's localizations, except for the release notes; a first one with the primary. */
function copyLocalizations(context: Context, version: Doc, previous: Doc | undefined): void {
  const { store, quirks } = context;
  const type = 'appStoreVersionLocalizations';
  if (!previous) {
    const locale = store.get('apps', version.parent ?? '')?.attributes['primaryLocale'] ?? null;
    store.add({ type, parent: version.id, attributes: { locale } });
    return;
  }
  for (const localization of store.children(previous.id, type)) {
    const { attributes, links } = localization;
    const { whatsNew: _notes, promotionalText = null, locale = null, ...texts } = attributes;
    const copy: Attributes = {
      locale,
      ...(quirks.carryOverTexts ? texts : {}),
      ...(quirks.carryOverPromotionalText ? { promotionalText } : {}),
    };
    const made = store.add({ type, parent: version.id, attributes: copy, links: { ...links } });
    copyMedia(context, localization, made);
  }
}
