import { resolve } from 'node:path';
import { meantTarget } from '../core/build-plan.ts';
import type { Snapshot } from '../core/kind.ts';
import type { Plan } from '../core/plan.ts';
import { managedKinds } from '../core/propose.ts';
import type { ApplyResult } from '../core/result.ts';
import { applyPlan } from '../engine/apply-plan.ts';
import type { Basis, Staleness } from '../engine/saved-plan.ts';
import { otherBasis, otherDigest, otherManifest, staleness, withApproval } from '../engine/saved-plan.ts';
import type { Things } from '../core/thing.ts';
import { fixOf } from '../kinds/apple-errors.ts';
import { kinds } from '../kinds/index.ts';
import { projectPath } from '../manifest/files/project-path.ts';
import { createFileReader } from '../manifest/files/upload-reader.ts';
import type { LoadedManifest } from '../manifest/load.ts';
import { renderReport, renderStale } from '../render/terminal/report.ts';
import { renderHeadline, renderPlan } from '../render/terminal/plan.ts';
import { confirm } from './confirm.ts';
import type { Connection } from './connection.ts';
import { connect } from './connection.ts';
import type { Io, Outcome } from './io.ts';
import { MANIFEST, UsageError } from './io.ts';
import { readManifest } from './read-manifest.ts';
import { readPlan } from './plan-file.ts';
import { planManifest } from './plan-manifest.ts';
import { progressFor } from './progress.ts';
import type { ApplyOptions } from './suggest.ts';
import { applyCommand } from './suggest.ts';
import { isInteractive, looksOf } from './terminal.ts';

/** Operations under way at once; the client has a gate of its own for requests. */
const CONCURRENCY = 4;

/** Apple's lists lag some seconds behind its writes: pauses before looking again, in milliseconds. */
const LAG = [1000, 2000, 4000, 8000, 16_000];

/** How often a wait looks. */
const POLLING = { firstMs: 500, maxMs: 30_000 };

/**
 * Makes the changes of a manifest's plan, or of a saved plan, and reads them back.
 * Stops before the first write when a gate is closed, when Apple's state blocks something, or when a saved plan no longer fits.
 */
export async function apply(path: string, options: ApplyOptions, io: Io): Promise<Outcome> {
  const saved = path.endsWith('.json') ? await readPlan(path, io) : undefined;
  const isReviewed = saved !== undefined || options.expect !== undefined;
  if (!isReviewed && !options.yes && !isInteractive(io)) {
    throw new UsageError(
      `there is no terminal to confirm on: run  ${applyCommand(path, { ...options, yes: true })},  or apply the plan that was reviewed, by its digest (--expect) or as a file (ascend plan --out plan.json)`,
    );
  }
  if (!saved && options.manifest !== undefined) {
    const { manifest, ...others } = options;
    throw new UsageError(
      `--manifest goes with a saved plan; a manifest is applied with  ${applyCommand(manifest, others)}`,
    );
  }
  const source = saved ? (options.manifest ?? MANIFEST) : path;
  const elsewhere = saved && otherManifest(saved, await projectPath(resolve(io.cwd, source), io.cwd));
  if (elsewhere) return showStale(elsewhere, io);
  const loaded = await readManifest(source, options, io);
  if (!loaded) return 'invalid';
  const { locate } = loaded;
  const other = saved && (otherDigest(saved, options.expect) ?? otherBasis(saved, basisOf(loaded, options)));
  if (other) return showStale(other, io, { locate });
  const connection = await connect(io);
  const made = await planManifest(loaded, connection, options.allow, io);
  let { plan, snapshot } = made;

  const managed = managedKinds(kinds, loaded.wants);
  const stale = saved && staleness(saved, plan, managed);
  if (stale) return showStale(stale, io, { locate, things: plan.things });
  if (saved) plan = withApproval(plan, saved, managed);
  io.stdout.write(`${renderPlan(plan, { ...looksOf(io.stdout, io), locate })}\n`);
  const unexpected = saved || plan.operations.length === 0 ? undefined : otherDigest(plan, options.expect);
  if (unexpected) {
    io.stdout.write('\n');
    return showStale(unexpected, io, { locate, things: plan.things });
  }
  if (plan.blocked.length > 0) return made.isWhole ? 'blocked' : 'credentials';
  if (plan.gates.some(({ open }) => !open)) return 'gated';
  if (plan.operations.length === 0) return 'done';
  if (!isReviewed && !options.yes) {
    const headline = renderHeadline(plan, looksOf(io.stdout, io));
    io.stdout.write(headline === '' ? '' : `\n${headline}\n`);
    const answer = await confirm('\nType yes to make these changes: ', io);
    if (answer !== 'yes') {
      io.stdout.write(`${answer === 'interrupted' ? '\n' : ''}Nothing was changed.\n`);
      return answer === 'interrupted' ? 'interrupted' : 'error';
    }
    // Whoever thinks about a plan takes a while: it is made again, and has to be the same.
    const again = await planManifest(loaded, connection, options.allow, io);
    const changed = staleness(plan, again.plan, managed);
    if (changed) return showStale(changed, io, { locate, things: again.plan.things });
    // What is left to do may be less by now: never the old plan on the new state.
    snapshot = again.snapshot;
    plan = withApproval(again.plan, plan, managed);
    if (plan.blocked.length > 0 || plan.gates.some(({ open }) => !open)) {
      const reason = 'App Store Connect has changed since the plan was made';
      return showStale({ reason, changes: plan.changes }, io, { locate, things: plan.things });
    }
  }
  const result = await carryOut(plan, snapshot, loaded, connection, options, io);
  const report = {
    ...looksOf(io.stdout, io),
    locate,
    command: applyCommand(path, options),
    isSaved: saved !== undefined,
    isExpected: !saved && options.expect !== undefined,
  };
  io.stdout.write(`\n${renderReport(result, plan, report)}\n`);
  return outcomeOf(result);
}

/** What the manifest and the caller ask for, before anything is read from App Store Connect. */
function basisOf({ wants, path, digest, allow }: LoadedManifest, options: ApplyOptions): Basis {
  return { target: meantTarget(kinds, wants), manifest: { path, digest }, allow: [...allow, ...options.allow] };
}

function showStale(
  stale: Staleness,
  io: Io,
  { things, ...places }: { things?: Things; locate?: LoadedManifest['locate'] } = {},
): Outcome {
  const looks = { ...looksOf(io.stdout, io), ...places };
  io.stdout.write(`${renderStale(things ? { ...stale, things } : stale, looks)}\n`);
  return 'stale';
}

async function carryOut(
  plan: Plan,
  snapshot: Snapshot,
  { wants, secrets, variables, folder, files }: LoadedManifest,
  connection: Connection,
  { timeout }: ApplyOptions,
  io: Io,
): Promise<ApplyResult> {
  const signal = io.graceful();
  const progress = progressFor(io);
  const client = connection.writer(progress.listener, createFileReader(folder, files));
  return applyPlan(plan, snapshot, {
    kinds,
    wants,
    api: client,
    writer: client,
    send: client.upload,
    listener: progress.listener,
    concurrency: CONCURRENCY,
    lag: io.pauses?.lag ?? LAG,
    polling: io.pauses?.polling ?? POLLING,
    ...(timeout === undefined ? {} : { waitLimitMs: timeout * 60_000 }),
    fixOf: (error, known) => fixOf(error, kinds, known),
    secrets,
    variables,
    signal,
  }).finally(() => progress.stop());
}

function outcomeOf({ outcome, results }: ApplyResult): Outcome {
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
