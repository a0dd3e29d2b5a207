import type { AppleError, Failure } from '../core/failure.ts';
import { canonicalJson } from '../core/json.ts';
import type { Operation } from '../core/operation.ts';
import type { OperationResult } from '../core/result.ts';

const UUID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gi;

/** Results that a reader would tell in one sentence, in the order of their first. */
export function familiesOf(results: readonly OperationResult[]): OperationResult[][] {
  const families = new Map<string, OperationResult[]>();
  for (const result of results) {
    const key = saidOf(result);
    const family = families.get(key);
    if (family) family.push(result);
    else families.set(key, [result]);
  }
  return [...families.values()];
}

/** What makes two failures one to a reader: not the file and the id in it. */
export function saidOf({ operation, status, failure }: OperationResult): string {
  if (!failure) return canonicalJson([status, operation.action]);
  const { kind, message, hint, errors, ambiguous, status: code } = generalised(failure, operation);
  return canonicalJson([status, kind, errors.length > 0 ? '' : message, hint ?? null, errors, ambiguous, code ?? null]);
}

/** A failure in words that hold for all files of its kind. */
export function generalised(failure: Failure, operation: Operation): Failure {
  const general = (text: string): string => withoutFile(text, operation).replaceAll(UUID, '…');
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

function withoutFile(text: string, operation: Operation): string {
  if (operation.action !== 'upload') return text;
  const { path } = operation.file;
  const names = [`the file ${path}`, path, path.slice(path.lastIndexOf('/') + 1)].map(literally);
  return text.replaceAll(new RegExp(names.join('|'), 'g'), 'each file');
}

function literally(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&');
}
