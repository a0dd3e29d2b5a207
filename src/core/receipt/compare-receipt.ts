import { canonicalJson, sameJson } from '../json/json.ts';
import { operationId } from '../operation.ts';
import { targetOf } from './make-receipt.ts';
import { own } from '../json/own.ts';
import type { Plan } from '../plan.ts';
import type { Receipt, ReceiptOperation, ReceiptRequest, Seal } from './receipt.ts';
import { sealFor } from './receipt.ts';
import { isAsPlanned, isAtPlace } from './receipt-requests.ts';
import { isFileList } from '../value.ts';

/** How a receipt stands to a plan. */
export interface PlanComparison {
  /** Clauses. */
  differences: string[];
  /** Requests that were sent just as the plan has them, and those that fit it in a form that the plan could not know. */
  exact: number;
  adapted: number;
}

type Judgement = 'exact' | 'adapted' | 'foreign';

/** Compares what was done with what was planned: nothing more, nothing less, nothing else. Pure. */
export function comparePlan(receipt: Receipt, plan: Plan): PlanComparison {
  if (receipt.plan.digest !== plan.digest) {
    const difference = `it is for the plan ${short(receipt.plan.digest)}, and this is ${short(plan.digest)}`;
    return { differences: [difference], exact: 0, adapted: 0 };
  }
  const seal = sealFor(plan);
  const judge = judgeFor(plan, seal);
  const judged = receipt.operations.flatMap((operation) =>
    operation.requests.map((request) => ({ operation, request, verdict: judge(operation, request) })),
  );
  const number = (verdict: Judgement): number => judged.filter((one) => one.verdict === verdict).length;
  return {
    differences: [
      ...headDifferences(receipt, plan),
      ...operationDifferences(receipt, plan),
      ...judged.flatMap(({ operation, request, verdict }) =>
        verdict === 'foreign' ? [`${request.method} ${request.path} of ${nameOf(operation)} is not in the plan`] : [],
      ),
      ...changeDifferences(receipt, plan, seal),
    ],
    exact: number('exact'),
    adapted: number('adapted'),
  };
}

function headDifferences({ target, manifest, plan: { allow } }: Receipt, plan: Plan): string[] {
  const { path, digest } = manifest;
  // The state of a version moves on; which one it is does not.
  const other = [
    ...(sameJson({ ...target }, { ...targetOf(plan.target) }) ? [] : ['app or version']),
    ...(path === plan.manifest.path && digest === plan.manifest.digest ? [] : ['manifest']),
    ...(sameJson(allow, plan.allow) ? [] : ['set of open gates']),
  ];
  return other.map((what) => `it names another ${what} than the plan`);
}

/** All of the plan is accounted for, and what is not in it comes from what the plan makes Apple do. */
function operationDifferences({ operations }: Receipt, plan: Plan): string[] {
  const listed = new Set(
    operations.flatMap((one) => [nameOf(one), ...(one.instead ? [`${one.instead} ${one.address}`] : [])]),
  );
  const missing = plan.operations.map(operationId).filter((id) => !listed.has(id));
  const planned = new Map(plan.operations.map((operation) => [operationId(operation), operation]));
  const others = operations.filter((operation) => {
    if (operation.instead && planned.get(`${operation.instead} ${operation.address}`)?.kind !== operation.kind)
      return true;
    const same = planned.get(nameOf(operation));
    return same ? same.kind !== operation.kind : !mayFollow(operation, plan);
  });
  return [
    ...missing.map((id) => `${id} is in the plan, and not in it`),
    ...others.map((operation) => `${nameOf(operation)} is not in the plan`),
  ];
}

/**
 * Whether an operation that the plan has not can come out of what it has: Apple brought along what the plan speaks of, a thing that was to be
 * made was there already, or a file was left half sent. What can't be taken back is in the plan or nowhere.
 */
function mayFollow({ action, address, kind, instead }: ReceiptOperation, plan: Plan): boolean {
  const { operations, changes, expects, things } = plan;
  if (action === 'act' || action === 'wait') return false;
  const isOwn = (one: string): boolean => own(things, one)?.kind === kind;
  const lists = [
    ...changes.filter(({ before, after }) => isFileList(after ?? before)),
    ...expects.filter(({ value }) => isFileList(value)),
  ];
  const isFile = lists.some((list) => isOwn(list.address) && address.startsWith(`${list.address}/`));
  if (isFile || (action === 'reorder' && isOwn(address) && lists.some((list) => list.address === address))) return true;
  if (!isOwn(address)) return false;
  const isRevealed = operations.some(({ reveals = [] }) => reveals.includes(kind));
  if (action === 'update') return isRevealed || instead !== undefined;
  if (action === 'delete') {
    return isRevealed && changes.some((change) => change.address === address && change.after === undefined);
  }
  return isRevealed && action === 'create';
}

function judgeFor(plan: Plan, seal: Seal): (operation: ReceiptOperation, request: ReceiptRequest) => Judgement {
  const planned = new Map(plan.operations.map((operation) => [operationId(operation), operation]));
  const revealed = new Set(plan.operations.flatMap(({ reveals = [] }) => reveals));
  return (operation, request) => {
    const same = planned.get(nameOf(operation));
    const isExact = same !== undefined && isAsPlanned(request, operation.refs, same, seal);
    if (isExact !== (request.adapted === undefined)) return 'foreign';
    if (isExact) return 'exact';
    if (!same) return mayFollow(operation, plan) ? 'adapted' : 'foreign';
    // It is sent as App Store Connect needs it by then: less of it, or with what somebody else has put there.
    const isOpen = same.action === 'update' || 'recheck' in same || revealed.has(same.kind);
    if (same.action === 'act' || !isOpen) return 'foreign';
    return isAtPlace(request, operation.refs, same) ? 'adapted' : 'foreign';
  };
}

function changeDifferences({ changes }: Receipt, plan: Plan, seal: Seal): string[] {
  const expected = plan.changes.map(({ address, field, during, before, after, secret }) =>
    keyOf({ address, field, during, before: seal(before), after: seal(after), secret }),
  );
  const listed = changes.map(({ readBack: _read, ...change }) => keyOf(change));
  const [have, want] = [new Set(listed), new Set(expected)];
  return [
    ...plan.changes
      .filter((_change, at) => !have.has(expected[at] ?? ''))
      .map(({ address, field }) => `the plan's change of ${field} in ${address} is not in it, or is another one`),
    ...changes
      .filter((_change, at) => !want.has(listed[at] ?? ''))
      .map(({ address, field }) => `its change of ${field} in ${address} is not in the plan, or is another one`),
    ...(changes.length === plan.changes.length ? [] : ['it lists a change more than once, or not each']),
  ];
}

function keyOf({ address, field, during, before, after, secret }: Record<string, unknown>): string {
  return canonicalJson([address, field, during ?? null, before ?? null, after ?? null, secret ?? false]);
}

function nameOf({ action, address }: Pick<ReceiptOperation, 'action' | 'address'>): string {
  return `${action} ${address}`;
}

function short(digest: string): string {
  return digest.replace(/^sha256:/, '').slice(0, 8);
}
