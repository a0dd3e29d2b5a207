import type { Change } from '../../core/change.ts';
import type { Table } from '../../core/plan-table.ts';
import { canonicalJson } from '../../core/json/json.ts';
import type { BriefTable } from './brief-table.ts';
import { briefTable } from './brief-table.ts';
import type { TableRow } from './table-row.ts';
import { cellText } from './values.ts';

/** A table whose rows that say the same of several things are one. */
export interface TableView {
  title: string;
  columns: Table['columns'];
  rows: TableRow[];
  /** What of it has to be seen, where there is nowhere to fold the others; absent where that is all of it. */
  brief?: BriefTable;
}

/** Whether the rows of a table say changes of their own; otherwise they show what follows from others. */
export function isListing({ rows }: Table): boolean {
  return rows.some(({ says }) => says !== undefined);
}

/** The changes that rows of a table tell of: nothing else has to say them. */
export function saidBy({ rows }: Table, changes: readonly Change[]): Change[] {
  const keyOf = ({ address, field, during }: Pick<Change, 'address' | 'field' | 'during'>): string =>
    canonicalJson([address, field, during ? { ...during } : null]);
  const said = new Set(rows.flatMap(({ says }) => (says ? keyOf(says) : [])));
  return changes.filter((change) => said.has(keyOf(change)));
}

/** @param full each row by itself */
export function tableView({ title, columns, rows: all }: Table, full = false): TableView {
  const rows: TableRow[] = [];
  const families = new Map<string, TableRow>();
  for (const {
    cells: [first = '', ...cells],
    outlier,
    leads,
  } of all) {
    const name = cellText(first);
    const key = canonicalJson(cells);
    const family = outlier || full ? undefined : families.get(key);
    if (family) {
      // What the others follow is named first.
      if (leads) family.names.unshift(name);
      else family.names.push(name);
      if (leads) family.leads = true;
      continue;
    }
    const row: TableRow = { names: [name], cells, ...(outlier ? { outlier } : {}), ...(leads ? { leads } : {}) };
    if (!outlier) families.set(key, row);
    rows.push(row);
  }
  const brief = full ? undefined : briefTable(columns, rows);
  return { title, columns, rows, ...(brief ? { brief } : {}) };
}
