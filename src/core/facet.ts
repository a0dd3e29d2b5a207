import type { Address, AddressBook } from './address.ts';
import type { Blocked, Change, Expectation, Note } from './change.ts';
import type { Reader } from './document.ts';
import type { Operation } from './operation.ts';
import type { Table } from './table.ts';

/** What a facet would do. Empty arrays mean: everything is as wanted. */
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

/**
 * One kind of thing that a release is made of: what the manifest says of it, how it is read, and how it differs.
 * `Seen` is what the facets named in `needs` observed.
 */
export interface FacetDefinition<Manifest, Want, Have, Seen> {
  name: string;
  /** Facets whose observation this one reads. */
  needs: readonly (keyof Seen & string)[];
  /** The facet's part of the manifest; `undefined` when the manifest does not manage it. */
  want(manifest: Manifest): Want | undefined;
  /** Reads the present state in the fewest requests. */
  observe(api: Reader, manifest: Manifest, seen: Seen): Promise<Have>;
  /** Ids of what was observed and may be referred to. */
  addresses(have: Have): Iterable<readonly [Address, string]>;
  /**
   * Pure: the same arguments give the same proposal.
   * @param rest what the facets before this one in the list propose. Only what depends on everything, such as a submission, looks at it.
   */
  propose(want: Want, have: Have, seen: Seen, rest: Proposal): Proposal;
}

/** A facet whose private types are hidden, so that facets of all kinds fit in one list. */
export type Facet<Manifest> = FacetDefinition<Manifest, unknown, unknown, Record<string, unknown>>;

/**
 * Hides a facet's private types. Sound because a facet's `Want` and `Have` come only from its own `want` and `observe`,
 * and `Seen` is filled from the facets it names in `needs` (`propose` and `observe` below are called by nobody else).
 */
export function defineFacet<Manifest, Want, Have, Seen>(
  facet: FacetDefinition<Manifest, Want, Have, Seen>,
): Facet<Manifest> {
  return facet as unknown as Facet<Manifest>;
}

/** What was read from App Store Connect: each facet's observation and the ids that go with it. */
export interface Snapshot {
  have: Readonly<Record<string, unknown>>;
  book: AddressBook;
}
