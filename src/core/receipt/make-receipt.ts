import type { Change } from '../change.ts';
import { digest } from '../json/digest.ts';
import { sameJson } from '../json/json.ts';
import type { Operation } from '../operation.ts';
import { operationId } from '../operation.ts';
import type { Plan, Target } from '../plan.ts';
import type { ApplyResult, OperationResult } from '../result.ts';
import type { Receipt, ReceiptChange, ReceiptOperation, ReceiptRequest, Seal } from './receipt.ts';
import { sealFor } from './receipt.ts';
import { isAsPlanned } from './receipt-requests.ts';
import type { SentRequest } from './sent-request.ts';

/** A request, and when it ended. */
export interface TimedRequest extends SentRequest {
  at: string;
}

/** An apply, once it is over. */
export interface Applied {
  /** The plan that was approved, and what was left of it to do when the run began. */
  reviewed: Plan;
  plan: Plan;
  /** Absent where nothing was to be done. */
  result?: ApplyResult | undefined;
  /** Every writing request, by its operation in the plan that was carried out. */
  sent: ReadonlyMap<Operation, readonly TimedRequest[]>;
}

type Circumstances = Omit<
  Receipt,
  'format' | 'formatVersion' | 'target' | 'server' | 'plan' | 'operations' | 'changes' | 'leftover' | 'digest'
>;

/** Makes the receipt of an apply. Pure. */
export function makeReceipt(applied: Applied, circumstances: Circumstances): Receipt {
  const { reviewed, plan, result } = applied;
  const { ascend, began, ended, keyId, commit, manifest, outcome, exitCode } = circumstances;
  const { server } = plan;
  const seal = sealFor(reviewed);
  const content = {
    ...({ format: 'ascend.receipt', formatVersion: '1.0', ascend, began, ended } as const),
    target: targetOf(reviewed.target),
    ...(server === undefined ? {} : { server }),
    ...(keyId === undefined ? {} : { keyId }),
    ...(commit === undefined ? {} : { commit }),
    plan: {
      digest: reviewed.digest,
      ...(plan.digest === reviewed.digest ? {} : { remaining: plan.digest }),
      allow: reviewed.allow,
    },
    manifest,
    operations: operationsOf(applied, seal),
    changes: reviewed.changes.map((change) => changeOf(change, result, seal)),
    leftover: (result?.leftover ?? [])
      .filter((left) => !isRead(result) || !reviewed.changes.some((change) => isSame(change, left)))
      .map(({ address, field, before }) => ({ address, field, ...valueOf(seal(before)) })),
    ...{ outcome, exitCode },
  };
  return { ...content, digest: digest(content) };
}

/** Who a receipt is for, in the words of a plan. */
export function targetOf({ appId, bundleId, platform, version }: Target): Receipt['target'] {
  const versionString = version?.becomes ?? version?.versionString;
  return {
    ...{ appId, bundleId },
    ...(platform === undefined ? {} : { platform }),
    ...(versionString === undefined ? {} : { version: versionString }),
  };
}

/** What was approved and is not among the results was found done: before the run, or when it looked again. */
function operationsOf({ reviewed, result, sent }: Applied, seal: Seal): ReceiptOperation[] {
  const results = result?.results ?? [];
  const ids = new Set(results.map(({ operation }) => operationId(operation)));
  const others = reviewed.operations.filter((operation) => !ids.has(operationId(operation)));
  const replaced = ({ action, address }: Operation): Operation | undefined =>
    action === 'update' ? others.find((one) => one.action === 'create' && one.address === address) : undefined;
  const gone = new Set(results.map(({ operation }) => replaced(operation)));
  const found = others.filter((operation) => !gone.has(operation));
  return [
    ...results.map((one): ReceiptOperation => {
      const id = operationId(one.operation);
      const planned = reviewed.operations.find((other) => operationId(other) === id);
      const kept = operationOf(one, sent.get(one.operation) ?? [], planned, seal);
      return replaced(one.operation) ? { ...kept, instead: 'create' } : kept;
    }),
    ...found.map((operation) => operationOf({ operation, status: 'adopted' }, [], operation, seal)),
  ];
}

function operationOf(
  { operation: { action, address, kind }, status, failure }: OperationResult,
  requests: readonly TimedRequest[],
  planned: Operation | undefined,
  seal: Seal,
): ReceiptOperation {
  const { status: answered } = failure ?? {};
  return {
    ...{ action, address, kind, status },
    ...(failure
      ? {
          failure: {
            kind: failure.kind,
            ...(answered === undefined ? {} : { status: answered }),
            codes: failure.errors.map(({ code }) => code),
          },
        }
      : {}),
    refs: requests.at(-1)?.refs ?? [],
    requests: requests.map((request) => requestOf(request, planned, seal)),
  };
}

function requestOf(sent: TimedRequest, planned: Operation | undefined, seal: Seal): ReceiptRequest {
  const { method, path, answer, id, status, at, refs } = sent;
  const body = seal(sent.body);
  const request = { method, path, ...(body === undefined ? {} : { body }) };
  return {
    ...request,
    ...(planned && isAsPlanned(request, refs, planned, seal) ? {} : { adapted: true }),
    answer,
    ...(id === undefined ? {} : { id }),
    ...(status === undefined ? {} : { status }),
    at,
  };
}

/** Whether App Store Connect was read once everything was done. */
function isRead(result: ApplyResult | undefined): boolean {
  return result === undefined || result.outcome === 'applied' || result.outcome === 'differs';
}

function changeOf(
  { address, field, during, before, after, secret }: Change,
  result: ApplyResult | undefined,
  seal: Seal,
): ReceiptChange {
  const left = result?.leftover.find((one) => isSame(one, { address, field, ...(during ? { during } : {}) }));
  const [was, wanted] = [seal(before), seal(after)];
  const readBack = left ? { ...valueOf(seal(left.before)), asPlanned: false } : { ...valueOf(wanted), asPlanned: true };
  return {
    ...{ address, field },
    ...(during ? { during } : {}),
    ...(was === undefined ? {} : { before: was }),
    ...(wanted === undefined ? {} : { after: wanted }),
    ...(secret ? { secret } : {}),
    // Apple never shows a secret again.
    ...(isRead(result) && !secret ? { readBack } : {}),
  };
}

function valueOf(value: string | undefined): { value?: string } {
  return value === undefined ? {} : { value };
}

type Named = Pick<Change, 'address' | 'field' | 'during'>;

function isSame(one: Named, other: Named): boolean {
  return one.address === other.address && one.field === other.field && sameJson(one.during, other.during);
}
