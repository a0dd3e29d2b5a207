/**
 * What something costs over time. Days are `YYYY-MM-DD`, prices canonical decimals; `null` as a price means that Apple derives it from
 * the base price. A timeline has no gaps: its first piece begins with `null` (now, or ever since), and neighbours differ.
 */
export type Timeline = readonly Piece[];

/** Lasts until the next piece begins. */
interface Piece {
  start: string | null;
  price: string | null;
}

/** A price from a day on; with `end`, until the day before it, and then as it would have been without. */
export interface PriceChange {
  start: string;
  end?: string;
  price: string | null;
}

/** The same as a timeline, as people say it: what it costs now, and what is to change. */
export interface Schedule {
  regular: string | null;
  changes: readonly PriceChange[];
}

/** One price for one stretch of time: what Apple stores. */
export interface Stretch {
  start: string | null;
  end: string | null;
  price: string;
}

export function priceAt(timeline: Timeline, day: string): string | null {
  return timeline.findLast(({ start }) => start === null || start <= day)?.price ?? null;
}

/** @param today changes that are over by then count no more, and those under way have begun */
export function timelineOf({ regular, changes }: Schedule, today: string): Timeline {
  const relevant = changes
    .filter(({ end }) => end === undefined || end > today)
    .toSorted((a, b) => (a.start < b.start ? -1 : 1));
  const lasting = relevant.filter(({ end }) => end === undefined);
  // What lasts is the ground on which what ends is laid, whichever begins first.
  const passing = relevant.filter(({ end }) => end !== undefined);
  return [...lasting, ...passing].reduce<Timeline>(
    (timeline, { start, end, price }) => laid(timeline, { start: start <= today ? null : start, end, price }),
    [{ start: null, price: regular }],
  );
}

/** The timeline that Apple's rows of one territory make. A row ends where a later one begins, whether it says so or not. */
export function timelineOfStretches(stretches: readonly Stretch[], today: string): Timeline {
  const rows = stretches.toSorted((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : 1));
  return rows.reduce<Timeline>(
    (timeline, { start, end, price }, index) => {
      const next = rows[index + 1]?.start ?? null;
      const until = end === null || (next !== null && next < end) ? next : end;
      if (until !== null && until <= today) return timeline;
      return laid(timeline, { start: start !== null && start > today ? start : null, end: until ?? undefined, price });
    },
    [{ start: null, price: null }],
  );
}

/** What Apple has to store: everything but the stretches whose price it derives. */
export function stretchesOf(timeline: Timeline): Stretch[] {
  return timeline.flatMap(({ start, price }, index) =>
    price === null ? [] : [{ start, end: timeline[index + 1]?.start ?? null, price }],
  );
}

/** The only schedule that is made of as few changes as possible: what comes back to the earlier price was passing. */
export function scheduleOf(timeline: Timeline): Schedule {
  const [first, ...later] = timeline;
  const regular = first?.price ?? null;
  const changes: PriceChange[] = [];
  let ground = regular;
  let left = later;
  while (left.length > 0) {
    const back = left.findIndex(({ price }) => price === ground);
    const passing = back === -1 ? left.slice(0, 1) : left.slice(0, back);
    for (const [index, { start, price }] of passing.entries()) {
      const end = back === -1 ? undefined : left[index + 1]?.start;
      changes.push({ start: start ?? '', price, ...(end === undefined || end === null ? {} : { end }) });
      if (back === -1) ground = price;
    }
    left = left.slice(back === -1 ? 1 : back + 1);
  }
  return { regular, changes };
}

export function sameTimeline(a: Timeline, b: Timeline): boolean {
  return (
    a.length === b.length &&
    a.every(({ start, price }, index) => start === b[index]?.start && price === b[index]?.price)
  );
}

function laid(
  timeline: Timeline,
  { start, end, price }: { start: string | null; end: string | undefined; price: string | null },
): Timeline {
  const before = timeline.filter((piece) => start !== null && (piece.start === null || piece.start < start));
  const after = end === undefined ? [] : timeline.filter((piece) => piece.start !== null && piece.start > end);
  const resumed = end === undefined ? [] : [{ start: end, price: priceAt(timeline, end) }];
  return [...before, { start, price }, ...resumed, ...after].filter(
    (piece, index, all) => index === 0 || piece.price !== all[index - 1]?.price,
  );
}
