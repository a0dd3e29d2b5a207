import type { Proposal } from '../../core/proposal.ts';
import { emptyProposal } from '../../core/proposal.ts';
import type { Kind } from '../../core/kind.ts';
import type { RequestOperation } from '../../core/operation.ts';
import { create, itself, to, update } from '../requests.ts';
import type { VersionHave } from '../version/observe.ts';
import type { VersionTarget } from '../version/target.ts';
import { missingForReview } from './requirements.ts';
import type { SubmissionRow } from './review-submissions.ts';
import { othersIn } from './review-submissions.ts';
import type { Submit } from './steps.ts';
import { foreignSubmissions, submissionSteps } from './steps.ts';
import { addWithdrawal, WITHDRAWN } from './withdrawal.ts';

const SUBMISSION = { kind: 'submission', address: 'submission', type: 'reviewSubmissions' } as const;
const ITEM = { kind: 'submission', address: 'submission/item', type: 'reviewSubmissionItems' } as const;

/** Apple's words for "not yet": what was just written has not reached every part of it (observed 2026). */
const NOT_YET = [
  'try again later',
  'STATE_ERROR.SCREENSHOT_UPLOADS_IN_PROGRESS',
  // A submission that was cancelled holds its version a moment longer; one of somebody else is found when planning.
  'STATE_ERROR.ITEM_PART_OF_ANOTHER_SUBMISSION',
];

export const ON_SALE_BY_ITSELF =
  'once App Review approves the version it goes on sale by itself (releaseType AFTER_APPROVAL)';

/** States of a submission that was sent, however it went on. */
const SENT = ['WAITING_FOR_REVIEW', 'IN_REVIEW', 'COMPLETING'];

/** What is sent only if these two are still as they were. */
const FINAL = { final: true as const, recheck: ['version', 'submission'] } satisfies Partial<RequestOperation>;

interface Circumstances {
  open: readonly SubmissionRow[];
  version: VersionHave;
  platform: string;
  /** The kinds that go to App Review together with the version. */
  reviewed: readonly Kind[];
  /** What each of them observed, by name. */
  haves: Readonly<Record<string, unknown>>;
  /** What they propose. */
  others: Proposal;
}

export function proposeSubmission(circumstances: Circumstances): Proposal {
  const { open, version, platform, reviewed, haves, others } = circumstances;
  const { target } = version;
  const proposal = emptyProposal();
  if (target.kind === 'none' || target.kind === 'refused') return proposal;
  const locked = lockedWork(reviewed, others);
  const steps = submissionSteps(version, open, locked.length > 0);
  if (steps.kind === 'satisfied') return proposal;
  if (steps.kind === 'refused') {
    proposal.blocked.push({ address: 'submission', reason: steps.reason, from: '/release/goal' });
    return proposal;
  }
  noteRejection(proposal, steps);
  noteForeign(proposal, open, target);
  noteSale(proposal, target, others);
  proposal.blocked.push(...missingForReview(reviewed, haves, others));
  addWithdrawal(proposal, steps, target, locked);
  const working = [...new Set([...locked, ...answeringWork(reviewed, others)])];
  // An empty draft is what a run leaves that was cut between what it changed and the submission of it.
  const isAnswered = working.length > 0 || steps.draft !== undefined;
  submit(proposal, steps, { platform, gates: isAnswered ? {} : gatesOf(steps, target), working });
  return proposal;
}

/** The kinds that have something to write which Apple locks during review. */
function lockedWork(reviewed: readonly Kind[], { operations, changes }: Proposal): string[] {
  const lockable = new Set(reviewed.filter(({ review }) => review?.locked).map(({ name }) => name));
  // A file that is only waited for changes nothing, nor does an order that is given for its sake.
  const changed = new Set(changes.map(({ address }) => address));
  const working = operations
    .filter((one) => !(one.action === 'upload' && one.resume) && (one.action !== 'reorder' || changed.has(one.address)))
    .map(({ kind }) => kind);
  return [...new Set(working)].filter((name) => lockable.has(name));
}

/** The kinds that have something to write which is for App Review alone. */
function answeringWork(reviewed: readonly Kind[], { operations }: Proposal): string[] {
  const answering = new Set(reviewed.filter(({ review }) => review?.answers).map(({ name }) => name));
  return operations.map(({ kind }) => kind).filter((name) => answering.has(name));
}

function noteSale(proposal: Proposal, target: VersionTarget, others: Proposal): void {
  const change = others.changes.find(({ address, field }) => address === 'version' && field === 'releaseType');
  // Apple's own choice for a new version.
  const present = target.kind === 'existing' ? target.version.releaseType : 'AFTER_APPROVAL';
  if ((change?.after ?? present) !== 'AFTER_APPROVAL') return;
  proposal.notes.push({ address: 'submission', message: ON_SALE_BY_ITSELF });
}

function noteRejection(proposal: Proposal, { again }: Submit): void {
  if (again !== 'UNRESOLVED_ISSUES') return;
  const message =
    'App Review rejected something in the last submission: it is closed and the version is submitted anew';
  proposal.notes.push({ address: 'submission', message });
}

/** Somebody else's: this plan leaves it alone, and its reader has to know of it. */
function noteForeign(proposal: Proposal, open: readonly SubmissionRow[], target: VersionTarget): void {
  const versionId = target.kind === 'existing' ? target.version.id : undefined;
  for (const row of foreignSubmissions(open, versionId)) {
    const content = othersIn(row, versionId) ?? 'nothing in it';
    const message = `another submission of this platform, which this plan did not make, is ${row.state} with ${content}; it is left as it is`;
    proposal.notes.push({ address: 'submission', message });
  }
}

function submit(
  proposal: Proposal,
  { draft, attached, again, withdraw }: Submit,
  { platform, gates, working }: { platform: string; gates: Pick<RequestOperation, 'gates'>; working: string[] },
): void {
  proposal.changes.push({
    address: 'submission',
    field: 'state',
    // A version that was in review before is another starting point than one that never was, whoever took it back.
    before: again === undefined && withdraw?.how !== 'cancel' ? null : 'returned',
    after: 'WAITING_FOR_REVIEW',
    from: '/release/goal',
  });
  if (!draft) {
    const content = { attributes: { platform }, relationships: { app: to('apps', 'app') } };
    // Where something is changed after a rejection the draft comes first: it shows the next run that this was an answer to it.
    const isAnswer = again !== undefined && working.length > 0;
    proposal.operations.push(create(SUBMISSION, content, isAnswer ? { after: WITHDRAWN, unlocks: working } : FINAL));
  }
  if (!attached) {
    const relationships = {
      reviewSubmission: to('reviewSubmissions', 'submission'),
      appStoreVersion: to('appStoreVersions', 'version'),
    };
    proposal.operations.push(create(ITEM, { relationships }, { ...FINAL, patience: NOT_YET }));
  }
  proposal.operations.push({
    ...update(SUBMISSION, { attributes: { submitted: true } }),
    action: 'act',
    ...FINAL,
    // An empty draft can't be sent.
    after: [ITEM.address],
    patience: NOT_YET,
    evidence: { path: itself(SUBMISSION), attribute: 'state', is: SENT },
    ...gates,
  });
}

/** Nobody wants the very same submitted again by a run that comes along: it was rejected, or somebody took it back. */
function gatesOf({ again }: Submit, target: VersionTarget): Pick<RequestOperation, 'gates'> {
  if (again === undefined) return {};
  const versionString = target.kind === 'existing' ? target.version.versionString : '';
  const how = again === 'UNRESOLVED_ISSUES' ? 'was rejected by App Review' : `is ${again}`;
  const reason = `version ${versionString} ${how}, and nothing in it changes; it would be submitted as it is`;
  return { gates: [{ name: 'replace-submission', reason }] };
}
