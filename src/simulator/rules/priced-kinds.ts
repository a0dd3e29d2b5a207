/** Whose price points they are: apps and products have some of their own, all alike. */
export interface PointKind {
  /** What has prices. */
  owners: string;
  points: string;
  /** Nothing of it is free. */
  paid?: true;
  /** There are other proceeds from a subscriber's second year. */
  years?: true;
}

/** Apps and products have prices of their own that are kept alike; these are the words in which they differ. */
export interface PricedKind extends PointKind {
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

/** Prices of subscriptions are in no schedule. */
export const SUBSCRIPTION_POINTS: PointKind = {
  owners: 'subscriptions',
  points: 'subscriptionPricePoints',
  paid: true,
  years: true,
};

/** Those that have schedules of prices. */
export const SCHEDULED: readonly PricedKind[] = [APP_PRICES, PURCHASE_PRICES];
