import { basename } from 'node:path';
import type { BaseManifest } from '../../core/base-manifest.ts';
import { createLimiter } from '../../core/limiter.ts';
import { kinds } from '../../kinds/index.ts';
import { loadManifestAt } from '../../manifest/git/load-at.ts';
import type { LoadedManifest } from '../../manifest/load.ts';
import type { Io } from '../io.ts';
import { UsageError } from '../io.ts';
import type { ManifestOptions } from '../manifest/manifest-options.ts';
import { NOTICE_NAMES } from '../notice-request.ts';

/** Manifests whose files are taken out of a repository at once. */
const AT_ONCE = 4;

/**
 * Reads manifests as they are in another commit, with the same variables.
 * @throws UsageError where there is no such commit; where its manifest can't be used, that is said in the plan
 */
export async function readBases(
  ref: string,
  loaded: readonly LoadedManifest[],
  options: ManifestOptions,
  io: Io,
): Promise<ReadonlyMap<LoadedManifest, BaseManifest>> {
  const limit = createLimiter(AT_ONCE);
  const read = loaded.map(async (one) => [one, await limit(() => readBase(ref, one, options, io))] as const);
  return new Map(await Promise.all(read));
}

async function readBase(
  ref: string,
  { area, path }: LoadedManifest,
  { env: variables }: ManifestOptions,
  { env, now, guard }: Io,
): Promise<BaseManifest> {
  const options = { env, variables, now, remote: true, notices: NOTICE_NAMES, ...(guard ? { guard } : {}) };
  const found = await loadManifestAt(ref, { area, name: basename(path) }, options, kinds);
  if (found.unusable) {
    const { problem, hint } = found.unusable;
    throw new UsageError(hint === undefined ? problem : `${problem}; ${hint}`);
  }
  const { commit, loaded, problem = '' } = found;
  return loaded ? { ref, commit, wants: loaded.wants, variables: loaded.variables } : { ref, commit, problem };
}
