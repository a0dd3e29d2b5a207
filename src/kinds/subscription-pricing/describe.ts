import type { LeftOut } from '../../core/left-out.ts';
import type { SubscriptionPricesHave } from './have.ts';
import type { PriceRow } from './present-prices.ts';
import { MONTHLY, pricesByTerritory } from './present-prices.ts';
import type { PricingContext } from './propose.ts';
import { proposeSubscriptionPrices } from './propose.ts';
import type { Written } from './want.ts';
import { wantPrices } from './want.ts';

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

/**
 * The prices in the fewest words that ask for nothing else than what there is: a base price with exceptions, or where that would bring
 * more along, such as prices where there are none yet, those of single territories.
 */
export function describePrices(have: SubscriptionPricesHave, context: PricingContext): WrittenPrices | undefined {
  return [spreadFrom(have), alone(have, context)].find((written) => written && isThere(written, have, context));
}

/** Whether a manifest that says this would change nothing. */
function isThere(written: WrittenPrices, have: SubscriptionPricesHave, context: PricingContext): boolean {
  const { changes, operations, blocked } = proposeSubscriptionPrices(wantPrices(written), have, context);
  return changes.length + operations.length + blocked.length === 0;
}

/** The prices of the territories in which nothing else is to come. */
function alone({ prices }: SubscriptionPricesHave, { available }: PricingContext): WrittenPrices | undefined {
  const present = pricesByTerritory(prices);
  const settled = available.flatMap((territory): [string, string][] => {
    const { current, next } = present.get(territory) ?? {};
    return current && !next ? [[territory, current.price]] : [];
  });
  return settled.length === 0 ? undefined : { territories: Object.fromEntries(settled.sort(byCode)) };
}

/** A base price, and where what Apple derives from it is not what there is. */
function spreadFrom(have: SubscriptionPricesHave): WrittenPrices | undefined {
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

/** What a manifest has no words for. @param context absent where it is sold nowhere */
export function leftOutOf(pointer: string, have: SubscriptionPricesHave, context?: PricingContext): LeftOut[] {
  const { prices } = have;
  const spread = spreadFrom(have);
  const isWhole = spread === undefined || (context !== undefined && isThere(spread, have, context));
  const hasInstalments = prices.rows.some(({ plan }) => plan === MONTHLY);
  const reported = [
    ...(isWhole
      ? []
      : ['prices that are to come, or that some territories lack, are more than a manifest can ask for']),
    ...(hasInstalments ? ['a manifest has no words for prices by instalments; they stay as they are'] : []),
    ...(prices.unreadable > 0 ? ['some prices could not be read'] : []),
  ];
  return reported.map((reason) => ({ pointer, reason }));
}
