import { FailureError } from './failure.ts';
import type { Operation } from './operation.ts';
import { makesAddress, operationId, operationRefs } from './operation.ts';

/** What must be over before an operation starts, by operation id. */
export interface Dependencies {
  /** These must have succeeded: something this operation refers to comes from them. */
  needs: ReadonlyMap<string, ReadonlySet<string>>;
  /** These must have ended, well or not: until then it is not known what the operation has to do. */
  waits: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Derives the dependencies from the operations themselves: who creates what others refer to, Apple's own reasons (`after`, `unlocks`),
 * what comes when everything else is done (`final`), and which kinds an operation makes uncertain (`reveals`). There is no other
 * source of order.
 */
export function dependencies(operations: readonly Operation[]): Dependencies {
  const creators = new Map<string, string[]>();
  const workers = new Map<string, string[]>();
  const revealers = new Map<string, Operation[]>();
  const unlockers = new Map<string, string[]>();
  const early = operations.filter((operation) => operation.final !== true).map(operationId);
  for (const operation of operations) {
    const id = operationId(operation);
    if (makesAddress(operation)) push(creators, operation.address, id);
    push(workers, operation.address, id);
    for (const name of operation.reveals ?? []) push(revealers, name, operation);
    for (const name of operation.unlocks ?? []) push(unlockers, name, id);
  }
  const needs = new Map<string, Set<string>>();
  const waits = new Map<string, Set<string>>();
  for (const operation of operations) {
    const id = operationId(operation);
    const needed = new Set(operationRefs(operation).flatMap((address) => creators.get(address) ?? []));
    for (const address of operation.after ?? []) workers.get(address)?.forEach((worker) => needed.add(worker));
    for (const unlocker of unlockers.get(operation.kind) ?? []) needed.add(unlocker);
    if (operation.final) for (const other of early) needed.add(other);
    needed.delete(id);
    needs.set(id, needed);
    const uncertain = (revealers.get(operation.kind) ?? []).filter((revealer) => revealer.kind !== operation.kind);
    waits.set(id, new Set(uncertain.map(operationId)));
  }
  return { needs, waits };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/**
 * The operations in an order that satisfies every dependency; otherwise in the order given.
 * @throws FailureError naming the members when the dependencies form a cycle, or when two operations share a name.
 */
export function inOrder(operations: readonly Operation[]): Operation[] {
  const { needs, waits } = dependencies(operations);
  if (needs.size !== operations.length)
    throw internalError('two operations of the plan have the same name', operations);
  const ordered: Operation[] = [];
  const settled = new Set<string>();
  let left = [...operations];
  while (left.length > 0) {
    const ready = left.find((operation) => {
      const id = operationId(operation);
      return [...(needs.get(id) ?? []), ...(waits.get(id) ?? [])].every((other) => settled.has(other));
    });
    if (!ready) throw internalError('these operations wait for one another', left);
    ordered.push(ready);
    settled.add(operationId(ready));
    left = left.filter((operation) => operation !== ready);
  }
  return ordered;
}

function internalError(what: string, operations: readonly Operation[]): FailureError {
  const message = `${what}: ${operations.map(operationId).join(', ')}`;
  return new FailureError({ kind: 'internal', message });
}
