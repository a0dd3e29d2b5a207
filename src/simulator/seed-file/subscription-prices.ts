import { own } from '../own.ts';
import type { Context } from '../protocol/resource.ts';
import { SUBSCRIPTION_POINTS } from '../rules/priced-kinds.ts';
import { planOf, sellPlan, UPFRONT } from '../rules/subscription-plans.ts';
import { putPrice, today } from '../rules/subscription-prices.ts';
import type { Problems, Remarks } from '../seed-error.ts';
import type { Doc } from '../store.ts';
import { text } from '../store.ts';
import type { Linked } from './linkages.ts';
import { pointFor, pointsIn } from './prices.ts';

const PRICES = 'subscriptionPrices';

/** A price may have prices for so many seats beside it, which are newer than the simulator: it has to be known that they are there. */
export function keepsNewer(type: string): boolean {
  return type === PRICES;
}

/** Gives subscriptions their prices and offers, and the territories of a seed that knows nothing of plans. */
export function addSubscriptionPrices(
  context: Context,
  all: readonly Linked[],
  places: Map<Doc, string>,
  problems: Problems,
  remarks: Remarks,
): void {
  const { store } = context;
  for (const { given, parent, lists } of all.filter((item) => item.given.type === 'subscriptionAvailabilities')) {
    if (!parent || planOf(store, parent.id, UPFRONT)) continue;
    const inNew = given.attributes['availableInNewTerritories'] === true;
    sellPlan(store, parent.id, UPFRONT, lists['availableTerritories'] ?? [], inNew);
  }
  const [kind, toPoint] = [SUBSCRIPTION_POINTS, 'subscriptionPricePoint'];
  const search = { kind, toPoint, points: pointsIn(all, kind), problems, remarks };
  for (const item of all) {
    const isPrice = item.given.type === PRICES;
    const isPaidOffer = item.given.type === 'subscriptionIntroductoryOffers' && (item.links[toPoint] ?? null) !== null;
    if (!isPrice && !isPaidOffer) continue;
    const owner = item.parent?.id ?? '';
    const point = pointFor(context, search, owner, item);
    const subscription = store.get('subscriptions', owner);
    if (!point || !subscription) continue;
    if (isPrice) places.set(addPrice(context, subscription, item, point), item.place);
    else Object.assign(store.get(item.given.type, item.given.id)?.links ?? {}, { [toPoint]: point.id });
  }
}

function addPrice(context: Context, subscription: Doc, { given, resource, place }: Linked, point: Doc): Doc {
  const { attributes } = given;
  const start = text({ attributes }, 'startDate') || null;
  const planType = text({ attributes }, 'planType') || UPFRONT;
  const price = { point, territory: undefined, planType, start, preserve: false, place };
  const doc = putPrice(context.store, subscription, price, start !== null && start > today(context));
  if (attributes['preserved'] === true) doc.attributes['preserved'] = true;
  const newer = Object.entries(attributes).filter(([name]) => own(resource.attributes, name) === undefined);
  if (newer.length > 0) doc.newer = Object.fromEntries(newer);
  return doc;
}
