import type { Failure } from '../core/failure.ts';
import { FailureError } from '../core/failure.ts';
import type { Operation, RequestOperation } from '../core/operation.ts';
import { operationRefs } from '../core/operation.ts';
import { redactFailure } from '../core/redact.ts';
import { pause } from './pause.ts';
import type { Bindings } from './perform.ts';
import { perform, resolveBody, resolvePath } from './perform.ts';
import type { UploadContext } from './upload.ts';
import { upload } from './upload.ts';
import { waitFor } from './wait.ts';

/** How one operation went. `found`: it was there already, or it happened although no answer said so. */
export type Attempt =
  | { status: 'done'; id: string | undefined }
  | { status: 'found' }
  | { status: 'interrupted' }
  | { status: 'failed' | 'unknown'; failure: Failure };

export interface AttemptContext extends UploadContext, Bindings {
  /** Addresses that came into being in this run. */
  fresh: ReadonlySet<string>;
  /** Pauses before trying again where Apple lags behind its own writes, in milliseconds. */
  lag: readonly number[];
  /** Looks at App Store Connect whether what the operation does has happened. */
  hasHappened(operation: Operation): Promise<boolean>;
}

/** Carries out one operation so that it takes effect once, whatever happens to the answer. No failure it tells holds a secret. */
export async function attempt(operation: Operation, context: AttemptContext): Promise<Attempt> {
  const outcome = await carryOut(operation, context).catch((error: unknown): Attempt => {
    if (!(error instanceof FailureError)) throw error;
    const { failure } = error;
    return { status: failure.ambiguous ? 'unknown' : 'failed', failure };
  });
  return 'failure' in outcome
    ? { ...outcome, failure: redactFailure(outcome.failure, context.secrets.values()) }
    : outcome;
}

async function carryOut(operation: Operation, context: AttemptContext): Promise<Attempt> {
  if (operation.kind === 'wait') {
    const waited = await waitFor(operation, resolvePath(operation.path, context), context);
    return waited.status === 'done' ? { status: 'done', id: undefined } : waited;
  }
  if (operation.kind === 'upload') {
    const resolved = {
      path: resolvePath(operation.path, context),
      body: resolveBody(operation.body, context),
      siblings: resolvePath(operation.siblings, context),
      known: new Set(context.book.values()),
    };
    return { status: 'done', id: await upload(operation, resolved, context) };
  }
  return request(operation, context);
}

/**
 * Apple has no idempotency key: an operation without an answer, or one that Apple refuses as a conflict, is looked up and taken as
 * done where it has happened; it is sent a second time only when it has not.
 */
async function request(operation: RequestOperation, context: AttemptContext): Promise<Attempt> {
  for (let sent = 1; ; sent += 1) {
    try {
      return { status: 'done', id: await perform(operation, context, context.writer) };
    } catch (error) {
      if (!(error instanceof FailureError)) throw error;
      const next = await recover(operation, error.failure, sent, context);
      if (next !== 'again') return next;
    }
  }
}

async function recover(
  operation: RequestOperation,
  failure: Failure,
  sent: number,
  context: AttemptContext,
): Promise<Attempt | 'again'> {
  const delay = context.lag[sent - 1];
  if (failure.status === 409 && delay !== undefined && passes(failure, operation.patience)) {
    await pause(delay, context.signal);
    return context.signal.aborted ? { status: 'interrupted' } : 'again';
  }
  // Everything anew, or the same order again: the second time makes no difference.
  if (operation.kind === 'replace' || operation.kind === 'reorder') {
    if (failure.ambiguous && sent < 2) return 'again';
  } else if (operation.kind !== 'update' && (failure.ambiguous || failure.status === 409)) {
    const happened = await lookUp(operation, failure, context);
    if (happened === 'unknown') return { status: 'unknown', failure };
    if (happened) return { status: 'found' };
    if (failure.ambiguous && sent < 2) return 'again';
  }
  // Apple may not know an id yet that it has just given out (observed: 404 for seconds).
  if (failure.status === 404 && delay !== undefined && operationRefs(operation).some((ref) => context.fresh.has(ref))) {
    await pause(delay, context.signal);
    return 'again';
  }
  return { status: failure.ambiguous ? 'unknown' : 'failed', failure };
}

function passes({ errors }: Failure, patience: readonly string[] = []): boolean {
  return patience.some((words) => errors.some(({ code, detail }) => code.startsWith(words) || detail?.includes(words)));
}

/** After a lost answer the list may not show the new thing at once, so absence is believed only after the pauses. */
async function lookUp(
  operation: Operation,
  failure: Failure,
  { lag, hasHappened }: AttemptContext,
): Promise<boolean | 'unknown'> {
  try {
    if (await hasHappened(operation)) return true;
    for (const delay of failure.ambiguous ? lag.slice(0, 2) : []) {
      await pause(delay);
      if (await hasHappened(operation)) return true;
    }
    return false;
  } catch (error) {
    if (error instanceof FailureError) return 'unknown';
    throw error;
  }
}
