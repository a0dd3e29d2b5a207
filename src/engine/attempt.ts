import type { AddressBook } from '../core/address.ts';
import type { Failure } from '../core/failure.ts';
import { FailureError } from '../core/failure.ts';
import type { Operation } from '../core/operation.ts';
import { operationRefs } from '../core/operation.ts';
import { pause } from './pause.ts';
import type { Writer } from './perform.ts';
import { perform } from './perform.ts';

/** How one operation went. `found`: it was there already, by its natural key. */
export type Attempt =
  | { status: 'done'; id: string | undefined }
  | { status: 'found' }
  | { status: 'failed' | 'unknown'; failure: Failure };

export interface AttemptContext {
  writer: Writer;
  book: AddressBook;
  /** Addresses that came into being in this run. */
  fresh: ReadonlySet<string>;
  /** Pauses before trying again where Apple lags behind its own writes, in milliseconds. */
  lag: readonly number[];
  /** Looks whether the thing that a `create` makes is there. */
  lookUp(operation: Operation): Promise<boolean>;
}

/**
 * Carries out one operation so that it takes effect once, whatever happens to the answer.
 *
 * Apple has no idempotency key: a `create` without an answer, or one that Apple refuses as a conflict, is looked up by its natural
 * key and adopted where it is there; it is sent a second time only when it is not.
 */
export async function attempt(operation: Operation, context: AttemptContext): Promise<Attempt> {
  for (let sent = 1; ; sent += 1) {
    try {
      return { status: 'done', id: await perform(operation, context.book, context.writer) };
    } catch (error) {
      if (!(error instanceof FailureError)) throw error;
      const next = await recover(operation, error.failure, sent, context);
      if (next !== 'again') return next;
    }
  }
}

async function recover(
  operation: Operation,
  failure: Failure,
  sent: number,
  context: AttemptContext,
): Promise<Attempt | 'again'> {
  if (operation.kind === 'create' && (failure.ambiguous || failure.status === 409)) {
    const found = await lookUp(operation, failure, context);
    if (found === 'unknown') return { status: 'unknown', failure };
    if (found) return { status: 'found' };
    if (failure.ambiguous && sent < 2) return 'again';
  }
  // Apple may not know an id yet that it has just given out (observed: 404 for seconds).
  const delay = context.lag[sent - 1];
  if (failure.status === 404 && delay !== undefined && operationRefs(operation).some((ref) => context.fresh.has(ref))) {
    await pause(delay);
    return 'again';
  }
  return { status: failure.ambiguous ? 'unknown' : 'failed', failure };
}

/** After a lost answer the list may not show the new thing at once, so absence is believed only after the pauses. */
async function lookUp(
  operation: Operation,
  failure: Failure,
  { lag, lookUp: look }: AttemptContext,
): Promise<boolean | 'unknown'> {
  try {
    if (await look(operation)) return true;
    for (const delay of failure.ambiguous ? lag.slice(0, 2) : []) {
      await pause(delay);
      if (await look(operation)) return true;
    }
    return false;
  } catch (error) {
    if (error instanceof FailureError) return 'unknown';
    throw error;
  }
}
