import type { Listener } from '../core/event.ts';
import { pause } from './pause.ts';

/** Requests that may be sent in an hour. */
interface Budget {
  /** Milliseconds until so many more may be sent. */
  waitFor(requests: number): number;
}

export interface SpreadContext {
  /** What the key may send in an hour. Default: as much as it likes. */
  budget?: Budget;
  /** Shortens the limit of every wait. */
  waitLimitMs?: number;
  listener: Listener;
  signal: AbortSignal;
}

/** Spreads operations over the time in which the key may send requests. */
export interface Spread {
  /** How many of so many more may start: what is under way may still need requests as well. */
  affordable(free: number, running: number): number;
  /** Where nothing may start, what is under way is ended first, and then waited. @returns whether it does either */
  holdBack(running: number): Promise<boolean>;
  /** It would take longer than waiting may. */
  isSpent(): boolean;
  /** Apple says itself that it takes no more. */
  spend(): void;
}

/** Requests that something under way may still need. */
const FOR_EACH = 4;

/** Nobody looks again for longer than that, in milliseconds: others may use the key less than it seems. */
const LONGEST_PAUSE = 20_000;

export const SPENT = 'the requests that the key has in an hour are nearly used up';

export function createSpread({ budget, waitLimitMs = Infinity, listener, signal }: SpreadContext): Spread {
  let isSpent = false;
  let pausedMs = 0;
  const waitFor = (operations: number): number => budget?.waitFor(operations * FOR_EACH) ?? 0;
  return {
    isSpent: () => isSpent,
    spend() {
      isSpent = true;
    },
    affordable(free, running) {
      let number = free;
      while (number > 0 && waitFor(running + number) > 0) number -= 1;
      return number;
    },
    async holdBack(running) {
      if (waitFor(running + 1) === 0) return false;
      if (running > 0) return true;
      const waitMs = waitFor(1);
      if (pausedMs + waitMs > waitLimitMs) {
        isSpent = true;
        return true;
      }
      const delayMs = Math.min(waitMs, LONGEST_PAUSE);
      listener({ type: 'spreading', delayMs });
      pausedMs += delayMs;
      await pause(delayMs, signal);
      return true;
    },
  };
}
