import type { Address } from './address.ts';
import { isWithin } from './address.ts';
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

/**
 * What is proposed of a thing, of all above and below it, and whatever stands in the way. Of what would be done, only that which is done to
 * it or below it: what is done to a thing above may change more than what is left here, and could not be judged by it.
 */
export function partAbout(address: Address, part: Proposal): Proposal {
  const isThere = (item: { address: Address }): boolean => isWithin(item.address, address);
  const isMeant = (item: { address: Address }): boolean => isThere(item) || isWithin(address, item.address);
  return {
    changes: part.changes.filter(isMeant),
    operations: part.operations.filter(isThere),
    expects: part.expects.filter(isMeant),
    blocked: part.blocked,
    notes: part.notes.filter(isMeant),
    tables: part.tables.filter(isMeant),
  };
}
