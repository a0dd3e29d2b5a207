import type { Blocked, Change, Expectation, Note } from './change.ts';
import type { Operation } from './operation.ts';
import type { Table } from './plan-table.ts';

/** What a kind would do. Empty arrays mean: everything is as wanted. */
export interface Proposal {
  changes: Change[];
  operations: Operation[];
  expects: Expectation[];
  blocked: Blocked[];
  notes: Note[];
  tables: Table[];
}

export function emptyProposal(): Proposal {
  return { changes: [], operations: [], expects: [], blocked: [], notes: [], tables: [] };
}

/** Appends everything that `part` proposes. */
export function addProposal(whole: Proposal, part: Proposal): void {
  whole.changes.push(...part.changes);
  whole.operations.push(...part.operations);
  whole.expects.push(...part.expects);
  whole.blocked.push(...part.blocked);
  whole.notes.push(...part.notes);
  whole.tables.push(...part.tables);
}
