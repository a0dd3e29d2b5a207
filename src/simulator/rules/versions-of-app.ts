import { appleDate } from '../clock.ts';
import { phasedReleaseOf } from './phased-releases.ts';
import type { Context } from '../protocol/resource.ts';
import { infoStateOf, isInfoEditable, isReleased } from './states.ts';
import type { Doc, Store } from '../store.ts';
import { text } from '../store.ts';

/** The version in the store, if there is one. */
export function liveVersion(store: Store, appId: string, platform: unknown): Doc | undefined {
  return versionsOf(store, appId, platform).find(
    (version) => version.attributes['appVersionState'] === 'READY_FOR_DISTRIBUTION',
  );
}

/** The version that is being prepared or reviewed: one a platform at most. */
export function workingVersion(store: Store, appId: string, platform: unknown): Doc | undefined {
  return versionsOf(store, appId, platform).find((version) => !isReleased(version.attributes['appVersionState']));
}

export function versionsOf(store: Store, appId: string, platform: unknown): Doc[] {
  return store.children(appId, 'appStoreVersions').filter((version) => version.attributes['platform'] === platform);
}

/** No version but this one was ever in the store of its platform: its release has no release notes. */
export function isFirstVersion(store: Store, version: Doc): boolean {
  const all = versionsOf(store, version.parent ?? '', version.attributes['platform']);
  return !all.some((other) => other !== version && isReleased(other.attributes['appVersionState']));
}

export function liveInfo(store: Store, appId: string): Doc | undefined {
  return store.children(appId, 'appInfos').find((info) => info.attributes['state'] === 'READY_FOR_DISTRIBUTION');
}

/** The appInfo that belongs to the version in preparation or review. It is one for all platforms. */
export function workingInfo(store: Store, appId: string): Doc | undefined {
  return store
    .children(appId, 'appInfos')
    .find((info) => !['READY_FOR_DISTRIBUTION', 'REPLACED_WITH_NEW_INFO'].includes(text(info, 'state')));
}

/**
 * Makes sure that there is an appInfo to edit: Apple makes one, as a copy of the live one, when a released app gets a new
 * version (observed 2026-08). Returns it when it is new.
 */
export function spawnWorkingInfo(store: Store, appId: string): Doc | undefined {
  const live = liveInfo(store, appId);
  if (!live || workingInfo(store, appId)) return undefined;
  const copy = store.add({
    type: 'appInfos',
    parent: appId,
    attributes: { ...live.attributes, state: 'PREPARE_FOR_SUBMISSION' },
    links: { ...live.links },
  });
  for (const type of ['appInfoLocalizations', 'ageRatingDeclarations']) {
    for (const { attributes, links } of store.children(live.id, type)) {
      store.add({ type, parent: copy.id, attributes: structuredClone(attributes), links: { ...links } });
    }
  }
  return copy;
}

/** Furthest first: the one appInfo of all platforms is where the furthest of their versions is. */
const PROGRESS = [
  'PENDING_RELEASE',
  'ACCEPTED',
  'IN_REVIEW',
  'WAITING_FOR_REVIEW',
  'READY_FOR_REVIEW',
  'REJECTED',
  'DEVELOPER_REJECTED',
  'PREPARE_FOR_SUBMISSION',
];

/** The version is in `state` from now on; the appInfo follows. */
export function moveVersion(store: Store, version: Doc, state: string): void {
  version.attributes['appVersionState'] = state;
  const appId = version.parent ?? '';
  const states = store
    .children(appId, 'appStoreVersions')
    .map((doc) => infoStateOf(text(doc, 'appVersionState')))
    .filter((name) => PROGRESS.includes(name));
  const info = workingInfo(store, appId);
  const furthest = PROGRESS.find((name) => states.includes(name));
  if (info && furthest !== undefined) info.attributes['state'] = furthest;
}

/** An approved version on its way into the store: at once, or after a while that only control ends (quirk). */
export function distribute(context: Context, version: Doc): void {
  if (context.quirks.slowDistribution) moveVersion(context.store, version, 'PROCESSING_FOR_DISTRIBUTION');
  else release(context, version);
}

/** Puts the version into the store in place of the one there; the working appInfo goes with it. */
export function release(context: Context, version: Doc): void {
  const { store } = context;
  const appId = version.parent ?? '';
  const old = liveVersion(store, appId, version.attributes['platform']);
  if (old && old !== version) old.attributes['appVersionState'] = 'REPLACED_WITH_NEW_VERSION';
  version.attributes['appVersionState'] = 'READY_FOR_DISTRIBUTION';
  const working = workingInfo(store, appId);
  if (working) {
    const replaced = liveInfo(store, appId);
    if (replaced) replaced.attributes['state'] = 'REPLACED_WITH_NEW_INFO';
    working.attributes['state'] = 'READY_FOR_DISTRIBUTION';
  }
  for (const submission of store.children(version.id, 'appStoreVersionSubmissions')) store.remove(submission);
  // Apple starts a planned phased release by itself.
  const phased = phasedReleaseOf(store, version);
  if (phased?.attributes['phasedReleaseState'] === 'INACTIVE') {
    Object.assign(phased.attributes, { phasedReleaseState: 'ACTIVE', startDate: appleDate(context.clock.now()) });
  }
  // Another platform's draft still needs an appInfo that can be edited.
  const drafts = store.children(appId, 'appStoreVersions').filter((v) => !isReleased(v.attributes['appVersionState']));
  if (drafts.length > 0) spawnWorkingInfo(store, appId);
}

/** The appInfo if it takes writes now. */
export function editableInfo(store: Store, appId: string): Doc | undefined {
  const info = workingInfo(store, appId);
  return info && isInfoEditable(info.attributes['state']) ? info : undefined;
}

/** The localization of `locale` under an appInfo or a version. */
export function localizationOf(store: Store, parent: Doc, locale: unknown): Doc | undefined {
  const type = parent.type === 'appInfos' ? 'appInfoLocalizations' : 'appStoreVersionLocalizations';
  return store.children(parent.id, type).find((doc) => doc.attributes['locale'] === locale);
}
