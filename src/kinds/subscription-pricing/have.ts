import type { Offers } from './offers.ts';
import type { PresentPrices } from './present-prices.ts';

/** What a subscription costs, and what Apple offers. */
export interface SubscriptionPricesHave {
  prices: PresentPrices;
  offers: Offers;
}

/** The prices of one subscription, and in which group it is. */
export interface PricingHave extends SubscriptionPricesHave {
  group: string;
}
