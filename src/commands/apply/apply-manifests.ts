import type { FailureError } from '../../core/failure.ts';
import type { Commit } from '../../core/receipt/receipt.ts';
import { visible } from '../../core/text/visible.ts';
import { meantTarget } from '../../core/build-plan.ts';
import { count } from '../../core/text/words.ts';
import { kinds } from '../../kinds/index.ts';
import { otherDigest } from '../../engine/saved-plan.ts';
import { renderPlans } from '../../render/terminal/overview.ts';
import { renderHeadline, renderPlan } from '../../render/terminal/plan.ts';
import type { PlannedManifest } from '../../core/planned-manifest.ts';
import type { Course, Ending, Ready } from './apply-course.ts';
import { isReviewed, refuse, unbegun } from './apply-course.ts';
import type { Candidate, Refused } from './candidate.ts';
import { approved, candidatesOf, refusedBefore, savedFor } from './candidate.ts';
import type { EndedManifest } from './carry-out-all.ts';
import { appOf, carryOutAll, plannedAgain } from './carry-out-all.ts';
import { confirm } from './confirm.ts';
import { isUnanswerable } from './unanswerable.ts';
import type { Connection } from '../connection.ts';
import { connect } from '../connection.ts';
import { failureOutcome } from '../output/failure-outcome.ts';
import type { Io } from '../io.ts';
import { UsageError } from '../io.ts';
import { commitOf } from '../manifest/manifest-mark.ts';
import type { MadePlan, Planned } from '../plan/plan-manifest.ts';
import { planManifests } from '../plan/plan-manifest.ts';
import { showFailure } from '../output/show-failure.ts';
import { besideNow } from './stale-plan.ts';
import { applyCommand, isSavedPath } from '../manifest/suggest.ts';
import { looksOf } from '../output/terminal.ts';

/** What came of planning a manifest: a plan, another one than was approved, or none. */
type Came = { candidate: Candidate } & ({ made: MadePlan } | { refused: Refused } | { error: FailureError });

/**
 * Applies the plans of manifests. Each stands for itself: one that can't be carried out keeps no other from it, unless they are of the same
 * app and it comes first.
 */
export async function applyManifests(course: Course): Promise<Ending[]> {
  const { given, options, io, listener } = course;
  checkUsage(course);
  // Before anything is read: that takes minutes, and would be in vain.
  if (isUnanswerable(course)) return [{ outcome: 'usage' }];
  const sources = await savedFor(given, options, io);
  course.plans = 'stale' in sources ? [sources.plan ?? []].flat() : [...sources.saved.values()];
  if ('stale' in sources) return [refuse(sources, course, '')];
  const candidates = await candidatesOf(sources, options, io);
  if (!candidates) return [{ outcome: 'invalid' }];
  course.isSeveral = candidates.length > 1;
  if (options.receipt !== undefined) course.commit = await commitFor(candidates, io);

  const endings: Ending[] = [];
  const stopped = new Map<string, EndedManifest>();
  const stop = (candidate: Candidate, ending: Ending): void => {
    endings.push(ending);
    if (stopsOthers(candidate, ending)) stopped.set(appOf(candidate), { path: candidate.path, ending });
  };
  const plannable: Candidate[] = [];
  for (const candidate of candidates) {
    const refused = refusedBefore(candidate, options);
    if (refused) stop(candidate, refuse(await besideNow(refused, candidate, course), course, candidate.path));
    else plannable.push(candidate);
  }
  if (plannable.length === 0) return endings;
  const connection = await connect(io);
  const loaded = plannable.map((candidate) => candidate.loaded);
  const planned = await planManifests(loaded, { connection, allow: options.allow, io, listener });
  const all = plannable.flatMap((candidate, at) => [planned[at] ?? []].flat().map((one) => whatCame(candidate, one)));
  course.plans = all.flatMap((one) => ('made' in one ? one.made.plan : []));
  show(all, course);
  const ready: Ready[] = [];
  for (const one of all) {
    const end = endBefore(one, course);
    if (end) stop(one.candidate, end);
    else if ('made' in one)
      ready.push({ ...one.candidate, made: one.made, reviewed: one.candidate.saved ?? one.made.plan });
  }
  if (ready.length === 0) return endings;
  if (isReviewed(course) || options.yes)
    return [...endings, ...(await carryOutAll(ready, stopped, connection, course))];

  const answer = await ask(ready, connection, course);
  if (answer !== 'yes') {
    const outcome = answer === 'interrupted' ? 'interrupted' : 'error';
    return [...endings, ...ready.map((one) => unbegun(one, outcome, 'nobody said yes'))];
  }
  // Whoever thinks about a plan takes a while: they are made again, and have to be the same.
  const still: Ready[] = [];
  for (const one of ready) {
    const again = await plannedAgain(one, connection, course);
    if ('stale' in again) stop(one, refuse(again, course, one.path));
    else still.push({ ...one, made: again });
  }
  return [...endings, ...(await carryOutAll(still, stopped, connection, course))];
}

/**
 * What an app has once is part of what its versions are reviewed with: without it none of them goes on. Where Apple's state is in the way
 * of it, that may be because a version has to be made first.
 */
function stopsOthers({ loaded }: Candidate, { outcome }: Ending): boolean {
  const isShared = meantTarget(kinds, loaded.wants).platform === undefined;
  return isShared && outcome !== 'done' && outcome !== 'blocked';
}

function checkUsage(course: Course): void {
  const { given, options } = course;
  if (options.manifest !== undefined && !given.some(isSavedPath)) {
    const { manifest, ...others } = options;
    throw new UsageError(
      `--manifest goes with a saved plan; a manifest is applied with  ${applyCommand(manifest, others)}`,
    );
  }
}

/** The commit of the one manifest that a receipt may be of. */
async function commitFor([one, ...others]: readonly Candidate[], io: Io): Promise<Commit | undefined> {
  if (others.length > 0)
    throw new UsageError('a receipt is of one manifest: apply each by itself, with one of its own');
  return one && commitOf(one.loaded, io);
}

function whatCame(candidate: Candidate, { made, error }: Planned): Came {
  if (!made) return { candidate, error };
  const { saved } = candidate;
  const found = saved ? approved(saved, made, candidate) : made;
  return 'stale' in found ? { candidate, refused: found } : { candidate, made: found };
}

/** Prints the plans. One that is another than was approved is told without. */
function show(all: readonly Came[], { io, print, isSeveral }: Course): void {
  const looks = looksOf(io.stdout, io);
  const shown = all.flatMap((one): PlannedManifest[] => {
    const { path, loaded } = one.candidate;
    if ('made' in one) return [{ path, plan: one.made.plan, locate: loaded.locate }];
    return 'error' in one ? [{ path, failure: one.error.message, locate: loaded.locate }] : [];
  });
  if (isSeveral) print(`${renderPlans(shown, looks)}\n`);
  else
    for (const { plan, locate } of shown)
      if (plan) print(`${renderPlan(plan, { ...looks, ...(locate ? { locate } : {}) })}\n`);
}

/** How it ends before anything is sent; `undefined` where it may go on. */
function endBefore(came: Came, course: Course): Ending | undefined {
  const { candidate } = came;
  const { options, io, isSeveral, print } = course;
  const { locate } = candidate.loaded;
  if ('error' in came) {
    showFailure(came.error, io, candidate.path);
    return { path: candidate.path, outcome: failureOutcome(came.error.failure), reason: came.error.message, locate };
  }
  if ('refused' in came) return refuse(came.refused, course, candidate.path);
  const { plan, isWhole } = came.made;
  const unexpected = candidate.saved || plan.operations.length === 0 ? undefined : otherDigest(plan, options.expect);
  if (unexpected) {
    if (!isSeveral) print('\n');
    return refuse({ stale: unexpected, plan, locate }, course, candidate.path);
  }
  const ending = { plan, locate, evidence: { reviewed: candidate.saved ?? plan, loaded: candidate.loaded } };
  if (plan.blocked.length > 0) return { ...ending, outcome: isWhole ? 'blocked' : 'credentials' };
  if (plan.gates.some(({ open }) => !open)) return { ...ending, outcome: 'gated' };
  return plan.operations.length === 0 ? { ...ending, outcome: 'done' } : undefined;
}

async function ask(
  ready: readonly Ready[],
  { server }: Connection,
  { io, print, isSeveral }: Course,
): ReturnType<typeof confirm> {
  for (const { path, made } of ready) {
    const headline = renderHeadline(made.plan, looksOf(io.stdout, io));
    if (headline !== '') print(`\n${isSeveral ? `${visible(path)}\n` : ''}${headline}\n`);
  }
  const what = ready.length === 1 ? 'these changes' : `the changes of ${count(ready.length, 'manifest')}`;
  const where = server === undefined ? '' : ` at ${server}, not in App Store Connect`;
  const answer = await confirm(`\nType yes to make ${what}${where}: `, io);
  if (answer !== 'yes') print(`${answer === 'interrupted' ? '\n' : ''}Nothing was changed.\n`);
  return answer;
}
