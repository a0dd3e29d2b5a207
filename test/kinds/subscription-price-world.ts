import { TERRITORIES } from '../../src/kinds/territory-codes.ts';
import type { SubscriptionPricesHave } from '../../src/kinds/subscription-pricing/have.ts';
import type { PriceRow, SubscriptionPoint } from '../../src/kinds/subscription-pricing/present-prices.ts';
import type { PricingPlace } from '../../src/kinds/subscription-pricing/pricing-place.ts';

export const TODAY = '2027-03-01';
export const TOMORROW = '2027-03-02';

export const PLACE: PricingPlace = {
  kind: 'subscriptionPricing',
  address: 'products/pro/pricing',
  pointer: '/products/subscriptionGroups/Pro/subscriptions/pro/pricing',
  subscription: { address: 'products/pro', noun: 'pro' },
  availability: 'products/pro/territories',
};

/** Whole units of a territory's currency for a dollar, for each a number of its own, and as many decimals as it has. */
const rateOf = (territory: string): { rate: number; decimals: number } => {
  if (territory === 'USA') return { rate: 1, decimals: 2 };
  const index = TERRITORIES.indexOf(territory);
  return index % 7 === 0 ? { rate: 150 + index, decimals: 0 } : { rate: 0.8 + (index % 40) / 20, decimals: 2 };
};

/** What a price in dollars is in a territory, as Apple might equalize it. */
export function equalOf(territory: string, usd: number): string {
  const { rate, decimals } = rateOf(territory);
  const text = (usd * rate).toFixed(decimals);
  return decimals === 0 ? text : text.replace(/\.?0+$/, '');
}

function pointOf(territory: string, price: string): SubscriptionPoint {
  const paid = (share: number) => String(Number((Number(price) * share).toFixed(2)));
  return {
    territory,
    price,
    point: `${territory} ${price}`,
    proceeds: paid(0.7),
    proceedsYear2: paid(0.85),
  };
}

export function rowOf(territory: string, price: string, more: Partial<PriceRow> = {}): PriceRow {
  const own = {
    id: `row ${territory} ${more.start ?? ''}`,
    start: null,
    preserved: false,
    plan: 'UPFRONT',
    unknown: [],
  };
  return { ...pointOf(territory, price), ...own, ...more };
}

/** @param usd the base price that is wanted @param offered further prices by territory */
export function haveOf(
  rows: readonly PriceRow[],
  usd: number | undefined,
  {
    offered = {},
    territories = TERRITORIES,
  }: { offered?: Record<string, string[]>; territories?: readonly string[] } = {},
): SubscriptionPricesHave {
  const points = Object.entries(offered).flatMap(([code, prices]) => prices.map((price) => pointOf(code, price)));
  const equalized =
    usd === undefined ? [] : territories.map((code) => [code, pointOf(code, equalOf(code, usd))] as const);
  return {
    prices: { today: TODAY, rows, unreadable: 0, currencies: { USA: 'USD', JPN: 'JPY', DEU: 'EUR' } },
    offers: { points, equalized: Object.fromEntries(equalized), currencies: {} },
  };
}
