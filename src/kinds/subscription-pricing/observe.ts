import type { Scope } from '../../core/kind.ts';
import type { Reader, Resource } from '../../core/resource.ts';
import { attribute, linkedId, textAttribute } from '../../core/resource.ts';
import { storeDay } from '../../core/store-day.ts';
import type { AppHave } from '../app/kind.ts';
import type { Instances } from '../collection.ts';
import { currenciesIn } from '../prices/present-schedule.ts';
import { productIn } from '../products/addresses.ts';
import { keysToRead } from '../products/keys-to-read.ts';
import { include } from '../requests.ts';
import type { SubscriptionHave } from '../subscriptions/record.ts';
import { baseRow } from './describe.ts';
import type { PricingHave, SubscriptionPricesHave } from './have.ts';
import { appOffers, lookUpOffers, NO_OFFERS, subscriptionOffers } from './offers.ts';
import type { PresentPrices, PriceRow } from './present-prices.ts';
import { UPFRONT } from './present-prices.ts';
import { pointOf } from './price-point.ts';
import { territoryIn } from './pricing-place.ts';
import type { PricingWant, SubscriptionPricesWant } from './want.ts';

/** A request for the prices of each subscription, and one for what Apple derives from the wanted base price. */
export async function observePricing(
  api: Reader,
  scope: Scope<Instances<PricingWant>, Instances<PricingHave>>,
  { app, subscriptions }: { app: AppHave; subscriptions: Instances<SubscriptionHave> },
): Promise<Record<string, PricingHave>> {
  const { want, whole, again } = scope;
  const entries = keysToRead(scope, subscriptions, productIn).map(async (key): Promise<[string, PricingHave]> => {
    const { record, group = '' } = subscriptions[key] ?? {};
    const prices = want?.[key]?.prices;
    if (!record) return [key, { group, ...(await pricesAhead(api, app, subscriptions, prices)) }];
    const before = again?.have[key];
    if (again && before) {
      const present = await readAgain(api, record.id, before.prices, territoryIn(again.address));
      return [key, { ...before, prices: present }];
    }
    const present = await readPrices(api, record.id);
    const base = prices ?? (whole ? describedBase(present) : undefined);
    const offers = base ? await lookUpOffers(api, subscriptionOffers(record.id), base, present.rows) : NO_OFFERS;
    return [key, { group, prices: present, offers }];
  });
  return { ...again?.have, ...Object.fromEntries(await Promise.all(entries)) };
}

/** What has to be asked to describe prices in few words. */
function describedBase(prices: PresentPrices): SubscriptionPricesWant | undefined {
  const base = baseRow({ prices });
  return base && { baseTerritory: base.territory, price: base.price };
}

/**
 * What a subscription that is not there yet can cost. Its price points come into being with it; until then those of another one stand for
 * them, or the app's, since Apple sells all of them at the same prices. Their ids are another one's, so they are left out.
 */
async function pricesAhead(
  api: Reader,
  app: AppHave,
  subscriptions: Instances<SubscriptionHave>,
  want: SubscriptionPricesWant | undefined,
): Promise<SubscriptionPricesHave> {
  const prices = { today: storeDay(new Date()), rows: [], unreadable: 0, currencies: {} };
  if (!want) return { prices, offers: NO_OFFERS };
  const [other] = Object.keys(subscriptions)
    .sort()
    .flatMap((key) => subscriptions[key]?.record?.id ?? []);
  const offers = await lookUpOffers(api, other === undefined ? appOffers(app.id) : subscriptionOffers(other), want, []);
  const { points, equalized, currencies } = offers;
  const nameless = Object.entries(equalized).map(([code, point]) => [code, { ...point, point: '' }] as const);
  return {
    prices,
    offers: {
      points: points.map((point) => ({ ...point, point: '' })),
      equalized: Object.fromEntries(nameless),
      currencies,
    },
  };
}

/** Looks once more at the prices that are about to be replaced: of one territory, or of all. */
async function readAgain(
  api: Reader,
  id: string,
  before: PresentPrices,
  territory: string | undefined,
): Promise<PresentPrices> {
  if (territory === undefined) return readPrices(api, id);
  const { rows, ...fresh } = await readPrices(api, id, { 'filter[territory]': territory });
  const others = before.rows.filter((row) => row.territory !== territory);
  return {
    ...fresh,
    rows: [...others, ...rows],
    unreadable: Math.max(before.unreadable, fresh.unreadable),
    currencies: { ...before.currencies, ...fresh.currencies },
  };
}

/** Every price of a subscription, whatever its plan and its day. @param id of the subscription */
async function readPrices(api: Reader, id: string, filter: Record<string, string> = {}): Promise<PresentPrices> {
  // Not narrowed to the fields that are known: what is newer has to show, or a new price would lose it.
  const { data, included } = await api.all(`/v1/subscriptions/${id}/prices`, {
    ...filter,
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
