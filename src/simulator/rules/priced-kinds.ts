/** Apps and products have prices of their own that are kept alike; these are the words in which they differ. */
export interface PricedKind {
  /** What has prices. */
  owners: string;
  points: string;
  prices: string;
  schedules: string;
  /** Relation from a price to its point. */
  toPoint: string;
  /** As a sentence calls one of the owners. */
  title: string;
}

export const APP_PRICES: PricedKind = {
  owners: 'apps',
  points: 'appPricePoints',
  prices: 'appPrices',
  schedules: 'appPriceSchedules',
  toPoint: 'appPricePoint',
  title: 'app',
};

export const PURCHASE_PRICES: PricedKind = {
  owners: 'inAppPurchases',
  points: 'inAppPurchasePricePoints',
  prices: 'inAppPurchasePrices',
  schedules: 'inAppPurchasePriceSchedules',
  toPoint: 'inAppPurchasePricePoint',
  title: 'in-app purchase',
};

/** Those that have schedules of prices. */
export const SCHEDULED: readonly PricedKind[] = [APP_PRICES, PURCHASE_PRICES];
