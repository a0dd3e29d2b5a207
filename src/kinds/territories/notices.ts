import type { Notice } from '../../core/notice.ts';
import { dayOf } from '../days.ts';
import type { TerritoriesHave } from './observe.ts';
import type { TerritoriesWant } from './want.ts';

/** The names of what `preOrderNotices` finds. */
export const PRE_ORDER_NOTICES = ['past-pre-order-date'];

/** A pre-order for a day that is over. Nobody needs to know once customers can get the app, or where Apple has had that day all along. */
export function preOrderNotices(
  { want, have: { rows } }: { want: TerritoriesWant | undefined; have: TerritoriesHave },
  now: Date,
): Notice[] {
  const date = want?.preOrder?.releaseDate;
  if (date === undefined || date > dayOf(now)) return [];
  const all = Object.values(rows);
  // Apple says AVAILABLE only of what customers can get; what becomes of a pre-order there, the plan says itself.
  const isOut = all.some(({ preOrder, statuses }) => preOrder === null && statuses.includes('AVAILABLE'));
  if (isOut || all.some(({ preOrder }) => preOrder === date)) return [];
  const message = 'The territories.preOrder.releaseDate is not in the future: Apple accepts no pre-order for it.';
  return [{ name: 'past-pre-order-date', message, date }];
}
