import type { Day } from '../../core/value.ts';

/** A pre-order as a plan shows it: the day of the release, `null` for none, `undefined` where that is not managed. */
export function preOrderValue(day: string | null | undefined): Day | null | undefined {
  return typeof day === 'string' ? { day } : day;
}

/** Apple takes a date only together with the pre-order, and the end of the pre-order only together with that of the date. */
export function preOrderAttributes(releaseDate: string | null) {
  return { preOrderEnabled: releaseDate !== null, releaseDate };
}
