import type { Address } from '../../core/address.ts';
import type { AppleError, Failure } from '../../core/failure.ts';
import type { Position } from '../../core/issue.ts';
import type { Operation } from '../../core/operation.ts';
import type { OperationResult } from '../../core/result.ts';
import { isWell } from '../../core/result.ts';
import type { Things } from '../../core/thing.ts';
import type { FailureView } from './failures.ts';
import { byReason, failureView, sharedFailure } from './failures.ts';
import type { Names } from './file-results.ts';
import { filesDone, isSentWhole, listNames, ofList } from './file-results.ts';
import type { ApplyContext } from './positions.ts';
import { positionOf } from './positions.ts';
import { thingAt, titleAt } from './things.ts';

/** How operations ended that a reader sees as one. */
export type ResultRow =
  | { is: 'done'; number: number; names: Names }
  /** What was done to files, in words. */
  | { is: 'files done'; number: number; text: string }
  | FailedRow
  /** Many that failed, or may have, for one reason. */
  | { is: 'many failed'; status: Broken; number: number; names: Names }
  /** More that failed, or may have, than are named. */
  | { is: 'more failed'; status: Broken; number: number; isOtherReasons: boolean; lists: Names }
  /** Files of which nobody knows whether they are there, or whether Apple takes them. */
  | { is: 'many unknown'; status: Broken; number: number; lists: Names }
  /** What Apple said of the rows before. */
  | { is: 'failure'; failure: FailureView }
  | { is: 'not started'; number: number; names: Names; reason?: string };

/** sent: it arrived whole, and Apple was still looking at it. */
export type Broken = 'failed' | 'unknown' | 'sent';

interface FailedRow {
  is: 'failed';
  status: Broken;
  title: string;
  /** Of a thing that is not one of many files. */
  address?: Address;
  position?: Position;
}

/** Things of one row that are named. */
const MOST_NAMES = 8;
/** So many things that are no files have a row each, where one reason holds for them. */
const MOST_ROWS = 3;
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
  const done = results.filter(isWell);
  const skipped = results.filter(({ status }) => status === 'skipped');
  const rows: ResultRow[] = [];
  if (done.length > 0) rows.push({ is: 'done', number: done.length, names: doneNames(results, done, things) });
  rows.push(...fileRows(files, things));
  for (const family of byReason(results.filter(isBroken))) rows.push(...failedRows(family, context));
  rows.push(...failedFileRows(files, context));
  const reasons = [...new Set(skipped.map((item) => item.reason))];
  for (const reason of reasons.length > MOST_ROWS ? [MANY_REASONS] : reasons) {
    const same = skipped.filter((item) => reason === MANY_REASONS || item.reason === reason);
    rows.push({ ...notStarted(same, namesOf(same, things, MOST_NAMES)), ...(reason === undefined ? {} : { reason }) });
  }
  return [...rows, ...skippedFileRows(files, things)];
}

/** For what was not started, of which each has a reason of its own. */
const MANY_REASONS = 'each needs something that failed or was not started';

function isBroken({ status }: OperationResult): boolean {
  return status === 'failed' || status === 'unknown';
}

/** What was done to files where everything is done, which is said already. */
export function fileRows(results: readonly OperationResult[], things: Things): ResultRow[] {
  return filesDone(results, things).map(({ number, text }) => ({ is: 'files done', number, text }));
}

/** What is done. Of a thing of which more was to be done, such as a submission that is made and not sent, only the beginning is. */
function doneNames(all: readonly OperationResult[], done: readonly OperationResult[], things: Things): Names {
  const left = new Set(
    all.filter((one) => !done.includes(one)).map(({ operation }) => titleAt(things, operation.address)),
  );
  const { names, ...more } = namesOf(done, things, MOST_NAMES);
  return { names: names.map(({ title }) => (left.has(title) ? { title, held: 'begun' } : { title })), ...more };
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

/** What failed for one reason: by itself with all that is known of it, a few with a row each, or many in one. */
function failedRows(family: readonly OperationResult[], context: ApplyContext): ResultRow[] {
  const { plan, things, locate } = context;
  const [first] = family;
  if (!first) return [];
  const { operation, failure } = first;
  if (family.length === 1) {
    const locator = (error: AppleError): Position | undefined => positionOf(error, operation, { plan, things, locate });
    const row = { ...thingRow(first, context), address: operation.address };
    return failure ? [row, { is: 'failure', failure: failureView(withRequest(failure, operation), locator) }] : [row];
  }
  const shared = sharedFailure(family);
  const said: ResultRow[] = shared ? [{ is: 'failure', failure: failureView(shared) }] : [];
  if (family.length <= MOST_ROWS)
    return [
      ...family.map((result) => ({ ...positionedRow(result, context), address: result.operation.address })),
      ...said,
    ];
  const names = namesOf(family, things, MOST_NAMES);
  return [{ is: 'many failed', status: brokenStatus(first), number: family.length, names }, ...said];
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
  const families = byReason(results.filter(isBroken));
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
    ...(['failed', 'unknown', 'sent'] as const).flatMap((status) => {
      const own = others.filter((result) => brokenStatus(result) === status);
      return own.length > 0 ? [moreRow(own, context, true)] : [];
    }),
  ];
}

function familyRows(family: readonly OperationResult[], context: ApplyContext): ResultRow[] {
  const isUnknown = family.some(({ status }) => status === 'unknown');
  if (isUnknown && family.length > MOST_UNKNOWN) {
    return [
      {
        is: 'many unknown',
        status: brokenStatus(family[0]),
        number: family.length,
        lists: listNames(family, context.things),
      },
    ];
  }
  const more = family.length - MOST_FAILED;
  if (more <= 1) return family.map((result) => positionedRow(result, context));
  return [
    ...family.slice(0, MOST_FAILED).map((result) => positionedRow(result, context)),
    moreRow(family.slice(MOST_FAILED), context, false),
  ];
}

function moreRow(results: readonly OperationResult[], { things }: ApplyContext, isOtherReasons: boolean): ResultRow {
  const status = brokenStatus(results[0]);
  return { is: 'more failed', status, number: results.length, isOtherReasons, lists: listNames(results, things) };
}

function thingRow(result: OperationResult, { things }: ApplyContext): FailedRow {
  return { is: 'failed', status: brokenStatus(result), title: titleAt(things, result.operation.address) };
}

/** With its line in the manifest, where the reason stands below several. */
function positionedRow(result: OperationResult, context: ApplyContext): FailedRow {
  const [error = { status: '', code: '', title: '' }] = result.failure?.errors ?? [];
  const position = positionOf(error, result.operation, context);
  return { ...thingRow(result, context), ...(position ? { position } : {}) };
}

function brokenStatus(result: OperationResult | undefined): Broken {
  if (result && isSentWhole(result)) return 'sent';
  return result?.status === 'unknown' ? 'unknown' : 'failed';
}

/** Few files by name; of a list, what was not begun. */
function skippedNames(skipped: readonly OperationResult[], things: Things): Names {
  return {
    names: skipped.map(({ operation }) => {
      const title = titleAt(things, operation.address);
      const held = ofList(operation, things);
      return held === undefined ? { title } : { title, held };
    }),
  };
}

/** Files to which nothing happened, by name; their lists, where there are many. */
function skippedFileRows(results: readonly OperationResult[], things: Things): ResultRow[] {
  const skipped = results.filter(({ status }) => status === 'skipped');
  if (skipped.length === 0) return [];
  const isMany = skipped.length > MOST_SKIPPED;
  const names = isMany ? listNames(skipped, things) : skippedNames(skipped, things);
  const reasons = [...new Set(skipped.map(({ reason }) => reason))];
  const reason = reasons.length > 1 ? MANY_REASONS : reasons[0];
  return [{ ...notStarted(skipped, names), ...(reason === undefined ? {} : { reason }) }];
}
