import type { AddressBook } from '../core/address.ts';
import { refsIn } from '../core/address.ts';
import type { Listener } from '../core/event.ts';
import type { Failure } from '../core/failure.ts';
import { FailureError } from '../core/failure.ts';
import type { Operation } from '../core/operation.ts';
import { bodyOf } from '../core/operation.ts';
import type { SentRequest } from '../core/receipt/sent-request.ts';
import type { Bindings, Writer } from './send-request.ts';
import { filledIn } from './send-request.ts';

interface RecordingContext extends Omit<Bindings, 'book'> {
  writer: Writer;
  listener: Listener;
  book(): AddressBook;
}

/**
 * The writer of one operation. It says what was sent, and how that ended. Secrets and the texts of variables are filled in when a request
 * leaves, so that nothing that is kept of it can hold them.
 * @param planned as it stands in the plan @param operation in its present form
 */
export function recordingWriter(planned: Operation, operation: Operation, context: RecordingContext): Writer {
  const { writer, listener } = context;
  return {
    async write(method, path, body, maySend) {
      const refs = refsOf(operation, context.book());
      const say = (end: Pick<SentRequest, 'answer' | 'id' | 'status'>): void => {
        const request = { method, path, ...(body === undefined ? {} : { body }), ...end, refs };
        listener({ type: 'wrote', operation: planned, request });
      };
      try {
        const made = await writer.write(method, path, body && filledIn(body, context), maySend);
        say({ answer: 'confirmed', ...(made === undefined ? {} : { id: made.id }) });
        return made;
      } catch (error) {
        const end = error instanceof FailureError ? endOf(error.failure) : undefined;
        if (end) say(end);
        throw error;
      }
    },
  };
}

/** `undefined` where nothing has left. */
function endOf({ ambiguous, status }: Failure): Pick<SentRequest, 'answer' | 'status'> | undefined {
  if (ambiguous) return { answer: 'unanswered' };
  return status === undefined ? undefined : { answer: 'refused', status };
}

function refsOf(operation: Operation, book: AddressBook): SentRequest['refs'] {
  return [...new Set([...refsIn(operation.path), ...refsIn(bodyOf(operation))])].flatMap((address) => {
    const id = book.get(address);
    return id === undefined ? [] : [{ address, id }];
  });
}
