import { meantTarget } from '../../core/build-plan.ts';
import { FailureError } from '../../core/failure.ts';
import { requestsNeeded } from '../../core/requests-needed.ts';
import { visible } from '../../core/text/visible.ts';
import { kinds } from '../../kinds/index.ts';
import { renderReport } from '../../render/terminal/report.ts';
import type { Course, Ending, Ready } from './apply-course.ts';
import { printName, refuse, unbegun } from './apply-course.ts';
import type { Refused } from './candidate.ts';
import { approved } from './candidate.ts';
import { budgetText } from './budget-text.ts';
import { carryOut, outcomeOf } from './carry-out.ts';
import type { Connection } from '../connection.ts';
import { failureOutcome } from '../output/failure-outcome.ts';
import type { MadePlan } from '../plan/plan-manifest.ts';
import { planManifest } from '../plan/plan-manifest.ts';
import { showFailure } from '../output/show-failure.ts';
import { commandAgain } from '../manifest/suggest.ts';
import { looksOf } from '../output/terminal.ts';

/** How it ended for a manifest. */
export interface EndedManifest {
  path: string;
  ending: Ending;
}

/**
 * Carries plans out one after the other: first of each app what all its platforms share. What was done for one manifest may change
 * what is left to do for another of the same app, so that one is planned again; where one of them failed, the others are not begun.
 * @param stopped apps of which none is begun, by bundle id, with the manifest that is the reason
 */
export async function carryOutAll(
  all: readonly Ready[],
  stopped: ReadonlyMap<string, EndedManifest>,
  connection: Connection,
  course: Course,
): Promise<Ending[]> {
  sayBudget(all, connection, course);
  const endings: Ending[] = [];
  /** By bundle id: how the manifests of an app ended so far. */
  const apps = new Map(stopped);
  let interrupted = false;
  for (const one of all.toSorted((a, b) => rank(a) - rank(b))) {
    const app = appOf(one);
    const earlier = apps.get(app);
    if (interrupted) course.print(`\n${visible(one.path)} was not begun: the run was interrupted.\n`);
    const ending: Ending = interrupted
      ? unbegun(one, 'interrupted', 'it was not begun when the run was interrupted')
      : await carryOutNext(one, earlier, connection, course);
    interrupted ||= ending.outcome === 'interrupted';
    if (!earlier || earlier.ending.outcome === 'done') apps.set(app, { path: one.path, ending });
    endings.push(ending);
  }
  return endings;
}

/** Before the first write of all: they share the requests that the key has. */
function sayBudget(all: readonly Ready[], { budget }: Connection, { options, io }: Course): void {
  const needed = all.reduce((sum, { made }) => sum + requestsNeeded(made.plan.operations), 0);
  const short = budgetText(needed, budget, options.timeout);
  if (short !== undefined) io.stderr.write(`${short}\n`);
}

/** The bundle id of the app that a manifest is for. */
export function appOf({ loaded }: Pick<Ready, 'loaded'>): string {
  return meantTarget(kinds, loaded.wants).bundleId ?? '';
}

function rank({ loaded }: Ready): number {
  return meantTarget(kinds, loaded.wants).platform === undefined ? 0 : 1;
}

async function carryOutNext(
  one: Ready,
  earlier: EndedManifest | undefined,
  connection: Connection,
  course: Course,
): Promise<Ending> {
  if (!earlier) return carryOutOne(one, connection, course);
  if (earlier.ending.outcome !== 'done') {
    const reason = `${one.path} was not begun, because ${earlier.path}, of the same app, was not carried out`;
    course.print(`\n${visible(reason)}.\n`);
    return unbegun(one, earlier.ending.outcome, reason);
  }
  const again = await plannedAgain(one, connection, course).catch((error: unknown) => {
    if (error instanceof FailureError) return error;
    throw error;
  });
  if (again instanceof FailureError) {
    showFailure(again, course.io, one.path);
    // Too many requests: nothing is wrong, and later it goes on.
    const outcome = again.failure.status === 429 ? 'waited' : failureOutcome(again.failure);
    return unbegun(one, outcome, again.message);
  }
  if ('stale' in again) return refuse(again, course, one.path);
  const next = { ...one, made: again };
  return again.plan.operations.length === 0 ? unbegun(next, 'done') : carryOutOne(next, connection, course);
}

/** The same plan on what is there now: what is left to do may be less, and nothing else. */
export async function plannedAgain(
  one: Ready,
  connection: Connection,
  { options: { allow }, io, listener }: Course,
): Promise<MadePlan | Refused> {
  const approval = one.made.plan;
  const made = await planManifest(one.loaded, { connection, allow, io, listener });
  const again = approved(approval, made, one);
  if ('stale' in again) return again;
  const { plan } = again;
  if (plan.blocked.length === 0 && plan.gates.every(({ open }) => open)) return again;
  const reason = 'App Store Connect has changed since the plan was made';
  return { stale: { reason, changes: plan.changes }, plan, locate: one.loaded.locate };
}

async function carryOutOne(one: Ready, connection: Connection, course: Course): Promise<Ending> {
  const { io, options, given, print, listener, isSeveral } = course;
  const { made, loaded, path, reviewed } = one;
  const { locate } = loaded;
  // From here on only a result says what was done.
  course.plans = course.plans.filter((plan) => plan !== made.plan);
  try {
    if (!isSeveral) course.plans = [];
    const result = await carryOut(made, loaded, connection, options, io, listener);
    printName(course, path);
    const looks = { ...looksOf(io.stdout, io), locate, ...commandAgain(given, options) };
    print(`${isSeveral ? '' : '\n'}${renderReport(result, made.plan, looks)}\n`);
    return { plan: made.plan, locate, result, outcome: outcomeOf(result), evidence: { reviewed, loaded } };
  } catch (error) {
    if (!isSeveral || !(error instanceof FailureError)) throw error;
    showFailure(error, io, path);
    return { path, outcome: failureOutcome(error.failure), reason: error.message, locate };
  }
}
