/** When and how often a request is sent again. Milliseconds. */
export interface RetryPolicy {
  /** Attempts after the first. */
  limit: number;
  baseDelayMs: number;
  /** No pause is longer of which nobody has said how long it has to be. */
  maxDelayMs: number;
  /** For so long a request waits in all because Apple asks for it; where it asks for more, that is said instead. */
  mostAskedMs: number;
}

export const DEFAULT_RETRY: RetryPolicy = { limit: 5, baseDelayMs: 1000, maxDelayMs: 30_000, mostAskedMs: 60_000 };

/** What a pause goes by that nobody asked for. */
export type Backoff = Pick<RetryPolicy, 'baseDelayMs' | 'maxDelayMs'>;

/** How one attempt went wrong. `unsent`: no connection came about, so nothing can have happened. */
export interface Trouble {
  status?: number;
  unsent?: boolean;
  /** The same would come again. */
  lasting?: boolean;
}

const TRANSIENT = new Set([408, 429, 500, 502, 503, 504]);

/**
 * Whether the same request may be sent again blindly.
 *
 * 429 is answered before anything happens. GET reads, PATCH sets absolute values and DELETE has one outcome, so they repeat safely;
 * a POST that may have taken effect is looked up by whoever sent it, never repeated here.
 */
export function mayRetry(method: string, { status, unsent, lasting }: Trouble): boolean {
  if (lasting) return false;
  if (status === 429 || unsent) return true;
  if (method === 'POST') return false;
  return status === undefined || TRANSIENT.has(status);
}

/** Full jitter on an exponential base, so that many runs that fail together do not come back together. */
export function backoff(attempt: number, { baseDelayMs, maxDelayMs }: Backoff): number {
  return Math.round(Math.random() * Math.min(maxDelayMs, baseDelayMs * 2 ** (attempt - 1)));
}

/** Nobody asks for a longer pause: a day, in milliseconds. */
const LONGEST = 86_400_000;

/**
 * The pause that `Retry-After` asks for, from seconds or an HTTP date; `undefined` where it asks for none. One of no length is none as well:
 * all attempts would be over at once.
 */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined || header.trim() === '') return undefined;
  const seconds = Number(header);
  const ms = Number.isNaN(seconds) ? Date.parse(header) - now : seconds * 1000;
  return ms > 0 ? Math.min(LONGEST, ms) : undefined;
}
