import { createCountdown } from './countdown.ts';
import { FailureError } from './failure.ts';
import { dependencies } from './graph.ts';
import type { Operation } from './operation.ts';
import { operationId } from './operation.ts';

/**
 * The operations in an order that satisfies every dependency; otherwise in the order given.
 * @throws FailureError naming the members when the dependencies form a cycle, or when two operations share a name.
 */
export function inOrder(operations: readonly Operation[]): Operation[] {
  const graph = dependencies(operations);
  if (graph.needs.size !== operations.length)
    throw internalError('two operations of the plan have the same name', operations);
  const countdown = createCountdown(operations, graph);
  const places = new Map(operations.map((operation, at) => [operation, at]));
  const placesOf = (list: readonly Operation[]) => list.flatMap((operation) => places.get(operation) ?? []);
  const free = placesOf(countdown.free);
  const ordered: Operation[] = [];
  // Of those that are free, always the one that stands first.
  while (free.length > 0) {
    const operation = operations[free.shift() ?? 0];
    if (!operation) break;
    ordered.push(operation);
    const freed = placesOf(countdown.ended(operationId(operation)));
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
