import type { Address } from './address.ts';
import type { Change } from './change.ts';
import type { Money } from './value.ts';

/** By how many per cent something changes; `null` where no percentage says it, as from free. */
type Percent = { percent: number | null };

/** What a cell holds: a text as it is, or a value that each format writes in its own way. */
export type TableCell = string | Money | Percent;

/** Something a plan shows as a table, such as prices by territory. Plain data. */
export interface Table {
  address: Address;
  title: string;
  columns: { name: string; align?: 'right' }[];
  /** `outlier`: a row that a reader must not overlook. `leads`: what the others follow. `says`: the change of which the row tells all there is to tell. */
  rows: { cells: TableCell[]; outlier?: true; leads?: true; says?: Pick<Change, 'address' | 'field' | 'during'> }[];
}

/** A percentage with its sign, rounded to a tenth: `+100.2 %`, `−20 %`, `0 %`; nothing for `null`. */
export function percentText(percent: number | null): string {
  if (percent === null) return '';
  const size = Math.abs(percent).toFixed(1).replace(/\.0$/, '');
  return `${size === '0' ? '' : percent < 0 ? '−' : '+'}${size} %`;
}
