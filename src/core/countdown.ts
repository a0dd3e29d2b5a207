import type { Dependencies } from './graph.ts';
import { precursors, push } from './graph.ts';
import type { Operation } from './operation.ts';
import { operationId } from './operation.ts';

/** Counts down what still has to end before each operation may start. */
export interface Countdown {
  /** Those that wait for nothing from the start, in the order given. */
  free: readonly Operation[];
  /** Something has ended: to be called once for each. @returns those that have waited for nothing else */
  ended(id: string): Operation[];
  /** All that something has to end before. */
  dependents(id: string): Operation[];
}

/** Operations that wait for the same. */
interface Group {
  open: number;
  operations: Operation[];
}

/** What many wait for together is counted once for all of them: each by itself would be the square of a release. */
export function createCountdown(operations: readonly Operation[], graph: Dependencies): Countdown {
  const groups = new Map<ReadonlySet<string>, Group>();
  const unmet = new Map<Operation, number>();
  for (const operation of operations) {
    const sets = precursors(operationId(operation), graph);
    unmet.set(operation, sets.length);
    for (const set of sets) {
      const known = groups.get(set);
      if (known) known.operations.push(operation);
      else groups.set(set, { open: set.size, operations: [operation] });
    }
  }
  const before = new Map<string, Group[]>();
  for (const [set, group] of groups) for (const id of set) push(before, id, group);

  const isFree = (operation: Operation): boolean => {
    const left = (unmet.get(operation) ?? 0) - 1;
    unmet.set(operation, left);
    return left === 0;
  };
  return {
    free: operations.filter((operation) => unmet.get(operation) === 0),
    ended: (id) =>
      (before.get(id) ?? []).flatMap((group) => {
        group.open -= 1;
        return group.open === 0 ? group.operations.filter(isFree) : [];
      }),
    dependents: (id) => (before.get(id) ?? []).flatMap((group) => group.operations),
  };
}
