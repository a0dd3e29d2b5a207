import type { Table } from '../../core/table.ts';
import type { PricePoint } from './price-points.ts';
import type { Timelines, WantedPrices } from './price-wanted.ts';
import { percentage, shownPercentage, shownPrice } from './prices.ts';

/** What Apple derives from a base price, with that price itself. */
export interface Equalized {
  territory: string;
  price: string;
  others: readonly PricePoint[];
}

interface Row {
  territory: string;
  before: string;
  after: string;
  percent: number | undefined;
}

/** Percentage points from the middle of all changes at which a territory stands out. */
const FAR = 15;

/**
 * What a new base price means in each territory: only there does it show that one moves otherwise than the rest.
 * @param present the timelines before, whose manual prices do not follow the base
 */
export function effectTable(
  before: Equalized,
  after: Equalized,
  present: Timelines,
  wanted: WantedPrices,
  currencies: Readonly<Record<string, string>>,
): Table {
  const from = currentPrices(before, present);
  const to = currentPrices(after, wanted.timelines);
  const rows = [...to].flatMap(([territory, price]): Row[] => {
    const old = from.get(territory);
    if (old === undefined || old === price) return [];
    return [{ territory, before: old, after: price, percent: percentage(old, price) }];
  });
  const isOutlier = outliers(rows);
  const ordered = rows.toSorted(
    (a, b) => Number(isOutlier(b)) - Number(isOutlier(a)) || (a.territory < b.territory ? -1 : 1),
  );
  const [was, becomes] = [before, after].map(({ territory, price }) => shownPrice(price, currencies[territory]));
  const move =
    before.territory === after.territory
      ? `${after.territory} goes from ${was} to ${becomes}`
      : `the base moves from ${was} in ${before.territory} to ${becomes} in ${after.territory}`;
  return {
    address: 'pricing',
    title: `What customers pay when ${move}`,
    columns: [
      { name: 'territory' },
      { name: 'now', align: 'right' },
      { name: 'then', align: 'right' },
      { name: 'change', align: 'right' },
    ],
    rows: ordered.map((row) => ({
      cells: [
        row.territory,
        shownPrice(row.before, currencies[row.territory]),
        shownPrice(row.after, currencies[row.territory]),
        shownPercentage(row.percent),
      ],
      ...(isOutlier(row) ? { outlier: true as const } : {}),
    })),
  };
}

function currentPrices({ territory, price, others }: Equalized, timelines: Timelines): Map<string, string> {
  const prices = new Map([
    [territory, price],
    ...others.map((other): [string, string] => [other.territory, other.price]),
  ]);
  for (const [own, timeline] of timelines) {
    const manual = timeline[0]?.price ?? null;
    if (manual !== null) prices.set(own, manual);
  }
  return prices;
}

/** Those that move far from the middle, or against it. */
function outliers(rows: readonly Row[]): (row: Row) => boolean {
  const sorted = rows.flatMap(({ percent }) => percent ?? []).sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return ({ percent }) => percent !== undefined && (Math.abs(percent - median) > FAR || percent * median < 0);
}
