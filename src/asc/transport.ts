import got, { RequestError, TimeoutError } from 'got';
import type { Response } from 'got';
import type { Listener } from '../core/event.ts';
import type { JsonObject } from '../core/json.ts';
import type { Request } from './errors.ts';
import { noAnswer, refusal } from './errors.ts';
import { createGate } from './gate.ts';
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

/** The system's words for "no connection came about". */
const UNSENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

type Attempt = { answer: Answer } | { trouble: Trouble; error: Error; wait?: number };

/** Sends requests: signed, a bounded number at once, again where that is safe. Every failure is a FailureError. */
export function createTransport(options: TransportOptions): Transport {
  const { tokens, retry, listener } = options;
  const gate = createGate(options.concurrency);
  const limits = createRateLimitReader();

  async function send(request: Request, body?: JsonObject): Promise<Answer> {
    let signedAnew = false;
    for (let tried = 1; ; tried += 1) {
      const outcome = await gate(() => attempt(request, body));
      if ('answer' in outcome) return outcome.answer;
      const { trouble, error, wait } = outcome;
      if (request.method === 'DELETE' && trouble.status === 404) return { status: 204, body: undefined };
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
          false,
        );
      }
      const delayMs = wait ?? backoff(tried, retry);
      const reason = trouble.status === undefined ? 'no answer' : `Apple answered ${trouble.status}`;
      listener({ type: 'retrying', ...shown(request), reason, attempt: tried, delayMs });
      await new Promise((resolve) => setTimeout(resolve, delayMs));
    }
  }

  async function attempt(request: Request, body: JsonObject | undefined): Promise<Attempt> {
    const started = performance.now();
    let response: Response<string>;
    try {
      response = await got(new URL(request.path, options.baseUrl), {
        method: request.method,
        headers: {
          authorization: `Bearer ${await tokens.token()}`,
          accept: 'application/json',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        timeout: { request: options.timeoutMs },
        retry: { limit: 0 },
        followRedirect: false,
        throwHttpErrors: false,
      });
    } catch (error) {
      return troubleOf(request, error);
    }
    const status = response.statusCode;
    limits.read(response.headers['x-rate-limit']);
    listener({ type: 'requested', ...shown(request), status, ms: Math.round(performance.now() - started) });
    return judge(request, response);
  }

  return { send, rateLimit: limits.current };
}

function judge(request: Request, { statusCode: status, body: text, headers }: Response<string>): Attempt {
  const body = parse(text);
  if (status >= 200 && status < 300) {
    if (body !== 'unreadable') return { answer: { status, body } };
    // A proxy's page, or half an answer: the request may have taken effect.
    const what = `Apple answered ${status} with something other than JSON`;
    return { trouble: {}, error: noAnswer(request, what, request.method !== 'GET') };
  }
  const wait = retryAfter(headers['retry-after'], Date.now());
  const error = refusal(request, status, body === 'unreadable' ? text : body);
  return { trouble: { status }, error, ...(wait === undefined ? {} : { wait }) };
}

function parse(text: string): unknown {
  if (text.trim() === '') return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : 'unreadable';
  } catch {
    return 'unreadable';
  }
}

function troubleOf(request: Request, error: unknown): Attempt {
  if (!(error instanceof RequestError)) throw error;
  const unsent = UNSENT.has(error.code);
  const host = error.options.url instanceof URL ? error.options.url.host : 'the server';
  const what =
    error instanceof TimeoutError
      ? `${host} gave no answer in time`
      : `the connection to ${host} failed (${error.code})`;
  return {
    trouble: { unsent },
    error: noAnswer(request, what, !unsent && request.method !== 'GET', error),
  };
}

/** Queries hold cursors and filters that tell a reader nothing. */
function shown({ method, path }: Request): { method: string; path: string } {
  return { method, path: path.split('?')[0] ?? path };
}
