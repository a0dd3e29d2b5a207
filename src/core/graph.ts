import type { Address } from './address.ts';
import { isWithin } from './address.ts';
import type { Operation } from './operation.ts';
import { makesAddress, operationId, operationRefs } from './operation.ts';

/** What must be over before an operation starts, by operation id. Many wait for the same: they have one set in common. */
export interface Dependencies {
  /** These must have succeeded: something this operation refers to comes from them. */
  needs: ReadonlyMap<string, ReadonlySet<string>>;
  /** These must have succeeded, too, unless Apple left them to a person: it comes after them and can do without them. */
  follows: ReadonlyMap<string, ReadonlySet<string>>;
  /** These must have ended, well or not: until then it is not known what the operation has to do. */
  waits: ReadonlyMap<string, ReadonlySet<string>>;
  /** Operations that come after everything else: the public ones that nothing else needs, and then the final ones. */
  last: ReadonlySet<string>;
}

/**
 * Derives the dependencies from the operations themselves: who creates what others refer to, Apple's own reasons (`after`, `unlocks`),
 * what comes when everything else is done (`public`, `final`), and which kinds an operation makes uncertain (`reveals`). There is no
 * other source of order.
 */
export function dependencies(operations: readonly Operation[]): Dependencies {
  const { needs, waits } = ownDependencies(operations);
  const idsOf = (list: readonly Operation[]) => list.map(operationId);
  const finals = operations.filter((operation) => operation.final === true);
  const others = operations.filter((operation) => operation.final !== true);
  const neededFirst = closure(idsOf(others.filter((operation) => operation.public !== true)), needs, waits);
  const late = others.filter((operation) => operation.public === true && !neededFirst.has(operationId(operation)));
  const isLate = new Set(late);
  const early = new Set(idsOf(others.filter((operation) => !isLate.has(operation))));
  const follows = new Map(idsOf(operations).map((id) => [id, new Set<string>()]));
  for (const id of idsOf(late)) follows.set(id, early);
  for (const operation of finals) {
    const id = operationId(operation);
    for (const other of others) (isApart(other, operation) ? follows : needs).get(id)?.add(operationId(other));
  }
  return { needs, follows, waits, last: new Set(idsOf([...late, ...finals])) };
}

/** Whether a thing has nothing to do with what is final. */
export function isApart({ address }: { address: Address }, { apart = [] }: Operation): boolean {
  return apart.some((place) => isWithin(address, place));
}

type Ids = Map<string, Set<string>>;

/** What each operation depends on by itself, whenever it comes. */
function ownDependencies(operations: readonly Operation[]): { needs: Ids; waits: Ids } {
  const creators = new Map<string, string[]>();
  const workers = new Map<string, string[]>();
  const revealers = new Map<string, Operation[]>();
  const unlockers = new Map<string, string[]>();
  for (const operation of operations) {
    const id = operationId(operation);
    if (makesAddress(operation)) push(creators, operation.address, id);
    push(workers, operation.address, id);
    for (const name of operation.reveals ?? []) push(revealers, name, operation);
    for (const name of operation.unlocks ?? []) push(unlockers, name, id);
  }
  const needs: Ids = new Map();
  const waits: Ids = new Map();
  const revealersOf = (name: string) =>
    new Set((revealers.get(name) ?? []).filter(({ kind }) => kind !== name).map(operationId));
  const uncertain = new Map([...new Set(operations.map(({ kind }) => kind))].map((name) => [name, revealersOf(name)]));
  for (const operation of operations) {
    const id = operationId(operation);
    const needed = new Set(operationRefs(operation).flatMap((address) => creators.get(address) ?? []));
    for (const address of operation.after ?? []) workers.get(address)?.forEach((worker) => needed.add(worker));
    for (const unlocker of unlockers.get(operation.kind) ?? []) needed.add(unlocker);
    needed.delete(id);
    needs.set(id, needed);
    waits.set(id, uncertain.get(operation.kind) ?? new Set());
  }
  return { needs, waits };
}

/** These operations, and all that has to be over before one of them can start. */
function closure(ids: readonly string[], needs: Ids, waits: Ids): ReadonlySet<string> {
  const found = new Set(ids);
  const sets = new Set<ReadonlySet<string>>();
  for (const id of found) {
    for (const set of [needs.get(id), waits.get(id)]) {
      if (!set || sets.has(set)) continue;
      sets.add(set);
      for (const other of set) found.add(other);
    }
  }
  return found;
}

/** Adds to the list that a map has for a key. */
export function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** All that has to have ended before this one starts, well or not: in sets, none of which is empty. */
export function precursors(id: string, { needs, follows, waits }: Dependencies): ReadonlySet<string>[] {
  return [needs, follows, waits].flatMap((map) => map.get(id) ?? []).filter(({ size }) => size > 0);
}
