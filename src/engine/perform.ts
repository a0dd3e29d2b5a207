import type { AddressBook } from '../core/address.ts';
import { isRef } from '../core/address.ts';
import type { Resource } from '../core/document.ts';
import { FailureError } from '../core/failure.ts';
import type { Json, JsonObject } from '../core/json.ts';
import type { Operation } from '../core/operation.ts';

/** The writing door: the only way from an operation to App Store Connect. */
export interface Writer {
  write(method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: JsonObject): Promise<Resource | undefined>;
}

/**
 * Sends one operation.
 * @returns the id that Apple gave, for a `create`.
 * @throws FailureError as the client does; kind `internal` for a reference that nobody can resolve.
 */
export async function perform(operation: Operation, book: AddressBook, api: Writer): Promise<string | undefined> {
  const path = operation.path.map((part) => resolve(part, book)).join('');
  const body = operation.body === undefined ? undefined : (resolveBody(operation.body, book) as JsonObject);
  return (await api.write(operation.method, path, body))?.id;
}

function resolve(part: unknown, book: AddressBook): string {
  if (!isRef(part)) return String(part);
  const id = book.get(part.ref);
  if (id !== undefined) return id;
  throw new FailureError({
    kind: 'internal',
    message: `nothing is known by the address ${part.ref}`,
    errors: [],
    ambiguous: false,
  });
}

function resolveBody(value: Json, book: AddressBook): Json {
  if (isRef(value)) return resolve(value, book);
  if (Array.isArray(value)) return value.map((item) => resolveBody(item, book));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolveBody(item, book)]));
}
