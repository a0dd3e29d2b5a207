import type { AppleError, Failure } from '../core/failure.ts';
import { FailureError } from '../core/failure.ts';

export interface Request {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Path with its query, as sent. */
  path: string;
}

/** Turns a refusal of Apple's into a failure that keeps every entry, those hidden in `associatedErrors` too. */
export function refusal(request: Request, status: number, body: unknown): FailureError {
  const errors = entriesOf(body);
  const first = errors[0];
  const said = first ? (first.detail ?? first.title) : undefined;
  const hint = hintFor(status, errors);
  return failure({
    kind: kindOf(status, errors),
    message:
      said ??
      `Apple answered ${status} ${typeof body === 'object' ? 'without a reason' : 'with something other than JSON'}`,
    ...(hint === undefined ? {} : { hint }),
    ...describe(request),
    status,
    errors,
    // A server error may have struck after the work was done (observed for 500, 503 and 504).
    ambiguous: status >= 500 && request.method !== 'GET',
  });
}

/** No usable answer: nothing came, or nothing that can be read. */
export function noAnswer(request: Request, what: string, ambiguous: boolean, cause?: unknown): FailureError {
  const hint = 'check the network and try again; running the same command again is safe';
  return failure({ kind: 'network', message: what, hint, ...describe(request), errors: [], ambiguous }, cause);
}

/** A request that must not be made at all. */
export function forbidden(request: Request, message: string): FailureError {
  return failure({ kind: 'internal', message, ...describe(request), errors: [], ambiguous: false });
}

function failure(data: Failure, cause?: unknown): FailureError {
  return new FailureError(data, { cause });
}

function describe({ method, path }: Request): { method: string; path: string } {
  return { method, path: path.split('?')[0] ?? path };
}

function kindOf(status: number, errors: readonly AppleError[]): Failure['kind'] {
  if (status === 401) return 'auth';
  // Apple also answers 403 where the API has no such verb; no other key would help there.
  if (status === 403) return errors.some(({ detail }) => detail?.includes('does not allow')) ? 'apple' : 'auth';
  return status >= 500 ? 'network' : 'apple';
}

function hintFor(status: number, errors: readonly AppleError[]): string | undefined {
  if (errors.some(({ code }) => code.startsWith('FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED'))) {
    return 'the account holder has to accept the agreements at https://appstoreconnect.apple.com/business';
  }
  if (status === 401) return 'check ASC_KEY_ID, ASC_ISSUER_ID and the private key, and that the key was not revoked';
  if (kindOf(status, errors) === 'auth') return 'the key needs the role App Manager or Admin for this';
  if (status >= 500) return 'Apple has a problem; running the same command again is safe';
  return undefined;
}

function entriesOf(body: unknown): AppleError[] {
  const found: AppleError[] = [];
  const seen = new Set<string>();
  const walk = (list: unknown, at?: string): void => {
    if (!Array.isArray(list)) return;
    for (const item of list) {
      if (!isObject(item)) continue;
      const entry = entryOf(item, at);
      const key = JSON.stringify(entry);
      if (!seen.has(key)) found.push(entry);
      seen.add(key);
      const associated = isObject(item['meta']) ? item['meta']['associatedErrors'] : undefined;
      if (isObject(associated)) for (const [path, inner] of Object.entries(associated)) walk(inner, path);
    }
  };
  if (isObject(body)) walk(body['errors']);
  return found;
}

function entryOf(item: Record<string, unknown>, at: string | undefined): AppleError {
  const source = isObject(item['source']) ? (item['source']['pointer'] ?? item['source']['parameter']) : undefined;
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  return {
    status: text(item['status']),
    code: text(item['code']),
    title: text(item['title']),
    ...(typeof item['detail'] === 'string' ? { detail: item['detail'] } : {}),
    ...(typeof source === 'string' ? { source } : {}),
    ...(at === undefined ? {} : { at }),
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
