import type { SubscriptionPricesHave } from './have.ts';
import { pricesByTerritory } from './present-prices.ts';
import type { PriceMoves, Sale } from './price-moves.ts';
import { priceMoves } from './price-moves.ts';
import type { Spread } from './spread.ts';
import { spreadPrices } from './spread.ts';
import type { OutcomeContext } from './subscribers.ts';
import type { SubscriptionPricesWant } from './want.ts';

/** What the manifest means in each territory, what of that is to change, and by what it is judged. */
export interface JudgedPrices extends PriceMoves {
  spread: Spread;
  terms: OutcomeContext;
}

/** Lays the manifest over what is there. Pure. @param available territories in which the subscription is, or will be, sold */
export function judgePrices(
  want: SubscriptionPricesWant,
  { prices, offers }: SubscriptionPricesHave,
  { sale, available, period }: { sale: Sale; available: readonly string[]; period: string },
): JudgedPrices {
  const spread = spreadPrices(want, offers, { rows: prices.rows, available });
  const when = { today: prices.today, startDate: want.startDate, sale };
  const usd = Object.hasOwn(offers.equalized, 'USA') ? offers.equalized['USA']?.price : undefined;
  return {
    spread,
    terms: { today: prices.today, preserved: want.preserveCurrentPrice, period, usd },
    ...priceMoves(spread, pricesByTerritory(prices), when),
  };
}
