import type { FailureError } from '../core/failure.ts';
import { timeText } from '../core/text/words.ts';
import type { Listener } from '../core/event.ts';
import type { JsonObject } from '../core/json/json.ts';
import type { KeyGuard } from '../core/secrets/key-guard.ts';
import type { Answer } from './answer.ts';
import { readBody } from './body.ts';
import type { Request } from './errors.ts';
import { because, forbidden, heldBack, noAnswer, refusal, unaccounted, uncertain } from './errors.ts';
import type { HostLimits, Taken } from './limits/adaptive-limit.ts';
import type { RawAnswer } from './http.ts';
import { exchange } from './http.ts';
import type { Network } from './network/network.ts';
import type { HourlyBudget } from './limits/hourly-budget.ts';
import { limited } from './limits/rate-limit.ts';
import type { RateLimit } from './limits/rate-limit.ts';
import type { RetryPolicy, Trouble } from './limits/retry.ts';
import { backoff, mayRetry, retryAfter } from './limits/retry.ts';
import type { TokenSource } from './auth/token.ts';
import { LIFETIME } from './auth/token.ts';
import { pause } from './pause.ts';
import type { Permit, Reply, WriteGuard } from './write-guard.ts';

export interface TransportOptions {
  baseUrl: string;
  network: Network;
  tokens: TokenSource;
  /** Credentials go into the header, and nowhere else. */
  guard: KeyGuard;
  /** Says of each request whether it may leave. Absent: only what reads may. */
  writes: WriteGuard | undefined;
  retry: RetryPolicy;
  /** For one attempt, in milliseconds. */
  timeoutMs: number;
  /** How many requests are under way at once. */
  limits: HostLimits;
  budget: HourlyBudget;
  listener: Listener;
  /** Once aborted, no pause lasts, and nothing is sent again. */
  signal?: AbortSignal;
  /** Milliseconds since 1970, as this machine has them. */
  now: () => number;
}

/** Asked before a request is sent after a pause. @param mayBeDone an earlier attempt may have taken effect */
export type MaySend = (mayBeDone: boolean) => Promise<boolean>;

export interface Transport {
  /** @param maySend asked before the request is sent once more, or for the first time after a pause that held it back */
  send(request: Request, body?: JsonObject, maySend?: MaySend): Promise<Answer>;
  rateLimit(): RateLimit | undefined;
}

type Attempt = { answer: Answer } | Failed;

interface Failed {
  trouble: Trouble;
  error: FailureError;
  /** What came instead of an answer that can be used. */
  unusable?: string;
  /** The pause that Apple asks for, in milliseconds. */
  wait?: number;
  /** It, where it is made: ends with it. */
  pausing?: Promise<void>;
}

/** Sends requests: signed, a bounded number at once, again where that is safe. Every failure is a FailureError. */
export function createTransport(options: TransportOptions): Transport {
  const { tokens, guard, retry, listener, budget, signal } = options;
  const gate = options.limits(new URL(options.baseUrl).host);

  async function send(request: Request, body?: JsonObject, maySend?: MaySend): Promise<Answer> {
    const url = checkedUrl(request);
    checkContent(request, body);
    let signedAnew = false;
    // Once an attempt may have taken effect, no later refusal makes that undone.
    let mayBeDone = false;
    let askedMs = 0;
    for (let tried = 1; ; tried += 1) {
      const work = () => attempt(request, url, body);
      const isTooLong = ({ wait = 0 }: Failed): boolean => askedMs + wait > retry.mostAskedMs;
      const outcome = await inTurn(request, work, isTooLong, maySend && (() => maySend(mayBeDone)));
      if ('answer' in outcome) return outcome.answer;
      const { trouble, wait } = outcome;
      mayBeDone ||= outcome.error.failure.ambiguous;
      const error = mayBeDone ? uncertain(outcome.error) : outcome.error;
      if (trouble.status === 401 && !signedAnew) {
        signedAnew = true;
        tokens.renew();
        continue;
      }
      const isLimited = trouble.status === 429 || isTooLong(outcome);
      const end = isLimited ? limited(error, wait, budget.current()) : error;
      const isOver = isTooLong(outcome) || isLast(request, outcome, tried);
      askedMs += wait ?? 0;
      const delayMs = wait ?? backoff(tried, retry);
      const reason =
        outcome.unusable ?? (trouble.status === undefined ? 'no answer' : `Apple answered ${trouble.status}`);
      const asked = wait === undefined ? {} : { asked: true as const };
      // What comes after it waits all the same.
      if (!isOver || outcome.pausing)
        listener({ type: 'retrying', ...shown(request), reason, attempt: tried, delayMs, ...asked });
      if (isOver) throw end;
      await (outcome.pausing ?? pause(delayMs, signal));
      if (signal?.aborted) throw end;
      if (maySend && !(await maySend(mayBeDone))) throw error;
    }
  }

  /** What stood in line when Apple asked for a pause may do something else after it. */
  async function inTurn(
    request: Request,
    work: () => Promise<Attempt>,
    isTooLong: (failed: Failed) => boolean,
    maySend: (() => Promise<boolean>) | undefined,
  ): Promise<Attempt> {
    const begin = async (isHeld: boolean): Promise<Attempt | 'held'> => {
      if (isHeld && maySend) return 'held';
      const made = await work();
      if ('answer' in made || made.wait === undefined || isTooLong(made)) return made;
      // Before it leaves its place: whatever stands in line would take that, and Apple would answer it the same.
      return { ...made, pausing: gate.pauseFor(made.wait, signal) };
    };
    for (;;) {
      const outcome = await gate.run(sortOf(request), begin, takenAs);
      if (outcome !== 'held') return outcome;
      // Its looks stand in the same line: by now it is out of it.
      if (signal?.aborted || !(await maySend?.())) return { trouble: { lasting: true }, error: heldBack(request) };
    }
  }

  /** An hour that is used up frees nothing while one waits here. */
  function isLast({ method }: Request, { trouble, wait }: Failed, tried: number): boolean {
    if (!mayRetry(method, trouble) || tried > retry.limit) return true;
    return trouble.status === 429 && wait === undefined && budget.current()?.remaining === 0;
  }

  async function attempt(request: Request, url: URL, body: JsonObject | undefined): Promise<Attempt> {
    const started = performance.now();
    const { method } = request;
    const token = await tokens.token();
    const route = options.network(url);
    // Nothing happens between this and the sending: what is judged is what leaves.
    const ended = permitted(request, url, body);
    if (!ended) return { trouble: { lasting: true }, error: unaccounted(request) };
    const answered = budget.sent();
    const answer = await exchange({ method, url, token, body, timeoutMs: options.timeoutMs, route });
    answered('failed' in answer ? undefined : answer.headers['x-rate-limit']);
    if ('failed' in answer) {
      const { failed, unsent, lasting } = answer;
      ended(unsent ? 'unsent' : 'lost');
      const error = noAnswer(request, failed, !unsent && method !== 'GET', { ...route, ...answer });
      return { trouble: { unsent, lasting }, error };
    }
    const { status } = answer;
    listener({ type: 'requested', ...shown(request), status, ms: Math.round(performance.now() - started) });
    const attempted = judge(request, answer, options);
    ended(replyOf(attempted));
    return attempted;
  }

  function permitted({ method }: Request, url: URL, body: JsonObject | undefined): Permit | undefined {
    if (options.writes) return options.writes.permit({ method, path: `${url.pathname}${url.search}`, body });
    return method === 'GET' ? () => undefined : undefined;
  }

  /** The token goes to the one server only, whatever a path or a link claims: `//host/path` would lead away. */
  function checkedUrl(request: Request): URL {
    const url = URL.canParse(request.path, options.baseUrl) ? new URL(request.path, options.baseUrl) : undefined;
    if (url?.origin === new URL(options.baseUrl).origin && request.path.startsWith('/')) return url;
    throw forbidden(request, 'a request was about to leave for another server');
  }

  /** Whatever a manifest, a file or an answer holds: what is written is read by others. */
  function checkContent(request: Request, body: JsonObject | undefined): void {
    const isClean = !guard.finds(request.path) && (body === undefined || !guard.finds(JSON.stringify(body)));
    if (isClean) return;
    throw because(
      forbidden(
        { ...request, path: guard.redact(request.path) },
        'a request was about to hold a private key or a token, and was not sent',
      ),
      {
        hint: 'look for it in the manifest, in the files that it names, and in App Store Connect; if others could see it, revoke the key',
      },
    );
  }

  return { send, rateLimit: budget.current };
}

/** `POST appScreenshots`: what Apple has to do for it. */
function sortOf({ method, path }: Request): string {
  const [, , type, , relation = ''] = path.split(/[/?]/);
  return `${method} ${type} ${relation}`;
}

function takenAs(outcome: Attempt | 'held'): Taken {
  if (outcome === 'held') return 'lost';
  if ('answer' in outcome) return 'well';
  const { status } = outcome.trouble;
  if (status === undefined) return 'lost';
  return status === 429 ? 'refused' : 'well';
}

function judge(
  request: Request,
  { status, text, bytes, headers }: RawAnswer,
  { guard, now }: TransportOptions,
): Attempt {
  const body = readBody(text, guard);
  if (status >= 200 && status < 300) {
    if (body === 'empty') return { answer: { status, body: undefined, bytes } };
    if ('json' in body) return { answer: { status, body: body.json, bytes } };
    // A proxy's page, or half an answer: the request may have taken effect.
    const unusable = `Apple answered ${status} ${body.unusable}`;
    return { trouble: {}, error: noAnswer(request, unusable, request.method !== 'GET'), unusable };
  }
  const apples = Date.parse(headers.date ?? '');
  const ahead = Number.isNaN(apples) ? 0 : now() - apples;
  const wait = retryAfter(headers['retry-after'], now() - ahead);
  const refused = refusal(request, status, body);
  const error = status === 401 ? blamingClock(refused, ahead) : refused;
  return { trouble: { status }, error, ...(wait === undefined ? {} : { wait }) };
}

function replyOf(attempted: Attempt): Reply {
  if ('answer' in attempted) return attempted;
  const { trouble, error } = attempted;
  return trouble.status === undefined || error.failure.ambiguous ? 'lost' : { refused: trouble.status };
}

/** Milliseconds. An answer may be that late, and its date leaves out what is less than a second. */
const SAME_TIME = 90_000;

/** Apple refuses tokens whose times are wrong in the words for a wrong key. @param ahead by how much this machine's clock is, in ms */
function blamingClock(error: FailureError, ahead: number): FailureError {
  if (Math.abs(ahead) < SAME_TIME) return error;
  const far = `${timeText(Math.abs(ahead) / 1000)} ${ahead > 0 ? 'ahead of' : 'behind'} Apple's`;
  const clock = `this machine's clock is ${far}: set it right`;
  // So far behind, a token is still good.
  const isHarmless = ahead < 0 && -ahead < LIFETIME * 1000;
  return because(error, { hint: isHarmless ? `${error.failure.hint ?? ''}; ${clock} as well` : clock });
}

/** Queries hold cursors and filters that tell a reader nothing. */
function shown({ method, path }: Request): { method: string; path: string } {
  return { method, path: path.split('?')[0] ?? path };
}
