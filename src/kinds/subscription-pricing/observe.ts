import type { Reader, Resource } from '../../core/resource.ts';
import { attribute, linkedId, textAttribute } from '../../core/resource.ts';
import { currenciesIn } from '../prices/present-schedule.ts';
import { storeDay } from '../prices/price-format.ts';
import { include } from '../requests.ts';
import type { Offers } from './offers.ts';
import { NO_OFFERS } from './offers.ts';
import { pointOf } from './price-point.ts';
import type { PresentPrices, PriceRow } from './present-prices.ts';
import { UPFRONT } from './present-prices.ts';

export interface SubscriptionPricesHave {
  prices: PresentPrices;
  offers: Offers;
}

/** Nothing of a subscription that Apple does not have yet. */
export function noPrices(): SubscriptionPricesHave {
  return { prices: { today: storeDay(new Date()), rows: [], unreadable: 0, currencies: {} }, offers: NO_OFFERS };
}

/** Every price of a subscription, whatever its plan and its day. @param id of the subscription */
export async function readPrices(api: Reader, id: string): Promise<PresentPrices> {
  // Not narrowed to the fields that are known: what is newer has to show, or a new price would lose it.
  const { data, included } = await api.all(`/v1/subscriptions/${id}/prices`, {
    ...include('subscriptionPrices', ['territory', 'subscriptionPricePoint']),
  });
  const points = new Map(included.map((resource) => [`${resource.type} ${resource.id}`, resource]));
  const rows = data.flatMap((row) => rowOf(row, points) ?? []);
  return {
    // Reading is where the day comes in; comparing is pure and takes it from what was read.
    today: storeDay(new Date()),
    rows,
    unreadable: data.length - rows.length,
    currencies: currenciesIn(included),
  };
}

function rowOf(row: Resource, included: ReadonlyMap<string, Resource>): PriceRow | undefined {
  const territory = linkedId(row, 'territory');
  const id = linkedId(row, 'subscriptionPricePoint');
  const point = id === undefined || territory === undefined ? undefined : included.get(`subscriptionPricePoints ${id}`);
  const read = point && territory !== undefined ? pointOf(point, territory) : undefined;
  return (
    read && {
      ...read,
      id: row.id,
      start: textAttribute(row, 'startDate') ?? null,
      preserved: attribute(row, 'preserved') === true,
      plan: textAttribute(row, 'planType') ?? UPFRONT,
      unknown: row.newer ?? [],
    }
  );
}
