import { pause } from '../pause.ts';

/** How the host took a request: `refused` where it takes no more for now, `lost` where no answer says anything of it. */
export type Taken = 'well' | 'refused' | 'lost';

/** Lets requests go to one host, as many at once as it takes. */
export interface AdaptiveLimit {
  /**
   * @param work told whether it was held back by a pause that the host asked for
   * @param judge says how the host took it, by what the work came to
   * @param sort requests of one sort take about as long as each other where the host is not busy
   */
  run<T>(sort: string, work: (isHeld: boolean) => Promise<T>, judge: (result: T) => Taken): Promise<T>;
  /** Nothing more is begun for so many milliseconds: the host asks for it. @param signal ends it */
  pauseFor(ms: number, signal?: AbortSignal): Promise<void>;
  /** How many may be under way at once now. */
  current(): number;
}

/** By the name of a host, and what it is used for: what was found out of it holds for all that is sent there. */
export type HostLimits = (host: string) => AdaptiveLimit;

/** As fastlane deliver begins; Apple was never seen to refuse twelve (measured 2026-11). */
const START = 10;

/** However well it takes them. */
export const MOST_AT_ONCE = 16;

/** Slowness alone never makes it fewer: a line that is slow for everybody gets no faster by waiting. */
const SLOW_LEAST = 4;

/** So many answers have to come well before a number is tried again that was too many. */
const CALM = 100;

/** So many answers take so many times as long as the quickest did, and so many milliseconds longer: the host has too much to do. */
const SLOW = { answers: 8, times: 3, ms: 250 };

/** Weight of the newest answer in the running mean of how long answers take. */
const NEWEST = 0.2;

/** How long answers to requests of one sort take, in milliseconds. */
interface Pace {
  quickest: number;
  mean: number;
  answers: number;
}

/** @param now milliseconds of a clock that only goes forward */
export function createHostLimits(now: () => number = () => performance.now()): HostLimits {
  const limits = new Map<string, AdaptiveLimit>();
  return (host) => {
    const limit = limits.get(host) ?? createAdaptiveLimit(now);
    limits.set(host, limit);
    return limit;
  };
}

/**
 * Begins with ten, and goes up by one with each answer until the first trouble, then by one with each round of answers. Halves where the
 * host refuses or grows slow. A number that was refused is only tried again after many answers that came well.
 */
export function createAdaptiveLimit(now: () => number): AdaptiveLimit {
  let limit = START;
  let ceiling = MOST_AT_ONCE;
  let calm = 0;
  let isTried = false;
  /** Goes up with each step down: what was sent before says nothing of the present number. */
  let era = 0;
  let running = 0;
  let pauses = 0;
  let pausesOver = 0;
  const paces = new Map<string, Pace>();
  const waiting: (() => void)[] = [];

  const current = (): number => Math.max(1, Math.floor(limit));

  const fewer = (least: number): void => {
    era += 1;
    calm = 0;
    isTried = true;
    for (const pace of paces.values()) Object.assign(pace, { mean: pace.quickest, answers: 0 });
    limit = Math.max(least, current() / 2);
  };

  const isSlow = (sort: string, took: number): boolean => {
    const { quickest, mean, answers } = paces.get(sort) ?? { quickest: took, mean: took, answers: 0 };
    const pace = { quickest: Math.min(quickest, took), mean: mean + (took - mean) * NEWEST, answers: answers + 1 };
    paces.set(sort, pace);
    const isSure = pace.answers >= SLOW.answers;
    return isSure && pace.mean > pace.quickest * SLOW.times && pace.mean > pace.quickest + SLOW.ms;
  };

  const taken = (how: Taken, began: { sort: string; at: number; era: number; beside: number }): void => {
    const isPresent = began.era === era;
    if (how === 'refused' && isPresent) {
      ceiling = Math.max(1, Math.min(ceiling, began.beside) - 1);
      fewer(1);
    }
    if (how !== 'well' || !isPresent) return;
    calm += 1;
    if (isSlow(began.sort, now() - began.at) && limit > SLOW_LEAST) {
      fewer(SLOW_LEAST);
      return;
    }
    if (calm % CALM === 0) ceiling = Math.min(MOST_AT_ONCE, ceiling + 1);
    limit = Math.min(ceiling, limit + (isTried ? 1 / limit : 1));
  };

  const next = (): void => {
    if (pauses > 0) return;
    while (running < current() && waiting.length > 0) {
      running += 1;
      waiting.shift()?.();
    }
  };

  return {
    current,
    async pauseFor(ms, signal) {
      pauses += 1;
      await pause(ms, signal);
      pauses -= 1;
      pausesOver += 1;
      next();
    },
    async run(sort, work, judge) {
      const over = pausesOver;
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
        next();
      });
      const began = { sort, at: now(), era, beside: running };
      try {
        const result = await work(pausesOver > over);
        taken(judge(result), began);
        return result;
      } finally {
        running -= 1;
        next();
      }
    },
  };
}
