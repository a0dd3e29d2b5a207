/** Prices are canonical decimals in the territory's currency. */
export interface SubscriptionPricesWant {
  /** Both or none. */
  baseTerritory?: string;
  price?: string;
  /** Prices of their own; every other territory gets what Apple derives from the base price. */
  territories?: Readonly<Record<string, string>>;
  /** First day of a change on a live subscription, `YYYY-MM-DD`. */
  startDate?: string;
  /** Whether subscribers keep what they pay when a price rises. */
  preserveCurrentPrice?: boolean;
}
