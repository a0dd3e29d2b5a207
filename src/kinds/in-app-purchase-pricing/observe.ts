import type { Scope } from '../../core/kind.ts';
import type { Collection, Reader } from '../../core/resource.ts';
import { storeDay } from '../../core/store-day.ts';
import type { AppHave } from '../app/kind.ts';
import type { Instances } from '../collection.ts';
import type { PurchaseHave } from '../in-app-purchases/record.ts';
import { desiredSchedule } from '../prices/desired-schedule.ts';
import type { PricesHave } from '../prices/observe.ts';
import { observePrices } from '../prices/observe.ts';
import { lookUpPrices, NO_OFFERS } from '../prices/price-lookup.ts';
import type { PricePlace } from '../prices/price-place.ts';
import type { PricesWant } from '../prices/want.ts';
import { PLACE as APP_PRICES } from '../pricing/place.ts';
import { productIn } from '../products/addresses.ts';
import { keysToRead } from '../products/keys-to-read.ts';
import { placeOf } from './place.ts';

/** Two requests a product, and what Apple offers only where a price is new. */
export async function observePurchasePrices(
  api: Reader,
  scope: Scope<Instances<PricesWant>, Instances<PricesHave>>,
  { app, inAppPurchases }: { app: AppHave; inAppPurchases: Instances<PurchaseHave> },
): Promise<Record<string, PricesHave>> {
  const { want: wants, whole, again } = scope;
  const shared = remembering(api);
  const entries = keysToRead(scope, inAppPurchases, productIn).map(async (key): Promise<[string, PricesHave]> => {
    const record = inAppPurchases[key]?.record;
    const want = wants?.[key];
    if (!record) return [key, await pricesAhead(shared, placeOf(key), app, want)];
    const before = again?.have[key];
    const own = { want, whole, ...(again && before ? { again: { address: again.address, have: before } } : {}) };
    return [key, await observePrices(api, placeOf(key), record.id, own)];
  });
  return { ...again?.have, ...Object.fromEntries(await Promise.all(entries)) };
}

/**
 * What a product that is not there yet can cost. Its price points come into being with it; until then the app's stand for them, since
 * Apple sells apps and purchases at the same prices. Their ids are the app's own, so they are left out.
 */
async function pricesAhead(
  api: Reader,
  place: PricePlace,
  app: AppHave,
  want: PricesWant | undefined,
): Promise<PricesHave> {
  const schedule = { today: storeDay(new Date()), rows: [], unreadable: 0, currencies: {} };
  const desired = want && desiredSchedule(place, want, schedule);
  if (!desired || 'blocked' in desired) return { schedule, offers: NO_OFFERS };
  const offers = await lookUpPrices(api, { ...place, points: APP_PRICES.points }, app.id, schedule, desired);
  return { schedule, offers: { ...offers, points: offers.points.map((point) => ({ ...point, point: '' })) } };
}

/** Products are often sold at the same prices: what one has asked for serves the others. */
function remembering(api: Reader): Reader {
  const known = new Map<string, Promise<Collection>>();
  return {
    one: (path, query) => api.one(path, query),
    all(path, query) {
      const key = JSON.stringify([path, query]);
      const answer = known.get(key) ?? api.all(path, query);
      known.set(key, answer);
      return answer;
    },
  };
}
