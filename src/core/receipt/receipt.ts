import type { Address } from '../address.ts';
import type { Change } from '../change.ts';
import { digest } from '../json/digest.ts';
import type { Failure } from '../failure.ts';
import type { LocalFile } from '../local-file.ts';
import type { Operation } from '../operation.ts';
import type { Plan } from '../plan.ts';
import type { OperationResult } from '../result.ts';
import type { SentRequest } from './sent-request.ts';
import type { FromVariable } from '../value.ts';

/** What an apply leaves for later: what was sent, and what was read back (`schemas/receipt.schema.json`). No text of the release is in it. */
export interface Receipt {
  format: 'ascend.receipt';
  formatVersion: `1.${number}`;
  /** The version of ascend. */
  ascend: string;
  /** Moments in UTC, by the clock of the machine. */
  began: string;
  ended: string;
  target: { appId: string; bundleId: string; platform?: string; version?: string };
  /** The server that was asked, where it is not Apple's. */
  server?: string;
  /** Of the API key; it opens nothing without the key itself. */
  keyId?: string;
  commit?: Commit;
  plan: {
    digest: string;
    /** Of what was left of it to do when the run began, where that was not all of it. */
    remaining?: string;
    allow: string[];
  };
  manifest: ManifestMark;
  /** In the order in which they ended, then those of the plan with which nothing was to be done any more. */
  operations: ReceiptOperation[];
  /** All of the plan. */
  changes: ReceiptChange[];
  /** What reading back, or looking again on the way, found besides. */
  leftover: { address: Address; field: string; value?: string }[];
  /** Why the process ended with its exit code, in a word. */
  outcome: ReceiptOutcome;
  exitCode: number;
  /** Over all of the above. */
  digest: string;
}

/** How an apply may end that has sent something, or found everything done. */
export type ReceiptOutcome =
  | 'done'
  | 'error'
  | 'credentials'
  | 'stale'
  | 'partial'
  | 'blocked'
  | 'differs'
  | 'waited'
  | 'interrupted'
  | 'unwritten';

/** What the repository was at. */
export interface Commit {
  sha: string;
  /** Who says so. */
  from: 'git' | 'GITHUB_SHA' | 'CI_COMMIT_SHA';
}

/** By which a manifest is known again. */
export interface ManifestMark extends Pick<Plan['manifest'], 'path' | 'digest'> {
  /** Every file that it would upload. */
  files: Pick<LocalFile, 'path' | 'md5'>[];
  /** What its variables held, as plans show it. */
  variables: FromVariable[];
}

export interface ReceiptOperation {
  action: Operation['action'];
  address: Address;
  kind: string;
  /** What the plan does with the thing, where it was there by then and needed something else. */
  instead?: 'create';
  status: OperationResult['status'];
  failure?: Pick<Failure, 'kind' | 'status'> & {
    /** Apple's. */
    codes: string[];
  };
  /** The ids that stand in its requests, by what they stand for. */
  refs: SentRequest['refs'];
  requests: ReceiptRequest[];
}

export interface ReceiptRequest extends Pick<SentRequest, 'method' | 'path' | 'answer' | 'id' | 'status'> {
  /** Stands for the body. */
  body?: string;
  /** It is not word for word in the plan: it had to be what App Store Connect needed by then. */
  adapted?: true;
  /** When the answer came, or was given up. */
  at: string;
}

export interface ReceiptChange extends Pick<Change, 'address' | 'field' | 'during' | 'secret'> {
  /** Stand for the values; absent where the thing is not there. */
  before?: string;
  after?: string;
  /** Absent where it was not read back, or can't be. */
  readBack?: { value?: string; asPlanned: boolean };
}

/**
 * What stands for values and bodies in the receipt for a plan. The plan's own content goes into each: with the plan at hand they can be made
 * again, and without it a price or an address can't be guessed from them one by one.
 */
export function sealFor({ changes, operations }: Pick<Plan, 'changes' | 'operations'>): Seal {
  const salt = digest({ changes, operations });
  return (value) => (value === undefined ? undefined : digest([salt, value]));
}

/** What is not there has none. */
export type Seal = (value: unknown) => string | undefined;

/** The digest that a receipt has to have. */
export function receiptDigest({ digest: _own, ...content }: Receipt): string {
  return digest(content);
}
