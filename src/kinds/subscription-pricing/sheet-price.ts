import type { KindPresent } from '../../core/present.ts';
import { moneyOf } from '../prices/price-format.ts';
import { baseRow } from './describe.ts';
import type { PricingHave } from './have.ts';
import { pricesByTerritory } from './present-prices.ts';
import type { PricingPlace } from './pricing-place.ts';
import { priceAddress } from './pricing-place.ts';
import type { PricingWant } from './want.ts';

/** The territory whose price stands for all where a purchase sheet is shown: the one that others are spread from. */
export function sheetTerritory(have: PricingHave | undefined, want: PricingWant | undefined): string | undefined {
  return want?.prices.baseTerritory ?? (have && baseRow(have)?.territory);
}

/** What new subscribers pay today in the territory of the purchase sheet. */
export function presentPrice(place: PricingPlace, have: PricingHave, want: PricingWant | undefined): KindPresent {
  const territory = sheetTerritory(have, want) ?? '';
  const { current } = pricesByTerritory(have.prices).get(territory) ?? {};
  if (!current) return {};
  const value = moneyOf(current.price, have.prices.currencies[territory]);
  return { values: [{ address: priceAddress(place, territory), field: 'price', value }] };
}
