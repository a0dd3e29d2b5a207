import type { AddressBook } from '../core/address.ts';
import { sameJson } from '../core/json/json.ts';
import type { Resource } from '../core/resource.ts';
import { attribute } from '../core/resource.ts';
import type { Failure } from '../core/failure.ts';
import { FailureError } from '../core/failure.ts';
import type { Operation, RequestOperation } from '../core/operation.ts';
import { bodyOf, operationRefs } from '../core/operation.ts';
import { redactFailure } from '../core/secrets/redact.ts';
import type { Confirmed } from './confirmation.ts';
import { pause } from '../asc/pause.ts';
import type { Bindings } from './send-request.ts';
import { hiddenTexts, resolveBody, resolvePath, sendRequest } from './send-request.ts';
import type { UploadContext } from './upload/run-upload.ts';
import { upload } from './upload/run-upload.ts';
import type { WaitContext } from './wait.ts';
import { waitFor } from './wait.ts';

/** What Apple answered to a write. */
export type Answer = Partial<Pick<Resource, 'id' | 'attributes'>>;

/**
 * How one operation went. `found`: it was there already, or it happened although no answer said so; `isOwn` where an attempt of this
 * run may have done it, and nobody else.
 */
export type Outcome =
  | ({ status: 'done' } & Answer)
  | { status: 'found'; isOwn: boolean }
  | { status: 'interrupted' }
  /** It was held back, and is not as it was reviewed any more. */
  | { status: 'changed' }
  | { status: 'failed' | 'unknown'; failure: Failure };

export interface RunContext extends UploadContext, WaitContext, Bindings {
  /** Addresses that came into being in this run. */
  created: ReadonlySet<string>;
  /** Pauses before trying again where Apple lags behind its own writes, in milliseconds. */
  lag: readonly number[];
  /** Looks at App Store Connect whether the thing that a `create` makes is there. */
  isThere(operation: Operation): Promise<boolean>;
  /** Looks whether an operation still does what was reviewed. */
  confirm(operation: Operation): Promise<Confirmed>;
}

/** Carries out one operation so that it takes effect once, whatever happens to the answer. No failure it tells holds a secret. */
export async function runOperation(operation: Operation, context: RunContext): Promise<Outcome> {
  const outcome = await carryOut(operation, context).catch((error: unknown): Outcome => {
    if (!(error instanceof FailureError)) throw error;
    const { failure } = error;
    return { status: failure.ambiguous ? 'unknown' : 'failed', failure };
  });
  return 'failure' in outcome ? { ...outcome, failure: redactFailure(outcome.failure, hiddenTexts(context)) } : outcome;
}

async function carryOut(operation: Operation, context: RunContext): Promise<Outcome> {
  if (operation.action === 'wait') {
    context.idle(true);
    const waited = await waitFor(operation, resolvePath(operation.path, context), context);
    context.idle(false);
    return waited.status === 'done' ? { status: 'done' } : waited;
  }
  if (operation.action === 'upload') {
    const siblings = resolvePath(operation.siblings, context);
    const { shown, alone } = operation;
    const resolved = {
      path: resolvePath(operation.path, context),
      body: resolveBody(operation.body, context),
      siblings,
      shown: shown
        ? { ...shown, path: resolvePath(shown.path, context) }
        : { path: siblings, ...(alone ? { alone } : {}) },
      known: idsIn(context.book),
      ...(operation.resume ? { resumed: resolvePath([operation.resume], context) } : {}),
    };
    return { status: 'done', id: await upload(operation, resolved, context) };
  }
  return request(operation, context);
}

/**
 * Apple has no idempotency key: an operation without an answer, or one that Apple refuses as a conflict, is looked up and taken as
 * done where it has happened; it is sent a second time only when it has not.
 */
async function request(reviewed: RequestOperation, context: RunContext): Promise<Outcome> {
  let operation = reviewed;
  let mayBeDone = false;
  let sent = 1;
  for (;;) {
    /** What a look showed after a pause: whatever it is where nothing can have come of it, else only that it is done. */
    const late: { verdict?: Confirmed | 'unknown' } = {};
    const maySend = async (isLost: boolean): Promise<boolean> => {
      const isUnsure = mayBeDone || isLost;
      const verdict = await confirmedAgain(operation, context, isUnsure);
      const isSame = isUnchanged(operation, verdict);
      if (!isSame && (!isUnsure || isMet(verdict))) late.verdict = verdict;
      return isSame;
    };
    try {
      const { id, attributes }: Answer = (await sendRequest(operation, context, context.writer, maySend)) ?? {};
      return { status: 'done', ...(id === undefined ? {} : { id }), ...(attributes ? { attributes } : {}) };
    } catch (error) {
      if (!(error instanceof FailureError)) throw error;
      // Once an attempt may have taken effect, no later refusal makes that undone.
      mayBeDone ||= error.failure.ambiguous;
      // It was in line when the run was interrupted.
      if (error.failure.kind === 'waited' && !mayBeDone && context.signal.aborted) return { status: 'interrupted' };
      const failure = { ...error.failure, ambiguous: mayBeDone };
      if (!late.verdict) {
        const next = await recover(operation, failure, { sent, lost: error.failure.ambiguous }, context);
        if (next !== 'again') return next;
        sent += 1;
      }
      const verdict = late.verdict ?? (await confirmedAgain(operation, context, true));
      if (isMet(verdict)) return { status: 'found', isOwn: mayBeDone };
      if (late.verdict && verdict !== 'unknown' && verdict.status !== 'right') return { status: 'changed' };
      if (verdict === 'unknown' || verdict.status !== 'right' || !isRequest(verdict.operation))
        return { status: failure.ambiguous ? 'unknown' : 'failed', failure };
      operation = verdict.operation;
    }
  }
}

/** The ids of a book as it is now. It only grows, and what is added comes last, so that nothing is copied for an upload that goes well. */
function idsIn(book: AddressBook): () => ReadonlySet<string> {
  const { size } = book;
  return () => new Set([...book.values()].slice(0, size));
}

function isRequest(operation: Operation): operation is RequestOperation {
  return operation.action !== 'upload' && operation.action !== 'wait';
}

function isMet(verdict: Confirmed | 'unknown'): boolean {
  return verdict !== 'unknown' && verdict.status === 'met';
}

/** Whether a request may be sent just as it is: what it replaces may be something else by now. */
function isUnchanged(operation: RequestOperation, verdict: Confirmed | 'unknown'): boolean {
  return verdict !== 'unknown' && verdict.status === 'right' && sameJson(bodyOf(verdict.operation), bodyOf(operation));
}

/** What is final, and may be done, is looked for where its evidence is; everything else goes by what it would replace. */
async function confirmedAgain(
  operation: RequestOperation,
  context: RunContext,
  mayBeDone: boolean,
): Promise<Confirmed | 'unknown'> {
  if (operation.final && mayBeDone) return { status: 'right', operation };
  return context.confirm(operation).catch((error: unknown) => {
    if (error instanceof FailureError) return 'unknown';
    throw error;
  });
}

async function recover(
  operation: RequestOperation,
  failure: Failure,
  { sent, lost }: { sent: number; lost: boolean },
  context: RunContext,
): Promise<Outcome | 'again'> {
  const delay = context.lag[sent - 1];
  if (failure.status === 409 && delay !== undefined && passes(failure, operation.patience)) {
    await pause(delay, context.signal);
    return context.signal.aborted ? { status: 'interrupted' } : 'again';
  }
  // It is looked at before it is sent again: what has happened is met then.
  if (operation.action === 'replace' || operation.action === 'reorder' || isRechecked(operation)) {
    if (lost && sent < 2) return 'again';
  } else if (canBeLookedUp(operation) && (failure.ambiguous || failure.status === 409)) {
    const happened = await lookUp(operation, failure, context);
    if (happened === 'unknown') return { status: 'unknown', failure };
    if (happened) return { status: 'found', isOwn: failure.ambiguous };
    if (lost && sent < 2) return 'again';
  }
  // Apple may not know an id yet that it has just given out (observed: 404 for seconds).
  if (
    failure.status === 404 &&
    delay !== undefined &&
    operationRefs(operation).some((ref) => context.created.has(ref))
  ) {
    await pause(delay, context.signal);
    return context.signal.aborted ? { status: 'interrupted' } : 'again';
  }
  return { status: failure.ambiguous ? 'unknown' : 'failed', failure };
}

/** What it changes, removes or brings about is looked at before it is sent, whoever did it meanwhile. */
function isRechecked({ action, recheck, evidence, final }: RequestOperation): boolean {
  if (recheck === undefined || final) return false;
  return action === 'update' || action === 'delete' || (action === 'act' && evidence === undefined);
}

function passes({ errors }: Failure, patience: readonly string[] = []): boolean {
  return patience.some((words) => errors.some(({ code, detail }) => code.startsWith(words) || detail?.includes(words)));
}

function canBeLookedUp({ action, evidence }: RequestOperation): boolean {
  return action === 'create' || evidence !== undefined;
}

async function showsIn(
  { path, attribute: name, is }: NonNullable<RequestOperation['evidence']>,
  context: RunContext,
): Promise<boolean> {
  const found = await context.reader.one(resolvePath(path, context));
  return is.some((value) => found && attribute(found.data, name) === value);
}

/** Apple has such a thing: this run's, another's, or one that Apple made along with something else. */
function isDuplicate({ errors }: Failure): boolean {
  return errors.some(({ code }) => code === 'ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE');
}

/** What a lost request has made, or what is there already by Apple's own words, may not show in the list at once: absence is believed after the pauses. */
async function lookUp(
  operation: RequestOperation,
  failure: Failure,
  context: RunContext,
): Promise<boolean | 'unknown'> {
  const look = () => (operation.evidence ? showsIn(operation.evidence, context) : context.isThere(operation));
  try {
    if (await look()) return true;
    for (const delay of failure.ambiguous || isDuplicate(failure) ? context.lag.slice(0, 2) : []) {
      await pause(delay, context.signal);
      if (await look()) return true;
      if (context.signal.aborted) return 'unknown';
    }
    return false;
  } catch (error) {
    if (error instanceof FailureError) return 'unknown';
    throw error;
  }
}
