import type { Change } from '../../core/change.ts';
import type { GateName } from '../../core/gate.ts';
import type { Pricing } from '../../manifest/types.ts';
import type { Timelines, WantedPrices } from './price-wanted.ts';
import { AUTOMATIC, pointerOf } from './price-wanted.ts';
import { isFree, percentage, shownPercentage, shownPrice } from './prices.ts';
import type { PriceChange, Timeline } from './price-timeline.ts';
import { priceAt, sameTimeline, scheduleOf } from './price-timeline.ts';

export interface PriceDifference {
  changes: Change[];
  gates: { name: GateName; reason: string }[];
}

/** What is compared: the prices there, those wanted, and how to speak of them. */
export interface PriceComparison {
  want: Pricing;
  /** The present base territory; absent while the app has no price. */
  base?: string;
  present: Timelines;
  wanted: WantedPrices;
  currencies: Readonly<Record<string, string>>;
  /** What customers pay now where the base price is followed, as far as it was read. */
  automatic: Readonly<Record<string, string>>;
}

/** Half the price more or less is gated. */
const BIG = 50;

/** What would change, for people, and the gates that it needs. */
export function priceDifference(comparison: PriceComparison): PriceDifference {
  const { base, wanted } = comparison;
  const whole: PriceDifference = { changes: [], gates: [] };
  if (base !== wanted.base) {
    whole.changes.push({
      address: 'pricing',
      field: 'baseTerritory',
      ...(base === undefined ? {} : { before: base }),
      after: wanted.base,
      from: comparison.want.baseTerritory === undefined ? '/pricing' : '/pricing/baseTerritory',
    });
    if (base !== undefined) {
      whole.gates.push({ name: 'base-territory', reason: `every automatic price follows ${wanted.base}, not ${base}` });
    }
  }
  for (const territory of wanted.timelines.keys()) {
    const part = territoryDifference(comparison, territory);
    whole.changes.push(...part.changes);
    whole.gates.push(...part.gates);
  }
  return whole;
}

function territoryDifference(comparison: PriceComparison, territory: string): PriceDifference {
  const { want, wanted, automatic } = comparison;
  const part: PriceDifference = { changes: [], gates: [] };
  const have = comparison.present.get(territory) ?? AUTOMATIC;
  const goal = wanted.timelines.get(territory) ?? AUTOMATIC;
  if (sameTimeline(have, goal)) return part;
  const before = scheduleOf(have);
  const after = scheduleOf(goal);
  const currency = comparison.currencies[territory];
  const shown = (price: string | null) => shownPrice(price, currency);
  const add = (
    field: string,
    from: string | null | undefined,
    to: string | null | undefined,
    change?: PriceChange,
    followed?: string,
  ) =>
    part.changes.push({
      address: territory === wanted.base ? 'pricing' : `pricing/${territory}`,
      field,
      ...(from === undefined ? (followed === undefined ? {} : { before: followed }) : { before: shown(from) }),
      ...(to === undefined ? {} : { after: shown(to) }),
      from: pointerOf(want, wanted.base, territory, change),
    });

  if (before.regular !== after.regular) {
    // Without a price of its own a territory follows the base price: what customers pay there now is said, too.
    const derived = automatic[territory];
    const followed = derived === undefined ? undefined : `${shown(derived)}, automatic`;
    add('price', before.regular ?? undefined, after.regular ?? undefined, undefined, followed);
    if (after.regular === null) {
      const reason = `${territory} gives up its own price, ${shown(before.regular)}, and follows the base price`;
      part.gates.push({ name: 'remove-prices', reason });
    }
    part.gates.push(...bigChange(territory, before.regular ?? automatic[territory] ?? null, after.regular, shown));
  }
  const scheduled = new Map(before.changes.map((change) => [fieldOf(change), change]));
  for (const change of after.changes) {
    const old = scheduled.get(fieldOf(change));
    scheduled.delete(fieldOf(change));
    if (old?.price === change.price) continue;
    add(fieldOf(change), old?.price, change.price, change);
    const otherwise = before.regular === null ? (automatic[territory] ?? null) : after.regular;
    part.gates.push(...bigChange(territory, old?.price ?? otherwise, change.price, shown, change.start));
  }
  for (const change of scheduled.values()) {
    if (isKept(change, goal)) continue;
    add(fieldOf(change), change.price, undefined, change);
    if (!after.changes.some((other) => overlap(change, other))) {
      const reason = `the change in ${territory} to ${shown(change.price)}, ${fieldOf(change)}, is dropped`;
      part.gates.push({ name: 'remove-prices', reason });
    }
  }
  return part;
}

function fieldOf({ start, end }: PriceChange): string {
  return end === undefined ? `from ${start}` : `${start} to ${end}`;
}

function bigChange(
  territory: string,
  before: string | null,
  after: string | null,
  shown: (price: string | null) => string,
  start?: string,
): PriceDifference['gates'] {
  if (before === null || after === null || before === after) return [];
  const percent = percentage(before, after);
  if (!isFree(after) && percent !== undefined && Math.abs(percent) <= BIG) return [];
  const size = percent === undefined || isFree(after) ? '' : ` (${shownPercentage(percent)})`;
  const when = start === undefined ? '' : ` from ${start} on`;
  return [{ name: 'price-change', reason: `${territory} goes from ${shown(before)} to ${shown(after)}${size}${when}` }];
}

/** A lasting change to a price that holds from that day on anyway is not lost. */
function isKept({ start, end, price }: PriceChange, goal: Timeline): boolean {
  return end === undefined && priceAt(goal, start) === price;
}

function overlap(a: PriceChange, b: PriceChange): boolean {
  return (b.end === undefined || a.start < b.end) && (a.end === undefined || b.start < a.end);
}
