import type { Offers } from './offers.ts';
import type { PriceRow, SubscriptionPoint } from './present-prices.ts';
import type { SubscriptionPricesWant } from './want.ts';

/** What a subscription is to cost in one territory. */
export interface SpreadPrice {
  territory: string;
  price: string;
  /** The manifest names it, instead of leaving it to Apple's equalization. */
  own: boolean;
  /** What Apple derives from the base price there; absent where that was not asked, or Apple says nothing. */
  equalized?: string;
  /** Absent where Apple does not sell at this price. */
  point?: SubscriptionPoint;
}

export interface Spread {
  /** By code. */
  prices: SpreadPrice[];
  /** Territories in which it is sold and for which Apple derives no price. */
  underived: string[];
  /** Territories with a price in the manifest in which it is not sold. */
  unsold: string[];
}

/**
 * Apple knows no base price of a subscription: it is spread here, by what Apple derives from it, over every territory in which the
 * subscription is sold. Without a base price only the territories are priced that the manifest names.
 */
export function spreadPrices(
  { baseTerritory, price, territories = {} }: SubscriptionPricesWant,
  { points, equalized }: Offers,
  { rows, available }: { rows: readonly PriceRow[]; available: readonly string[] },
): Spread {
  const isSpread = baseTerritory !== undefined && price !== undefined;
  const sold = new Set(available);
  const meant = isSpread ? available : available.filter((territory) => Object.hasOwn(territories, territory));
  // One index for all territories: there are thousands of points.
  const known = new Map([...Object.values(equalized), ...points, ...rows].map((point) => [keyOf(point), point]));
  const spread: Spread = {
    prices: [],
    underived: [],
    unsold: Object.keys(territories)
      .filter((territory) => !sold.has(territory))
      .sort(),
  };
  for (const territory of [...meant].sort()) {
    const own = Object.hasOwn(territories, territory) ? territories[territory] : undefined;
    const derived = Object.hasOwn(equalized, territory) ? equalized[territory] : undefined;
    const amount = own ?? (territory === baseTerritory ? price : derived?.price);
    if (amount === undefined) {
      spread.underived.push(territory);
      continue;
    }
    const point = known.get(keyOf({ territory, price: amount }));
    spread.prices.push({
      ...{ territory, price: amount, own: own !== undefined },
      ...(derived ? { equalized: derived.price } : {}),
      ...(point ? { point } : {}),
    });
  }
  return spread;
}

function keyOf({ territory, price }: Pick<SubscriptionPoint, 'territory' | 'price'>): string {
  return `${territory} ${price}`;
}
