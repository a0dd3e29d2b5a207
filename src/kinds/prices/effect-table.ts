import type { Table } from '../../core/plan-table.ts';
import type { DesiredSchedule } from './desired-schedule.ts';
import type { Timelines } from './present-schedule.ts';
import { moneyOf, percentBetween, priceText, tenths } from './price-format.ts';
import type { Equalized } from './price-lookup.ts';
import type { PricePlace } from './price-place.ts';
import { forProduct } from './price-place.ts';

interface Row {
  territory: string;
  before: string;
  after: string;
  percent: number | null;
}

/** Percentage points from the middle of all changes at which a territory stands out. */
const FAR = 15;

/**
 * What a new base price means in each territory that follows it: only there does it show that one moves otherwise than the rest.
 * Without proceeds: taxes would take territories apart that pay the same.
 * @param present the timelines before, whose manual prices do not follow the base
 */
export function effectTable(
  place: Pick<PricePlace, 'address' | 'owner'>,
  { before, after }: { before: Equalized; after: Equalized },
  present: Timelines,
  desired: DesiredSchedule,
  currencies: Readonly<Record<string, string>>,
): Table {
  const from = currentPrices(before);
  const rows = [...currentPrices(after)].flatMap(([territory, price]): Row[] => {
    const old = from.get(territory);
    if (old === undefined || old === price || hasOwn(territory)) return [];
    return [{ territory, before: old, after: price, percent: percentBetween(old, price) }];
  });
  const isOutlier = outliers(rows);
  const ordered = rows.toSorted(
    (a, b) => Number(isOutlier(b)) - Number(isOutlier(a)) || (a.territory < b.territory ? -1 : 1),
  );
  return {
    address: place.address,
    title: `What customers pay${forProduct(place, 'for')} when ${moveText(before, after, currencies)}`,
    columns: [
      { name: 'territory' },
      { name: 'now', align: 'right' },
      { name: 'then', align: 'right' },
      { name: 'change', align: 'right' },
    ],
    rows: ordered.map((row) => ({
      cells: [
        row.territory,
        moneyOf(row.before, currencies[row.territory]),
        moneyOf(row.after, currencies[row.territory]),
        { percent: row.percent === null ? null : tenths(row.percent) },
      ],
      ...(isOutlier(row) ? { outlier: true as const } : {}),
      ...(row.territory === desired.base ? { leads: true as const } : {}),
    })),
  };

  /** Before or after: the table of prices by territory tells of these. */
  function hasOwn(territory: string): boolean {
    const isOwn = (timelines: Timelines) => (timelines.get(territory)?.[0]?.price ?? null) !== null;
    return territory !== desired.base && (isOwn(present) || isOwn(desired.timelines));
  }
}

function moveText(before: Equalized, after: Equalized, currencies: Readonly<Record<string, string>>): string {
  const [was, becomes] = [before, after].map(({ territory, price }) => priceText(price, currencies[territory]));
  return before.territory === after.territory
    ? `${after.territory} goes from ${was} to ${becomes}`
    : `the base moves from ${was} in ${before.territory} to ${becomes} in ${after.territory}`;
}

function currentPrices({ territory, price, others }: Equalized): Map<string, string> {
  return new Map([[territory, price], ...others.map((other): [string, string] => [other.territory, other.price])]);
}

/** Those that move far from the middle, or against it. */
function outliers(rows: readonly Row[]): (row: Row) => boolean {
  const sorted = rows.flatMap(({ percent }) => percent ?? []).sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return ({ percent }) => percent !== null && (Math.abs(percent - median) > FAR || percent * median < 0);
}
