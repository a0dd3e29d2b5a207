import type { Address } from '../../core/address.ts';
import type { RequestOperation } from '../../core/operation.ts';
import type { Proposal } from '../../core/proposal.ts';
import { productsApart } from '../products/apart.ts';
import { create, itself, to, update } from '../requests.ts';
import type { VersionTarget } from '../version/target.ts';
import type { Basket } from './contents.ts';
import type { Placed } from './placement.ts';
import { named, VERSION_TYPES } from './review-item.ts';
import { isRejected } from './placement.ts';
import { withdrawnAddresses } from './withdrawal.ts';

const SUBMISSION = { kind: 'submission', address: 'submission', type: 'reviewSubmissions' } as const;
const ITEM = { kind: 'submission', address: 'submission/item', type: 'reviewSubmissionItems' } as const;

/** Apple's words for "not yet": what was just written has not reached every part of it (observed 2026). */
export const NOT_YET = [
  'try again later',
  'STATE_ERROR.SCREENSHOT_UPLOADS_IN_PROGRESS',
  // A submission that was cancelled holds its version a moment longer; one of somebody else is found when planning.
  'STATE_ERROR.ITEM_PART_OF_ANOTHER_SUBMISSION',
];

/** States of a submission that was sent, however it went on. */
export const SENT = ['WAITING_FOR_REVIEW', 'IN_REVIEW', 'COMPLETING'];

interface Sending {
  platform: string;
  target: VersionTarget;
  /** Whether something was changed, so that what was rejected or taken back is not sent as it was. */
  isAnswered: boolean;
  /** The kinds that change it. */
  working: string[];
  /** What the plan does before it. */
  others: Proposal;
  recheck: Pick<RequestOperation, 'recheck'>;
}

/** The address of what stands for a product's version in the submission. */
export function itemAddress({ address }: { address: Address }): Address {
  return `submission/items/${address}`;
}

/** Makes the submission, puts everything into it and sends it. */
export function submit(proposal: Proposal, basket: Basket, sending: Sending): void {
  const { version, draft, members } = basket;
  const { platform, target, isAnswered, working, recheck, others } = sending;
  const isBack = wasReturned(basket);
  // What is sent only if all of it still is as it was.
  const apart = productsApart(others.operations, new Set(members.map(({ item }) => item.product)));
  const final = { final: true as const, ...apart, ...recheck };
  proposal.changes.push({
    address: 'submission',
    field: 'state',
    // What was in review before is another starting point than what never was, whoever took it back.
    before: isBack || version?.withdraw?.how === 'cancel' ? 'returned' : null,
    after: 'WAITING_FOR_REVIEW',
    from: '/release/goal',
  });
  for (const { item, place } of members) {
    const before = place === 'free' || place === 'drafted' ? null : 'returned';
    const change = { address: itemAddress(item), field: 'state', before, after: 'WAITING_FOR_REVIEW', from: item.from };
    proposal.changes.push(change);
  }
  if (!draft) {
    const content = { attributes: { platform }, relationships: { app: to('apps', 'app') } };
    // Where something is changed after a rejection the draft comes first: it shows the next run that this was an answer to it.
    const isAnswer = isBack && working.length > 0;
    const early = { after: withdrawnAddresses(basket), unlocks: working };
    proposal.operations.push(create(SUBMISSION, content, isAnswer ? early : final));
  }
  if (version && !version.attached) {
    const relationships = {
      reviewSubmission: to('reviewSubmissions', 'submission'),
      appStoreVersion: to('appStoreVersions', 'version'),
    };
    // What is taken out of the draft comes back after that.
    const out = version.withdraw?.how === 'take out' ? { after: withdrawnAddresses(basket) } : {};
    proposal.operations.push(create(ITEM, { relationships }, { ...final, ...out, patience: NOT_YET }));
  }
  proposal.operations.push(...additions(basket, apart));
  proposal.operations.push({
    ...update(SUBMISSION, { attributes: { submitted: true } }),
    action: 'act',
    ...final,
    // An empty draft can't be sent, and what is missing from it would be left behind.
    after: [...(version ? [ITEM.address] : []), ...members.map(({ item }) => itemAddress(item))],
    patience: NOT_YET,
    evidence: { path: itself(SUBMISSION), attribute: 'state', is: SENT },
    ...(isAnswered ? {} : gatesOf(basket, target)),
  });
}

/** Puts the products into the draft, one by one: the version comes first, because of it Apple takes the first of a type (Apple's help). */
function additions(basket: Basket, apart: Pick<RequestOperation, 'apart'>): RequestOperation[] {
  const { version, members, takeOut } = basket;
  const missing = inOrder(members).filter((one) => one.place !== 'drafted' || takeOut.includes(one));
  const isOut = new Set(takeOut);
  return missing.map((one, index) => {
    const { item } = one;
    const target = { ...ITEM, address: itemAddress(item) };
    const relationships = {
      reviewSubmission: to('reviewSubmissions', 'submission'),
      [item.relation]: to(VERSION_TYPES[item.relation], item.address),
    };
    const before = missing[index - 1];
    const turn = before ? [itemAddress(before.item)] : version ? [ITEM.address] : [];
    // What is taken out of the draft comes back after that.
    const after = [...turn, ...(isOut.has(one) ? withdrawnAddresses(basket) : [])];
    return create(
      target,
      { relationships },
      { final: true, ...apart, ...(after.length > 0 ? { after } : {}), patience: NOT_YET },
    );
  });
}

/** A group before its subscriptions, which Apple takes together with it. */
function inOrder(members: readonly Placed[]): Placed[] {
  const rank = ({ item }: Placed): number => (item.relation === 'subscriptionGroupVersion' ? 0 : 1);
  return members.toSorted((a, b) => rank(a) - rank(b));
}

/** Whether App Review has had it before and gave it back, or somebody took it. */
function wasReturned({ version, members }: Basket): boolean {
  if (version) return version.again !== undefined;
  return members.length > 0 && members.every(isReturned);
}

function isReturned(placed: Placed): boolean {
  return placed.place === 'canceling' || placed.item.state === 'DEVELOPER_REJECTED' || isRejected(placed);
}

/** Nobody wants the very same submitted again by a run that comes along: it was rejected, or somebody took it back. */
function gatesOf({ version, members }: Basket, target: VersionTarget): Pick<RequestOperation, 'gates'> {
  const gate = (reason: string) => ({ gates: [{ name: 'replace-submission', reason }] });
  if (!version) {
    if (!members.every(isReturned)) return {};
    const titles = named(members.map(({ item }) => item));
    return gate(`${titles} came back from App Review, and nothing in it changes; it would be submitted as it is`);
  }
  const { again } = version;
  if (again === undefined) return {};
  const versionString = target.kind === 'existing' ? target.version.versionString : '';
  const how = again === 'UNRESOLVED_ISSUES' ? 'was rejected by App Review' : `is ${again}`;
  return gate(`version ${versionString} ${how}, and nothing in it changes; it would be submitted as it is`);
}
