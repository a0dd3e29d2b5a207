import { MOST_AT_ONCE } from '../../asc/limits/adaptive-limit.ts';
import { HOUR } from '../../asc/limits/hourly-budget.ts';
import type { Listener } from '../../core/event.ts';
import type { Snapshot } from '../../core/kind.ts';
import type { Plan } from '../../core/plan.ts';
import type { ApplyResult } from '../../core/result.ts';
import { applyPlan } from '../../engine/apply-plan.ts';
import { createPlanGuard } from '../../engine/guard/plan-guard.ts';
import { explained } from '../../kinds/apple-errors.ts';
import { kinds } from '../../kinds/index.ts';
import { createFileReader } from '../../manifest/files/upload-reader.ts';
import type { LoadedManifest } from '../../manifest/load.ts';
import type { Connection } from '../connection.ts';
import type { Io, Outcome } from '../io.ts';
import { progressFor } from '../output/progress.ts';
import type { ApplyOptions } from '../manifest/suggest.ts';

/** Operations under way at once: as many as the API and storage take together, so that one of the two is never idle for lack of any. */
const CONCURRENCY = 2 * MOST_AT_ONCE;

/** Apple's lists lag some seconds behind its writes: pauses before looking again, in milliseconds. */
const LAG = [1000, 2000, 4000, 8000, 16_000];

/** How often a wait looks. */
const POLLING = { firstMs: 250, maxMs: 30_000 };

/** What every key may read, and as little of it as can be. */
const ANY_APP = { limit: 1, 'fields[apps]': 'bundleId' };

/** Makes the changes of a plan that may be made, shows the progress, and reads them back. */
export async function carryOut(
  { plan, snapshot }: { plan: Plan; snapshot: Snapshot },
  { wants, secrets, variables, area, files }: LoadedManifest,
  connection: Connection,
  { timeout }: ApplyOptions,
  io: Io,
  listener: Listener,
): Promise<ApplyResult> {
  const signal = io.graceful();
  const progress = await progressFor(io, listener);
  const guard = createPlanGuard(plan, { book: snapshot.book, secrets, variables });
  const waitLimitMs = timeout === undefined ? undefined : timeout * 60_000;
  const client = connection.writer({
    ...{ listener: progress.listener, files: createFileReader(area, files), writable: guard, signal },
    // Nobody has to wait longer for requests to come back.
    mostAskedMs: waitLimitMs ?? HOUR,
  });
  return applyPlan(plan, snapshot, {
    kinds,
    wants,
    api: client,
    writer: client,
    send: client.upload,
    guard,
    listener: progress.listener,
    concurrency: CONCURRENCY,
    budget: { ...connection.budget, look: () => client.all('/v1/apps', ANY_APP, () => true) },
    ...(io.pauses?.time ? { passTime: io.pauses.time.pass } : {}),
    lag: io.pauses?.lag ?? LAG,
    polling: io.pauses?.polling ?? POLLING,
    ...(waitLimitMs === undefined ? {} : { waitLimitMs }),
    explain: (failure, known) => explained(failure, kinds, known),
    secrets,
    variables,
    signal,
  }).finally(() => progress.stop());
}

/** How a run ended, for the exit code. */
export function outcomeOf({ outcome, results }: ApplyResult): Outcome {
  if (outcome === 'applied') return 'done';
  // What can't come any more needs a person, and waiting again would not help.
  if (outcome === 'waited') return results.some(({ failure }) => failure?.kind === 'ended') ? 'blocked' : 'waited';
  const written = results.filter(({ status, operation }) => {
    // A broken upload has left a reservation behind.
    return ['done', 'adopted', 'unknown'].includes(status) || (status === 'failed' && operation.action === 'upload');
  });
  // Stale means that nothing was written, or only what brought the difference to light.
  if (outcome === 'stale' && written.length > 1) return 'partial';
  if (outcome !== 'partial') return outcome;
  if (written.length > 0) return 'partial';
  return results.some(({ failure }) => failure?.kind === 'auth') ? 'credentials' : 'error';
}
