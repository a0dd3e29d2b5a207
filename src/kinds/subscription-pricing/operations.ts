import type { Operation, RequestOperation } from '../../core/operation.ts';
import type { JsonObject } from '../../core/json/json.ts';
import { DAY_AFTER_APPLY, DAY_AFTER_SENDING } from '../../core/store-day.ts';
import { inline, remove, replace, to, toId, toIds, update } from '../requests.ts';
import type { PresentPrices, PriceRow } from './present-prices.ts';
import { MONTHLY, pricesByTerritory, UPFRONT } from './present-prices.ts';
import type { PriceMove } from './price-moves.ts';
import { isRise } from './price-moves.ts';
import type { PricingPlace } from './pricing-place.ts';
import { scheduledAddress, priceAddress } from './pricing-place.ts';
import type { Spread, SpreadPrice } from './spread.ts';

/** What Apple is sent of one price. */
interface SentPrice {
  territory: string;
  point: string;
  /** Named only where there are several plans: without it the price lands on the wrong one then (observed 2026-09). */
  planType?: 'UPFRONT' | 'MONTHLY';
}

/**
 * Gives a subscription that was never released all its prices at once, without days and without attributes: Apple refuses both for a first
 * price (observed 2026-09). Whether what is not in the list stays is not settled, so the list is complete.
 */
export function firstPrices(
  { kind, address, subscription, availability }: PricingPlace,
  { prices }: Spread,
  present: PresentPrices,
  { available, gates }: { available: readonly string[] } & Pick<RequestOperation, 'gates'>,
): Operation {
  const plans = hasPlans(present);
  const meant = new Map(prices.map((price) => [price.territory, price]));
  const kept = [...pricesByTerritory(present)].flatMap(([territory, { current }]) =>
    current && !meant.has(territory) && available.includes(territory) ? [{ territory, point: current.point }] : [],
  );
  const monthly = [...pricesByTerritory(present, MONTHLY)].flatMap(([territory, { current }]) =>
    current ? [{ territory, point: current.point, planType: MONTHLY } satisfies SentPrice] : [],
  );
  const upfront = [...prices.map(sentOf), ...kept]
    .toSorted((a, b) => (a.territory < b.territory ? -1 : 1))
    .map((one): SentPrice => ({ ...one, ...(plans ? { planType: UPFRONT } : {}) }));
  const sent = [...upfront, ...monthly];
  const ids = sent.map(localId);
  const operation = update(
    { kind, address, type: 'subscriptions' },
    {
      relationships: { prices: toIds('subscriptionPrices', ids) },
      included: sent.map((one) => inlinePrice(subscription.address, one)),
    },
    // Apple takes a price only where the subscription is sold (observed 2026-09, many).
    { at: subscription.address, after: [availability], ...(gates ? { gates } : {}) },
  );
  return { ...operation, action: 'replace' };
}

function sentOf({ territory, point }: SpreadPrice): SentPrice {
  return { territory, point: point?.point ?? '' };
}

function localId({ territory, planType }: SentPrice): string {
  return `\${${territory}${planType === MONTHLY ? '-monthly' : ''}}`;
}

function inlinePrice(subscription: string, sent: SentPrice): JsonObject {
  const { territory, point, planType } = sent;
  return inline('subscriptionPrices', localId(sent), {
    ...(planType ? { attributes: { planType } } : {}),
    relationships: {
      subscription: to('subscriptions', subscription),
      territory: toId('territories', territory),
      subscriptionPricePoint: toId('subscriptionPricePoints', point),
    },
  });
}

/** Changes the price of a live subscription in one territory, from a day on, or gives it its first one there. */
export function laterPrice(
  place: PricingPlace,
  move: PriceMove,
  {
    preserved,
    plans,
    gates,
  }: {
    preserved: boolean | undefined;
    /** Whether it is sold by instalments, too. */
    plans: boolean;
  } & Pick<RequestOperation, 'gates'>,
): Operation {
  const { kind, subscription, availability } = place;
  const { territory, point } = sentOf(move.to);
  const attributes = {
    ...(move.start === null ? {} : { startDate: move.start === DAY_AFTER_APPLY ? DAY_AFTER_SENDING : move.start }),
    // Where the price falls nobody is spared, whatever is asked for (observed 2026-09).
    ...(isRise(move) && preserved !== undefined ? { preserveCurrentPrice: preserved } : {}),
    ...(plans ? { planType: UPFRONT } : {}),
  };
  const relationships = {
    subscription: to('subscriptions', subscription.address),
    territory: toId('territories', territory),
    subscriptionPricePoint: toId('subscriptionPricePoints', point),
  };
  return replace(
    { kind, address: priceAddress(place, territory), type: 'subscriptionPrices' },
    { ...(Object.keys(attributes).length > 0 ? { attributes } : {}), relationships },
    // Prices of one subscription one after the other: two creations under one parent can lose one (observed).
    { mutex: subscription.address, after: [availability], ...(gates ? { gates } : {}) },
  );
}

/** Takes a scheduled price back. */
export function droppedPrice(
  place: PricingPlace,
  { territory }: PriceRow,
  { gates }: Pick<RequestOperation, 'gates'>,
): Operation {
  const address = scheduledAddress(place, territory);
  const { kind, subscription } = place;
  return remove(
    { kind, address, type: 'subscriptionPrices' },
    { mutex: subscription.address, ...(gates ? { gates } : {}) },
  );
}

/** Whether a subscription is sold by instalments, too. */
export function hasPlans({ rows }: PresentPrices): boolean {
  return rows.some(({ plan }) => plan !== UPFRONT);
}
