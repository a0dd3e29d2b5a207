import type { AppleError, Failure } from '../../core/failure.ts';
import type { Position } from '../../core/issue.ts';
import { canonicalJson } from '../../core/json/json.ts';
import { baseName } from '../../core/local-file.ts';
import type { Operation } from '../../core/operation.ts';
import type { OperationResult } from '../../core/result.ts';

/** A request that did not succeed. */
export interface FailureView {
  /** Absent where it only repeats what an error of Apple's says. */
  message?: string;
  /** What was asked, e.g. `POST /v1/apps 409`. */
  request?: string;
  errors: ErrorRow[];
  /** It may have taken effect. */
  isUncertain: boolean;
  hint?: string;
}

/** One thing that Apple said. */
export interface ErrorRow {
  code: string;
  text: string;
  /** Where in the manifest to look. */
  position?: Position;
  fix?: string;
  source?: string;
  at?: string;
}

/** Where the manifest asks for what an error of Apple's speaks of, if it is known. */
export type Locator = (error: AppleError) => Position | undefined;

export function failureView(failure: Failure, locator: Locator = () => undefined): FailureView {
  const { message, hint, errors, method, path, status } = failure;
  // A message that only repeats one of Apple's entries is left to that entry.
  const isRepeated = errors.some(({ title, detail }) => message.includes(detail ?? title));
  const request = [method, path, status].filter((part) => part !== undefined).join(' ');
  return {
    ...(isRepeated ? {} : { message }),
    ...(request === '' ? {} : { request }),
    errors: errors.map((error) => errorRow(error, locator(error))),
    // A wait that ended early has had every answer.
    isUncertain: failure.ambiguous && failure.kind !== 'waited',
    ...(hint === undefined ? {} : { hint }),
  };
}

/** A failure below a headline that is its message: what stands there is not said once more. */
export function belowHeadline(failure: Failure): FailureView {
  const errors = failure.errors.map(({ detail, ...error }) =>
    detail === undefined || detail === failure.message ? error : { ...error, detail },
  );
  return failureView({ ...failure, errors });
}

function errorRow({ code, title, detail, source, at, fix }: AppleError, position: Position | undefined): ErrorRow {
  const stop = /[.!?:]$/.test(title) ? '' : '.';
  return {
    code,
    text: detail !== undefined && detail !== title ? `${title}${stop} ${detail}` : title,
    ...(position ? { position } : {}),
    ...(fix === undefined ? {} : { fix }),
    ...(source === undefined ? {} : { source }),
    ...(at === undefined ? {} : { at }),
  };
}

/** Apple's ids: UUIDs, and long numbers. */
const ID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|\b\d{6,}\b/gi;

/** Results of which one reason holds, in the order of their first. */
export function byReason(results: readonly OperationResult[]): OperationResult[][] {
  const families = new Map<string, OperationResult[]>();
  for (const result of results) {
    const key = reasonOf(result);
    const family = families.get(key);
    if (family) family.push(result);
    else families.set(key, [result]);
  }
  return [...families.values()];
}

/** What makes two failures one to a reader: not the thing and its id in it, nor where the manifest asks for it. */
export function reasonOf({ operation, status, failure }: OperationResult): string {
  if (!failure) return canonicalJson([status, operation.action]);
  const { kind, message, hint, errors, ambiguous, status: code } = generalised(failure, operation);
  const said = errors.map(({ from: _from, fix: _fix, ...error }) => error);
  return canonicalJson([status, kind, said.length > 0 ? '' : message, hint ?? null, said, ambiguous, code ?? null]);
}

/** A failure in words that hold for all things to which it happened. */
export function generalised(failure: Failure, operation: Operation): Failure {
  const general = (text: string): string => withoutName(text, operation).replaceAll(ID, '…');
  const errors = failure.errors.map((error): AppleError => {
    const { title, detail, at } = error;
    return {
      ...error,
      title: general(title),
      ...(detail === undefined ? {} : { detail: general(detail) }),
      ...(at === undefined ? {} : { at: general(at) }),
    };
  });
  return { ...failure, message: general(failure.message), errors };
}

/** What several share, of which one reason holds: what belongs to one of them alone is left out. */
export function sharedFailure(family: readonly OperationResult[]): Failure | undefined {
  const [first, ...more] = family;
  const failure = first?.failure;
  if (!first || !failure || more.length === 0) return failure;
  const { path: _path, method: _method, status: _status, ...shared } = generalised(failure, first.operation);
  const errors = shared.errors.map(({ from: _from, fix, ...error }, index) => {
    const isShared = fix !== undefined && family.every((other) => other.failure?.errors[index]?.fix === fix);
    return isShared ? { ...error, fix } : error;
  });
  return { ...shared, errors };
}

function withoutName(text: string, operation: Operation): string {
  if (operation.action !== 'upload') {
    const name = literally(operation.address.split('/').at(-1) ?? '');
    // In quotes only: some codes of languages are words of English.
    return name === '' ? text : text.replaceAll(new RegExp(`(['"‘“])${name}(?=['"’”])`, 'g'), '$1…');
  }
  const { path } = operation.file;
  const names = [`the file ${path}`, path, baseName(path)].map(literally);
  return text.replaceAll(new RegExp(names.join('|'), 'g'), 'each file');
}

function literally(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&');
}
