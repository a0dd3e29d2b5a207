import type { Address } from '../../core/address.ts';
import type { Change, Reviewed } from '../../core/change.ts';
import { isReviewed, wasEmpty } from '../../core/change.ts';
import type { Operation } from '../../core/operation.ts';
import { own } from '../../core/json/own.ts';
import type { Proposed } from '../../core/propose.ts';
import { belongsTo } from '../confirmation.ts';

/** What is proposed of some kinds when App Store Connect is looked at again. */
export type Again = Pick<Proposed, 'operations' | 'changes' | 'things'>;

/** What a plan accounts for besides its own operations. */
export interface Accounting {
  /** What was reviewed of a thing. */
  reviewed(address: Address): Reviewed;
  /** Names of the gates that are open. */
  open: ReadonlySet<string>;
  /** Things that operations make which may be sent. */
  creates: ReadonlySet<Address>;
  /** Kinds that Apple changes by itself through one of them. */
  revealed: ReadonlySet<string>;
  /** Whether it was made in this run, or may have been. */
  isMade(address: Address): boolean;
}

/**
 * Whether the plan accounts for an operation that is proposed now: whatever it changes was reviewed, and the gates that it needs are open.
 * Pure, and judged from the plan alone: that somebody takes it for reviewed counts for nothing.
 * @returns the judgement of one of them; `isNew`: it is none of those that may be sent
 */
export function createAccount(again: Again, accounting: Accounting): (operation: Operation, isNew: boolean) => boolean {
  const { reviewed, open, creates, revealed } = accounting;
  const changesBy = changesIn(again);
  // A list of many files is one change of them all.
  const verdicts = new Map<Change, boolean>();
  const isRight = (change: Change): boolean => {
    const known = verdicts.get(change);
    if (known !== undefined) return known;
    const verdict = isReviewed(change, reviewed(change.address), (one) => isOwn(one, again, accounting));
    verdicts.set(change, verdict);
    return verdict;
  };
  return (operation, isNew) => {
    if (operation.gates?.some(({ name }) => !open.has(name))) return false;
    // A thing that was to be made and is there already gets what it lacks.
    if (isNew && !revealed.has(operation.kind) && !creates.has(operation.address)) return false;
    return changesBy(operation, isNew).every(isRight);
  };
}

/** What an operation changes: its own thing, or the list in which its file stands. Of a new one that changes neither, all of its kind. */
function changesIn({ changes, things }: Again): (operation: Operation, isNew: boolean) => Change[] {
  const near = new Map<Address, Set<Change>>();
  const add = (address: Address, change: Change): void => {
    near.set(address, (near.get(address) ?? new Set()).add(change));
  };
  for (const change of changes) for (const address of withParents(change.address)) add(address, change);
  return (operation, isNew) => {
    const list = own(things, operation.address)?.list;
    const below = near.get(operation.address) ?? [];
    const mine = [
      ...[...below].filter((change) => belongsTo(change, operation)),
      ...[...(near.get(list ?? '') ?? [])].filter(({ address }) => address === list),
    ];
    if (mine.length > 0 || !isNew) return mine;
    return changes.filter(({ address }) => own(things, address)?.kind === operation.kind);
  };
}

/** An address and all above it. */
function withParents(address: Address): Address[] {
  const parts = address.split('/');
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}

/** The content of what came into being through the plan is Apple's doing; it must not be what somebody made in its place. */
function isOwn(change: Change, { things }: Again, { reviewed, creates, revealed, isMade }: Accounting): boolean {
  const { address, field } = change;
  if (isMade(address)) return true;
  const isRevealed = revealed.has(own(things, address)?.kind ?? '');
  if (wasEmpty(change)) return creates.has(address) || isRevealed;
  return isRevealed && !reviewed(address).changes.some((one) => one.field === field && one.before === undefined);
}
