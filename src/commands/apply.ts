import { resolve } from 'node:path';
import type { Listener } from '../core/event.ts';
import { meantTarget } from '../core/build-plan.ts';
import type { Snapshot } from '../core/kind.ts';
import type { Plan } from '../core/plan.ts';
import { managedKinds } from '../core/propose.ts';
import type { ApplyResult } from '../core/result.ts';
import { applyPlan } from '../engine/apply-plan.ts';
import type { Basis, Staleness } from '../engine/saved-plan.ts';
import { otherBasis, otherDigest, otherManifest, staleness, withApproval } from '../engine/saved-plan.ts';
import { fixOf } from '../kinds/apple-errors.ts';
import { kinds } from '../kinds/index.ts';
import { projectPath } from '../manifest/files/project-path.ts';
import { createFileReader } from '../manifest/files/upload-reader.ts';
import type { LoadedManifest } from '../manifest/load.ts';
import type { ReportEnd } from '../render/report-document.ts';
import { reportDocument } from '../render/report-document.ts';
import { renderReport, renderStale } from '../render/terminal/report.ts';
import { renderHeadline, renderPlan } from '../render/terminal/plan.ts';
import { checkReports, createRecord, writeReport } from './apply-report.ts';
import { confirm } from './confirm.ts';
import type { Connection } from './connection.ts';
import { connect } from './connection.ts';
import { EXIT_CODES } from './exit-codes.ts';
import { failureOf, failureOutcome } from './failure-outcome.ts';
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

/** How an apply came to its end, as far as it came. */
interface Ending {
  outcome: Outcome;
  /** Why nothing was begun, where a plan does not say it, and what to do then. Sentences. */
  reason?: string;
  remedy?: string;
  plan?: Plan;
  result?: ApplyResult;
  locate?: LoadedManifest['locate'];
}

/** What a run says besides, and to whom. */
interface Course {
  listener: Listener;
  /** For people; where a program reads the report there, nothing else is printed. */
  print(text: string): void;
  /** The one that is worked on, from when there is one until something is sent: from then on only a result says what was done. */
  plan?: Plan;
}

/**
 * Makes the changes of a manifest's plan, or of a saved plan, and reads them back.
 * Stops before the first write when a gate is closed, when Apple's state blocks something, or when a saved plan no longer fits.
 */
export async function apply(path: string, options: ApplyOptions, io: Io): Promise<Outcome> {
  await checkReports(options, path, io);
  const record = createRecord(options.events, io);
  const isForProgram = options.format === 'json';
  const print = (text: string): void => (isForProgram ? undefined : io.stdout.write(text));
  const course: Course = { listener: record.listener, print };
  const report = async (ending: Omit<Ending, 'plan'>, plan: Plan | undefined): Promise<Outcome> => {
    const { outcome, result, reason, remedy, locate } = ending;
    if (!plan) return outcome;
    const document = reportDocument(plan, result, {
      ...{ exitCode: EXIT_CODES[outcome], outcome, locate, requests: record.requests },
      ...(reason === undefined ? {} : { reason }),
      ...(remedy === undefined ? {} : { remedy }),
      ...again(path, options),
    });
    // What went wrong before says more than that nobody could be told.
    return (await writeReport(document, options, io)) || outcome !== 'done' ? outcome : 'unwritten';
  };
  try {
    const { plan, ...ending } = await run(path, options, io, course);
    const isCut = ending.outcome === 'done' && !record.isWhole();
    return await report(isCut ? { ...ending, outcome: 'unwritten' } : ending, plan);
  } catch (error) {
    if (!(error instanceof UsageError)) {
      const failure = failureOf(error);
      await report({ outcome: failureOutcome(failure), reason: failure.message }, course.plan);
    }
    throw error;
  }
}

async function run(path: string, options: ApplyOptions, io: Io, course: Course): Promise<Ending> {
  const { listener, print } = course;
  const saved = path.endsWith('.json') ? await readPlan(path, io) : undefined;
  if (saved) course.plan = saved;
  const isReviewed = saved !== undefined || options.expect !== undefined;
  const mayAsk = isInteractive(io) && options.format !== 'json';
  if (!isReviewed && !options.yes && !mayAsk) {
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
  const stale = (found: Staleness, plan?: Plan, locate?: LoadedManifest['locate']): Ending => {
    const looks = { ...looksOf(io.stdout, io), ...(locate ? { locate } : {}) };
    print(`${renderStale({ ...found, ...(plan ? { things: plan.things } : {}) }, looks)}\n`);
    const known = plan ?? saved;
    const remedy = found.remedy ?? 'Make a new plan, have it reviewed, and apply that.';
    return {
      outcome: 'stale',
      reason: found.reason,
      remedy,
      ...(known ? { plan: known } : {}),
      ...(locate ? { locate } : {}),
    };
  };
  const source = saved ? (options.manifest ?? MANIFEST) : path;
  const elsewhere = saved && otherManifest(saved, await projectPath(resolve(io.cwd, source), io.cwd));
  if (elsewhere) return stale(elsewhere);
  const loaded = await readManifest(source, options, io);
  if (!loaded) return { outcome: 'invalid' };
  const { locate } = loaded;
  const other = saved && (otherDigest(saved, options.expect) ?? otherBasis(saved, basisOf(loaded, options)));
  if (other) return stale(other, undefined, locate);
  const connection = await connect(io);
  const made = await planManifest(loaded, connection, options.allow, io, listener);
  let { plan, snapshot } = made;

  const managed = managedKinds(kinds, loaded.wants);
  const changed = saved && staleness(saved, plan, managed);
  if (changed) return stale(changed, plan, locate);
  if (saved) plan = withApproval(plan, saved, managed);
  course.plan = plan;
  print(`${renderPlan(plan, { ...looksOf(io.stdout, io), locate })}\n`);
  const unexpected = saved || plan.operations.length === 0 ? undefined : otherDigest(plan, options.expect);
  if (unexpected) {
    print('\n');
    return stale(unexpected, plan, locate);
  }
  const ending = { plan, locate };
  if (plan.blocked.length > 0) return { ...ending, outcome: made.isWhole ? 'blocked' : 'credentials' };
  if (plan.gates.some(({ open }) => !open)) return { ...ending, outcome: 'gated' };
  if (plan.operations.length === 0) return { ...ending, outcome: 'done' };
  if (!isReviewed && !options.yes) {
    const headline = renderHeadline(plan, looksOf(io.stdout, io));
    print(headline === '' ? '' : `\n${headline}\n`);
    const answer = await confirm('\nType yes to make these changes: ', io);
    if (answer !== 'yes') {
      print(`${answer === 'interrupted' ? '\n' : ''}Nothing was changed.\n`);
      return { ...ending, outcome: answer === 'interrupted' ? 'interrupted' : 'error', reason: 'nobody said yes' };
    }
    // Whoever thinks about a plan takes a while: it is made again, and has to be the same.
    const planned = await planManifest(loaded, connection, options.allow, io, listener);
    const moved = staleness(plan, planned.plan, managed);
    if (moved) return stale(moved, planned.plan, locate);
    // What is left to do may be less by now: never the old plan on the new state.
    snapshot = planned.snapshot;
    plan = withApproval(planned.plan, plan, managed);
    if (plan.blocked.length > 0 || plan.gates.some(({ open }) => !open)) {
      const reason = 'App Store Connect has changed since the plan was made';
      return stale({ reason, changes: plan.changes }, plan, locate);
    }
  }
  delete course.plan;
  const result = await carryOut({ plan, snapshot }, loaded, connection, options, io, listener);
  print(`\n${renderReport(result, plan, { ...looksOf(io.stdout, io), locate, ...again(path, options) })}\n`);
  return { plan, locate, result, outcome: outcomeOf(result) };
}

/** What was run, for those who have to run it again. */
function again(path: string, options: ApplyOptions): Pick<ReportEnd, 'command' | 'isSaved' | 'isExpected'> {
  const isSaved = path.endsWith('.json');
  return {
    command: applyCommand(path, options),
    isSaved,
    isExpected: !isSaved && options.expect !== undefined,
  };
}

/** What the manifest and the caller ask for, before anything is read from App Store Connect. */
function basisOf({ wants, path, digest, allow }: LoadedManifest, options: ApplyOptions): Basis {
  return { target: meantTarget(kinds, wants), manifest: { path, digest }, allow: [...allow, ...options.allow] };
}

async function carryOut(
  { plan, snapshot }: { plan: Plan; snapshot: Snapshot },
  { wants, secrets, variables, area, files }: LoadedManifest,
  connection: Connection,
  { timeout }: ApplyOptions,
  io: Io,
  listener: Listener,
): Promise<ApplyResult> {
  const signal = io.graceful();
  const progress = progressFor(io, listener);
  const client = connection.writer(progress.listener, createFileReader(area, files));
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
