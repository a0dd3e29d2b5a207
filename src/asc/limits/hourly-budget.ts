import type { RateLimit } from './rate-limit.ts';
import { parseRateLimit } from './rate-limit.ts';

/** The requests that the key has in an hour: what Apple last said of them, and what has happened since. One for all clients of a run. */
export interface HourlyBudget {
  /** A request leaves. @returns to be called with the header `X-Rate-Limit` of its answer, if there is one */
  sent(): (header: unknown) => void;
  /** What Apple last said. */
  current(): RateLimit | undefined;
  /** Milliseconds until so many more may be sent without running dry; 0 where that is now, or nobody knows. */
  waitFor(requests: number): number;
  /** Whether Apple said itself that so many more are left, or nobody knows: without what is only counted on to come back. */
  isSure(requests: number): boolean;
  /** How many may be sent at once at best: what a whole hour has. */
  mostAtOnce(): number;
}

/** So long each request counts (Apple's documentation), in milliseconds. */
export const HOUR = 3_600_000;

/** So much of it is kept for finishing what is under way, and for others who use the key. */
const KEPT = { share: 0.02, most: 50 };

/** Whatever was counted on in vain, something of it may come back. */
const SLOWEST = 1 / 64;

/** @param now milliseconds of a clock that only goes forward */
export function createHourlyBudget(now: () => number = () => performance.now()): HourlyBudget {
  let latest: (RateLimit & { at: number; nth: number }) | undefined;
  let underWay = 0;
  let number = 0;
  /** Requests that what Apple last said may not have counted. */
  let uncounted = 0;
  /** How fast they come back, by the even pace: what was sent within minutes comes back within minutes, after an hour of nothing. */
  let pace = 1;

  const keptOf = (limit: number): number => Math.min(KEPT.most, Math.ceil(limit * KEPT.share));

  const backSince = ({ limit, at }: { limit: number; at: number }): number => {
    const elapsed = now() - at;
    // Each counts for an hour (Apple's documentation). When those before were sent nobody knows: evenly is the first guess.
    return elapsed >= HOUR ? limit : (elapsed * limit * pace) / HOUR;
  };

  const take = (said: RateLimit, nth: number): void => {
    if (latest && nth < latest.nth) {
      // An earlier one that was answered late: only what it counted more is news.
      latest = { ...latest, remaining: Math.min(latest.remaining, said.remaining) };
      return;
    }
    const expected = latest ? backSince(latest) : 0;
    if (latest && expected >= 1) {
      const least = said.remaining - latest.remaining + 1;
      if (least - 1 + uncounted <= 0) pace = Math.max(SLOWEST, pace / 2);
      else if (least >= expected / 2) pace = Math.min(1, pace * 2);
    }
    latest = { ...said, at: now(), nth };
    uncounted = underWay;
  };

  return {
    sent() {
      underWay += 1;
      uncounted += 1;
      number += 1;
      const nth = number;
      return (header) => {
        underWay -= 1;
        const said = parseRateLimit(header);
        if (said) take(said, nth);
      };
    },
    current: () => latest && { limit: latest.limit, remaining: latest.remaining },
    waitFor(requests) {
      if (!latest || latest.limit === 0) return 0;
      const { limit, remaining, at } = latest;
      const needed = requests + keptOf(limit) + underWay;
      const lacking = needed - Math.min(limit, remaining + backSince(latest));
      if (lacking <= 0) return 0;
      const wait = Math.ceil((lacking * HOUR) / (limit * pace));
      // An hour after the last of them all are back, whatever the pace.
      return needed <= limit ? Math.min(wait, Math.ceil(at + HOUR - now())) : wait;
    },
    isSure(requests) {
      if (!latest || latest.limit === 0) return true;
      const { limit, remaining, at } = latest;
      return requests + keptOf(limit) + underWay <= (now() - at >= HOUR ? limit : remaining);
    },
    mostAtOnce: () => (latest ? latest.limit - keptOf(latest.limit) : Infinity),
  };
}
