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
}

const HOUR = 3_600_000;

/** So much of it is kept for finishing what is under way, and for others who use the key. */
const KEPT = { share: 0.02, most: 50 };

/** @param now milliseconds of a clock that only goes forward */
export function createHourlyBudget(now: () => number = () => performance.now()): HourlyBudget {
  let latest: (RateLimit & { at: number }) | undefined;
  let underWay = 0;
  return {
    sent() {
      underWay += 1;
      return (header) => {
        underWay -= 1;
        const said = parseRateLimit(header);
        if (said) latest = { ...said, at: now() };
      };
    },
    current: () => latest && { limit: latest.limit, remaining: latest.remaining },
    waitFor(requests) {
      if (!latest || latest.limit === 0) return 0;
      const { limit, remaining, at } = latest;
      // Each counts for an hour (Apple's documentation). When those before were sent nobody knows: evenly is the best guess.
      const back = ((now() - at) * limit) / HOUR;
      const kept = Math.min(KEPT.most, Math.ceil(limit * KEPT.share));
      const lacking = requests + kept - (Math.min(limit, remaining + back) - underWay);
      return Math.max(0, Math.ceil((lacking * HOUR) / limit));
    },
  };
}
