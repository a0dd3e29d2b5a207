import type { IncomingHttpHeaders } from 'node:http';
import { Readable } from 'node:stream';
import got, { RequestError } from 'got';
import type { Listener } from '../core/event.ts';
import type { FileReader } from '../core/local-file.ts';
import type { Failure } from '../core/failure.ts';
import { FailureError } from '../core/failure.ts';
import { timeText } from '../core/text/words.ts';
import { pause } from './pause.ts';
import type { HostLimits, Taken } from './limits/adaptive-limit.ts';
import type { Network, Route } from './network/network.ts';
import type { RetryPolicy, Trouble } from './limits/retry.ts';
import { backoff, mayRetry, retryAfter } from './limits/retry.ts';
import type { Unanswered } from './network/unanswered.ts';
import type { UploadPlaces } from './upload-address.ts';
import { judgeUpload } from './upload-address.ts';
import type { UploadPart } from './upload-parts.ts';
import type { WriteGuard } from './write-guard.ts';

export interface UploaderOptions {
  files: FileReader;
  /** Where files may go. */
  places: UploadPlaces;
  network: Network;
  /** Says of each part whether it may leave. */
  guard: Pick<WriteGuard, 'permitPart'>;
  retry: RetryPolicy;
  /** For one part, without the time that its bytes need on a slow line; in milliseconds. */
  timeoutMs: number;
  /** How many parts are under way at once, of all files together. */
  limits: HostLimits;
  listener: Listener;
}

/** Bytes a millisecond that even a slow line carries: 20 kB/s. */
const SLOWEST = 20;

/** Bytes that are read at a time. Of each part that is under way some pieces are in memory. */
const PIECE = 256 * 1024;

const AGAIN = 'running the same command again is safe; it uploads the file again';

/** An answer of the storage host is short, or of no use. */
const LARGEST = 1024 * 1024;

/** What somebody wants to know of a file on its way, and say about it. */
interface Watch {
  /** A part of so many bytes has arrived. */
  arrived?(bytes: number): void;
  /** Once aborted, no further part is sent and none again. */
  signal?: AbortSignal;
}

/** Sends the parts of a file to where Apple wants them. */
export type SendParts = (parts: readonly UploadPart[], path: string, watch?: Watch) => Promise<void>;

/**
 * Sends files in parts, several at once. No token goes along: the addresses are signed, and they belong to another host.
 * Part and address are all that is needed, so a part can be sent again at any time (Apple's documentation).
 */
export function createUploader(options: UploaderOptions): SendParts {
  const { files, places, network, guard, retry, timeoutMs, limits, listener } = options;

  async function sendPart(part: UploadPart, upload: Sending): Promise<void> {
    const { path } = upload;
    let askedMs = 0;
    const gate = limits(`storage ${part.url.host}`);
    for (let tried = 1; ; tried += 1) {
      const outcome = await gate.run(
        sizeOf(part),
        async () => {
          if (upload.broken) return 'over';
          if (upload.watch.signal?.aborted) throw interrupted(path);
          const made = await attempt(part, path);
          if (made === 'sent') return made;
          askedMs += made.wait ?? 0;
          // What one part lacks, the others can't make good.
          const isOver = isLast(made, tried, askedMs);
          upload.broken ||= isOver;
          if (isOver || made.wait === undefined) return made;
          // Before it leaves its place: whatever stands in line would take that.
          return { ...made, pausing: gate.pauseFor(made.wait, upload.watch.signal) };
        },
        takenAs,
      );
      if (outcome === 'sent') upload.watch.arrived?.(part.length);
      if (outcome === 'sent' || outcome === 'over') return;
      const { trouble, failure, wait } = outcome;
      if (isLast(outcome, tried, askedMs)) throw failure;
      const delayMs = wait ?? backoff(tried, retry);
      const reason = trouble.status === undefined ? 'no answer' : `the storage answered ${trouble.status}`;
      const asked = wait === undefined ? {} : { asked: true as const };
      listener({ type: 'retrying', method: part.method, path, reason, attempt: tried, delayMs, ...asked });
      await (outcome.pausing ?? pause(delayMs, upload.watch.signal));
    }
  }

  /** Sending a part again only replaces it, whatever the method is called. */
  function isLast({ trouble }: Refused, tried: number, askedMs: number): boolean {
    return !mayRetry('PUT', trouble) || tried > retry.limit || askedMs > retry.mostAskedMs;
  }

  async function attempt(part: UploadPart, path: string): Promise<'sent' | Refused> {
    const started = performance.now();
    const route = network(part.url);
    const ended = guard.permitPart(part, path);
    if (!ended) return { trouble: { lasting: true }, failure: unasked(path) };
    const answer = await put(part, piecesOf(part, path), timeoutMs, route);
    if ('failed' in answer) {
      ended(answer.unsent ? 'unsent' : 'lost');
      const hints = [answer.hint ?? route.advice ?? [], AGAIN].flat();
      return { trouble: answer, failure: failed(path, 'network', answer.failed, { hint: hints.join('; ') }) };
    }
    const { status, headers } = answer;
    const isThere = status >= 200 && status < 300;
    ended(isThere ? { answer: { status, body: undefined, bytes: 0 } } : { refused: status });
    listener({ type: 'requested', method: part.method, path, status, ms: Math.round(performance.now() - started) });
    if (isThere) return 'sent';
    const wait = retryAfter(headers['retry-after'], Date.now());
    const isTooLong = wait !== undefined && wait > retry.mostAskedMs;
    const kind = isTooLong ? 'waited' : status >= 500 ? 'network' : 'apple';
    const asks = isTooLong ? `, and asks us to wait ${timeText(wait / 1000)}` : '';
    const failure = failed(path, kind, `Apple’s storage answered ${status} to a part of the file${asks}`, { status });
    return { trouble: { status }, failure, ...(wait === undefined ? {} : { wait }) };
  }

  /** Apple decides how long a part is: it is never in memory as a whole. */
  async function* piecesOf({ offset, length }: UploadPart, path: string): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < length; at += PIECE) yield await files.read(path, offset + at, Math.min(PIECE, length - at));
  }

  /** Of all parts before the first is sent: nothing of a file leaves when any of it would go astray. */
  function checkPlaces(parts: readonly UploadPart[], path: string): void {
    for (const { url } of parts) {
      const unsafe = judgeUpload(url, places);
      if (!unsafe) continue;
      const { message, hint } = unsafe;
      const hints = ['nothing of the file was sent', ...(hint === undefined ? [] : [hint])];
      throw failed(path, 'network', `for the upload of ${path} Apple named ${message}`, { hint: hints.join('; ') });
    }
  }

  return async (parts, path, watch = {}) => {
    checkPlaces(parts, path);
    const upload = { path, broken: false, watch };
    const results = await Promise.allSettled(parts.map((part) => sendPart(part, upload)));
    const broken = results.find((result) => result.status === 'rejected');
    if (broken) throw broken.reason;
  };
}

/** Up to which power of two its bytes go: a part of that length takes about as long as another. */
function sizeOf({ length }: UploadPart): string {
  return String(Math.ceil(Math.log2(length)));
}

/** Storage says 503 where it gets too much at once (Amazon S3: SlowDown). */
function takenAs(outcome: 'sent' | 'over' | Refused): Taken {
  if (outcome === 'sent' || outcome === 'over') return 'well';
  const { status } = outcome.trouble;
  if (status === undefined) return 'lost';
  return status === 429 || status === 503 ? 'refused' : 'well';
}

/** Tells what went wrong with the file: the request only says that it broke off. */
async function* remembering(
  pieces: AsyncIterable<Uint8Array>,
  report: (error: unknown) => void,
): AsyncGenerator<Uint8Array> {
  try {
    yield* pieces;
  } catch (error) {
    report(error);
    throw error;
  }
}

interface Sending {
  path: string;
  /** A part of it can't be sent. */
  broken: boolean;
  watch: Watch;
}

interface Refused {
  trouble: Trouble;
  failure: FailureError;
  wait?: number;
  /** The pause that was asked for: ends with it. */
  pausing?: Promise<void>;
}

/** Makes one request. @returns the answer, or in words why there is none; never with the address. */
async function put(
  { method, url, headers, length }: UploadPart,
  pieces: AsyncIterable<Uint8Array>,
  timeoutMs: number,
  route: Route,
): Promise<{ status: number; headers: IncomingHttpHeaders } | Unanswered> {
  const lost = (what: string): Unanswered => ({ failed: what, unsent: false, lasting: false });
  let unread: unknown;
  const body = Readable.from(remembering(pieces, (error) => (unread = error)));
  const stream = got.stream(url, {
    method,
    headers: { ...Object.fromEntries(headers), 'content-length': String(length) },
    body,
    timeout: { request: timeoutMs + length / SLOWEST, lookup: timeoutMs / 3, connect: timeoutMs / 3 },
    retry: { limit: 0 },
    followRedirect: false,
    throwHttpErrors: false,
    ...route.options,
  });
  try {
    let size = 0;
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > LARGEST) return lost(`${url.host} sent an endless answer`);
    }
  } catch (error) {
    if (unread !== undefined) throw unread;
    if (!(error instanceof RequestError)) throw error;
    return route.explain(error) ?? lost(`the upload to ${url.host} broke off (${error.code})`);
  }
  const { response } = stream;
  if (!response) return lost(`${url.host} gave no answer to the upload`);
  const { statusCode: status, headers: answered } = response;
  return route.intercepted(status, answered) ?? { status, headers: answered };
}

/** No reservation of this run's has named this part. */
function unasked(path: string): FailureError {
  const message = `a part of ${path} was not sent: no reservation of this run asks for it there`;
  const hint = 'nothing of it was sent; this is a bug in ascend: please report it with the plan';
  return failed(path, 'internal', message, { hint });
}

function interrupted(path: string): FailureError {
  const message = `${path} was being sent, and the run was interrupted`;
  return new FailureError({ kind: 'waited', message, hint: AGAIN, ambiguous: true });
}

function failed(
  path: string,
  kind: Failure['kind'],
  message: string,
  more: Partial<Pick<Failure, 'status' | 'hint'>> = {},
): FailureError {
  return new FailureError({ kind, message, hint: AGAIN, method: 'PUT', path, ...more });
}
