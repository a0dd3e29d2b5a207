import { FailureError } from './failure.ts';
import type { Operation } from './operation.ts';
import { makesAddress, operationId, operationRefs } from './operation.ts';

/** What must be over before an operation starts, by operation id. */
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
  const early = idsOf(others.filter((operation) => !isLate.has(operation)));
  const follows = new Map(idsOf(operations).map((id) => [id, new Set<string>()]));
  for (const id of idsOf(late)) for (const other of early) follows.get(id)?.add(other);
  for (const operation of finals) {
    const id = operationId(operation);
    for (const other of others) (isApart(other, operation) ? follows : needs).get(id)?.add(operationId(other));
  }
  return { needs, follows, waits, last: new Set(idsOf([...late, ...finals])) };
}

function isApart({ address }: Operation, { apart = [] }: Operation): boolean {
  return apart.some((place) => address === place || address.startsWith(`${place}/`));
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
  for (const operation of operations) {
    const id = operationId(operation);
    const needed = new Set(operationRefs(operation).flatMap((address) => creators.get(address) ?? []));
    for (const address of operation.after ?? []) workers.get(address)?.forEach((worker) => needed.add(worker));
    for (const unlocker of unlockers.get(operation.kind) ?? []) needed.add(unlocker);
    needed.delete(id);
    needs.set(id, needed);
    const uncertain = (revealers.get(operation.kind) ?? []).filter((revealer) => revealer.kind !== operation.kind);
    waits.set(id, new Set(uncertain.map(operationId)));
  }
  return { needs, waits };
}

/** These operations, and all that has to be over before one of them can start. */
function closure(ids: readonly string[], needs: Ids, waits: Ids): ReadonlySet<string> {
  const found = new Set(ids);
  for (const id of found) for (const other of [...(needs.get(id) ?? []), ...(waits.get(id) ?? [])]) found.add(other);
  return found;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** All that has to have ended before this one starts, well or not. */
export function precursors(id: string, { needs, follows, waits }: Dependencies): string[] {
  return [needs, follows, waits].flatMap((map) => [...(map.get(id) ?? [])]);
}

/**
 * The operations in an order that satisfies every dependency; otherwise in the order given.
 * @throws FailureError naming the members when the dependencies form a cycle, or when two operations share a name.
 */
export function inOrder(operations: readonly Operation[]): Operation[] {
  const graph = dependencies(operations);
  if (graph.needs.size !== operations.length)
    throw internalError('two operations of the plan have the same name', operations);
  const dependents = new Map<string, number[]>();
  const others = operations.map((operation) => new Set(precursors(operationId(operation), graph)));
  for (const [at, ids] of others.entries()) for (const id of ids) push(dependents, id, at);
  const free = others.flatMap((ids, at) => (ids.size === 0 ? at : []));
  const ordered: Operation[] = [];
  // Of those that are free, always the one that stands first.
  while (free.length > 0) {
    const operation = operations[free.shift() ?? 0];
    if (!operation) break;
    ordered.push(operation);
    const freed = (dependents.get(operationId(operation)) ?? []).filter((at) => {
      const ids = others[at];
      ids?.delete(operationId(operation));
      return ids?.size === 0;
    });
    if (freed.length > 0) free.splice(0, free.length, ...Uint32Array.from([...free, ...freed]).sort());
  }
  if (ordered.length < operations.length) {
    const placed = new Set(ordered);
    throw internalError(
      'these operations wait for one another',
      operations.filter((one) => !placed.has(one)),
    );
  }
  return ordered;
}

function internalError(what: string, operations: readonly Operation[]): FailureError {
  const message = `${what}: ${operations.map(operationId).join(', ')}`;
  return new FailureError({ kind: 'internal', message });
}
