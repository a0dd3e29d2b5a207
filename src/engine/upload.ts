import { cleanText } from '../asc/clean-text.ts';
import type { SendParts } from '../asc/upload.ts';
import { uploadParts } from '../asc/upload-parts.ts';
import type { Resource } from '../core/document.ts';
import { textAttribute } from '../core/document.ts';
import type { Failure } from '../core/failure.ts';
import { FailureError } from '../core/failure.ts';
import type { UploadOperation } from '../core/operation.ts';
import { pause } from './pause.ts';
import type { Delivery, ReservationContext, ResolvedUpload } from './reservation.ts';
import { deliveryOf, reserve } from './reservation.ts';
import type { WaitContext } from './wait.ts';

export interface UploadContext extends WaitContext, ReservationContext {
  send: SendParts;
}

/** Screenshots and documents take seconds, sometimes minutes; one that takes longer is stuck (observed for hours). */
const LIMIT_MS = 30 * 60_000;

/** Looks at a complete file whose checksum does not show yet. It comes later (observed) or, who knows, never. */
const CHECKSUM_LOOKS = 5;

/**
 * Uploads a file the way Apple takes files: reserve, send, commit, wait until Apple has accepted it.
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
  const { file } = operation;
  const reserved = await reserve(operation, resolved, context);
  const path = `/v1/${reserved.type}/${reserved.id}`;
  if (context.signal.aborted) throw waited(file.path, 'was reserved, and the run was interrupted');
  const parts = uploadParts(reserved, file.bytes) ?? (await partsAgain(path, file.bytes, context));
  if (!parts) throw problem('network', `Apple reserved ${file.path} and did not say where to send it`);
  await context.send(parts, file.path);
  await commit(reserved, path, file.md5, context);
  await settled(operation, path, context).catch((error: unknown) => {
    // Whatever keeps us from looking: the file is there.
    if (error instanceof FailureError && error.failure.kind !== 'apple') {
      throw new FailureError({ ...error.failure, ambiguous: true });
    }
    throw error;
  });
  return reserved.id;
}

/** A list may leave out what a reservation that was found in it says of itself. */
async function partsAgain(path: string, bytes: number, { reader }: UploadContext) {
  const found = await reader.one(path);
  return found && uploadParts(found.data, bytes);
}

/** Says that everything was sent. Refusals are checked: Apple may have heard it the first time (observed: 504 although done). */
async function commit({ type, id }: Resource, path: string, md5: string, context: UploadContext): Promise<void> {
  const { reader, writer, lag } = context;
  const body = { data: { type, id, attributes: { uploaded: true, sourceFileChecksum: md5 } } };
  for (const delay of [...lag, undefined]) {
    try {
      await writer.write('PATCH', path, body);
      return;
    } catch (error) {
      if (!(error instanceof FailureError)) throw error;
      // Apple may not know an id yet that it has just given out (observed: 404 for seconds).
      if (error.failure.status !== 404 || delay === undefined) {
        const found = await reader.one(path).catch(() => undefined);
        if (found && !['AWAITING_UPLOAD', 'unknown'].includes(deliveryOf(found.data).state)) return;
        throw error;
      }
      await pause(delay);
    }
  }
}

/** Looks until Apple has accepted the file. */
async function settled(operation: UploadOperation, path: string, context: UploadContext): Promise<void> {
  const { reader, listener, polling, signal } = context;
  const name = operation.file.path;
  const limitMs = Math.min(LIMIT_MS, context.waitLimitMs ?? Infinity);
  const started = performance.now();
  let complete = 0;
  for (let delay = polling.firstMs; ; delay = Math.min(polling.maxMs, delay * 1.5)) {
    const found = await reader.one(path);
    const delivery: Delivery = found ? deliveryOf(found.data) : { state: 'absent', errors: [] };
    if (delivery.state === 'FAILED') throw refused(name, delivery);
    if (found && delivery.state === 'COMPLETE') {
      complete += 1;
      if (textAttribute(found.data, 'sourceFileChecksum') !== undefined || complete > CHECKSUM_LOOKS) return;
    }
    const elapsedMs = Math.round(performance.now() - started);
    if (signal.aborted) throw waited(name, `is ${delivery.state}, and the run was interrupted`);
    if (elapsedMs + delay > limitMs) throw waited(name, `is still ${delivery.state} after the time given to it`);
    listener({ type: 'waiting', operation, state: delivery.state, elapsedMs, limitMs });
    await pause(delay, signal);
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

function waited(name: string, how: string): FailureError {
  return problem('waited', `${name} ${how}`, {
    hint: 'run the same command again: it goes on from what Apple has then',
    ambiguous: true,
  });
}

function problem(kind: Failure['kind'], message: string, more: Partial<Failure> = {}): FailureError {
  return new FailureError({ kind, message, ...more });
}
