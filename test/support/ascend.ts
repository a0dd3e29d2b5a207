import type { WriteGuard } from '../../src/asc/write-guard.ts';
import type { HostLimits } from '../../src/asc/limits/adaptive-limit.ts';
import { createClient } from '../../src/asc/client.ts';
import { findCredentials } from '../../src/asc/auth/credentials.ts';
import type { FileReader } from '../../src/core/local-file.ts';
import type { Event } from '../../src/core/event.ts';
import type { Occasion } from '../../src/core/for-readers.ts';
import type { Plan } from '../../src/core/plan.ts';
import type { ApplyResult } from '../../src/core/result.ts';
import type { Snapshot, Wants } from '../../src/core/kind.ts';
import { applyPlan } from '../../src/engine/apply-plan.ts';
import type { Polling } from '../../src/engine/wait.ts';
import { createPlanGuard } from '../../src/engine/guard/plan-guard.ts';
import { makePlan } from '../../src/engine/make-plan.ts';
import { explained } from '../../src/kinds/apple-errors.ts';
import { kinds } from '../../src/kinds/index.ts';
import type { LoadedManifest } from '../../src/manifest/load.ts';
import { digest } from '../../src/core/json/digest.ts';

import type { Simulator } from '../../src/simulator/index.ts';
import type { Manifest } from './manifest.ts';
import { wantsFrom } from './manifest.ts';

const RETRY = { limit: 3, baseDelayMs: 1, maxDelayMs: 20 };

export interface AscendOptions {
  secrets?: ReadonlyMap<string, string>;
  files?: FileReader;
  waitLimitMs?: number;
  /** Milliseconds; tells how long ago something was read. */
  clock?: () => number;
  /** Operations at once, at most. */
  concurrency?: number;
  /** Requests at once. Default: found out by each client. */
  limits?: HostLimits;
  /** Pauses while lists lag, in milliseconds. */
  lag?: readonly number[];
  /** How often a wait looks. */
  polling?: Polling;
  onEvent?: (event: Event) => void;
}

/** What a loaded manifest asks for. */
type Asked = Pick<LoadedManifest, 'wants' | 'allow'>;

function wantsIn(manifest: Manifest | Asked): Wants {
  return 'wants' in manifest ? manifest.wants : wantsFrom(manifest);
}

/** The engine on a simulator, without the command line: real HTTP, no processes, short pauses. */
export async function ascend(
  simulator: Simulator,
  events: Event[] = [],
  {
    secrets = new Map(),
    files,
    waitLimitMs,
    clock,
    concurrency = 24,
    limits,
    lag = [1, 2, 5],
    polling = { firstMs: 1, maxMs: 10 },
    onEvent,
  }: AscendOptions = {},
) {
  const credentials = await findCredentials(simulator.env, { cwd: '/nowhere', home: '/nowhere' });
  const listener = (event: Event): void => {
    events.push(event);
    onEvent?.(event);
  };
  const client = (writable: WriteGuard | false, signal?: AbortSignal) =>
    createClient({
      baseUrl: simulator.url,
      credentials,
      writable,
      listener,
      retry: RETRY,
      ...(files ? { files } : {}),
      ...(limits ? { limits } : {}),
      ...(signal ? { signal } : {}),
    });
  const reader = client(false);

  async function plan(manifest: Manifest | Asked, occasion?: Occasion): Promise<{ plan: Plan; snapshot: Snapshot }> {
    return makePlan({
      kinds,
      wants: wantsIn(manifest),
      variables: [],
      api: reader,
      listener,
      ...(clock ? { now: clock } : {}),
      source: { path: 'release.yml', digest: digest(manifest) },
      allow: new Set(manifest.allow),
      ...(occasion ? { occasion } : {}),
    });
  }

  async function applyManifest(
    manifest: Manifest | Asked,
    made: { plan: Plan; snapshot: Snapshot },
    signal = new AbortController().signal,
  ): Promise<ApplyResult> {
    const guard = createPlanGuard(made.plan, { book: made.snapshot.book, secrets, variables: [] });
    const writer = client(guard, signal);
    return applyPlan(made.plan, made.snapshot, {
      kinds,
      wants: wantsIn(manifest),
      variables: [],
      api: writer,
      writer,
      send: writer.upload,
      guard,
      listener,
      concurrency,
      lag,
      polling,
      secrets,
      ...(clock ? { now: clock } : {}),
      explain: (failure, known) => explained(failure, kinds, known),
      ...(waitLimitMs === undefined ? {} : { waitLimitMs }),
      signal,
    });
  }

  return { plan, apply: applyManifest, reader };
}
