import type { Io, Outcome } from './io.ts';
import { UsageError } from './io.ts';
import type { ManifestOptions } from './manifest/manifest-options.ts';
import { pullNew } from './pull/pull-new.ts';
import { pullOnto } from './pull/pull-onto.ts';
import { pullSeed, SEED_FILE } from './pull/pull-seed.ts';

export interface PullOptions extends ManifestOptions {
  /** The bundle id of the app that a new manifest is for. */
  app?: string;
  platform?: string;
  dir?: string;
  force?: boolean;
  /** Fetch the pictures as well. */
  pictures?: boolean;
  check?: boolean;
  write?: boolean;
  /** A seed for the simulator instead of a manifest: its file, or `true` for the usual one. */
  asSeed?: string | true;
}

/** Writes what App Store Connect has into a new manifest, or into one that is there. Sends GET requests only. */
export async function pull(manifest: string | undefined, options: PullOptions, io: Io): Promise<Outcome> {
  const { check = false, write = false, app, platform, dir, force, pictures, env, root, asSeed } = options;
  if (check && write) throw new UsageError('--check only looks, and --write changes the manifest: choose one');
  if (check || write) {
    const others = Object.entries({ app, platform, dir, force, pictures, asSeed }).filter(
      ([, value]) => value !== undefined,
    );
    if (others.length > 0)
      throw new UsageError(
        '--check and --write work on a manifest that is there, and take none of the options for a new one',
      );
    return pullOnto(manifest, { env, write, ...(root === undefined ? {} : { root }) }, io);
  }
  if (manifest !== undefined)
    throw new UsageError(`say what to do with ${manifest}: --check shows what differs, --write puts it there`);
  if (app === undefined)
    throw new UsageError(
      'name the app, as in  ascend pull --app com.example.app;  or update a manifest with  --check  or  --write',
    );
  if (asSeed !== undefined) {
    if (dir !== undefined || force || pictures) {
      throw new UsageError('--as-seed writes one file, and takes neither --dir nor --force nor pictures');
    }
    const file = asSeed === true ? SEED_FILE : asSeed;
    return pullSeed({ bundleId: app, file, ...(platform === undefined ? {} : { platform }) }, io);
  }
  const asked = { bundleId: app, dir: dir ?? '.', force: force === true, pictures: pictures === true };
  return pullNew({ ...asked, ...(platform === undefined ? {} : { platform }) }, io);
}
