import { ref } from '../../core/address.ts';
import type { Blocked } from '../../core/change.ts';
import { defineFacet, emptyProposal } from '../../core/facet.ts';
import type { GateName } from '../../core/gate.ts';
import type { Operation } from '../../core/operation.ts';
import type { Manifest, Pricing } from '../../manifest/types.ts';
import type { AppHave } from '../app/app.ts';
import { priceDifference } from './price-changes.ts';
import type { Offers } from './price-offers.ts';
import { missingPoints, noSuchPrice, readOffers } from './price-offers.ts';
import type { PricePoint } from './price-points.ts';
import type { PriceSchedule } from './price-rows.ts';
import { readSchedule } from './price-rows.ts';
import { effectTable } from './price-table.ts';
import { scheduleOf, stretchesOf } from './price-timeline.ts';
import type { WantedPrices } from './price-wanted.ts';
import { pointerOf, presentTimelines, wantedPrices } from './price-wanted.ts';
import { shownPrice, storeDay } from './prices.ts';

export interface PricingHave {
  schedule: PriceSchedule;
  /** The day on which this was read: a price that began by then is the present one. */
  today: string;
  offers: Offers;
}

const NO_OFFERS: Offers = { points: [], currencies: {}, automatic: {} };

/** The app's price everywhere: a base price, prices of single territories, and what is to change when. */
export const pricing = defineFacet<Manifest, Pricing, PricingHave, { app: AppHave }>({
  name: 'pricing',
  needs: ['app'],

  want(manifest) {
    return manifest.pricing;
  },

  async observe(api, manifest, { app }) {
    // Reading is where the day comes in; comparing is pure and takes it from what was read.
    const today = storeDay(new Date());
    const schedule = await readSchedule(api, app.id);
    const wanted = manifest.pricing && wantedPrices(manifest.pricing, schedule, today);
    const isPossible = wanted !== undefined && !('blocked' in wanted);
    const offers = isPossible ? await readOffers(api, app.id, schedule, today, wanted) : NO_OFFERS;
    return { schedule, today, offers };
  },

  addresses() {
    return [];
  },

  propose(want, { schedule, today, offers }) {
    const proposal = emptyProposal();
    const wanted = wantedPrices(want, schedule, today);
    if (wanted === undefined) return proposal;
    if ('blocked' in wanted) return { ...proposal, blocked: [wanted.blocked] };
    const { base, rows } = schedule;
    const currencies = { ...schedule.currencies, ...offers.currencies };
    const present = presentTimelines(schedule, today);
    const isPriced = base !== undefined && rows.length > 0;
    const { automatic } = offers;
    const { changes, gates } = priceDifference({
      want,
      ...(isPriced ? { base } : {}),
      present,
      wanted,
      currencies,
      automatic,
    });
    if (changes.length === 0) return proposal;
    const known = [...rows, ...offers.points];
    const blocked = obstacles(want, wanted, schedule.unreadable, currencies, known);
    if (blocked.length > 0) return { ...proposal, blocked };
    const { effect } = offers;
    return {
      ...proposal,
      changes,
      operations: [replacement(wanted, known, gates)],
      notes: effect ? ownPrices(wanted, currencies) : [],
      tables: effect ? [effectTable(effect.before, effect.after, present, wanted, currencies)] : [],
    };
  },
});

function obstacles(
  want: Pricing,
  wanted: WantedPrices,
  unreadable: number,
  currencies: Offers['currencies'],
  known: readonly PricePoint[],
): Blocked[] {
  if (unreadable > 0) {
    const reason = `${unreadable} of the present manual prices can't be read, and setting prices would lose them`;
    return [{ address: 'pricing', reason, from: '/pricing' }];
  }
  return missingPoints(wanted, known).map(({ territory, price }) => {
    const { regular, changes } = scheduleOf(wanted.timelines.get(territory) ?? []);
    const change = price === regular ? undefined : changes.find((one) => one.price === price);
    return {
      address: territory === wanted.base ? 'pricing' : `pricing/${territory}`,
      field: 'price',
      reason: noSuchPrice(territory, price, currencies[territory], known),
      from: pointerOf(want, wanted.base, territory, change),
    };
  });
}

/** Apple keeps nothing of the schedule before: whatever is to stay is sent again. */
function replacement(
  { base, timelines }: WantedPrices,
  known: readonly PricePoint[],
  gates: readonly { name: GateName; reason: string }[],
): Operation {
  const rows = [...timelines].flatMap(([territory, timeline]) =>
    stretchesOf(timeline).map(({ start, end, price }) => ({
      id: `\${${territory}-${start ?? 'now'}}`,
      attributes: { startDate: start, endDate: end },
      point: known.find((point) => point.territory === territory && point.price === price)?.point ?? '',
    })),
  );
  return {
    action: 'replace',
    kind: 'pricing',
    address: 'pricing',
    method: 'POST',
    path: ['/v1/appPriceSchedules'],
    body: {
      data: {
        type: 'appPriceSchedules',
        relationships: {
          app: { data: { type: 'apps', id: ref('app') } },
          baseTerritory: { data: { type: 'territories', id: base } },
          manualPrices: { data: rows.map(({ id }) => ({ type: 'appPrices', id })) },
        },
      },
      included: rows.map(({ id, attributes, point }) => ({
        type: 'appPrices',
        id,
        attributes,
        relationships: { appPricePoint: { data: { type: 'appPricePoints', id: point } } },
      })),
    },
    ...(gates.length > 0 ? { gates: [...gates] } : {}),
  };
}

/** Where a new base price changes nothing. */
function ownPrices({ base, timelines }: WantedPrices, currencies: Offers['currencies']) {
  const own = [...timelines].flatMap(([territory, timeline]) => {
    const price = timeline[0]?.price ?? null;
    return territory === base || price === null ? [] : [`${territory} ${shownPrice(price, currencies[territory])}`];
  });
  const message = `these keep prices of their own and don't follow the base price: ${own.join(', ')}`;
  return own.length === 0 ? [] : [{ address: 'pricing', message }];
}
