import type { TableCell } from '../../core/plan-table.ts';

/** A row of a table, of one thing or of all of which it says the same. */
export interface TableRow {
  /** What stands in the first column: the names of everything of which the others hold. */
  names: string[];
  /** The other columns. */
  cells: TableCell[];
  /** A reader must not overlook it: it stands alone. */
  outlier?: true;
  /** The others follow it. */
  leads?: true;
}
