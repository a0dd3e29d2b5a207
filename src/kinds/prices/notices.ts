import type { Notice } from '../../core/notice.ts';
import { storeDay } from '../../core/store-day.ts';
import { andList } from '../../core/text/words.ts';
import type { PricesHave } from './observe.ts';
import { presentTimelines } from './present-schedule.ts';
import { isFree, priceText } from './price-format.ts';
import type { PricePlace } from './price-place.ts';
import { manifestKey } from './price-place.ts';
import { priceAt } from './timeline.ts';
import type { PricesWant } from './want.ts';

/** The names of what `priceNotices` finds. */
export const PRICE_NOTICES = ['past-price-change', 'price-change-soon'];

/** Days before a price changes on which that is said. */
const DAYS_BEFORE = 14;

/** Territories of one change that are named. */
const MOST_NAMED = 3;

interface DatedChange {
  start: string;
  end?: string;
  territory: string | undefined;
  price: string;
}

/** Prices that change soon, and days of changes that are over: each day once. Where Apple has the price already, its day needs no word. */
export function priceNotices(
  { pointer }: Pick<PricePlace, 'pointer'>,
  { want, have }: { want: PricesWant | undefined; have: PricesHave },
  now: Date,
): Notice[] {
  const { schedule } = have;
  // As Apple counts them: a day that has begun elsewhere is one to come.
  const today = storeDay(now);
  const latest = storeDay(new Date(now.getTime() + DAYS_BEFORE * 86_400_000));
  const base = want?.baseTerritory ?? schedule.base;
  const changes = (want?.changes ?? []).map(({ territory = base, ...change }) => ({ ...change, territory }));
  const soon = changes.filter(({ start }) => start > today && start <= latest);
  const over = changes.filter(({ end }) => end !== undefined && end <= today);
  const begun = changes.filter((change) => isBegun(change, changes, today) && !isPresent(change, have));
  const key = manifestKey(`${pointer}/changes`);
  return [
    ...byDay(soon, ({ start }) => start).map(([date, all]) => {
      return { name: 'price-change-soon', message: `The price changes: ${pricesText(all, have)}.`, date };
    }),
    ...byDay(over, ({ end = '' }) => end).map(([date]) => {
      const message = `A change in ${key} that ended on this day does nothing any more: remove it, or correct its days.`;
      return { name: 'past-price-change', message, date };
    }),
    ...byDay(begun, ({ start }) => start).map(([date]) => {
      const message = `A change in ${key} has a startDate that is not in the future: Apple takes the price at once.`;
      return { name: 'past-price-change', message, date };
    }),
  ];
}

/** Whether its price is to hold today: of changes that last, the one that began last. */
function isBegun({ start, end, territory }: DatedChange, all: readonly DatedChange[], today: string): boolean {
  if (start > today || (end !== undefined && end <= today)) return false;
  const isLast = (other: DatedChange) =>
    other.territory !== territory || other.end !== undefined || other.start > today || other.start <= start;
  return end !== undefined || all.every(isLast);
}

function isPresent({ territory, price }: DatedChange, { schedule }: PricesHave): boolean {
  const timeline = territory === undefined ? undefined : presentTimelines(schedule).get(territory);
  return timeline !== undefined && priceAt(timeline, schedule.today) === price;
}

function byDay(changes: readonly DatedChange[], dayIn: (change: DatedChange) => string): [string, DatedChange[]][] {
  const days = [...new Set(changes.map(dayIn))].sort();
  return days.map((day) => [day, changes.filter((change) => dayIn(change) === day)]);
}

/** `5.99 USD in USA, 700 JPY in JPN and 4 more`. */
function pricesText(changes: readonly DatedChange[], { schedule: { currencies } }: PricesHave): string {
  const texts = changes.map(({ territory, price }) => {
    const amount = isFree(price)
      ? 'free'
      : priceText(price, territory === undefined ? undefined : currencies[territory]);
    return territory === undefined ? amount : `${amount} in ${territory}`;
  });
  const more = texts.length - MOST_NAMED;
  return more > 1 ? `${texts.slice(0, MOST_NAMED).join(', ')} and ${more} more` : andList(texts);
}
