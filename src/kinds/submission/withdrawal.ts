import type { Address } from '../../core/address.ts';
import type { Operation, RequestOperation, WaitOperation } from '../../core/operation.ts';
import type { Proposal } from '../../core/proposal.ts';
import { itself, remove, update } from '../requests.ts';
import { EDITABLE_VERSION_STATES } from '../version/states.ts';
import type { VersionTarget } from '../version/target.ts';
import type { Basket } from './contents.ts';
import { isFreed } from './recall.ts';
import type { ReviewItem } from './review-item.ts';
import { counted, EDITABLE_STATES, named, VERSION_TYPES } from './review-item.ts';
import type { SubmissionRow } from './review-submissions.ts';
import type { Submit } from './steps.ts';

const ADDRESS = 'submission/withdrawal';

/** What has ended once the version takes changes again. */
const WITHDRAWN = [ADDRESS, `${ADDRESS}/version`];

/** Seconds. Cancelling takes seconds, sometimes a minute (observed 2026). */
const CANCELING_LIMIT = 600;

/** Seconds. A product follows its submission minutes later (observed 2026-07). */
const PRODUCT_LIMIT = 1800;

/**
 * Takes the version back from App Review, or out of the draft, before anything in it is written.
 * @param unlocks kinds whose operations can go on only then.
 * @param why it is taken back, as the sentence goes on
 * @param recheck with the version: whatever else somebody has put into the submission meanwhile would be taken back along with it
 */
export function addWithdrawal(
  proposal: Proposal,
  steps: Submit,
  target: VersionTarget,
  { unlocks, why, recheck }: { unlocks: string[]; why: string; recheck: Pick<RequestOperation, 'recheck'> },
): void {
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
      ...recheck,
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
  const reason = `version ${versionString} is ${state}; it is taken back${why}, and queues again from the end`;
  const sent = submissionTarget(submission.id);
  proposal.operations.push(
    {
      ...update(sent, { attributes: { canceled: true } }),
      action: 'act',
      address: ADDRESS,
      ...recheck,
      evidence: { path: itself(sent), attribute: 'state', is: ['CANCELING', 'COMPLETE'] },
      ...(rejected ? {} : { gates: [{ name: 'replace-submission', reason }] }),
    },
    ...waits(submission),
  );
}

/** Takes products out of submissions that they can't be sent with, and waits until Apple has let go of each. */
export function addProductWithdrawals(
  proposal: Proposal,
  basket: Basket,
  {
    unlocks,
    rewritten,
    recheck,
  }: { unlocks: string[]; rewritten: ReadonlySet<Address>; recheck: Pick<RequestOperation, 'recheck'> },
): void {
  const { version, members, cancel, canceling, takeOut } = basket;
  for (const submission of cancel) {
    const sent = submissionTarget(submission.id);
    const address = withdrawalAddress(submission);
    const items = members.filter((one) => one.submission === submission).map(({ item }) => item);
    const changed = items.filter(({ address: one }) => rewritten.has(one));
    const isRecalled = members.some((one) => one.submission === submission && one.place === 'recalled');
    const why = isRecalled && changed.length > 0 ? `, to change ${named(changed)}` : '';
    const queue = isRecalled ? ', which queues from the end' : '';
    const reason = `${counted(items)} (${named(items)}) in a submission that is ${submission.state} without the app version; it is cancelled${why}, and they go into a new one${queue}`;
    proposal.changes.push({
      address,
      field: 'state',
      before: submission.state,
      after: 'COMPLETE',
      from: '/release/goal',
    });
    proposal.operations.push({
      ...update(sent, { attributes: { canceled: true } }),
      action: 'act',
      address,
      ...recheck,
      evidence: { path: itself(sent), attribute: 'state', is: ['CANCELING', 'COMPLETE'] },
      gates: [{ name: 'replace-submission', reason }],
    });
  }
  for (const row of [...cancel, ...canceling]) {
    proposal.operations.push(cancelled(row, unlocks, withdrawalAddress(row)));
  }
  for (const { item, entry, submission } of takeOut) {
    const address = waitAddress(item);
    const { path, method } = remove(itemTarget(submission?.id ?? '', entry?.id ?? ''));
    const change = { address, field: 'state', from: item.from };
    proposal.changes.push({ ...change, before: item.state, after: 'PREPARE_FOR_SUBMISSION' });
    proposal.operations.push({ action: 'act', kind: 'submission', address, method, path, unlocks, ...recheck });
  }
  for (const one of members) {
    const { item, submission } = one;
    if (!isFreed(one, basket)) continue;
    proposal.operations.push({
      action: 'wait',
      kind: 'submission',
      address: waitAddress(item),
      path: itself({ type: VERSION_TYPES[item.relation], address: item.address }),
      ...(submission
        ? { after: [takeOut.includes(one) ? waitAddress(item) : addressOfLeaving(submission, version)] }
        : {}),
      until: { attribute: 'state', is: [...EDITABLE_STATES] },
      seconds: PRODUCT_LIMIT,
      unlocks,
    });
  }
}

/** What has ended once everything in the basket is free. */
export function withdrawnAddresses(basket: Basket): Address[] {
  return [
    ...WITHDRAWN,
    ...[...basket.cancel, ...basket.canceling].map(withdrawalAddress),
    ...basket.members.filter((one) => isFreed(one, basket)).map(({ item }) => waitAddress(item)),
  ];
}

function addressOfLeaving(row: SubmissionRow, version: Submit | undefined): Address {
  const isVersions =
    version?.await === row || (version?.withdraw?.how === 'cancel' && version.withdraw.submission === row);
  return isVersions ? ADDRESS : withdrawalAddress(row);
}

function withdrawalAddress({ id }: SubmissionRow): Address {
  return `${ADDRESS}/${id}`;
}

function waitAddress({ address }: ReviewItem): Address {
  return `${ADDRESS}/${address}`;
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
function cancelled({ id }: SubmissionRow, unlocks: string[], address = ADDRESS): WaitOperation {
  return {
    action: 'wait',
    kind: 'submission',
    address,
    path: itself(submissionTarget(id)),
    after: [address],
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
