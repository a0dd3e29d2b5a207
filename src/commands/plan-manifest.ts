import type { Snapshot } from '../core/kind.ts';
import type { Plan } from '../core/plan.ts';
import { makePlan } from '../engine/make-plan.ts';
import { kinds } from '../kinds/index.ts';
import type { LoadedManifest } from '../manifest/load.ts';
import type { Connection } from './connection.ts';
import type { Io } from './io.ts';
import { progressFor } from './progress.ts';

/** Plans a manifest with a client that can't write, and shows the progress. `allow`: gates opened beside those of the manifest. */
export async function planManifest(
  { wants, allow: own, path, digest }: LoadedManifest,
  connection: Connection,
  allow: readonly string[],
  io: Io,
): Promise<{ plan: Plan; snapshot: Snapshot }> {
  const progress = progressFor(io);
  return makePlan({
    kinds,
    wants,
    api: connection.reader(progress.listener),
    listener: progress.listener,
    source: { path, digest },
    allow: new Set([...own, ...allow]),
  }).finally(() => progress.stop());
}
