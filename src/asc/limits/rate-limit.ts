import { timeText } from '../../core/text/words.ts';
import type { FailureError } from '../../core/failure.ts';
import { because } from '../errors.ts';

/** Requests a rolling hour, by key. Apple's numbers differ between accounts: they are read, never assumed. */
export interface RateLimit {
  limit: number;
  remaining: number;
}

/** What `X-Rate-Limit: user-hour-lim:3500;user-hour-rem:500;` says; nothing where it is missing or odd. */
export function parseRateLimit(header: unknown): RateLimit | undefined {
  if (typeof header !== 'string') return undefined;
  const limit = /user-hour-lim:\s*(\d{1,9})\b/.exec(header)?.[1];
  const remaining = /user-hour-rem:\s*(\d{1,9})\b/.exec(header)?.[1];
  return limit === undefined || remaining === undefined
    ? undefined
    : { limit: Number(limit), remaining: Number(remaining) };
}

/**
 * The refusal of a request where Apple takes no more for now, with how many it takes and when to come back.
 * @param asked the pause that Apple asks for, in milliseconds; most answers ask for none
 */
export function limited(error: FailureError, asked: number | undefined, limit: RateLimit | undefined): FailureError {
  const isUsedUp = limit?.remaining === 0;
  const reasons = [
    ...(isUsedUp ? [`the key has used up its ${limit.limit} requests an hour`] : []),
    ...(asked === undefined ? [] : [`Apple asks us to wait ${timeText(asked / 1000)} before the next request`]),
  ];
  const message = reasons.length > 0 ? reasons.join(', and ') : error.failure.message;
  // Each request counts for an hour (Apple's documentation), and nobody knows when the last of them were made.
  const when =
    asked === undefined ? (isUsedUp ? 'in an hour at the latest' : 'in some minutes') : `in ${timeText(asked / 1000)}`;
  // Where Apple says how long, how many are left is no reason: it would only make each refusal another.
  const left =
    limit && !isUsedUp && asked === undefined ? `; ${limit.remaining} of ${limit.limit} requests an hour are left` : '';
  return because(error, { message, hint: `come back ${when}: running the same command again is safe${left}` });
}
