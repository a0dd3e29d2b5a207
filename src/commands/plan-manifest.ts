import { basename, join } from 'node:path';
import type { Listener } from '../core/event.ts';
import type { Snapshot } from '../core/kind.ts';
import type { Plan } from '../core/plan.ts';
import { Unread } from '../core/unread.ts';
import { makePlan } from '../engine/make-plan.ts';
import { kinds } from '../kinds/index.ts';
import { projectPath } from '../manifest/files/project-path.ts';
import type { LoadedManifest } from '../manifest/load.ts';
import type { Connection } from './connection.ts';
import type { Io } from './io.ts';
import { noticeRequest } from './notice-request.ts';
import { progressFor } from './progress.ts';

/**
 * Plans a manifest with a client that can't write, and shows the progress. `allow`: gates opened beside those of the manifest.
 * @returns with `isWhole`, whether the key may read all that was asked for; what it may not read is blocked where it matters
 */
export async function planManifest(
  loaded: LoadedManifest,
  connection: Connection,
  allow: readonly string[],
  io: Io,
  listener?: Listener,
): Promise<{ plan: Plan; snapshot: Snapshot; isWhole: boolean }> {
  const { wants, variables, allow: own, path, area, digest } = loaded;
  const { server } = connection;
  const progress = progressFor(io, listener);
  const made = await makePlan({
    kinds,
    wants,
    variables,
    api: connection.reader(progress.listener),
    listener: progress.listener,
    source: { path: await projectPath(join(area.folder, basename(path)), io.cwd), digest },
    allow: new Set([...own, ...allow]),
    occasion: { notices: noticeRequest(loaded, io), ...(server === undefined ? {} : { server }) },
  }).finally(() => progress.stop());
  return { ...made, isWhole: !Object.values(made.snapshot.have).some((have) => have instanceof Unread) };
}
