import type { KindPresent } from '../../core/present.ts';
import { moneyOf } from '../prices/price-format.ts';
import { territoriesOf } from '../products/availability-propose.ts';
import type { OffersHave } from './observe.ts';
import { identityOf, offerAddress } from './offer-place.ts';
import type { OffersWant } from './want.ts';

/** The territory that is looked at where there are offers in many and none of them has a base. */
const USUAL = 'USA';

/** The territory whose offers stand for all where a purchase sheet is shown. */
export function sheetTerritory(have: OffersHave | undefined, want: OffersWant | undefined): string | undefined {
  const base = want?.offers.find((offer) => offer.base)?.base?.territory;
  if (base !== undefined) return base;
  const { offered = [], available = [], rows = [] } = have ?? {};
  const sold = want?.available === undefined ? available : territoriesOf(want.available, { offered });
  const wanted = (want?.offers ?? []).flatMap(({ territories }) =>
    territories === 'all' ? sold : territoriesOf(territories, { offered: sold }),
  );
  const all = new Set([...wanted, ...rows.map(({ territory }) => territory)]);
  return all.has(USUAL) ? USUAL : [...all].sort()[0];
}

/** What new subscribers get there now. */
export function presentOffers(key: string, have: OffersHave, want: OffersWant | undefined): KindPresent {
  const territory = sheetTerritory(have, want);
  const holding = have.rows.filter((row) => row.territory === territory && (row.start ?? '') <= have.today);
  return {
    values: holding.flatMap((row) => {
      const { offerMode, duration, numberOfPeriods, point } = row;
      const address = offerAddress(key, identityOf(row, have.today));
      const price = point ? { price: moneyOf(point.price, have.currencies[row.territory]) } : {};
      return Object.entries({ offerMode, duration, numberOfPeriods, ...price }).map(([field, value]) => ({
        address,
        field,
        value,
      }));
    }),
  };
}
