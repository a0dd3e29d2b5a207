import type { Address } from '../core/address.ts';
import type { Change } from '../core/change.ts';
import { isReviewed } from '../core/change.ts';
import type { Operation } from '../core/operation.ts';
import { own } from '../core/own.ts';
import type { Plan } from '../core/plan.ts';
import type { Proposed } from '../core/propose.ts';
import { belongsTo } from './confirmation.ts';

/** What is proposed of some kinds when App Store Connect is looked at again. */
export type Again = Pick<Proposed, 'operations' | 'changes' | 'things'>;

/** What a plan accounts for besides its own operations. */
export interface Accounting {
  plan: Plan;
  /** Operations that may be sent. */
  known: readonly Operation[];
  /** Kinds that Apple changes by itself through one of them. */
  revealed: ReadonlySet<string>;
  /** What was made in this run, or may have been. */
  made: ReadonlySet<Address>;
}

/**
 * Whether the plan accounts for an operation that is proposed now: whatever it changes was reviewed, and the gates that it needs are open.
 * Pure, and judged from the plan alone: that somebody takes it for reviewed counts for nothing.
 * @param isNew it is none of those that may be sent
 */
export function isAccountedFor(operation: Operation, again: Again, isNew: boolean, accounting: Accounting): boolean {
  const { plan, known, revealed } = accounting;
  const isOpen = (name: string) => plan.gates.some((gate) => gate.name === name && gate.open);
  if (operation.gates?.some(({ name }) => !isOpen(name))) return false;
  // A thing that was to be made and is there already gets what it lacks.
  const isFound = known.some(({ action, address }) => action === 'create' && address === operation.address);
  if (isNew && !revealed.has(operation.kind) && !isFound) return false;
  return changesBy(operation, again, isNew).every((change) =>
    isReviewed(change, plan, (one) => isOwn(one, again, accounting)),
  );
}

/** What an operation changes: its own thing, or the list in which its file stands. Of a new one that changes neither, all of its kind. */
function changesBy(operation: Operation, { changes, things }: Again, isNew: boolean): Change[] {
  const list = own(things, operation.address)?.list;
  const mine = changes.filter((change) => belongsTo(change, operation) || change.address === list);
  if (mine.length > 0 || !isNew) return mine;
  return changes.filter(({ address }) => own(things, address)?.kind === operation.kind);
}

/** The content of what came into being through the plan is Apple's doing; it must not be what somebody made in its place. */
function isOwn(change: Change, { things }: Again, { plan, known, revealed, made }: Accounting): boolean {
  const { address, field, before } = change;
  if (made.has(address)) return true;
  const isPlanned = known.some((one) => one.action === 'create' && one.address === address);
  const isRevealed = revealed.has(own(things, address)?.kind ?? '');
  if (before === undefined || before === null) return isPlanned || isRevealed;
  return isRevealed && !plan.changes.some((one) => isSameField(one, { address, field }) && one.before === undefined);
}

function isSameField(one: Pick<Change, 'address' | 'field'>, other: Pick<Change, 'address' | 'field'>): boolean {
  return one.address === other.address && one.field === other.field;
}
