import type { RequestOperation } from '../../core/operation.ts';
import type { Proposal } from '../../core/proposal.ts';
import { itself, update } from '../requests.ts';
import type { Resubmission } from './resubmission.ts';
import { counted, named } from './review-item.ts';
import { NOT_YET, SENT } from './send.ts';

/** Sends a submission again as it is, once what App Review rejected in it is marked as put right. */
export function proposeResubmission(
  proposal: Proposal,
  { submission, rejected, products }: Resubmission,
  {
    isAnswered,
    recheck,
    apart,
  }: { isAnswered: boolean; recheck: Pick<RequestOperation, 'recheck'>; apart: Pick<RequestOperation, 'apart'> },
): void {
  const target = { kind: 'submission', address: `submissions/${submission.id}`, type: 'reviewSubmissions' } as const;
  const items = products.map(({ item }) => item);
  const message = `App Review has approved a part of this submission and waits for an answer about ${counted(items)} (${named(items)}): it is sent again as it is, since a cancellation would touch what is approved`;
  proposal.notes.push({ address: target.address, message });
  proposal.changes.push({
    address: target.address,
    field: 'state',
    before: submission.state,
    after: 'WAITING_FOR_REVIEW',
    from: '/release/goal',
  });
  const marks = rejected.map(({ id }) =>
    update(
      { kind: 'submission', address: `${target.address}/items/${id}`, type: 'reviewSubmissionItems' },
      { attributes: { resolved: true } },
      { final: true, ...apart },
    ),
  );
  const reason = `${named(items)} came back from App Review, and nothing in it changes; it would be submitted as it is`;
  proposal.operations.push(...marks, {
    ...update(target, { attributes: { submitted: true } }),
    action: 'act',
    final: true,
    ...apart,
    ...recheck,
    after: marks.map(({ address }) => address),
    patience: NOT_YET,
    evidence: { path: itself(target), attribute: 'state', is: SENT },
    ...(isAnswered ? {} : { gates: [{ name: 'replace-submission', reason }] }),
  });
}
