import { inThousandths } from '../prices/price-format.ts';
import type { TerritoryPrices } from './present-prices.ts';

/** Amounts in one territory, and what they are in US dollars: a price there and the one that Apple holds to be its equal. */
interface Equal {
  local: string;
  usd: string;
}

interface Rise {
  before: string;
  after: string;
  /** Absent where it is not known: then the percentage decides alone, so that nobody is asked unannounced. */
  equal?: Equal;
  /** Apple's word for how long one period lasts. */
  period: string;
}

/** Dollars of a period, and of a year where that is the period, beyond which a rise of more than half needs consent. */
const MOST = { period: 5, year: 50 };

/**
 * Whether subscribers have to agree to a rise, or their subscription ends: it is more than half of the price and more than 5 US dollars a
 * period, or 50 of a subscription for a year (Apple: Handling subscription price changes; About subscription price changes). In other
 * currencies Apple goes by its own rates, which its equalized prices show.
 */
export function needsConsent({ before, after, equal, period }: Rise): boolean {
  const [from, to] = [inThousandths(before), inThousandths(after)];
  if (2 * (to - from) <= from) return false;
  if (!equal) return true;
  const most = period === 'ONE_YEAR' ? MOST.year : MOST.period;
  // Without a division, so that exactly 5 dollars are exactly 5.
  return (to - from) * inThousandths(equal.usd) > most * 1000 * inThousandths(equal.local);
}

/** Whether the price rose within the year before this day: Apple spares subscribers the question once a year (same sources). */
export function roseWithinYear({ all, current }: TerritoryPrices, start: string): boolean {
  const since = current?.start ?? null;
  if (!current || since === null || since <= yearBefore(start)) return false;
  const earlier = all.filter((row) => row !== current && (row.preserved || (row.start ?? '') < since));
  return earlier.some(({ price }) => inThousandths(price) < inThousandths(current.price));
}

function yearBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() - 1);
  return date.toISOString().slice(0, 10);
}
