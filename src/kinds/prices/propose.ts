import type { Blocked, Note } from '../../core/change.ts';
import type { Proposal } from '../../core/proposal.ts';
import { emptyProposal } from '../../core/proposal.ts';
import type { GateNeed } from '../../core/gate.ts';
import type { Operation } from '../../core/operation.ts';
import { inline, replace, to, toId, toIds } from '../requests.ts';
import type { DesiredSchedule } from './desired-schedule.ts';
import { desiredSchedule, pointerTo } from './desired-schedule.ts';
import { effectTable } from './effect-table.ts';
import type { PricesHave } from './observe.ts';
import type { PricePoint } from './present-schedule.ts';
import { inTerritories, presentTimelines } from './present-schedule.ts';
import { priceDifference } from './price-changes.ts';
import { percentBetween, priceText } from './price-format.ts';
import { priceTable } from './price-table.ts';
import { missingPoints, noSuchPrice } from './price-lookup.ts';
import type { PricePlace } from './price-place.ts';
import { scheduleOf, stretchesOf } from './timeline.ts';
import type { PricesWant } from './want.ts';

type Currencies = Readonly<Record<string, string>>;

/** Compares two schedules, and replaces the present one whole where they differ. */
export function proposePrices(place: PricePlace, want: PricesWant, { schedule, offers }: PricesHave): Proposal {
  const proposal = emptyProposal();
  const desired = desiredSchedule(place, want, schedule);
  if (desired === undefined) return proposal;
  if ('blocked' in desired) return { ...proposal, blocked: [desired.blocked] };
  const { base, rows } = schedule;
  const currencies = { ...schedule.currencies, ...offers.currencies };
  const present = presentTimelines(schedule);
  const { changes, gates, moves } = priceDifference({
    ...{ place, want, present, desired, currencies, automatic: offers.automatic },
    ...(base === undefined ? {} : { base }),
  });
  if (changes.length === 0) return proposal;
  const known = [...rows, ...offers.points];
  const offered = inTerritories(known);
  const blocked =
    schedule.unreadable > 0
      ? [unreadable(place, schedule.unreadable)]
      : notOffered(place, want, desired, known, currencies);
  if (blocked.length > 0) return { ...proposal, blocked };
  const { effect, derived } = offers;
  // The base price of today stands by itself, with what follows from it.
  const single = moves.filter(({ change }) => change.address !== place.address || change.during !== undefined);
  return {
    ...proposal,
    changes,
    operations: [replacement(place, desired, offered, gates)],
    notes: effect ? ownPrices(place, desired, currencies) : [],
    tables: [
      ...(effect ? [effectTable(place, effect, present, desired, currencies)] : []),
      ...priceTable(place, single, { currencies, derived, offered, ...baseMove(effect) }),
    ],
  };
}

function baseMove(effect: PricesHave['offers']['effect']): { base?: number } {
  if (!effect || effect.before.territory !== effect.after.territory) return {};
  const base = percentBetween(effect.before.price, effect.after.price);
  return base === null ? {} : { base };
}

function unreadable({ address, pointer }: PricePlace, count: number): Blocked {
  const reason = `${count} of the current manual prices can't be read, and setting prices would lose them`;
  return { address, reason, from: pointer };
}

function notOffered(
  place: PricePlace,
  want: PricesWant,
  desired: DesiredSchedule,
  known: readonly PricePoint[],
  currencies: Currencies,
): Blocked[] {
  return missingPoints(desired, known).map(({ territory, price }) => {
    const { regular, changes } = scheduleOf(desired.timelines.get(territory) ?? []);
    const change = price === regular ? undefined : changes.find((one) => one.price === price);
    return {
      address: territory === desired.base ? place.address : place.territory(territory),
      field: 'price',
      reason: noSuchPrice(territory, price, currencies[territory], known),
      from: pointerTo(place, want, desired.base, territory, change),
    };
  });
}

/** Apple keeps nothing of the schedule before: whatever is to stay is sent again. */
function replacement(
  { kind, address, owner, schedules, prices, points }: PricePlace,
  { base, timelines }: DesiredSchedule,
  offered: ReadonlyMap<string, readonly PricePoint[]>,
  gates: GateNeed[],
): Operation {
  const rows = [...timelines].flatMap(([territory, timeline]) =>
    stretchesOf(timeline).map(({ start, end, price }) => ({
      id: `\${${territory}-${start ?? 'now'}}`,
      attributes: { startDate: start, endDate: end },
      point: offered.get(territory)?.find((one) => one.price === price)?.point ?? '',
    })),
  );
  const content = {
    relationships: {
      [schedules.owner]: to(owner.type, owner.address),
      baseTerritory: toId('territories', base),
      manualPrices: toIds(
        prices.type,
        rows.map(({ id }) => id),
      ),
    },
    included: rows.map(({ id, attributes, point }) => {
      const relationships = {
        [prices.point]: toId(points.type, point),
        ...(prices.owner ? { [prices.owner]: to(owner.type, owner.address) } : {}),
      };
      return inline(prices.type, id, { attributes, relationships });
    }),
  };
  return replace({ kind, address, type: schedules.type }, content, gates.length > 0 ? { gates } : {});
}

/** Where a new base price changes nothing. */
function ownPrices({ address }: PricePlace, { base, timelines }: DesiredSchedule, currencies: Currencies): Note[] {
  const own = [...timelines].flatMap(([territory, timeline]) => {
    const price = timeline[0]?.price ?? null;
    return territory === base || price === null ? [] : [`${territory} ${priceText(price, currencies[territory])}`];
  });
  const message = `these keep their own prices and don't follow the base price: ${own.join(', ')}`;
  return own.length === 0 ? [] : [{ address, message }];
}
