import type { AddressBook } from '../core/address.ts';
import { isRef } from '../core/address.ts';
import type { Resource } from '../core/resource.ts';
import { FailureError } from '../core/failure.ts';
import type { Json, JsonObject } from '../core/json.ts';
import { isSecretRef } from '../core/operation.ts';
import type { RequestOperation } from '../core/operation.ts';
import type { Ref } from '../core/address.ts';
import type { FromVariable } from '../core/value.ts';
import { isFromVariable } from '../core/value.ts';
import type { VariableText } from '../core/variable-text.ts';

/** The writing door: the only way from an operation to App Store Connect. */
export interface Writer {
  /** @param mayRepeat asked before the request is sent once more for lack of an answer; default: it may */
  write(
    method: 'POST' | 'PATCH' | 'DELETE',
    path: string,
    body?: JsonObject,
    mayRepeat?: () => Promise<boolean>,
  ): Promise<Resource | undefined>;
}

/** What stands behind the placeholders in an operation. */
export interface Bindings {
  book: AddressBook;
  /** Texts by manifest pointer. */
  secrets: ReadonlyMap<string, string>;
  /** Texts that stand in no operation. */
  variables: readonly VariableText[];
}

/** What no message may quote. */
export function hiddenTexts({ secrets, variables }: Omit<Bindings, 'book'>): string[] {
  return [...secrets.values(), ...variables.map(({ sent }) => sent)];
}

/**
 * Sends one request.
 * @returns the id that Apple gave, for a `create`.
 * @throws FailureError as the client does; kind `internal` for a reference that nobody can resolve.
 */
export async function sendRequest(
  { method, path, body }: RequestOperation,
  bindings: Bindings,
  api: Writer,
  mayRepeat?: () => Promise<boolean>,
): Promise<string | undefined> {
  const resolved = body === undefined ? undefined : resolveBody(body, bindings);
  return (await api.write(method, resolvePath(path, bindings), resolved, mayRepeat))?.id;
}

export function resolvePath(path: readonly (string | Ref)[], { book }: Bindings): string {
  return path.map((part) => (isRef(part) ? idOf(part, book) : part)).join('');
}

export function resolveBody(body: JsonObject, bindings: Bindings): JsonObject {
  return Object.fromEntries(Object.entries(body).map(([key, value]) => [key, resolve(value, bindings)]));
}

function resolve(value: Json, bindings: Bindings): Json {
  if (isRef(value)) return idOf(value, bindings.book);
  if (isFromVariable(value)) return textOf(value, bindings.variables);
  if (isSecretRef(value)) return secretOf(value.secret, bindings.secrets);
  if (Array.isArray(value)) return value.map((item) => resolve(item, bindings));
  return typeof value === 'object' && value !== null ? resolveBody(value, bindings) : value;
}

function idOf({ ref }: Ref, book: AddressBook): string {
  const id = book.get(ref);
  if (id !== undefined) return id;
  throw internalError(`nothing is known by the address ${ref}`);
}

function secretOf(pointer: string, secrets: ReadonlyMap<string, string>): string {
  const text = secrets.get(pointer);
  if (text !== undefined) return text;
  throw internalError(`the manifest has no secret at ${pointer}`);
}

function textOf({ variable, fingerprint }: FromVariable, variables: readonly VariableText[]): string {
  const found = variables.find(({ shown }) => shown.fingerprint === fingerprint);
  if (found) return found.sent;
  throw internalError(`the manifest has no such text from ${variable}`);
}

function internalError(message: string): FailureError {
  return new FailureError({ kind: 'internal', message });
}
