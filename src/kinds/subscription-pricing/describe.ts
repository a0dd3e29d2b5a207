import type { LeftOut } from '../../core/left-out.ts';
import type { SubscriptionPricesHave } from './have.ts';
import type { PriceRow } from './present-prices.ts';
import { MONTHLY, pricesByTerritory } from './present-prices.ts';
import type { Written } from './want.ts';

type WrittenPrices = NonNullable<Written['pricing']>;

/** The territory from whose price the others are described. */
const USUAL_BASE = 'USA';

/** What each territory is to cost: what is scheduled, else what is paid now. */
function lastingRows({ prices }: Pick<SubscriptionPricesHave, 'prices'>): Map<string, PriceRow> {
  return new Map(
    [...pricesByTerritory(prices)].flatMap(([territory, { current, next }]) => {
      const row = next ?? current;
      return row ? [[territory, row] as const] : [];
    }),
  );
}

/** Apple knows no base price: that of the United States stands for it, or of the first territory where that has none. */
export function baseRow(have: Pick<SubscriptionPricesHave, 'prices'>): PriceRow | undefined {
  const rows = lastingRows(have);
  return rows.get(USUAL_BASE) ?? rows.get([...rows.keys()].sort()[0] ?? '');
}

/** The prices in the fewest words: a base price, and where what Apple derives from it is not what there is. */
export function describePrices(have: SubscriptionPricesHave): WrittenPrices | undefined {
  const rows = lastingRows(have);
  const base = baseRow(have);
  if (!base) return undefined;
  const { equalized } = have.offers;
  const own = [...rows.values()].filter(
    ({ territory, price }) => territory !== base.territory && equalized[territory]?.price !== price,
  );
  const days = new Set(
    [...rows.values()].flatMap(({ start }) => (start !== null && start > have.prices.today ? start : [])),
  );
  const [startDate, ...others] = days;
  return {
    ...{ baseTerritory: base.territory, price: base.price },
    ...(own.length === 0
      ? {}
      : {
          territories: Object.fromEntries(own.map(({ territory, price }) => [territory, price] as const).sort(byCode)),
        }),
    // A manifest has one day for all. What is scheduled stays so without one.
    ...(startDate !== undefined && others.length === 0 ? { startDate } : {}),
  };
}

function byCode([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1;
}

/** What a manifest has no words for. */
export function leftOutOf(pointer: string, { prices }: SubscriptionPricesHave): LeftOut[] {
  const hasInstalments = prices.rows.some(({ plan }) => plan === MONTHLY);
  const reported = [
    ...(hasInstalments ? ['a manifest has no words for prices by instalments; they stay as they are'] : []),
    ...(prices.unreadable > 0 ? ['some prices could not be read'] : []),
  ];
  return reported.map((reason) => ({ pointer, reason }));
}
