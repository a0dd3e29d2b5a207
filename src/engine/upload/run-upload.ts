import { cleanText } from '../../asc/clean-text.ts';
import type { SendParts } from '../../asc/uploader.ts';
import { uploadParts } from '../../asc/upload-parts.ts';
import type { Delivery } from '../../core/delivery.ts';
import { deliveryOf, isCommitted, isUnfinished } from '../../core/delivery.ts';
import type { Resource } from '../../core/resource.ts';
import type { Failure } from '../../core/failure.ts';
import { FailureError } from '../../core/failure.ts';
import type { UploadOperation } from '../../core/operation.ts';
import { commitBody } from '../../core/operation.ts';
import type { Listener } from '../../core/event.ts';
import { pause } from '../../asc/pause.ts';
import type { ReservationContext, ResolvedUpload } from './reservation.ts';
import { reserve } from './reservation.ts';
import type { Processed, ProcessingWait } from './processing-wait.ts';

export interface UploadContext extends ReservationContext {
  send: SendParts;
  processing: ProcessingWait;
  listener: Listener;
  /** Shortens the limit of every wait. */
  waitLimitMs?: number;
  /** Told that the operation only waits from now on, or goes on. */
  idle(isIdle: boolean): void;
}

/**
 * Uploads a file the way Apple takes files: reserve, send, commit, wait until Apple has accepted it. One that Apple never gets done
 * with (observed for hours) is removed and sent once more.
 *
 * What is left behind by a failure is a reservation or a failed file. It is not cleaned up here, where the same trouble would strike
 * again: the next plan finds it.
 * @returns the id of the file at Apple.
 * @throws FailureError; `ambiguous` once the file was committed and only its end is not known.
 */
export async function upload(
  operation: UploadOperation,
  resolved: ResolvedUpload,
  context: UploadContext,
): Promise<string> {
  const limitMs = operation.seconds * 1000;
  const patienceMs = Math.min(limitMs, context.waitLimitMs ?? Infinity);
  for (let sent = 1; ; sent += 1) {
    const resumed = sent === 1 ? resolved.resumed : undefined;
    const id = resumed ?? (await send(operation, resolved, context));
    context.idle(true);
    const processed = await context.processing.wait({
      id,
      path: `${resolved.path}/${id}`,
      shown: resolved.shown,
      limitMs: patienceMs,
    });
    context.idle(false);
    if (processed.status === 'complete') return id;
    const ended = outcome(operation, processed);
    if (processed.status !== 'overdue' || !isUnfinished(processed.delivery.state) || sent > 1 || patienceMs < limitMs)
      throw ended;
    await context.writer.write('DELETE', `${resolved.path}/${id}`);
  }
}

async function send(operation: UploadOperation, resolved: ResolvedUpload, context: UploadContext): Promise<string> {
  const { file } = operation;
  const reserved = await reserve(operation, resolved, context);
  const path = `${resolved.path}/${reserved.id}`;
  if (context.signal.aborted) throw waited(file.path, 'was reserved, and the run was interrupted');
  const parts = uploadParts(reserved, file.bytes) ?? (await partsAgain(path, file.bytes, context));
  if (!parts) throw problem('network', `Apple reserved ${file.path} and did not say where to send it`);
  await context.send(parts, file.path, {
    arrived: (bytes) => context.listener({ type: 'sent', operation, bytes }),
    signal: context.signal,
  });
  await commit(reserved, path, operation, context);
  return reserved.id;
}

function outcome(
  { file: { path } }: UploadOperation,
  processed: Exclude<Processed, { status: 'complete' }>,
): FailureError {
  // Whatever keeps us from looking: the file is there.
  if (processed.status === 'unseen') return new FailureError({ ...processed.error.failure, ambiguous: true });
  if (processed.status === 'gone') return gone(path);
  if (processed.status === 'refused') return refused(path, processed.delivery);
  return processed.status === 'overdue'
    ? waited(path, `is still ${processed.delivery.state} after the time given to it`, { sent: true })
    : waited(path, 'was sent, and the run was interrupted before Apple had accepted it', { sent: true });
}

/** A list may leave out what a reservation that was found in it says of itself. */
async function partsAgain(path: string, bytes: number, { reader }: UploadContext) {
  const found = await reader.one(path);
  return found && uploadParts(found.data, bytes);
}

/** Says that everything was sent. Refusals are checked: Apple may have heard it the first time (observed: 504 although done). */
async function commit(
  reserved: Resource,
  path: string,
  operation: UploadOperation,
  context: UploadContext,
): Promise<void> {
  const { reader, writer, lag, signal } = context;
  const body = commitBody(reserved, operation);
  for (const delay of [...lag, undefined]) {
    try {
      await writer.write('PATCH', path, body);
      return;
    } catch (error) {
      if (!(error instanceof FailureError)) throw error;
      // Apple may not know an id yet that it has just given out (observed: 404 for seconds).
      if (error.failure.status !== 404 || delay === undefined) {
        const found = await reader.one(path).catch(() => undefined);
        if (found && isCommitted(deliveryOf(found.data).state)) return;
        throw error;
      }
      await pause(delay, signal);
      if (signal.aborted)
        throw waited(operation.file.path, 'was sent, and the run was interrupted before Apple knew of it');
    }
  }
}

function refused(name: string, { errors }: Delivery): FailureError {
  const said = errors.map(({ code, description }) => ({
    status: '',
    code: cleanText(code),
    title: cleanText(description),
  }));
  const words = said.map(({ title }) => title).join('; ') || 'without a reason';
  return problem('apple', `Apple refused the file ${name}: ${words}`, { errors: said });
}

/** Somebody, or another run, has removed it: no wait brings it back. */
function gone(name: string): FailureError {
  return problem('stale', `${name} was sent, and then removed from App Store Connect by somebody else`, {
    hint: 'run the same command again to send it once more',
  });
}

function waited(name: string, how: string, more: Partial<Failure> = {}): FailureError {
  return problem('waited', `${name} ${how}`, {
    hint: 'run the same command again: it goes on from what Apple has then',
    ambiguous: true,
    ...more,
  });
}

function problem(kind: Failure['kind'], message: string, more: Partial<Failure> = {}): FailureError {
  return new FailureError({ kind, message, ...more });
}
