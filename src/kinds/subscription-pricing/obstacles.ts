import type { Blocked } from '../../core/change.ts';
import { pointerOf } from '../../core/json/pointer.ts';
import { andList, count } from '../../core/text/words.ts';
import { priceText } from '../prices/price-format.ts';
import { noSuchPrice } from '../prices/price-lookup.ts';
import { manifestKey } from '../prices/price-place.ts';
import { wrongInstalments } from './instalments.ts';
import type { SubscriptionPricesHave } from './have.ts';
import { MONTHLY, pricesByTerritory } from './present-prices.ts';
import type { PriceMove, PriceMoves, Sale } from './price-moves.ts';
import { isRise } from './price-moves.ts';
import type { PricingPlace } from './pricing-place.ts';
import { priceAddress } from './pricing-place.ts';
import type { Spread } from './spread.ts';
import type { SubscriptionPricesWant } from './want.ts';

export interface ObstacleContext {
  place: PricingPlace;
  want: SubscriptionPricesWant;
  have: SubscriptionPricesHave;
  sale: Sale;
  currencies: Readonly<Record<string, string>>;
  /** Where a person can act. */
  page: string | undefined;
}

/** Territories that are named one by one. */
const MOST_NAMED = 5;

/** Why the wanted prices can't be worked out. */
export function spreadObstacles(
  { prices, unsold, underived }: Spread,
  { place, want, have, currencies }: ObstacleContext,
): Blocked[] {
  const { baseTerritory: base, price } = want;
  const { equalized } = have.offers;
  const at = pointersIn(place, want);
  const known = [...have.prices.rows, ...have.offers.points];
  if (base !== undefined && price !== undefined && !Object.hasOwn(equalized, base)) {
    const reason = noSuchPrice(base, price, currencies[base], known);
    return [{ address: place.address, field: 'price', reason, from: at(base) }];
  }
  const noPoint = prices.filter(({ point }) => !point);
  const priced = new Set(have.prices.rows.map(({ territory }) => territory));
  const lacking = underived.filter((territory) => !priced.has(territory));
  return [
    ...noPoint.map(({ territory, price: amount }) => ({
      address: priceAddress(place, territory),
      field: 'price',
      reason: noSuchPrice(territory, amount, currencies[territory], known),
      from: at(territory),
    })),
    ...unsold.map((territory) => ({
      address: priceAddress(place, territory),
      field: 'price',
      reason: `${place.subscription.noun} is not sold in ${territory}, and Apple takes a price only where it is`,
      from: at(territory),
    })),
    ...(lacking.length > 0
      ? [
          {
            address: place.address,
            field: 'price',
            reason: `Apple derives no price for ${some(lacking)}, where ${place.subscription.noun} is sold`,
            from: `${place.pointer}/price`,
            fix: manifestKey(`${place.pointer}/territories`),
          },
        ]
      : []),
  ];
}

/** Why prices that differ can't be set now: nothing is written then. */
export function moveObstacles({ moves, dropped }: PriceMoves, context: ObstacleContext): Blocked[] {
  const { place, have, sale } = context;
  if (moves.length + dropped.length === 0) return [];
  const { address, pointer, subscription } = place;
  if (have.prices.unreadable > 0) {
    const reason = `${count(have.prices.unreadable, 'price')} of ${subscription.noun} can't be read, and setting prices could lose them`;
    return [{ address, reason, from: pointer }];
  }
  if (sale === 'locked') {
    // One report (observed: a client that sends prices like these); nobody has told that Apple took any.
    const reason = `App Review has ${subscription.noun} for the first time, and Apple was found to take no prices for it meanwhile: wait for its answer, or take it out of review on the website`;
    return [{ address, reason, from: pointer, ...(context.page === undefined ? {} : { fix: context.page }) }];
  }
  return [
    ...unknownAttributes(moves, context),
    ...wrongBesideInstalments(moves, context),
    ...undecided(moves, context),
  ];
}

/** Apple has more in these rows than a price, such as tiers by volume since API 4.6.1: a new row would be without it. */
function unknownAttributes(moves: readonly PriceMove[], { place, want, have, sale }: ObstacleContext): Blocked[] {
  // What was never released is given whole.
  const rows = sale === 'live' ? moves.flatMap(({ present }) => present.all) : have.prices.rows;
  const reported = rows.filter(({ unknown, preserved }) => unknown.length > 0 && !preserved);
  const territories = [...new Set(reported.map(({ territory }) => territory))].sort();
  if (territories.length === 0) return [];
  const names = [...new Set(reported.flatMap(({ unknown }) => unknown))].sort();
  const reason = `prices in ${some(territories)} have ${andList(names)}, which ascend does not know: another price would lose it. Change them on the website, and write here what is there then`;
  return [{ address: place.address, field: 'price', reason, from: pointersIn(place, want)(territories[0] ?? '') }];
}

/** Beside a price for the year there may be instalments, which Apple holds to it. */
function wrongBesideInstalments(
  moves: readonly PriceMove[],
  { place, want, have, currencies }: ObstacleContext,
): Blocked[] {
  const monthly = pricesByTerritory(have.prices, MONTHLY);
  return moves.flatMap(({ to: { territory, price } }) => {
    const { current, next } = monthly.get(territory) ?? {};
    return [current, next].flatMap((row) => {
      const wrong = row && wrongInstalments(price, row.price);
      if (wrong === undefined) return [];
      const reason = `${territory} (${currencies[territory] ?? 'its currency'}): ${wrong}, and Apple refuses that`;
      const from = pointersIn(place, want)(territory);
      return [{ address: priceAddress(place, territory), field: 'price', reason, from }];
    });
  });
}

function undecided(
  moves: readonly PriceMove[],
  { place, want: { preserveCurrentPrice }, currencies }: ObstacleContext,
): Blocked[] {
  const rises = moves.filter(isRise);
  const [first] = rises;
  if (preserveCurrentPrice !== undefined || !first) return [];
  const { territory, price } = first.to;
  const before = first.present.current?.price ?? null;
  const example = `${territory} ${priceText(before, undefined)} → ${priceText(price, currencies[territory])}`;
  const reason = `the price rises in ${count(rises.length, 'territory', 'territories')} (${example}), and nobody has decided whether subscribers keep what they pay: write preserveCurrentPrice, true or false`;
  const fix = manifestKey(`${place.pointer}/preserveCurrentPrice`);
  return [{ address: place.address, field: 'preserveCurrentPrice', reason, from: place.pointer, fix }];
}

/** The place in the manifest that asks for the price of a territory. */
export function pointersIn(
  { pointer }: PricingPlace,
  { territories = {}, price }: SubscriptionPricesWant,
): (territory: string) => string {
  return (territory) => {
    if (Object.hasOwn(territories, territory)) return pointer + pointerOf(['territories', territory]);
    return price === undefined ? pointer : `${pointer}/price`;
  };
}

/** A list that stays readable. */
export function some(list: readonly string[]): string {
  if (list.length <= MOST_NAMED) return andList(list);
  return `${list.slice(0, MOST_NAMED).join(', ')} and ${list.length - MOST_NAMED} more`;
}
