import type { RequestError } from 'got';
import { TimeoutError } from 'got';

/** No answer: why, whether it is certain that nothing was sent, and whether the same would come again. */
export interface Unanswered {
  failed: string;
  unsent: boolean;
  lasting: boolean;
  /** What to do about it. */
  hint?: string;
}

/** Thrown where a connection does not come about: nothing was sent through it. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';
  readonly unanswered: Unanswered;

  constructor(unanswered: Omit<Unanswered, 'unsent'>) {
    super(unanswered.failed);
    this.unanswered = { ...unanswered, unsent: true };
  }
}

/** The system's words for "no connection came about". */
const UNSENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** Phases before the first byte of the request. */
const BEFORE_SENDING = new Set(['lookup', 'connect', 'secureConnect']);

/** Whether it is certain that nothing of the request was sent. */
export function isUnsent(error: RequestError): boolean {
  return error instanceof TimeoutError ? BEFORE_SENDING.has(error.event) : UNSENT.has(error.code);
}
