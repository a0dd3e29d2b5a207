import type { AppleError, Failure } from '../core/failure.ts';
import { FailureError, isAboutAgreement } from '../core/failure.ts';
import { isJsonObject } from '../core/json/json.ts';
import type { Body } from './body.ts';
import { cleanText } from './clean-text.ts';
import type { Misfit } from './shape.ts';

export interface Request {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Path with its query, as sent. */
  path: string;
}

/** A request as a failure names it. */
interface Shown {
  method: string;
  path: string;
}

/** Turns a refusal of Apple's into a failure that keeps every entry, those hidden in `associatedErrors` too. */
export function refusal(request: Request, status: number, body: Body): FailureError {
  const errors = body !== 'empty' && 'json' in body ? entriesOf(body.json) : [];
  const first = errors[0];
  const said = first ? (first.detail ?? first.title) : undefined;
  const hint = hintFor(status, errors);
  return failure({
    kind: kindOf(status, errors),
    message: said ?? `Apple answered ${status} ${reasonless(status, body)}`,
    ...(hint === undefined ? {} : { hint }),
    ...describe(request),
    status,
    errors,
    // Only 4xx says that nothing was done. A server error may have struck after the work (observed for 500, 503 and 504).
    ambiguous: !isRefusal(status) && request.method !== 'GET',
  });
}

/** The same failure with what else is known of its reason. */
export function because({ failure: data }: FailureError, more: Partial<Failure>): FailureError {
  return failure({ ...data, ...more });
}

/**
 * No usable answer: nothing came, or nothing that can be read.
 * @param advice what to look at, instead of the network @param hint what to do, where it is known
 */
export function noAnswer(
  request: Request,
  what: string,
  ambiguous: boolean,
  { advice = 'check the network', ...known }: { advice?: string; hint?: string } = {},
): FailureError {
  const { hint = `${advice} and try again; running the same command again is safe` } = known;
  return failure({ kind: 'network', message: what, hint, ...describe(request), errors: [], ambiguous });
}

/** An answer that is not what Apple's specification says: nothing of it is used. What was found is told by its kind alone. */
export function unreadable(request: Request, misfit: Misfit): FailureError {
  const place = misfit.pointer === '' ? 'it' : misfit.pointer;
  return failure({
    kind: 'network',
    message: `Apple's answer can't be used: ${place} has to be ${misfit.wanted}, and is ${kindOfValue(misfit)}`,
    hint: 'nothing of it was used; try again, and if it stays, report it: Apple, or a proxy on the way, answers in a new form',
    ...describe(request),
    errors: [],
    ambiguous: request.method !== 'GET',
  });
}

/** A request that must not be made at all. */
export function forbidden(request: Shown, message: string): FailureError {
  return failure({ kind: 'internal', message, ...describe(request), errors: [], ambiguous: false });
}

/** What nothing in the plan accounts for. */
export function unaccounted(request: Shown): FailureError {
  const { method, path } = describe(request);
  const message = `${method} ${path} was not sent: nothing in the plan accounts for it`;
  const hint = 'nothing of it was sent; this is a bug in ascend: please report it with the plan';
  return because(forbidden(request, message), { hint });
}

/** What would do something else after a pause than it would have done before, or of what nobody knows what it would do. */
export function heldBack(request: Shown): FailureError {
  const { method, path } = describe(request);
  const message = `${method} ${path} was held back by a pause that Apple asks for, and was not sent after it`;
  const hint = 'nothing of it was sent; running the same command again is safe';
  return failure({ kind: 'waited', message, hint, method, path, errors: [], ambiguous: false });
}

/** The same failure of a request whose earlier attempt may have taken effect: a later refusal doesn't undo that. */
export function uncertain(error: FailureError): FailureError {
  return because(error, { ambiguous: true });
}

/** Apple says that there is no such thing: not merely that the path is wrong, and not a proxy that knows nothing of it. */
export function isAbsence({ failure: { status, errors } }: FailureError): boolean {
  return status === 404 && errors.some(({ code }) => code.startsWith('NOT_FOUND')) && !errors.some(isPathError);
}

function isPathError({ code }: AppleError): boolean {
  return code.startsWith('PATH_ERROR');
}

/** Never with a cause: the errors of the HTTP library hold the request with its token and body. */
function failure(data: Failure): FailureError {
  return new FailureError(data);
}

function reasonless(status: number, body: Body): string {
  if (status < 400) return 'and points to another address, where ascend does not follow';
  if (body === 'empty') return 'with an empty answer';
  return 'unusable' in body ? body.unusable : 'without a reason';
}

function isRefusal(status: number): boolean {
  return status >= 400 && status < 500;
}

/** Never the value itself: it may be long, and somebody else's. */
function kindOfValue({ wanted, found }: Misfit): string {
  if (found === undefined) return 'missing';
  if (found === null) return 'null';
  if (Array.isArray(found)) return 'a list';
  if (typeof found === 'object') return 'an object';
  if (typeof found === 'number') return wanted.endsWith(' number') ? 'another one' : 'a number';
  if (typeof found !== 'string') return 'true or false';
  return /^a (?:whole )?number$|^an? (?:list|object)$|^true/.test(wanted) ? 'a text' : 'another text';
}

function describe({ method, path }: Shown): Shown {
  return { method, path: path.split('?')[0] ?? path };
}

function kindOf(status: number, errors: readonly AppleError[]): Failure['kind'] {
  if (status === 401) return 'auth';
  // Apple also answers 403 where the API has no such verb; no other key would help there.
  if (status === 403) return errors.some(({ detail }) => detail?.includes("does not allow '")) ? 'apple' : 'auth';
  return isRefusal(status) ? 'apple' : 'network';
}

function hintFor(status: number, errors: readonly AppleError[]): string | undefined {
  if (kindOf(status, errors) === 'auth' && errors.some(isAboutAgreement)) {
    return 'the account holder has to accept the agreements at https://appstoreconnect.apple.com/business';
  }
  if (status === 401) return 'check ASC_KEY_ID, ASC_ISSUER_ID and the private key, and that the key was not revoked';
  if (kindOf(status, errors) === 'auth') return 'the key needs the role App Manager or Admin for this';
  if (status >= 500) return 'Apple has a problem; running the same command again is safe';
  return undefined;
}

/** A version that lacks everything has some dozens. */
const MOST_ENTRIES = 200;

function entriesOf(body: unknown): AppleError[] {
  const found: AppleError[] = [];
  const known = new Set<string>();
  const walk = (list: unknown, at?: string): void => {
    if (!Array.isArray(list)) return;
    for (const item of list) {
      if (found.length >= MOST_ENTRIES) return;
      if (!isJsonObject(item)) continue;
      const entry = entryOf(item, at);
      const key = JSON.stringify(entry);
      if (!known.has(key)) found.push(entry);
      known.add(key);
      const associated = isJsonObject(item['meta']) ? item['meta']['associatedErrors'] : undefined;
      if (isJsonObject(associated)) for (const [path, inner] of Object.entries(associated)) walk(inner, path);
    }
  };
  if (isJsonObject(body)) walk(body['errors']);
  return found;
}

function entryOf(item: Record<string, unknown>, at: string | undefined): AppleError {
  const source = isJsonObject(item['source']) ? (item['source']['pointer'] ?? item['source']['parameter']) : undefined;
  const text = (value: unknown): string => (typeof value === 'string' ? cleanText(value) : '');
  return {
    status: text(item['status']),
    code: text(item['code']),
    title: text(item['title']),
    ...(typeof item['detail'] === 'string' ? { detail: text(item['detail']) } : {}),
    ...(typeof source === 'string' ? { source: text(source) } : {}),
    ...(at === undefined ? {} : { at: text(at) }),
  };
}
