/** How fast bytes arrive. */
export interface UploadRate {
  /** Something begins to be sent; `isFirst`: while nothing else is. */
  begin(isFirst: boolean): void;
  add(bytes: number): void;
  /** Of the last seconds; `undefined` as long as it would be a guess. */
  bytesPerSecond(): number | undefined;
}

/** A rate is taken over this time at least: parts are large, and arrive in leaps. */
const WINDOW_MS = 15_000;
/** Before that a rate says nothing. */
const FIRST_MS = 2_000;

/** Measures what arrives in leaps: a part has been on its way since before the one that came last, not only since it showed. */
export function createUploadRate(now: () => number): UploadRate {
  /** When the oldest of the arrivals may have been sent off. */
  let since: number | undefined;
  let arrivals: { at: number; bytes: number }[] = [];

  return {
    begin(isFirst) {
      since ??= now();
      // Apple may have been waited for meanwhile.
      if (!isFirst || now() - (arrivals.at(-1)?.at ?? since) <= WINDOW_MS) return;
      since = now();
      arrivals = [];
    },
    add(bytes) {
      since ??= now();
      arrivals.push({ at: now(), bytes });
    },
    bytesPerSecond() {
      const at = now();
      since = arrivals.findLast((arrival) => at - arrival.at > WINDOW_MS)?.at ?? since;
      arrivals = arrivals.filter((arrival) => at - arrival.at <= WINDOW_MS);
      const spanMs = at - (since ?? at);
      const rate = (arrivals.reduce((sum, { bytes }) => sum + bytes, 0) / spanMs) * 1000;
      return spanMs < FIRST_MS || rate < 1 ? undefined : rate;
    },
  };
}
