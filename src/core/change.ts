import type { Address } from './address.ts';
import type { Json } from './json/json.ts';
import { sameJson } from './json/json.ts';
import type { FileMove } from './file-list.ts';
import { isIntermediateList } from './file-list.ts';
import type { Value } from './value.ts';
import { isFileList } from './value.ts';

/**
 * One field that would get another value: what a person approves.
 * `before` is absent where the thing does not exist yet, `after` where it would cease to exist; `null` is an empty field.
 */
export interface Change {
  address: Address;
  field: string;
  before?: Value | Json;
  after?: Value | Json;
  /** The days in which the field has the value, `YYYY-MM-DD`: from a day on, which may be `DAY_AFTER_APPLY`, or, with `end`, until the day before it. Absent: as long as nothing else is said. */
  during?: { start: string; end?: string };
  /** Of lists of files: what happens to each file, by its place afterwards, then what goes, by its place before. */
  moves?: FileMove[];
  /** JSON pointer of the manifest value that asks for this, for messages that name its line. */
  from?: string;
  /** Apple's limit for the value, in Unicode code points. */
  limit?: number;
  /** How wide a text may be where the App Store shows it on one line, in letters of the Latin alphabet: it cuts what is wider. */
  room?: number;
  /** `before` and `after` are fingerprints of texts that nothing may show. */
  secret?: true;
}

/**
 * A value that Apple is predicted to carry over by itself, equal to what the manifest wants.
 * If Apple does not, writing it is already reviewed: the plan has shown this very value as the outcome.
 */
export interface Expectation {
  address: Address;
  field: string;
  value: Value | Json;
}

/** Something the manifest asks for that Apple's state makes impossible now. Shown, never attempted. */
export interface Blocked {
  address: Address;
  /** The kind of the thing, where another one speaks of it. */
  kind?: string;
  field?: string;
  reason: string;
  from?: string;
  /** What fixes it: a manifest key, e.g. `version.copyright`, or the address of the page where only a person can act. */
  fix?: string;
}

/** Something a reader of the plan should know that is neither a change nor an obstacle. */
export interface Note {
  address: Address;
  message: string;
}

/** What was reviewed: the changes shown and the values expected to come by themselves. */
export interface Reviewed {
  changes: readonly Change[];
  expects: readonly Expectation[];
}

/** What was reviewed of each thing: all of it is too much to be looked through for every change. */
export function reviewedOf({ changes, expects }: Reviewed): (address: Address) => Reviewed {
  const found = new Map<Address, { changes: Change[]; expects: Expectation[] }>();
  const at = (address: Address) => {
    const known = found.get(address) ?? { changes: [], expects: [] };
    found.set(address, known);
    return known;
  };
  for (const change of changes) at(change.address).changes.push(change);
  for (const expectation of expects) at(expectation.address).expects.push(expectation);
  return (address) => found.get(address) ?? NOTHING;
}

const NOTHING: Reviewed = { changes: [], expects: [] };

/**
 * Whether a change that turned up later does only what was reviewed.
 *
 * `wasCreated` says whether the thing came into being through an operation of the reviewed plan (now or in an earlier, broken run).
 * A new thing's present content is Apple's doing, so only the outcome counts; anything older must still look as it was reviewed.
 */
export function isReviewed(change: Change, reviewed: Reviewed, wasCreated: (change: Change) => boolean): boolean {
  const same = (item: Pick<Change, 'address' | 'field' | 'during'>) =>
    item.address === change.address && item.field === change.field && sameJson(item.during, change.during);
  const known = reviewed.changes.find((item) => same(item) && sameJson(item.after, change.after));
  if (known) {
    const { before, after } = known;
    return (
      sameJson(before, change.before) ||
      wasCreated(change) ||
      (isFileList(change.before ?? change.after) && isIntermediateList(change.before, before, after))
    );
  }
  return wasCreated(change) && reviewed.expects.some((item) => same(item) && sameJson(item.value, change.after));
}

/** Whether there is nothing yet in the field that changes. */
export function wasEmpty({ before }: Pick<Change, 'before'>): boolean {
  return before === undefined || before === null;
}

/** `from 2026-12-24`, `2026-12-24 to 2027-01-02`. */
export function daysText({ start, end }: NonNullable<Change['during']>): string {
  return end === undefined ? `from ${start}` : `${start} to ${end}`;
}
