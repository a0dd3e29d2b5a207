import type { MaySend } from '../asc/transport.ts';
import type { Address, AddressBook, Ref } from '../core/address.ts';
import { bodyWithIds, pathWithIds } from '../core/address.ts';
import type { Resource } from '../core/resource.ts';
import { FailureError } from '../core/failure.ts';
import type { Json, JsonObject } from '../core/json/json.ts';
import { isSecretRef } from '../core/operation.ts';
import type { RequestOperation } from '../core/operation.ts';
import { dayAfter, isDayAfterSending, storeDay } from '../core/store-day.ts';
import type { FromVariable } from '../core/value.ts';
import { isFromVariable } from '../core/value.ts';
import type { VariableText } from '../core/variable-text.ts';

/** The writing door: the only way from an operation to App Store Connect. */
export interface Writer {
  /** @param maySend asked before the request is sent after a pause; default: it may */
  write(
    method: 'POST' | 'PATCH' | 'DELETE',
    path: string,
    body?: JsonObject,
    maySend?: MaySend,
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
 * Sends one request, through a writer that fills in what stands in no plan.
 * @returns what Apple answered, if anything.
 * @throws FailureError as the client does; kind `internal` for a reference that nobody can resolve.
 */
export async function sendRequest(
  { method, path, body }: RequestOperation,
  bindings: Bindings,
  api: Writer,
  maySend?: MaySend,
): Promise<Resource | undefined> {
  const resolved = body === undefined ? undefined : resolveBody(body, bindings);
  return api.write(method, resolvePath(path, bindings), resolved, maySend);
}

export function resolvePath(path: readonly (string | Ref)[], { book }: Pick<Bindings, 'book'>): string {
  return pathWithIds(path, (address) => idOf(address, book));
}

/** The body with its ids; what stands in no plan is filled in by the writer. */
export function resolveBody(body: JsonObject, { book }: Pick<Bindings, 'book'>): JsonObject {
  return bodyWithIds(body, (address) => idOf(address, book));
}

/** The body with the texts of secrets and variables, and with days that count from now, as it leaves. */
export function filledIn(body: JsonObject, hidden: Omit<Bindings, 'book'>): JsonObject {
  return Object.fromEntries(Object.entries(body).map(([key, value]) => [key, fill(value, hidden)]));
}

function fill(value: Json, hidden: Omit<Bindings, 'book'>): Json {
  if (isFromVariable(value)) return textOf(value, hidden.variables);
  if (isSecretRef(value)) return secretOf(value.secret, hidden.secrets);
  if (isDayAfterSending(value)) return dayAfter(storeDay(new Date()));
  if (Array.isArray(value)) return value.map((item) => fill(item, hidden));
  return typeof value === 'object' && value !== null ? filledIn(value, hidden) : value;
}

function idOf(address: Address, book: AddressBook): string {
  const id = book.get(address);
  if (id !== undefined) return id;
  throw internalError(`nothing is known by the address ${address}`);
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
