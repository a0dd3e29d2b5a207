import type { Listener } from '../core/event.ts';
import type { Dependencies } from '../core/graph.ts';
import type { Operation } from '../core/operation.ts';
import { operationId } from '../core/operation.ts';
import { LOOKS_A_FILE, READING_BACK, requestsOf } from '../core/requests-needed.ts';
import { pause } from '../asc/pause.ts';
import type { Progress } from './schedule.ts';

/** Requests that may be sent in an hour. */
interface Budget {
  /** Milliseconds until so many more may be sent. */
  waitFor(requests: number): number;
  /** Whether that many are left for certain. */
  isSure(requests: number): boolean;
  /** How many may be sent at once at best. */
  mostAtOnce(): number;
  /** Sends one to learn how many are left. */
  look(): Promise<unknown>;
}

export interface SpreadContext {
  /** What the key may send in an hour. Default: as much as it likes. */
  budget?: Budget;
  /** Shortens the limit of every wait. */
  waitLimitMs?: number;
  /** Lets time pass until more may be sent. Default: by the clock of this machine. */
  passTime?: typeof pause;
  listener: Listener;
  signal: AbortSignal;
}

/** Where a run stands, as far as requests are concerned. */
interface UnderWay extends Progress {
  /** Those that are running and only wait for Apple. */
  waiting: ReadonlySet<Operation>;
}

/** Spreads operations over the time in which the key may send requests. */
export interface Spread {
  /** Which of those that are ready may start: what is under way may still need requests as well. */
  affordable(ready: readonly Operation[], progress: UnderWay, graph: Dependencies): readonly Operation[];
  /** Where none of them may start, what is under way is ended first, and then waited. */
  holdBack(ready: readonly Operation[], progress: UnderWay, graph: Dependencies): Promise<void>;
  /** Why nothing more begins: it would take longer than waiting may. */
  spent(): string | undefined;
  /** Apple says itself that it takes no more. */
  spend(): void;
}

/** Requests that something under way may still need. */
const FOR_EACH = 4;

/** Nobody looks again for longer than that, in milliseconds: others may use the key less than it seems. */
const LONGEST_PAUSE = 20_000;

const SPENT = 'the requests that the key has in an hour are nearly used up';

const REFUSED = 'Apple takes no more requests for now';

export function createSpread(context: SpreadContext): Spread {
  const { budget, waitLimitMs = Infinity, passTime = pause, listener, signal } = context;
  let spent: string | undefined;
  let pausedMs = 0;

  const atMost = (requests: number): number => Math.min(requests, budget?.mostAtOnce() ?? Infinity);
  const waitFor = (requests: number): number => budget?.waitFor(atMost(requests)) ?? 0;
  const isSure = (requests: number): boolean => budget?.isSure(atMost(requests)) ?? true;

  /** What all of it took at most when it was last added up: what was carried out since only makes it less. */
  let all: { pending: readonly Operation[]; length: number; requests: number } | undefined;
  const isEnoughForAll = (progress: UnderWay): boolean => {
    if (!budget) return true;
    const { pending } = progress;
    if (all?.pending === pending && pending.length <= all.length && isSure(all.requests)) return true;
    all = { pending, length: pending.length, requests: costOfAll(progress) };
    return isSure(all.requests);
  };

  return {
    spent: () => spent,
    spend() {
      spent = isSure(1) ? REFUSED : SPENT;
    },
    affordable(ready, progress, graph) {
      if (isEnoughForAll(progress)) return ready;
      const { begun, single } = byUnit(ready, progress, graph);
      let number = single.length;
      const running = costOf(progress.running, progress.waiting);
      while (number > 0 && waitFor(running + costOf([...begun, ...single.slice(0, number)])) > 0) number -= 1;
      return [...begun, ...single.slice(0, number)];
    },
    async holdBack(ready, progress, graph) {
      if (progress.running.length > 0) return;
      const [next] = byUnit(ready, progress, graph).single;
      const requests = next ? costOf([next]) : costOfAll(progress);
      let waitMs = waitFor(requests);
      if (waitMs === 0 && next) return;
      if (waitMs === 0) {
        // What is only counted on is not enough to begin what has to be ended.
        await budget?.look();
        if (isSure(requests)) return;
        waitMs = waitFor(requests) || LONGEST_PAUSE;
      }
      if (pausedMs + waitMs > waitLimitMs) {
        spent = SPENT;
        return;
      }
      const delayMs = Math.min(waitMs, LONGEST_PAUSE);
      listener({ type: 'spreading', delayMs });
      pausedMs += delayMs;
      await passTime(delayMs, signal);
    },
  };
}

/** @param waiting those that have sent everything, and only wait for Apple */
function costOf(operations: readonly Operation[], waiting: ReadonlySet<Operation> = new Set()): number {
  return operations.reduce((sum, operation) => {
    if (waiting.has(operation)) return sum + LOOKS_A_FILE;
    // A wait looks rarely, for as long as there is.
    return sum + (operation.action === 'wait' ? FOR_EACH : Math.max(FOR_EACH, requestsOf(operation)));
  }, 0);
}

/** Of everything to the end. */
function costOfAll({ pending, running, waiting }: UnderWay): number {
  return costOf([...running, ...pending], waiting) + READING_BACK;
}

/**
 * What is done by itself, and what is part of a unit that has begun. Two leave the app in between: a submission that is half made, and a
 * version that was taken back from review to be changed. They begin where there is enough for all that follows, and are ended then.
 */
function byUnit(
  ready: readonly Operation[],
  { pending, running, settled }: Progress,
  { needs }: Dependencies,
): { begun: Operation[]; single: Operation[] } {
  const started = [...running, ...settled.map(({ operation }) => operation)];
  const unlocking = [...started, ...pending].filter(({ unlocks }) => unlocks !== undefined).map(operationId);
  const opening = new Set(unlocking.flatMap((id) => [id, ...(needs.get(id) ?? [])]));
  const unitOf = (operation: Operation): 'final' | 'opening' | undefined => {
    if (operation.final) return 'final';
    return opening.has(operationId(operation)) ? 'opening' : undefined;
  };
  const begun = new Set(started.map(unitOf));
  return {
    begun: ready.filter((operation) => unitOf(operation) !== undefined && begun.has(unitOf(operation))),
    single: ready.filter((operation) => unitOf(operation) === undefined),
  };
}
