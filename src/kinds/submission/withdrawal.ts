import type { Proposal } from '../../core/proposal.ts';
import type { Operation, WaitOperation } from '../../core/operation.ts';
import { itself, remove, update } from '../requests.ts';
import { EDITABLE_VERSION_STATES } from '../version/states.ts';
import type { VersionTarget } from '../version/target.ts';
import type { SubmissionRow } from './review-submissions.ts';
import type { Submit } from './steps.ts';

const ADDRESS = 'submission/withdrawal';

/** What has ended once the version takes changes again. */
export const WITHDRAWN = [ADDRESS, `${ADDRESS}/version`];

/**
 * Whatever else somebody has put into the submission meanwhile would be taken back along with the version. The version's state goes with
 * it: where only one of the two were read again, they would contradict each other.
 */
const RECHECK = ['version', 'submission'];

/** Seconds. Cancelling takes seconds, sometimes a minute (observed 2026). */
const CANCELING_LIMIT = 600;

/**
 * Takes the version back from App Review, or out of the draft, before anything in it is written.
 * @param unlocks kinds whose operations can go on only then.
 */
export function addWithdrawal(proposal: Proposal, steps: Submit, target: VersionTarget, unlocks: string[]): void {
  const { versionString = '', state = '' } = target.kind === 'existing' ? target.version : {};
  const waits = (row: SubmissionRow): Operation[] => [cancelled(row, unlocks), editable(unlocks)];
  if (steps.await) proposal.operations.push(...waits(steps.await));
  if (!steps.withdraw) return;
  const change = { address: ADDRESS, field: 'state', from: '/release/goal' };
  if (steps.withdraw.how === 'take out') {
    const { path, method } = remove(itemTarget(steps.draft?.id ?? '', steps.withdraw.itemId));
    proposal.changes.push({ ...change, before: state, after: 'PREPARE_FOR_SUBMISSION' });
    proposal.operations.push({
      action: 'act',
      kind: 'submission',
      address: ADDRESS,
      method,
      path,
      unlocks,
      recheck: RECHECK,
    });
    proposal.operations.push(editable(unlocks));
    return;
  }
  const { submission } = steps.withdraw;
  const rejected = steps.again !== undefined;
  proposal.changes.push({
    ...change,
    before: rejected ? submission.state : state,
    after: rejected ? 'COMPLETE' : 'DEVELOPER_REJECTED',
  });
  const reason = `version ${versionString} is ${state}; it is taken back, changed, and queues again from the end`;
  const sent = submissionTarget(submission.id);
  proposal.operations.push(
    {
      ...update(sent, { attributes: { canceled: true } }),
      action: 'act',
      address: ADDRESS,
      recheck: RECHECK,
      evidence: { path: itself(sent), attribute: 'state', is: ['CANCELING', 'COMPLETE'] },
      ...(rejected ? {} : { gates: [{ name: 'replace-submission', reason }] }),
    },
    ...waits(submission),
  );
}

function submissionTarget(id: string) {
  return { kind: 'submission', address: `submissions/${id}`, type: 'reviewSubmissions' } as const;
}

function itemTarget(submission: string, id: string) {
  return {
    kind: 'submission',
    address: `submissions/${submission}/items/${id}`,
    type: 'reviewSubmissionItems',
  } as const;
}

/** Apple has let go of the submission. */
function cancelled({ id }: SubmissionRow, unlocks: string[]): WaitOperation {
  return {
    action: 'wait',
    kind: 'submission',
    address: ADDRESS,
    path: itself(submissionTarget(id)),
    after: [ADDRESS],
    until: { attribute: 'state', is: ['COMPLETE'] },
    seconds: CANCELING_LIMIT,
    unlocks,
  };
}

/** The version takes changes again: it may follow its submission some seconds later. */
function editable(unlocks: string[]): WaitOperation {
  return {
    action: 'wait',
    kind: 'submission',
    address: `${ADDRESS}/version`,
    path: itself({ type: 'appStoreVersions', address: 'version' }),
    after: [ADDRESS],
    until: { attribute: 'appVersionState', is: [...EDITABLE_VERSION_STATES] },
    seconds: CANCELING_LIMIT,
    unlocks,
  };
}
