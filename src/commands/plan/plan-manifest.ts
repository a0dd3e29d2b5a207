import { basename, join } from 'node:path';
import type { BaseManifest } from '../../core/base-manifest.ts';
import type { Listener } from '../../core/event.ts';
import { FailureError } from '../../core/failure.ts';
import type { Snapshot } from '../../core/kind.ts';
import type { Plan } from '../../core/plan.ts';
import type { Reader } from '../../core/resource.ts';
import { Unread } from '../../core/unread.ts';
import { makePlan } from '../../engine/make-plan.ts';
import { sharedReader } from '../../engine/shared-reader.ts';
import { kinds } from '../../kinds/index.ts';
import { projectPath } from '../../manifest/files/project-path.ts';
import type { LoadedManifest } from '../../manifest/load.ts';
import type { Connection } from '../connection.ts';
import type { Io } from '../io.ts';
import { noticeRequest } from '../notice-request.ts';
import { progressFor } from '../output/progress.ts';

/** A plan with what it was made from. */
export interface MadePlan {
  plan: Plan;
  snapshot: Snapshot;
  /** Whether the key may read all that was asked for; what it may not read is blocked where it matters. */
  isWhole: boolean;
}

/** What came of one of several manifests. */
export type Planned = { made: MadePlan; error?: undefined } | { made?: undefined; error: FailureError };

/** Whom a plan is made with. */
interface Asked {
  connection: Connection;
  /** Gates opened beside those of the manifest. */
  allow: readonly string[];
  io: Io;
  /** Gets every event as well. */
  listener?: Listener | undefined;
  /** Manifests of another commit, to say what a plan adds to its own. */
  bases?: ReadonlyMap<LoadedManifest, BaseManifest> | undefined;
}

/** Plans a manifest with a client that can't write, and shows the progress. @throws FailureError */
export async function planManifest(loaded: LoadedManifest, asked: Asked): Promise<MadePlan> {
  const { connection, io, listener } = asked;
  const progress = await progressFor(io, listener);
  const api = connection.reader(progress.listener);
  return makeOne(loaded, { ...asked, api, listener: progress.listener }).finally(() => progress.stop());
}

/**
 * Plans several manifests as one: with one client and its limits, and each thing read once.
 * @throws FailureError where none can be planned, for the same reason
 */
export async function planManifests(loaded: readonly LoadedManifest[], asked: Asked): Promise<Planned[]> {
  const [only, ...others] = loaded;
  if (only && others.length === 0) return [{ made: await planManifest(only, asked) }];
  const { connection, io, listener } = asked;
  const progress = await progressFor(io, listener);
  const api = sharedReader(connection.reader(progress.listener));
  const planned = await Promise.all(
    loaded.map((one) => makeOne(one, { ...asked, api, listener: progress.listener }).then(succeeded, failed)),
  ).finally(() => progress.stop());
  const errors = planned.flatMap(({ error }) => error ?? []);
  const messages = new Set(errors.map(({ message }) => message));
  if (errors[0] && errors.length === planned.length && messages.size === 1) throw errors[0];
  return planned;
}

function succeeded(made: MadePlan): Planned {
  return { made };
}

function failed(error: unknown): Planned {
  if (error instanceof FailureError) return { error };
  throw error;
}

async function makeOne(
  loaded: LoadedManifest,
  { connection: { server }, allow, io, api, listener, bases }: Asked & { api: Reader; listener: Listener },
): Promise<MadePlan> {
  const { wants, variables, allow: own, path, area, digest } = loaded;
  const base = bases?.get(loaded);
  const made = await makePlan({
    kinds,
    wants,
    variables,
    api,
    listener,
    source: { path: projectPath(join(area.folder, basename(path)), io.cwd), digest },
    allow: new Set([...own, ...allow]),
    occasion: { notices: noticeRequest(loaded, io), ...(server === undefined ? {} : { server }) },
    ...(base ? { base } : {}),
  });
  return { ...made, isWhole: !Object.values(made.snapshot.have).some((have) => have instanceof Unread) };
}
