import type { Blocked } from '../../core/change.ts';
import { isApprovedVersion, isUnderReview } from '../version/states.ts';
import { firstProblem, isEmptyGroup } from './alone.ts';
import type { Basket } from './contents.ts';
import type { Placed } from './placement.ts';
import { entryOf, placed } from './placement.ts';
import type { Company, Obstacle } from './product-obstacles.ts';
import { obstacleOf } from './product-obstacles.ts';
import { stillLocked, takenOut, withRecalled } from './recall.ts';
import type { Resubmission } from './resubmission.ts';
import { resubmissions } from './resubmission.ts';
import type { SubmissionRow } from './review-submissions.ts';
import { hasVersion, isDraft, isOf, itemOf } from './review-submissions.ts';
import type { Situation } from './situation.ts';
import { cancelProblem, draftProblem, submissionSteps, withVersion } from './steps.ts';

export interface Decision {
  blocked: Blocked[];
  resubmissions: Resubmission[];
  basket?: Basket;
}

/**
 * Decides what goes to App Review together. The version and all listed products that have something to review are one basket, after a
 * rejection and a withdrawal too: products whose version goes on without them are reviewed no more (observed 2026-07). Pure.
 */
export function decide(situation: Situation): Decision {
  const { items, open, rewritten } = situation;
  const decision = decideOn(situation);
  const locked = stillLocked(placed(items, open), rewritten, decision);
  return { ...decision, blocked: [...decision.blocked, ...locked] };
}

function decideOn(situation: Situation): Decision {
  const { version, open, items, platform, isNamed, changes, rewritten } = situation;
  const own = open.filter((row) => isOf(row, platform));
  const again = resubmissions(situation, own);
  if (isNamed && (version.target.kind === 'none' || version.target.kind === 'refused')) return again;
  const company = companyIn(situation, own, again.resubmissions);
  const { ready, blocked } = sorted(situation, company, again.resubmissions);
  const decision: Decision = { ...again, blocked: [...again.blocked, ...blocked] };

  const products = new Set(items.map(entryOf));
  if (company.company === 'none') return alone(decision, situation, own, ready);
  const versionId = version.target.kind === 'existing' ? version.target.version.id : '';
  // These can't go after the version, nor may they stay where it is not.
  const joining = ready.some(({ item, place, submission }) => {
    const isBeside = submission !== undefined && itemOf(submission, versionId) !== undefined;
    if (place === 'unresolved') return !isBeside;
    return (place === 'recalled' && isBeside) || (item.isFirst && place !== 'reviewed');
  });
  const steps = submissionSteps(version, own, changes, { products, joining });
  if (steps.kind === 'satisfied') return alone(decision, situation, own, ready);
  if (steps.kind === 'refused') return refused(decision, steps.reason);
  if (again.resubmissions.some(({ submission }) => hasVersion(submission))) return refused(decision, EARLIER);
  const sent = steps.withdraw?.how === 'cancel' ? steps.withdraw.submission : undefined;
  const members = ready.filter(({ place, submission }) => place !== 'reviewed' || submission === sent);
  return together(decision, {
    version: steps,
    ...(steps.draft ? { draft: steps.draft } : {}),
    members,
    takeOut: takenOut(members, rewritten),
    ...left(ready, [sent, steps.await]),
    known: withVersion(versionId, products),
  });
}

const EARLIER =
  'a submission with an earlier app version goes back to App Review first; run this again once that has ended';

/** Whether an app version goes that products may go with. */
function companyIn(
  { isNamed, version: { target } }: Situation,
  own: readonly SubmissionRow[],
  again: readonly Resubmission[],
): Company {
  if (!isNamed) return { company: 'none' };
  if (target.kind !== 'existing') return { company: 'goes' };
  const { id: versionId, state } = target.version;
  const isOver = isApprovedVersion(state) || again.some(({ submission }) => itemOf(submission, versionId));
  if (isOver) return { company: 'none', versionId };
  const isBack = state === 'DEVELOPER_REJECTED' && !own.some((row) => itemOf(row, versionId));
  return { company: isBack ? 'taken back' : 'goes', versionId };
}

/** The products that may go, and why others can't. */
function sorted(
  { open, items, platform, rewritten }: Situation,
  company: Company,
  again: readonly Resubmission[],
): { ready: Placed[]; blocked: Blocked[] } {
  const kept = new Set(again.map(({ submission }) => submission));
  const all = withRecalled(placed(items, open), rewritten).filter(
    ({ place, submission }) => place !== 'settled' && !(submission && kept.has(submission)),
  );
  const free = all.filter((one) => obstacleOf(one, platform, company) === undefined);
  const blocked = all.flatMap((one) => {
    const obstacle = obstacleOf(one, platform, company);
    return obstacle ? [blockedBy(one, obstacle)] : [];
  });
  return { ready: free.filter((one) => !isEmptyGroup(one, free)), blocked };
}

/** Products that go without a version: beside one that App Review has, or where none is named. */
function alone(
  decision: Decision,
  { items, rewritten }: Situation,
  own: readonly SubmissionRow[],
  ready: readonly Placed[],
): Decision {
  const known = new Set(items.map(entryOf));
  const going = ready.filter(({ place }) => place !== 'reviewed');
  const blocked = going.flatMap((one) => {
    const problem = firstProblem(one);
    return problem ? [blockedBy(one, problem)] : [];
  });
  const able = going.filter((one) => firstProblem(one) === undefined);
  const members = able.filter((one) => !isEmptyGroup(one, able));
  const next = { ...decision, blocked: [...decision.blocked, ...blocked] };
  if (members.length === 0) return next;
  const parts = { ...left(members, []), takeOut: takenOut(members, rewritten) };
  const other = own.find((row) => isUnderReview(row.state) && !hasVersion(row) && !parts.cancel.includes(row));
  const problem = other ? inReview(other) : draftProblem(own, known);
  if (problem !== undefined) return refused(next, problem);
  const draft = own.find(isDraft);
  return together(next, { ...(draft ? { draft } : {}), members, ...parts, known });
}

/** Of one platform Apple reviews one submission without an app version at a time (Apple's help). */
function inReview({ state }: SubmissionRow): string {
  return `another submission of this platform without an app version is ${state}, and App Review takes one at a time; it has to end first, or be cancelled under App Review`;
}

/** The submissions that products have to leave, other than those that the version leaves. */
function left(
  members: readonly Placed[],
  others: readonly (SubmissionRow | undefined)[],
): Pick<Basket, 'cancel' | 'canceling'> {
  const rowsOf = (...places: Placed['place'][]) => [
    ...new Set(members.flatMap(({ place, submission }) => (places.includes(place) && submission ? [submission] : []))),
  ];
  const isLeft = (row: SubmissionRow) => !others.includes(row);
  return { cancel: rowsOf('unresolved', 'recalled').filter(isLeft), canceling: rowsOf('canceling').filter(isLeft) };
}

function together(decision: Decision, { known, ...basket }: Basket & { known: ReadonlySet<string> }): Decision {
  const problems = basket.cancel.flatMap((row) => cancelProblem(row, known, 'submitting these products again') ?? []);
  return problems.length > 0 ? refused(decision, ...problems) : { ...decision, basket };
}

function refused(decision: Decision, ...reasons: string[]): Decision {
  const blocked = reasons.map((reason): Blocked => ({ address: 'submission', reason, from: '/release/goal' }));
  return { ...decision, blocked: [...decision.blocked, ...blocked] };
}

function blockedBy({ item: { address, from } }: Placed, problem: Obstacle | string): Blocked {
  return { address, from, ...(typeof problem === 'string' ? { reason: problem } : problem) };
}
