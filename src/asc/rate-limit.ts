/** Requests a rolling hour, by key. Apple's numbers differ between accounts: they are read, never assumed. */
export interface RateLimit {
  limit: number;
  remaining: number;
}

/** Keeps the newest `X-Rate-Limit: user-hour-lim:3500;user-hour-rem:500;`. A missing or odd header changes nothing. */
export function createRateLimitReader(): { read(header: unknown): void; current(): RateLimit | undefined } {
  let latest: RateLimit | undefined;
  return {
    read(header) {
      if (typeof header !== 'string') return;
      const limit = /user-hour-lim:\s*(\d+)/.exec(header)?.[1];
      const remaining = /user-hour-rem:\s*(\d+)/.exec(header)?.[1];
      if (limit !== undefined && remaining !== undefined) {
        latest = { limit: Number(limit), remaining: Number(remaining) };
      }
    },
    current: () => latest,
  };
}
