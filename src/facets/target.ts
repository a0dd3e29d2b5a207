import type { Snapshot } from '../core/facet.ts';
import type { Target } from '../core/plan.ts';
import type { Manifest } from '../manifest/types.ts';
import type { AppHave } from './app/app.ts';
import type { VersionHave } from './version/version.ts';

/** What the plan is for, in words: the app and, where it was looked up, the version. */
export function targetOf({ app: { platform } }: Manifest, snapshot: Snapshot): Target {
  const { id, name, bundleId } = snapshot.have['app'] as AppHave;
  const target = (snapshot.have['version'] as VersionHave | undefined)?.target;
  const found =
    target?.kind === 'existing'
      ? { versionString: target.version.versionString, state: target.version.state }
      : target?.kind === 'new'
        ? { versionString: target.versionString, state: 'new' }
        : undefined;
  return { bundleId, platform, appId: id, name, ...(found ? { version: found } : {}) };
}
