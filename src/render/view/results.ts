import type { Address } from '../../core/address.ts';
import type { AppleError, Failure } from '../../core/failure.ts';
import type { Position } from '../../core/issue.ts';
import type { Operation } from '../../core/operation.ts';
import type { OperationResult } from '../../core/result.ts';
import type { Things } from '../../core/thing.ts';
import type { FailureView } from './failures.ts';
import { byReason, failureView, generalised } from './failures.ts';
import type { Names } from './file-results.ts';
import { filesDone, listNames } from './file-results.ts';
import type { ApplyContext } from './positions.ts';
import { positionOf } from './positions.ts';
import { thingAt, titleAt } from './things.ts';

/** How operations ended that a reader sees as one. */
export type ResultRow =
  | { is: 'done'; number: number; names: Names }
  /** What was done to files, in words. */
  | { is: 'files done'; number: number; text: string }
  | FailedRow
  /** More that failed, or may have, than are named. */
  | { is: 'more failed'; status: 'failed' | 'unknown'; number: number; isOtherReasons: boolean; lists: Names }
  /** Files of which nobody knows whether they are there. */
  | { is: 'many unknown'; number: number; lists: Names }
  /** What Apple said of the rows before. */
  | { is: 'failure'; failure: FailureView }
  | { is: 'not started'; number: number; names: Names; reason?: string };

interface FailedRow {
  is: 'failed';
  status: 'failed' | 'unknown';
  title: string;
  /** Of a thing that is not one of many files. */
  address?: Address;
  position?: Position;
}

/** Things of one row that are named. */
const MOST_NAMES = 8;
/** So many files that may be there are named, of those with one reason: nobody has to do anything about them. */
const MOST_UNKNOWN = 10;
/** So many files that failed for one reason are named. */
const MOST_FAILED = 20;
/** So many reasons are said. */
const MOST_REASONS = 20;
/** So many files to which nothing happened are named. */
const MOST_SKIPPED = 10;

/** What is done, failed, unknown and not started. Files, of which there are hundreds, are summed up where they went well, or badly for one reason. */
export function resultRows(all: readonly OperationResult[], context: ApplyContext): ResultRow[] {
  const { things } = context;
  const isFile = ({ operation }: OperationResult): boolean => thingAt(things, operation.address)?.file !== undefined;
  const results = all.filter((result) => !isFile(result));
  const files = all.filter(isFile);
  const done = results.filter(({ status }) => status === 'done' || status === 'adopted');
  const skipped = results.filter(({ status }) => status === 'skipped');
  const rows: ResultRow[] = [];
  if (done.length > 0) rows.push({ is: 'done', number: done.length, names: namesOf(done, things, MOST_NAMES) });
  rows.push(...fileRows(files, things));
  for (const result of results) rows.push(...failedRows(result, context));
  rows.push(...failedFileRows(files, context));
  for (const reason of new Set(skipped.map((item) => item.reason))) {
    const same = skipped.filter((item) => item.reason === reason);
    rows.push({ ...notStarted(same, namesOf(same, things, MOST_NAMES)), ...(reason === undefined ? {} : { reason }) });
  }
  return [...rows, ...skippedFileRows(files, things)];
}

/** What was done to files where everything is done, which is said already. */
export function fileRows(results: readonly OperationResult[], things: Things): ResultRow[] {
  return filesDone(results, things).map(({ number, text }) => ({ is: 'files done', number, text }));
}

function namesOf(results: readonly OperationResult[], things: Things, most: number): Names {
  const names = [...new Set(results.map(({ operation }) => titleAt(things, operation.address)))];
  const more = names.length - most;
  return more > 1
    ? { names: names.slice(0, most).map((title) => ({ title })), more }
    : { names: names.map((title) => ({ title })) };
}

function notStarted(results: readonly OperationResult[], names: Names): Extract<ResultRow, { is: 'not started' }> {
  return { is: 'not started', number: results.length, names };
}

function failedRows(result: OperationResult, { plan, things, locate }: ApplyContext): ResultRow[] {
  const { operation, status, failure } = result;
  if (status !== 'failed' && status !== 'unknown') return [];
  const { address } = operation;
  const locator = (error: AppleError): Position | undefined => positionOf(error, operation, { plan, things, locate });
  const row: FailedRow = { is: 'failed', status, title: titleAt(things, address), address };
  return failure ? [row, { is: 'failure', failure: failureView(withRequest(failure, operation), locator) }] : [row];
}

/** The request of an operation that failed before one was sent is the one that it would have sent. */
function withRequest(failure: Failure, operation: Operation): Failure {
  if (failure.kind === 'waited') return failure;
  const path = operation.path.map((part) => (typeof part === 'string' ? part : `{${part.ref}}`)).join('');
  const method = operation.action === 'wait' ? 'GET' : operation.method;
  return { ...failure, method: failure.method ?? method, path: failure.path ?? path };
}

/** Files that failed, or may have, with their line in the manifest. Apple's words stand once below all that share them. */
function failedFileRows(results: readonly OperationResult[], context: ApplyContext): ResultRow[] {
  const broken = results.filter(({ status }) => status === 'failed' || status === 'unknown');
  const families = byReason(broken);
  const shown = families.length - MOST_REASONS > 1 ? families.slice(0, MOST_REASONS) : families;
  const others = families.slice(shown.length).flat();
  return [
    ...shown.flatMap((family): ResultRow[] => {
      const failure = sharedFailure(family);
      return [
        ...familyRows(family, context),
        ...(failure ? [{ is: 'failure' as const, failure: failureView(failure) }] : []),
      ];
    }),
    ...(['failed', 'unknown'] as const).flatMap((status) => {
      const own = others.filter((result) => result.status === status);
      return own.length > 0 ? [moreRow(own, context, true)] : [];
    }),
  ];
}

function familyRows(family: readonly OperationResult[], context: ApplyContext): ResultRow[] {
  const isUnknown = family.some(({ status }) => status === 'unknown');
  if (isUnknown && family.length > MOST_UNKNOWN) {
    return [{ is: 'many unknown', number: family.length, lists: listNames(family, context.things) }];
  }
  const more = family.length - MOST_FAILED;
  if (more <= 1) return family.map((result) => fileRow(result, context));
  return [
    ...family.slice(0, MOST_FAILED).map((result) => fileRow(result, context)),
    moreRow(family.slice(MOST_FAILED), context, false),
  ];
}

function moreRow(results: readonly OperationResult[], { things }: ApplyContext, isOtherReasons: boolean): ResultRow {
  const status = brokenStatus(results[0]);
  return { is: 'more failed', status, number: results.length, isOtherReasons, lists: listNames(results, things) };
}

function fileRow(result: OperationResult, context: ApplyContext): ResultRow {
  const { operation, failure } = result;
  const [error = { status: '', code: '', title: '' }] = failure?.errors ?? [];
  const position = positionOf(error, operation, context);
  const title = titleAt(context.things, operation.address);
  return { is: 'failed', status: brokenStatus(result), title, ...(position ? { position } : {}) };
}

function brokenStatus(result: OperationResult | undefined): 'failed' | 'unknown' {
  return result?.status === 'unknown' ? 'unknown' : 'failed';
}

/** Where several share one, what belongs to the first alone is left out. */
function sharedFailure(family: readonly OperationResult[]): Failure | undefined {
  const [first, ...more] = family;
  const failure = first?.failure;
  if (!first || !failure || more.length === 0) return failure;
  const { path: _path, method: _method, status: _status, ...shared } = generalised(failure, first.operation);
  return shared;
}

/** Files to which nothing happened, by name; their lists, where there are many. */
function skippedFileRows(results: readonly OperationResult[], things: Things): ResultRow[] {
  const skipped = results.filter(({ status }) => status === 'skipped');
  if (skipped.length === 0) return [];
  const isMany = skipped.length > MOST_SKIPPED;
  const names = isMany ? listNames(skipped, things) : namesOf(skipped, things, MOST_SKIPPED);
  const reasons = [...new Set(skipped.map(({ reason }) => reason))];
  const reason = reasons.length > 1 ? 'each needs something that failed or was not started' : reasons[0];
  return [{ ...notStarted(skipped, names), ...(reason === undefined ? {} : { reason }) }];
}
