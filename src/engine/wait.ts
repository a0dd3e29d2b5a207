import type { Reader } from '../core/resource.ts';
import { textAttribute } from '../core/resource.ts';
import type { Listener } from '../core/event.ts';
import type { Failure } from '../core/failure.ts';
import { FailureError } from '../core/failure.ts';
import type { WaitOperation } from '../core/operation.ts';
import { pause } from '../asc/pause.ts';

/** How often to look, in milliseconds: soon at first, then less and less often. */
export interface Polling {
  firstMs: number;
  maxMs: number;
}

export interface WaitContext {
  reader: Reader;
  listener: Listener;
  polling: Polling;
  /** Shortens the limit of every wait. */
  waitLimitMs?: number;
  signal: AbortSignal;
}

/** So many looks in a row that find nothing are the end: what is waited for was there when the plan was made, and lists lag for seconds. */
const ABSENT_LOOKS = 3;

/** So many looks in a row that an error kept from seeing anything are the end: each has been tried several times already. */
export const MISSES = 5;

/** How a wait ended. */
export type Waited = { status: 'done' } | { status: 'interrupted' } | { status: 'failed'; failure: Failure };

/**
 * Looks at a resource until Apple has brought it to a state.
 * @param path of the resource, with its id.
 */
export async function waitFor(operation: WaitOperation, path: string, context: WaitContext): Promise<Waited> {
  const { reader, listener, polling, signal } = context;
  const { attribute, is, fails = [] } = operation.until;
  const limitMs = Math.min(operation.seconds * 1000, context.waitLimitMs ?? Infinity);
  const started = performance.now();
  let state = 'unknown';
  let absent = 0;
  let missed = 0;
  for (let delay = polling.firstMs; ; delay = Math.min(polling.maxMs, delay * 1.5)) {
    if (signal.aborted) return { status: 'interrupted' };
    const found = await reader.one(path).catch(failureOf);
    const elapsedMs = Math.round(performance.now() - started);
    if (found instanceof FailureError) {
      // Apple is busy, or asks to wait: what is waited for goes on all the same.
      missed += 1;
      if (missed >= MISSES || elapsedMs >= limitMs || found.failure.kind === 'auth') throw found;
    } else {
      state = (found && textAttribute(found.data, attribute)) ?? 'absent';
      absent = found ? 0 : absent + 1;
      missed = 0;
    }
    if (is.includes(state)) return { status: 'done' };
    if (absent >= ABSENT_LOOKS)
      return over('ended', 'it no longer exists', 'somebody, or another run, has removed it from App Store Connect');
    if (fails.includes(state))
      return over('ended', `it became ${state}`, 'Apple says why by e-mail and at App Store Connect');
    if (elapsedMs >= limitMs) {
      return over(
        'waited',
        `it is still ${state} after ${duration(elapsedMs)}`,
        'run the same command again to go on waiting',
      );
    }
    listener({ type: 'waiting', operation, state, elapsedMs, limitMs });
    await pause(Math.min(delay, limitMs - elapsedMs), signal);
  }
}

/** A failure as what came of it. @throws a mistake of ours */
export function failureOf(error: unknown): FailureError {
  if (error instanceof FailureError) return error;
  throw error;
}

function over(kind: 'waited' | 'ended', message: string, hint: string): Waited {
  const failure: Failure = { kind, message, hint, errors: [], ambiguous: false };
  return { status: 'failed', failure };
}

/** `40 s`, `12 min`. */
function duration(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
