import type { Address } from './address.ts';
import type { Change } from './change.ts';
import type { Json } from './json/json.ts';
import type { Things } from './thing.ts';
import type { Value } from './value.ts';

/** Whether a change comes with this branch, or the manifest of its base asks for the very same. */
export type Origin = 'new' | 'pending';

/** One change of the plan, with where it comes from. */
export interface ChangeOrigin extends Pick<Change, 'address' | 'field' | 'during'> {
  origin: Origin;
  /** Of a new one: what the base would make of the same field. `after` is absent where the thing would cease to exist there. */
  base?: { after?: Value | Json };
}

/**
 * What a plan adds to the one of another commit's manifest, such as that of the branch into which this one is to be merged: both are
 * compared with the same App Store Connect. It goes with a plan for those who read it, and is no part of what is approved.
 */
export interface PlanBase {
  /** As it was named, e.g. `origin/main`. */
  ref: string;
  /** Its full hash. */
  commit: string;
  /** Why nothing can be compared, so that everything counts as new: the end of a sentence that begins with `ref`. */
  problem?: string;
  /** Every change of the plan, in its order. */
  changes: ChangeOrigin[];
  /** What the plan has besides and the base asks for as well. */
  pending: {
    /** By their names. */
    operations: string[];
    blocked: { address: Address; field?: string; reason: string }[];
    gates: { name: string; address: Address; reason: string }[];
    /** By their kinds and words. */
    consequences: { kind: string; text: string }[];
  };
  /** Changes of the base alone: this branch doesn't want them. */
  withdrawn: Change[];
  /** What is to be said of the addresses of these. */
  things: Things;
}
