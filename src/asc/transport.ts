import type { FailureError } from '../core/failure.ts';
import type { Listener } from '../core/event.ts';
import type { JsonObject } from '../core/json.ts';
import { readBody } from './body.ts';
import type { Request } from './errors.ts';
import { forbidden, noAnswer, refusal, uncertain } from './errors.ts';
import { createLimiter } from '../core/limiter.ts';
import type { RawAnswer } from './http.ts';
import { exchange } from './http.ts';
import { createRateLimitReader } from './rate-limit.ts';
import type { RateLimit } from './rate-limit.ts';
import type { RetryPolicy, Trouble } from './retry.ts';
import { backoff, mayRetry, retryAfter } from './retry.ts';
import type { TokenSource } from './token.ts';

export interface TransportOptions {
  baseUrl: string;
  tokens: TokenSource;
  retry: RetryPolicy;
  /** For one attempt, in milliseconds. */
  timeoutMs: number;
  /** Requests under way at once. */
  concurrency: number;
  listener: Listener;
}

export interface Transport {
  send(request: Request, body?: JsonObject): Promise<Answer>;
  rateLimit(): RateLimit | undefined;
}

export interface Answer {
  status: number;
  /** Parsed JSON; `undefined` for an empty body. */
  body: unknown;
}

type Attempt = { answer: Answer } | { trouble: Trouble; error: FailureError; wait?: number };

/** Sends requests: signed, a bounded number at once, again where that is safe. Every failure is a FailureError. */
export function createTransport(options: TransportOptions): Transport {
  const { tokens, retry, listener } = options;
  const gate = createLimiter(options.concurrency);
  const limits = createRateLimitReader();

  async function send(request: Request, body?: JsonObject): Promise<Answer> {
    const url = checkedUrl(request);
    let signedAnew = false;
    // Once an attempt may have taken effect, no later refusal makes that undone.
    let mayBeDone = false;
    for (let tried = 1; ; tried += 1) {
      const outcome = await gate(() => attempt(request, url, body));
      if ('answer' in outcome) return outcome.answer;
      const { trouble, wait } = outcome;
      mayBeDone ||= outcome.error.failure.ambiguous;
      const error = mayBeDone ? uncertain(outcome.error) : outcome.error;
      if (trouble.status === 401 && !signedAnew) {
        signedAnew = true;
        tokens.renew();
        continue;
      }
      if (!mayRetry(request.method, trouble) || tried > retry.limit) throw error;
      if (wait !== undefined && wait > retry.maxDelayMs) {
        const seconds = Math.ceil(wait / 1000);
        throw noAnswer(
          request,
          `Apple asks to wait ${seconds} s before the next request, which is too long to wait here`,
          mayBeDone,
        );
      }
      const delayMs = wait ?? backoff(tried, retry);
      const reason = trouble.status === undefined ? 'no answer' : `Apple answered ${trouble.status}`;
      listener({ type: 'retrying', ...shown(request), reason, attempt: tried, delayMs });
      await new Promise((resolve) => setTimeout(resolve, delayMs));
    }
  }

  async function attempt(request: Request, url: URL, body: JsonObject | undefined): Promise<Attempt> {
    const started = performance.now();
    const { method } = request;
    const token = await tokens.token();
    const answer = await exchange({ method, url, token, body, timeoutMs: options.timeoutMs });
    if ('failed' in answer) {
      const { failed, unsent, lasting } = answer;
      return { trouble: { unsent, lasting }, error: noAnswer(request, failed, !unsent && method !== 'GET') };
    }
    const { status, headers } = answer;
    limits.read(headers['x-rate-limit']);
    listener({ type: 'requested', ...shown(request), status, ms: Math.round(performance.now() - started) });
    return judge(request, answer);
  }

  /** The token goes to the one server only, whatever a path or a link claims: `//host/path` would lead away. */
  function checkedUrl(request: Request): URL {
    const url = URL.canParse(request.path, options.baseUrl) ? new URL(request.path, options.baseUrl) : undefined;
    if (url?.origin === new URL(options.baseUrl).origin && request.path.startsWith('/')) return url;
    throw forbidden(request, 'a request was about to leave for another server');
  }

  return { send, rateLimit: limits.current };
}

function judge(request: Request, { status, text, headers }: RawAnswer): Attempt {
  const body = readBody(text);
  if (status >= 200 && status < 300) {
    if (body === 'empty') return { answer: { status, body: undefined } };
    if ('json' in body) return { answer: { status, body: body.json } };
    // A proxy's page, or half an answer: the request may have taken effect.
    const what = `Apple answered ${status} ${body.unusable}`;
    return { trouble: {}, error: noAnswer(request, what, request.method !== 'GET') };
  }
  const wait = retryAfter(headers['retry-after'], Date.now());
  return { trouble: { status }, error: refusal(request, status, body), ...(wait === undefined ? {} : { wait }) };
}

/** Queries hold cursors and filters that tell a reader nothing. */
function shown({ method, path }: Request): { method: string; path: string } {
  return { method, path: path.split('?')[0] ?? path };
}
