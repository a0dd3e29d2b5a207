import { deliveryOf } from '../../core/delivery.ts';
import type { Reader, Resource } from '../../core/resource.ts';
import { attribute, textAttribute } from '../../core/resource.ts';
import { FailureError } from '../../core/failure.ts';
import type { JsonObject } from '../../core/json/json.ts';
import { isJsonObject } from '../../core/json/json.ts';
import type { UploadOperation } from '../../core/operation.ts';
import { pause } from '../../asc/pause.ts';
import type { Writer } from '../send-request.ts';
import type { Shown } from './processing-wait.ts';
import { filesShown } from './processing-wait.ts';

/** An upload with every placeholder filled in. */
export interface ResolvedUpload {
  /** Where the reservation is posted. */
  path: string;
  body: JsonObject;
  /** The collection in which the reservation stands. */
  siblings: string;
  /** Ids that something else had before: none of them is the reservation whose answer was lost. Asked where one was. */
  known(): ReadonlySet<string>;
  /** Where it shows how far Apple is. */
  shown: Shown;
  /** The id of the file, where Apple has it already. */
  resumed?: string;
}

export interface ReservationContext {
  reader: Reader;
  writer: Writer;
  /** Pauses while Apple's lists lag behind its writes, in milliseconds. */
  lag: readonly number[];
  signal: AbortSignal;
}

/**
 * Reserves a file, once: a lost answer may hide a reservation that was made (observed for 503), and a second one would stay behind
 * as an empty file. So it is looked for among its siblings, and asked for again only when it is not there.
 */
export async function reserve(
  operation: UploadOperation,
  upload: ResolvedUpload,
  context: ReservationContext,
): Promise<Resource> {
  let lost = 0;
  for (let sent = 1; ; sent += 1) {
    try {
      // What Apple's pause held back is not begun in a run that ends.
      const mayBegin = (): Promise<boolean> => Promise.resolve(!context.signal.aborted);
      const made = await context.writer.write('POST', upload.path, upload.body, mayBegin);
      if (made) return made;
      throw unanswered(operation);
    } catch (error) {
      if (!(error instanceof FailureError)) throw error;
      const { ambiguous, status } = error.failure;
      const delay = context.lag[sent - 1];
      if (ambiguous) {
        // Where it can't be looked up it is not known: sent again, it might stand there twice.
        const found = await find(operation, upload, context).catch(() => 'unknown' as const);
        if (found === 'unknown') throw error;
        if (found) return found;
        if (lost > 0) throw error;
        lost += 1;
      } else if (status === 404 && delay !== undefined) {
        // Apple may not know an id yet that it has just given out (observed: 404 for seconds).
        await pause(delay, context.signal);
        if (context.signal.aborted) throw unreserved(operation);
      } else throw error.failure.kind === 'waited' ? unreserved(operation) : error;
    }
  }
}

/** A list may not show at once what a lost answer spoke of, so absence is believed only after the pauses. */
async function find(
  operation: UploadOperation,
  upload: ResolvedUpload,
  { reader, lag, signal }: ReservationContext,
): Promise<Resource | 'unknown' | undefined> {
  const known = upload.known();
  for (const delay of [...lag.slice(0, 2), undefined]) {
    const there = await filesShown(reader, { path: upload.siblings, ...(operation.alone ? { alone: true } : {}) });
    const found = there.findLast((sibling) => !known.has(sibling.id) && isReserved(sibling, operation));
    if (found || delay === undefined) return found;
    await pause(delay, signal);
    if (signal.aborted) return 'unknown';
  }
  return undefined;
}

function isReserved(sibling: Resource, { body, file }: UploadOperation): boolean {
  return (
    deliveryOf(sibling).state === 'AWAITING_UPLOAD' &&
    textAttribute(sibling, 'fileName') === nameIn(body) &&
    attribute(sibling, 'fileSize') === file.bytes
  );
}

function nameIn({ data }: JsonObject): unknown {
  const attributes = isJsonObject(data) ? data['attributes'] : undefined;
  return isJsonObject(attributes) ? attributes['fileName'] : undefined;
}

function unreserved({ file }: UploadOperation): FailureError {
  return new FailureError({
    kind: 'waited',
    message: `${file.path} was not reserved before the run was interrupted`,
    hint: 'run the same command again',
  });
}

function unanswered({ path, file }: UploadOperation): FailureError {
  return new FailureError({
    kind: 'network',
    message: `Apple accepted the reservation of ${file.path}, but its answer does not say which one it is`,
    method: 'POST',
    path: path.filter((part) => typeof part === 'string').join(''),
    errors: [],
    ambiguous: true,
  });
}
