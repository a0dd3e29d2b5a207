import { ref } from '../../core/address.ts';
import type { Proposal } from '../../core/facet.ts';
import type { Operation, WaitOperation } from '../../core/operation.ts';
import type { SubmissionRow } from './review-submissions.ts';
import type { SubmissionSteps } from './submission-steps.ts';
import { EDITABLE_VERSION_STATES } from '../states.ts';
import type { VersionTarget } from '../version/version-target.ts';

type Submit = Extract<SubmissionSteps, { kind: 'submit' }>;

const ADDRESS = 'submission/withdrawal';

/** Seconds. Cancelling takes seconds, sometimes a minute (observed 2026). */
const CANCELING_LIMIT = 600;

/**
 * Takes the version back from App Review, or out of the draft, before anything in it is written.
 * @param unlocks facets whose operations can go on only then.
 */
export function addWithdrawal(proposal: Proposal, steps: Submit, target: VersionTarget, unlocks: string[]): void {
  const { versionString = '', state = '' } = target.kind === 'existing' ? target.version : {};
  const waits = (row: SubmissionRow): Operation[] => [cancelled(row, unlocks), editable(unlocks)];
  if (steps.await) proposal.operations.push(...waits(steps.await));
  if (!steps.withdraw) return;
  const change = { address: ADDRESS, field: 'state', from: '/release/goal' };
  if (steps.withdraw.how === 'take out') {
    const item = `submissions/${steps.draft?.id ?? ''}/items/${steps.withdraw.itemId}`;
    proposal.changes.push({ ...change, before: state, after: 'PREPARE_FOR_SUBMISSION' });
    const path = ['/v1/reviewSubmissionItems/', ref(item)];
    proposal.operations.push({ action: 'act', kind: 'submission', address: ADDRESS, method: 'DELETE', path, unlocks });
    proposal.operations.push(editable(unlocks));
    return;
  }
  const { submission } = steps.withdraw;
  const sent = ref(`submissions/${submission.id}`);
  const rejected = steps.again !== undefined;
  proposal.changes.push({
    ...change,
    before: rejected ? submission.state : state,
    after: rejected ? 'COMPLETE' : 'DEVELOPER_REJECTED',
  });
  const reason = `version ${versionString} is ${state}; it is taken back, changed, and queues again from the end`;
  proposal.operations.push(
    {
      action: 'act',
      kind: 'submission',
      address: ADDRESS,
      method: 'PATCH',
      path: ['/v1/reviewSubmissions/', sent],
      body: { data: { type: 'reviewSubmissions', id: sent, attributes: { canceled: true } } },
      evidence: { path: ['/v1/reviewSubmissions/', sent], attribute: 'state', is: ['CANCELING', 'COMPLETE'] },
      ...(rejected ? {} : { gates: [{ name: 'replace-submission' as const, reason }] }),
    },
    ...waits(submission),
  );
}

/** Apple has let go of the submission. */
function cancelled({ id }: SubmissionRow, unlocks: string[]): WaitOperation {
  return {
    action: 'wait',
    kind: 'submission',
    address: ADDRESS,
    path: ['/v1/reviewSubmissions/', ref(`submissions/${id}`)],
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
    path: ['/v1/appStoreVersions/', ref('version')],
    after: [ADDRESS],
    until: { attribute: 'appVersionState', is: [...EDITABLE_VERSION_STATES] },
    seconds: CANCELING_LIMIT,
    unlocks,
  };
}
