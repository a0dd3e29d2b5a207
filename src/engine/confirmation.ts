import type { Address } from '../core/address.ts';
import type { Change } from '../core/change.ts';
import { isReviewed } from '../core/change.ts';
import { isApart } from '../core/graph.ts';
import type { Sent } from '../core/kind.ts';
import { isAmong } from '../core/sent-with.ts';
import type { Json, JsonObject } from '../core/json/json.ts';
import { sameJson } from '../core/json/json.ts';
import type { Operation } from '../core/operation.ts';
import { hasList, operationId } from '../core/operation.ts';
import type { Proposed } from '../core/propose.ts';
import { canonicalText, canonicalWords } from '../core/text/canonical-text.ts';
import { isInstant, isWords } from '../core/value.ts';

/**
 * Whether an operation may be sent as things are now. right: it does what was reviewed, in its present form; met: somebody else has done
 * it, or an earlier attempt; changed: it would do something that nobody reviewed; impossible: something is in its way.
 */
export type Confirmed =
  | { status: 'right'; operation: Operation }
  | { status: 'met' }
  | { status: 'changed'; unreviewed: Change[] }
  | { status: 'impossible'; blocked: Proposed['blocked'] };

/** So often what looks changed is looked at again. */
export const DOUBTFUL_LOOKS = 3;

/** What a run may go by when it looks at something again. */
export interface Agreed {
  /** Changes that were reviewed, or that came to light and were found to be what was reviewed. */
  changes: readonly Change[];
  /** Whether the run made the thing itself. */
  isOwn(change: Pick<Change, 'address'>): boolean;
  /** Names of the gates that are open. */
  open: ReadonlySet<string>;
  /** Attributes of what was written, as Apple answered them. */
  answered: ReadonlyMap<Address, JsonObject>;
  /** What goes to App Review with an operation. */
  sentWith(operation: Operation): readonly Sent[];
}

/** Whether it may not be sent, unless a list lags. */
export function isDoubtful({ status }: Confirmed): boolean {
  return status === 'changed' || status === 'impossible';
}

/** Somebody has put another thing in the place of one that this run made: nobody has reviewed what happens to it. */
export function replacedSince(address: Address): Confirmed {
  return unlike({ address }, 'it is another than the one that was created');
}

/** Judges an operation by what its kinds propose now. Pure. */
export function confirmed(operation: Operation, now: Proposed, agreed: Agreed): Confirmed {
  const { kind, address } = operation;
  const id = operationId(operation);
  const blocked = now.blocked.filter((item) => item.address === address || item.address === kind);
  if (blocked.length > 0) return { status: 'impossible', blocked };
  const again = now.operations.find((other) => operationId(other) === id);
  if (operation.final) {
    // What goes with it and was as wanted isn't any more: nobody has reviewed that.
    const sent = agreed.sentWith(operation);
    const going = now.changes.filter(({ address: at }) => isAmong(sent, at, now.things[at]?.kind));
    const edited = going.filter((change) => !isApart(change, operation) && !isAsAnswered(change, agreed));
    if (edited.length > 0) return { status: 'changed', unreviewed: edited };
    return again && !isUndone(again, now) ? { status: 'right', operation } : unlike(operation);
  }
  const changes = now.changes.filter((change) => belongsTo(change, operation));
  const unreviewed = changes.filter((change) => !isAgreed(change, agreed));
  const closed = (again?.gates ?? []).filter(({ name }) => !agreed.open.has(name));
  const left = again ? othersAt(operation, now) : [];
  if (unreviewed.length + closed.length + left.length > 0) {
    const others = [...closed.map(({ reason }) => reason), ...left.map(({ action }) => action)];
    return { status: 'changed', unreviewed: [...unreviewed, ...others.map((field) => ({ address, field }))] };
  }
  if (again) return { status: 'right', operation: again };
  // What is written already has only to be published still.
  const isLeftToAct = now.operations.some((other) => other.address === address && other.action === 'act');
  if (changes.length > 0 && !isLeftToAct) return unlike(operation);
  // An order that lists show already is given all the same: they lag.
  const isSent = operation.action === 'reorder' || writesUnseen(operation, agreed);
  return isSent ? { status: 'right', operation } : { status: 'met' };
}

/** Whether it writes what can't be read back, such as a password: whoever has written all else may have written another one. */
function writesUnseen({ action, address }: Operation, { changes }: Agreed): boolean {
  if (action !== 'update') return false;
  return changes.some(
    ({ secret, before = null, after = null, ...one }) =>
      secret === true && one.address === address && before === null && after !== null,
  );
}

/** Whether Apple answered with this value when it was written: it had changed it by itself. Reading back tells that. */
function isAsAnswered({ address, field, before = null }: Change, { answered }: Agreed): boolean {
  const attributes = answered.get(address) ?? {};
  return Object.hasOwn(attributes, field) && sameJson(comparable(attributes[field] ?? null, before), before);
}

/** What Apple answered, in the form in which a field with such a value is compared. */
function comparable(answer: Json, like: Change['before']): Change['before'] {
  if (typeof answer !== 'string') return answer;
  if (isWords(like)) return { words: (canonicalWords(answer) ?? '').split(',') };
  if (isInstant(like)) return Date.parse(answer) === Date.parse(like.instant) ? like : answer;
  return canonicalText(answer);
}

function unlike({ address }: Pick<Operation, 'address'>, field = 'it is not as it was reviewed'): Confirmed {
  return { status: 'changed', unreviewed: [{ address, field }] };
}

/**
 * Whether something that has to come first is to be done again: somebody has undone it meanwhile. What would be undone by a step of the
 * proposal itself is there.
 */
function isUndone({ after = [] }: Operation, { operations }: Proposed): boolean {
  const acts = new Set(operations.filter(({ action }) => action === 'act').map(({ address }) => address));
  return operations.some(
    ({ action, address, after: earlier = [] }) =>
      action !== 'wait' && after.includes(address) && !earlier.some((other) => acts.has(other)),
  );
}

/** What is given anew as a whole, or goes, speaks for everything below it, too. */
export function belongsTo({ address }: Change, operation: Operation): boolean {
  if (address === operation.address) return true;
  const isWhole = ['replace', 'create', 'delete'].includes(operation.action);
  return isWhole && address.startsWith(`${operation.address}/`);
}

function isAgreed(change: Change, { changes, isOwn }: Agreed): boolean {
  return changes.some((known) => isReviewed(change, { changes: [known], expects: [] }, isOwn));
}

/** What happens to a thing happens to it as it was reviewed: nothing may be left to write to it first. */
function othersAt({ action, address }: Operation, { operations }: Proposed): Operation[] {
  if (action !== 'act') return [];
  return operations.filter((other) => other.address === address && other.action !== 'act' && other.action !== 'wait');
}

/** Whether it writes fields that others may have changed since they were read: what it makes, or is looked at anyway, it doesn't. */
export function isPlain({ action, recheck }: Operation): boolean {
  return action === 'update' && recheck === undefined;
}

/** Whether it is sent without a look of its own where the fields of these kinds were looked at a moment ago. */
export function goesByFields(operation: Operation, names: ReadonlySet<string>): boolean {
  const { action, kind, recheck = [kind] } = operation;
  return (
    action === 'update' &&
    names.has(kind) &&
    recheck.every((name) => names.has(name)) &&
    (isPlain(operation) || !isForGood(operation))
  );
}

/**
 * Whether it is looked at first, however lately it was read: no later request takes back what it does, somebody sees it at once, or what
 * others have added meanwhile to a list would go with it.
 */
export function isForGood(operation: Operation): boolean {
  const { action, gates = [], public: isPublic } = operation;
  if (action === 'upload' || action === 'wait') return false;
  const isKept = (action === 'create' || action === 'update') && !hasList(operation);
  return !isKept || gates.length > 0 || isPublic === true;
}
