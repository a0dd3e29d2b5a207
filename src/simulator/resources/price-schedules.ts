import { refuseIfAny, relationshipError } from '../protocol/errors.ts';
import type { Context, Input } from '../protocol/resource.ts';
import type { PricedKind } from '../rules/priced-kinds.ts';
import { automaticPricesOf, manualPricesOf, priceErrors, replacePrices } from '../rules/price-schedules.ts';
import type { Attributes, Doc } from '../store.ts';
import { text } from '../store.ts';

/** There is no way to change a schedule: each POST is the whole of it from then on. @param toOwner relation to what has the prices */
export function scheduleRules(kind: PricedKind, toOwner: string) {
  return {
    relationships: {
      manualPrices: { from: manualPricesOf(kind) },
      automaticPrices: { from: automaticPricesOf(kind) },
    },
    key: () => '',
    inline: [kind.prices],
    create: (context: Context, input: Input) => createSchedule(context, kind, input.links[toOwner] ?? '', input),
  };
}

function createSchedule(context: Context, kind: PricedKind, owner: string, { links, lists, included }: Input): Doc {
  const { store } = context;
  const base = links['baseTerritory'] ?? '';
  if (lists['manualPrices']?.length !== included.length) {
    throw relationshipError('INVALID', 'manualPrices', 'Every manual price must be created with its schedule');
  }
  const prices = included.flatMap((price, index) => {
    const point = store.get(kind.points, price.links[kind.toPoint] ?? '');
    const [start, end] = [text(price, 'startDate') || null, text(price, 'endDate') || null];
    return point ? [{ point, start, end, place: `/included/${index}` }] : [];
  });
  refuseIfAny(priceErrors(context, kind, owner, base, prices));
  return replacePrices(store, kind, owner, base, prices);
}

/** A price of a schedule; there is no address to get one alone. The territory is not given: the price point says it. */
export const PRICE_RULES = {
  key: (price: Doc) => `${price.links['territory']} ${text(price, 'startDate') || 'now'}`,
  // Where Apple writes no dates they are in the id only (observed for automatic prices).
  computed: ({ quirks }: Context, price: Doc): Attributes =>
    quirks.priceDatesInIds || price.attributes['manual'] === false ? { startDate: null, endDate: null } : {},
};
