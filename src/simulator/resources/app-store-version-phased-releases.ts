import { attributeError, fail, relationshipError } from '../protocol/errors.ts';
import { phasedReleaseOf, progressOf, setPhasedState } from '../rules/phased-releases.ts';
import { isFirstVersion } from '../rules/versions-of-app.ts';
import { defineResource } from '../protocol/define-resource.ts';
import type { Context } from '../protocol/resource.ts';
import { isReleased } from '../rules/states.ts';
import type { Doc } from '../store.ts';

/** What a running phased release may become. INACTIVE ones are started by Apple, complete ones stay so. */
const TRANSITIONS: Record<string, readonly string[]> = {
  ACTIVE: ['ACTIVE', 'PAUSED', 'COMPLETE'],
  PAUSED: ['PAUSED', 'ACTIVE', 'COMPLETE'],
};

export const appStoreVersionPhasedReleases = defineResource('appStoreVersionPhasedReleases', {
  parent: 'appStoreVersion',
  key: () => '',
  volatile: ['startDate', 'currentDayNumber', 'pausedMs', 'pausedSince'],
  computed: progressOf,
  create({ store }, { attributes, links }) {
    const version = store.get('appStoreVersions', links['appStoreVersion'] ?? '');
    if (!version) throw relationshipError('REQUIRED', 'appStoreVersion');
    if (isFirstVersion(store, version))
      throw refused('A phased release is not available for the first version of an app');
    if (isReleased(version.attributes['appVersionState'])) {
      throw refused('A phased release cannot be created for a version that has been released');
    }
    if (phasedReleaseOf(store, version)) throw refused('The version has a phased release already');
    const state = attributes['phasedReleaseState'] ?? 'INACTIVE';
    if (state !== 'INACTIVE' && state !== 'ACTIVE') throw wrongState(state);
    return store.add({
      type: 'appStoreVersionPhasedReleases',
      parent: version.id,
      attributes: { phasedReleaseState: state },
    });
  },
  update(context, phased, { attributes }) {
    const wanted = attributes['phasedReleaseState'];
    if (typeof wanted !== 'string') return;
    const present = progressOf(context, phased).phasedReleaseState;
    const may = isStarted(context, phased) ? (TRANSITIONS[present] ?? [present]) : [present];
    if (!may.includes(wanted)) throw wrongState(wanted);
    setPhasedState(context, phased, wanted);
  },
  remove(context, phased) {
    const state = progressOf(context, phased).phasedReleaseState;
    if (state !== 'INACTIVE' && isStarted(context, phased)) {
      throw fail(409, 'STATE_ERROR', 'A phased release that has started cannot be deleted');
    }
  },
});

function isStarted({ store }: Context, phased: Doc): boolean {
  return isReleased(store.get('appStoreVersions', phased.parent ?? '')?.attributes['appVersionState']);
}

function refused(detail: string) {
  return relationshipError('INVALID', 'appStoreVersion', detail);
}

function wrongState(state: unknown) {
  const detail = `The phased release can not become '${String(state)}' in the current state`;
  return attributeError('INVALID.INVALID_STATE', 'phasedReleaseState', detail);
}
