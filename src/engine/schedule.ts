import type { AddressBook } from '../core/address.ts';
import type { Countdown } from '../core/countdown.ts';
import { createCountdown } from '../core/countdown.ts';
import type { Dependencies } from '../core/graph.ts';
import { dependencies } from '../core/graph.ts';
import type { Operation } from '../core/operation.ts';
import { operationId, operationRefs } from '../core/operation.ts';
import type { OperationResult } from '../core/result.ts';
import { isWell } from '../core/result.ts';

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

/** The dependencies of a run's operations, and what is known by now of who waits for whom. It counts along: nothing is counted twice. */
export interface Schedule extends Dependencies {
  countdown: Countdown;
  /** Those that wait for none any more, by their place in the plan; what was started meanwhile is taken out when it is met. */
  free: Operation[];
  place: ReadonlyMap<Operation, number>;
  /** The latest result by operation id, and how many results are in it. */
  ended: Map<string, OperationResult>;
  counted: number;
  /** Results that say nothing of what is to be done once more. */
  outlived: ReadonlySet<OperationResult>;
  /** Operations that have ended, or are being carried out. */
  gone: Set<Operation>;
}

/** What has to be over before each operation of a run. */
export function graphOf({ pending, running, settled }: Progress): Schedule {
  const graph = dependencies([...settled.map(({ operation }) => operation), ...running, ...pending]);
  const countdown = createCountdown(pending, graph);
  const open = new Set([...running, ...pending].map(operationId));
  return {
    ...graph,
    outlived: new Set(settled.filter(({ operation }) => open.has(operationId(operation)))),
    ...{ countdown, place: new Map(pending.map((operation, at) => [operation, at])) },
    free: [...countdown.free],
    ...{ ended: new Map(), counted: 0, gone: new Set() },
  };
}

/**
 * Decides what may start.
 * @param schedule of all the operations; it takes over what has ended since it was last asked
 * @param now ids that are known, kinds that have to be looked at again before their operations are known, and how many may start.
 */
export function readiness(
  { running, settled }: Progress,
  schedule: Schedule,
  { book, uncertain, free }: { book: AddressBook; uncertain: ReadonlySet<string>; free: number },
): Readiness {
  for (const operation of running) schedule.gone.add(operation);
  const hopeless = takeOver(settled, schedule);
  const lost = new Set(hopeless.map(({ operation }) => operation));
  const busy = new Set(running.flatMap(({ mutex }) => (mutex === undefined ? [] : [mutex])));
  const ready: Operation[] = [];
  const met: Operation[] = [];
  let looked = 0;
  for (const operation of schedule.free) {
    // A thousand uploads are ready most of the time: more of them need not be found.
    if (ready.length >= free) break;
    looked += 1;
    if (schedule.gone.has(operation)) continue;
    met.push(operation);
    // Fifty languages wait for one another: whose turn has not come is not looked at further, whatever else ends.
    if (operation.mutex !== undefined && busy.has(operation.mutex)) continue;
    if (lost.has(operation) || isOpen(operation, schedule, uncertain)) continue;
    const missing = operationRefs(operation).find((address) => !book.has(address));
    if (missing !== undefined) {
      hopeless.push({ operation, reason: `App Store Connect does not show ${missing} yet` });
      continue;
    }
    ready.push(operation);
    if (operation.mutex !== undefined) busy.add(operation.mutex);
  }
  schedule.free.splice(0, looked, ...met);
  return { ready, hopeless };
}

/** Counts what has ended meanwhile. @returns what can't start any more for that */
function takeOver(settled: readonly OperationResult[], schedule: Schedule): Readiness['hopeless'] {
  const { ended, countdown, place, gone, outlived } = schedule;
  const doubtful = new Set<Operation>();
  for (const result of settled.slice(schedule.counted)) {
    const id = operationId(result.operation);
    const isFirst = !ended.has(id);
    gone.add(result.operation);
    if (outlived.has(result)) continue;
    ended.set(id, result);
    if (!isWell(result)) for (const operation of countdown.dependents(id)) doubtful.add(operation);
    if (isFirst) for (const operation of countdown.ended(id)) insert(operation, schedule);
  }
  schedule.counted = settled.length;
  if (doubtful.size === 0) return [];
  const broken = new Map([...ended].filter(([, result]) => !isWell(result)));
  const manual = leftToPerson(broken, schedule);
  const inOrder = [...doubtful].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  return inOrder.flatMap((operation) => {
    const reason = gone.has(operation) ? undefined : hopelessness(operation, schedule, { broken, left: manual });
    return reason === undefined ? [] : [{ operation, reason }];
  });
}

/** Puts an operation where the plan has it among those that are free. */
function insert(operation: Operation, { free, place }: Schedule): void {
  const own = place.get(operation) ?? 0;
  let [low, high] = [0, free.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = free[middle];
    if (other && (place.get(other) ?? 0) < own) low = middle + 1;
    else high = middle;
  }
  free.splice(low, 0, operation);
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
