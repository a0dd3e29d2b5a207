import type { AddressBook } from '../core/address.ts';
import type { Blocked, Change } from '../core/change.ts';
import type { Kind, Snapshot } from '../core/kind.ts';
import type { Operation } from '../core/operation.ts';
import { makesAddress, operationId } from '../core/operation.ts';
import type { Plan } from '../core/plan.ts';
import { propose } from '../core/propose.ts';
import type { Things } from '../core/thing.ts';
import type { ObserveContext } from './observe.ts';
import { observe, withObserved } from './observe.ts';
import { reveal, withThoseThatNeed } from './reveal.ts';

export interface KnownStateContext extends ObserveContext {
  kinds: readonly Kind[];
  /** Pauses while Apple's lists lag behind its writes, in milliseconds. */
  lag: readonly number[];
}

/** Operations of kinds that were looked at again, in the place of what was planned for them. */
interface Revealed {
  kinds: ReadonlySet<string>;
  operations: readonly Operation[];
}

/** What a run knows of App Store Connect, and what turned up in it that nobody has reviewed. */
export interface KnownState {
  book(): AddressBook;
  snapshot(): Snapshot;
  /** Changes that nobody reviewed, and what turned out to be impossible: the run must stop for either. */
  surprises(): { unreviewed: readonly Change[]; blocked: readonly Blocked[] };
  /** What is to be said of things that turned up. */
  things(): Things;
  /** Kinds that have to be looked at again before their operations are known. */
  uncertain(): ReadonlySet<string>;
  /** An operation has succeeded. @param id what Apple gave to its address */
  succeeded(operation: Operation, id: string | undefined): void;
  /** Looks whether the thing that a `create` makes is there. */
  isThere(operation: Operation): Promise<boolean>;
  /** Looks once more before a step that can't be taken back: whether it is still proposed, and nothing is in its way. */
  isStillRight(operation: Operation): Promise<boolean>;
  /** What was found instead of created may lack something: what is left to do to it, now as an update. */
  proposeAgain(operation: Operation): Promise<Operation[]>;
  /** Looks at uncertain kinds again once nothing open would change them once more; `undefined` where none is due. */
  revealDue(open: readonly Operation[], pending: readonly Operation[]): Promise<Revealed | undefined>;
}

export function createKnownState(plan: Plan, start: Snapshot, context: KnownStateContext): KnownState {
  const { kinds, wants, listener } = context;
  const open = new Set(plan.gates.filter((gate) => gate.open).map(({ name }) => name));
  const revealing = { ...context, reviewed: plan, open };
  const unreviewed: Change[] = [];
  const blocked: Blocked[] = [];
  /** Kinds to be looked at again, each with the kinds whose operations caused it. */
  const uncertain = new Map<string, Set<string>>();
  let snapshot = start;
  let things: Things = {};

  const named = (names: ReadonlySet<string>): Kind[] => kinds.filter(({ name }) => names.has(name));

  /** Other operations may have minted ids while these kinds were read: only what was looked at is taken over. */
  const take = (names: ReadonlySet<string>, { have }: Snapshot): void => {
    snapshot = withObserved(snapshot, named(names), have);
  };

  const look = async (names: ReadonlySet<string>): Promise<void> => {
    take(names, await observe(named(names), context, snapshot));
  };

  const found = (more: Things): void => {
    const fresh = Object.fromEntries(
      Object.entries(more).filter(([address]) => !(address in plan.things) && !(address in things)),
    );
    if (Object.keys(fresh).length === 0) return;
    things = { ...things, ...fresh };
    listener({ type: 'found', things: fresh });
  };

  return {
    book: () => snapshot.book,
    snapshot: () => snapshot,
    surprises: () => ({ unreviewed, blocked }),
    things: () => things,
    uncertain: () => new Set(uncertain.keys()),

    succeeded(operation, id) {
      if (id !== undefined && makesAddress(operation)) {
        snapshot = { ...snapshot, book: new Map([...snapshot.book, [operation.address, id]]) };
      }
      for (const kind of operation.reveals ?? []) {
        if (!(kind in snapshot.have)) continue;
        uncertain.set(kind, (uncertain.get(kind) ?? new Set()).add(operation.kind));
      }
    },

    async isThere({ kind, address }) {
      await look(new Set([kind]));
      return snapshot.book.has(address);
    },

    // Between the plan and now lie a prompt, uploads, an hour of processing: what somebody put there meanwhile was never reviewed.
    async isStillRight(operation) {
      const { recheck, kind, address } = operation;
      if (!recheck) return true;
      await look(new Set(recheck));
      const again = propose(kinds, wants, snapshot, new Set([kind]));
      found(again.things);
      const obstacles = again.blocked.filter((item) => item.address === address || item.address === kind);
      blocked.push(...obstacles);
      if (obstacles.length > 0) return false;
      if (again.operations.some((other) => operationId(other) === operationId(operation))) return true;
      unreviewed.push({ address, field: 'it is not as it was reviewed' });
      return false;
    },

    async proposeAgain({ kind, address }) {
      const names = new Set([kind]);
      const again = await reveal(revealing, snapshot, { looked: names, proposed: names, planned: [] });
      take(names, again.snapshot);
      found(again.things);
      unreviewed.push(...again.unreviewed.filter((change) => change.address === address));
      blocked.push(...again.blocked.filter((item) => item.address === address));
      return again.operations.filter((operation) => operation.address === address);
    },

    async revealDue(openOperations, pending) {
      const changing = new Set(
        openOperations.flatMap(({ reveals = [] }) => reveals).filter((name) => uncertain.has(name)),
      );
      const held = withThoseThatNeed(changing, kinds);
      const due = [...uncertain].filter(([name]) => !held.has(name));
      if (due.length === 0) return undefined;
      const proposed = new Set(due.map(([name]) => name));
      const looked = new Set([...proposed, ...due.flatMap(([, causes]) => [...causes])]);
      listener({ type: 'revealing', kinds: [...proposed] });
      const planned = pending.filter(({ kind }) => proposed.has(kind));
      const revealed = await reveal(revealing, snapshot, { looked, proposed, planned });
      take(looked, revealed.snapshot);
      found(revealed.things);
      unreviewed.push(...revealed.unreviewed);
      blocked.push(...revealed.blocked);
      for (const name of proposed) uncertain.delete(name);
      const isSurprise = revealed.unreviewed.length + revealed.blocked.length > 0;
      return isSurprise ? { kinds: new Set(), operations: [] } : { kinds: proposed, operations: revealed.operations };
    },
  };
}
