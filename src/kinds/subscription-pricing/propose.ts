import type { Change, Note } from '../../core/change.ts';
import type { GateNeed } from '../../core/gate.ts';
import { percentText } from '../../core/plan-table.ts';
import type { Proposal } from '../../core/proposal.ts';
import { emptyProposal } from '../../core/proposal.ts';
import { count } from '../../core/text/words.ts';
import { isFree, moneyOf, percentBetween, priceText, tenths } from '../prices/price-format.ts';
import type { JudgedPrices } from './judge.ts';
import { judgePrices } from './judge.ts';
import type { SubscriptionPricesHave } from './have.ts';
import type { ObstacleContext } from './obstacles.ts';
import { moveObstacles, pointersIn, some, spreadObstacles } from './obstacles.ts';
import { droppedPrice, firstPrices, hasPlans, laterPrice } from './operations.ts';
import type { PriceMove, PriceMoves, Sale } from './price-moves.ts';
import { isCut } from './price-moves.ts';
import { percentOf, subscriptionPriceTable } from './price-table.ts';
import type { PricingPlace } from './pricing-place.ts';
import { priceAddress, scheduledAddress } from './pricing-place.ts';
import type { Spread } from './spread.ts';
import { outcomeOf } from './subscribers.ts';
import type { SubscriptionPricesWant } from './want.ts';

/** What prices of a subscription depend on besides themselves. */
export interface PricingContext {
  place: PricingPlace;
  sale: Sale;
  /** Territories in which it is, or will be, sold. */
  available: readonly string[];
  /** Apple's word for how long one period lasts. */
  period: string;
  /** Where a person can act. */
  page?: string;
}

/** Brings what a subscription costs to what is wanted in every territory in which it is sold. Pure. */
export function proposeSubscriptionPrices(
  want: SubscriptionPricesWant,
  have: SubscriptionPricesHave,
  { place, sale, available, period, page }: PricingContext,
): Proposal {
  const { prices: present, offers } = have;
  const currencies = { ...present.currencies, ...offers.currencies };
  const context: ObstacleContext = { place, want, have, sale, currencies, page };
  const judged = judgePrices(want, have, { sale, available, period });
  const { spread, moves, dropped, terms } = judged;
  const proposal = { ...emptyProposal(), blocked: spreadObstacles(spread, context) };
  if (proposal.blocked.length > 0 || moves.length + dropped.length === 0) return proposal;
  const base = moves.find(({ to }) => to.territory === want.baseTerritory);
  const basePercent = base ? percentOf(base) : null;
  proposal.tables = subscriptionPriceTable(
    moves.map((move) => ({ move, outcome: outcomeOf(move, terms) })),
    {
      ...{ address: place.address, currencies, isDecided: want.preserveCurrentPrice !== undefined },
      title: `prices of ${place.subscription.noun}`,
      baseTerritory: want.baseTerritory,
      ...(basePercent === null ? {} : { base: basePercent }),
      says: (move) => saidOf(changeOf(move, context)),
    },
  );
  proposal.blocked = moveObstacles(judged, context);
  // The table stays: it shows what there is to decide.
  if (proposal.blocked.length > 0) return { ...proposal, tables: proposal.tables.map(withoutChanges) };
  proposal.changes = [...moves.map((move) => changeOf(move, context)), ...dropped.map((row) => dropOf(row, context))];
  proposal.operations = operationsOf(judged, context, available);
  proposal.notes = [...cutNotes(moves, context), ...driftNotes(spread, context)];
  return proposal;
}

function operationsOf(
  { moves, dropped, spread }: JudgedPrices,
  { place, want, have: { prices }, sale, currencies }: ObstacleContext,
  available: readonly string[],
): Proposal['operations'] {
  const gates = bigMoves(moves, currencies);
  const drops = dropped.map((row) => {
    const price = priceText(row.price, currencies[row.territory]);
    const reason = `the change in ${row.territory} to ${price}, from ${row.start ?? ''}, is dropped`;
    return droppedPrice(place, row, { gates: [{ name: 'remove-prices', reason }] });
  });
  if (moves.length === 0) return drops;
  if (sale !== 'live') {
    const more = { available, ...(gates.length > 0 ? { gates } : {}) };
    return [...drops, firstPrices(place, spread, prices, more)];
  }
  const terms = { preserved: want.preserveCurrentPrice, plans: hasPlans(prices) };
  const changes = moves.map((move, at) => {
    return laterPrice(place, move, { ...terms, ...(at === 0 && gates.length > 0 ? { gates } : {}) });
  });
  return [...drops, ...changes];
}

function changeOf(
  { to, present: { current }, start }: PriceMove,
  { place, want, currencies }: ObstacleContext,
): Change {
  const { territory, price } = to;
  const currency = currencies[territory];
  return {
    address: priceAddress(place, territory),
    field: 'price',
    ...(current ? { before: moneyOf(current.price, currency) } : {}),
    after: moneyOf(price, currency),
    ...(start === null ? {} : { during: { start } }),
    from: pointersIn(place, want)(territory),
  };
}

function dropOf(
  { territory, price, start }: PriceMoves['dropped'][number],
  { place, want, currencies }: ObstacleContext,
): Change {
  return {
    address: scheduledAddress(place, territory),
    field: 'price',
    before: moneyOf(price, currencies[territory]),
    ...(start === null ? {} : { during: { start } }),
    from: pointersIn(place, want)(territory),
  };
}

function saidOf({ address, field, during }: Change) {
  return { address, field, ...(during ? { during } : {}) };
}

function withoutChanges(table: Proposal['tables'][number]): Proposal['tables'][number] {
  return { ...table, rows: table.rows.map(({ says: _says, ...row }) => row) };
}

/** More than half the price more or less is gated, as it is for an app. */
const BIG = 50;

/** One gate for all: there may be 175 territories. */
function bigMoves(moves: readonly PriceMove[], currencies: ObstacleContext['currencies']): GateNeed[] {
  const big = moves.filter(({ to, present: { current } }) => {
    const percent = current ? percentBetween(current.price, to.price) : 0;
    return percent === null || Math.abs(percent) > BIG || (current !== undefined && isFree(to.price));
  });
  const [first, ...others] = big;
  if (!first) return [];
  const { territory, price } = first.to;
  const before = first.present.current?.price ?? null;
  const percent = percentOf(first);
  const size = percent === null ? '' : ` (${percentText(percent)})`;
  const more =
    others.length === 0 ? '' : `, and ${count(others.length, 'more territory', 'more territories')} by more than half`;
  const reason = `${territory} goes from ${priceText(before, undefined)} to ${priceText(price, currencies[territory])}${size}${more}`;
  return [{ name: 'price-change', reason }];
}

function cutNotes(moves: readonly PriceMove[], { place }: ObstacleContext): Note[] {
  const cuts = moves.filter(isCut).map(({ to }) => to.territory);
  if (cuts.length === 0) return [];
  const message = `the price falls in ${some(cuts)}: everybody who subscribes already pays less too from the next renewal on, and Apple keeps nobody on the higher price`;
  return [{ address: place.address, message }];
}

/** Prices of their own, beside what Apple derives: they don't follow the base price. */
function driftNotes({ prices }: Spread, { place, currencies }: ObstacleContext): Note[] {
  const own = prices.flatMap(({ territory, price, own: isOwn, equalized }) => {
    if (!isOwn || equalized === undefined || equalized === price) return [];
    const percent = percentBetween(equalized, price);
    const drift = percent === null ? '' : `, ${percentText(tenths(percent))}`;
    return [`${territory} ${priceText(price, currencies[territory])} (Apple derives ${equalized}${drift})`];
  });
  const message = `these keep their own prices and don't follow the base price: ${own.join(', ')}`;
  return own.length === 0 ? [] : [{ address: place.address, message }];
}
