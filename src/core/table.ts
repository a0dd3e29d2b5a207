import type { Address } from './address.ts';

/** Something a plan shows as a table, such as prices by territory. Plain data; every cell is ready to print. */
export interface Table {
  address: Address;
  title: string;
  columns: { name: string; align?: 'right' }[];
  /** `outlier`: a row that a reader must not overlook. */
  rows: { cells: string[]; outlier?: true }[];
}
