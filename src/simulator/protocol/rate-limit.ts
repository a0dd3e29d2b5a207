import type { Clock } from '../clock.ts';
import { fail } from './errors.ts';

const HOUR = 3_600_000;

/** Counts the requests of the last hour, as Apple does for each key. */
export interface RateLimit {
  /** @throws ApiError 429 when the hour is used up; refused requests do not count */
  take(): void;
  header: () => string;
}

export function createRateLimit(clock: Clock, perHour: number): RateLimit {
  let times: number[] = [];
  const recent = (): number[] => {
    const start = clock.now().getTime() - HOUR;
    times = times.filter((time) => time > start);
    return times;
  };
  return {
    take() {
      if (recent().length >= perHour) {
        throw fail(
          429,
          'RATE_LIMIT_EXCEEDED',
          "We've received too many requests for this API. Please wait and try again.",
        );
      }
      times.push(clock.now().getTime());
    },
    header: () => `user-hour-lim:${perHour};user-hour-rem:${Math.max(0, perHour - recent().length)};`,
  };
}
