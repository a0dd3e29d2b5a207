import type { Permit, Reply } from '../../asc/write-guard.ts';
import type { JsonObject } from '../../core/json/json.ts';
import type { RequestOperation, UploadOperation } from '../../core/operation.ts';
import { makesAddress } from '../../core/operation.ts';
import { isAbsent, isDone } from './own-file.ts';
import type { Done } from './own-file.ts';
import { matchesBody, matchesPath } from './request-match.ts';
import type { Bindings } from '../send-request.ts';

/** What sends a request of its own. */
export type Sending = RequestOperation | UploadOperation;

/** An operation that may be sent, and what became of it so far. */
export interface Entry {
  operation: Sending;
  /** What it may look like: as it was planned, and as it was last proposed. */
  forms: Sending[];
  /** `lost`: it left, and nobody knows whether it took effect. */
  state: 'open' | 'under way' | 'lost' | 'done';
  /** How often that was so, and the last look that had begun by then. */
  losses: number;
  lostAt: number;
  /** How often it was done. */
  times: number;
  /** The id of the file that an upload has at Apple. */
  file: string | undefined;
}

/** Looks at App Store Connect, counted in the order in which they begin. */
export interface Looks {
  begun: number;
  /** The last of those that were answered. */
  answered: number;
}

/** A list may lag and have something done once more, but not for ever. */
const MOST_TIMES = 3;

/** So often something is sent of which nobody knows whether it took effect. */
const MOST_LOSSES = 2;

export function entryOf(operation: Sending): Entry {
  return { operation, forms: [operation], state: 'open', losses: 0, lostAt: 0, times: 0, file: undefined };
}

/** Whether an operation may be sent now. What may have taken effect is looked for before it is sent a second time. */
export function isDue({ state, losses, lostAt, file }: Entry, { answered }: Looks): boolean {
  if (file !== undefined) return false;
  return state === 'open' || (state === 'lost' && losses < MOST_LOSSES && answered > lostAt);
}

/** Whether a request is what an operation describes. */
export function isRequestOf(
  { forms }: Entry,
  { method, path, body }: { method: string; path: string; body: JsonObject | undefined },
  bindings: Bindings,
): boolean {
  return forms.some(
    (form) =>
      form.method === method && matchesPath(form.path, path, bindings.book) && matchesBody(form.body, body, bindings),
  );
}

/**
 * An operation is sent. What has taken effect is done; a POST that may have is not sent again blindly, and everything else does no harm.
 * @param isTaken whether an answer says what it has to @returns what hears of the end
 */
export function begin(entry: Entry, looks: Looks, isTaken: (reply: Done) => boolean): Permit {
  const { state: before, operation } = entry;
  const isPost = operation.method === 'POST';
  entry.state = 'under way';
  return (reply: Reply) => {
    if ((operation.method === 'DELETE' && isAbsent(reply)) || (isDone(reply) && isTaken(reply))) {
      entry.state = 'done';
      entry.times += 1;
    } else if (isPost && (reply === 'lost' || isDone(reply))) {
      entry.state = 'lost';
      entry.losses += 1;
      entry.lostAt = looks.begun;
    } else entry.state = before;
  };
}

/** An operation has another form by now. @param isRevealed it is to be done, whatever was done before */
export function renew(entry: Entry, operation: Sending, isRevealed: boolean): void {
  if (entry.state === 'done') {
    if (!isRevealed || makesAddress(operation) || entry.times >= MOST_TIMES) return;
    Object.assign(entry, { operation, forms: [operation], state: 'open' });
  } else if (isRevealed) Object.assign(entry, { operation, forms: [...entry.forms.slice(0, 1), operation] });
  // What is final goes as it was planned.
  else if (!operation.final) entry.forms = operation.recheck ? [operation] : [entry.operation, operation];
}
