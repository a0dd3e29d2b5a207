import { release, versionsOf, workingInfo } from './releases.ts';
import type { Context } from './resource.ts';
import { VERSION_STATES, infoStateOf, isReleased } from './states.ts';
import type { Doc } from './store.ts';

/** What App Review and the passing of time do in the real one. */
export interface Control {
  /** The version is approved and live: the one there before becomes REPLACED_WITH_NEW_VERSION, its appInfo likewise. */
  releaseVersion(appId: string, platform: string, versionString: string): void;
  /** The version is in `state` from now on, with the appInfo that goes with it. */
  setVersionState(appId: string, platform: string, versionString: string, state: string): void;
}

export function createControl(context: Context, changed: () => void): Control {
  const find = (appId: string, platform: string, versionString: string): Doc => {
    const versions = versionsOf(context.store, appId, platform);
    const version = versions.find(({ attributes }) => attributes['versionString'] === versionString);
    if (!version) throw new Error(`app ${appId} has no version ${versionString} for ${platform}`);
    return version;
  };
  return {
    releaseVersion(appId, platform, versionString) {
      release(context, find(appId, platform, versionString));
      changed();
    },
    setVersionState(appId, platform, versionString, state) {
      const version = find(appId, platform, versionString);
      if (!VERSION_STATES.some((known) => known === state)) throw new Error(`${state} is not a version state`);
      if (state === 'READY_FOR_DISTRIBUTION') release(context, version);
      version.attributes['appVersionState'] = state;
      const info = workingInfo(context.store, appId);
      if (info && !isReleased(state)) info.attributes['state'] = infoStateOf(state);
      changed();
    },
  };
}
