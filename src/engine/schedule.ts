import type { AddressBook } from '../core/address.ts';
import type { Dependencies } from '../core/graph.ts';
import { dependencies, precursors } from '../core/graph.ts';
import type { Operation } from '../core/operation.ts';
import { operationId, operationRefs } from '../core/operation.ts';
import type { OperationResult } from '../core/result.ts';

/** Where a run stands. Every operation is in exactly one of the three. */
export interface Progress {
  pending: Operation[];
  running: Operation[];
  settled: OperationResult[];
}

export interface Readiness {
  /** May start now, in the order of the plan: as many as are free to, or more. */
  ready: Operation[];
  /** Will never be able to start, with the reason. */
  hopeless: { operation: Operation; reason: string }[];
}

/** The same operations, first those that others have to wait for a look after. */
export function revealingFirst(operations: readonly Operation[]): Operation[] {
  const isRevealing = ({ reveals = [] }: Operation): boolean => reveals.length > 0;
  return [...operations.filter(isRevealing), ...operations.filter((one) => !isRevealing(one))];
}

/** What has to be over before each operation of a run. */
export function graphOf({ pending, running, settled }: Progress): Dependencies {
  return dependencies([...settled.map(({ operation }) => operation), ...running, ...pending]);
}

/**
 * Decides what may start. Pure.
 * @param graph of all the operations.
 * @param now ids that are known, kinds that have to be looked at again before their operations are known, and how many may start.
 */
export function readiness(
  { pending, running, settled }: Progress,
  graph: Dependencies,
  { book, uncertain, free }: { book: AddressBook; uncertain: ReadonlySet<string>; free: number },
): Readiness {
  const ended = new Map(settled.map((result) => [operationId(result.operation), result]));
  const busy = new Set(running.flatMap(({ mutex }) => (mutex === undefined ? [] : [mutex])));
  const result: Readiness = { ready: [], hopeless: [] };
  const broken = new Map([...ended].filter(([, other]) => !isWell(other)));
  const left = leftToPerson(broken, graph);
  for (const operation of pending) {
    // A thousand uploads are ready most of the time: more of them need not be found, unless something has become hopeless.
    if (broken.size === 0 && result.ready.length >= free) break;
    const reason = broken.size > 0 ? hopelessness(operation, graph, { broken, left }) : undefined;
    if (reason !== undefined) result.hopeless.push({ operation, reason });
    else if (!isOpen(operation, graph, uncertain) && mayStart(operation, graph, ended)) {
      const missing = operationRefs(operation).find((address) => !book.has(address));
      if (missing !== undefined) {
        result.hopeless.push({ operation, reason: `App Store Connect does not show ${missing} yet` });
      } else if (operation.mutex === undefined || !busy.has(operation.mutex)) {
        result.ready.push(operation);
        if (operation.mutex !== undefined) busy.add(operation.mutex);
      }
    }
  }
  return result;
}

/** Whether what the operation has to do is not known yet; for one that comes after everything else, whether anything is. */
function isOpen(operation: Operation, { last }: Dependencies, uncertain: ReadonlySet<string>): boolean {
  return last.has(operationId(operation)) ? uncertain.size > 0 : uncertain.has(operation.kind);
}

/** What did not go well and was left to a person: Apple refused it as expected, or it was not started for such a reason alone. */
function leftToPerson(
  broken: ReadonlyMap<string, OperationResult>,
  { needs, follows }: Dependencies,
): ReadonlySet<string> {
  const left = new Set<string>();
  // What was not started ends after what it needs.
  for (const [id, { status, failure }] of broken) {
    const causes = [...(needs.get(id) ?? []), ...(follows.get(id) ?? [])].filter((other) => broken.has(other));
    const isSkipped = status === 'skipped' && causes.length > 0 && causes.every((other) => left.has(other));
    if (failure?.kind === 'manual' || isSkipped) left.add(id);
  }
  return left;
}

function hopelessness(
  operation: Operation,
  { needs, follows }: Dependencies,
  { broken, left }: { broken: ReadonlyMap<string, OperationResult>; left: ReadonlySet<string> },
): string | undefined {
  const id = operationId(operation);
  const needed = [...(needs.get(id) ?? [])];
  const followed = [...(follows.get(id) ?? [])].filter((other) => !left.has(other));
  for (const other of [...needed, ...followed]) {
    const result = broken.get(other);
    if (!result) continue;
    return `needs ${result.operation.address}, which ${result.status === 'skipped' ? 'was not started' : 'failed'}`;
  }
  return undefined;
}

function isWell({ status }: OperationResult): boolean {
  return status === 'done' || status === 'adopted';
}

function mayStart(operation: Operation, graph: Dependencies, ended: ReadonlyMap<string, OperationResult>): boolean {
  return precursors(operationId(operation), graph).every((other) => ended.has(other));
}
