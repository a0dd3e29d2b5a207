import type { Blocked, Change, Expectation, Note } from './change.ts';
import type { GateUse } from './gate.ts';
import type { Operation } from './operation.ts';
import type { Table } from './plan-table.ts';
import type { Notice } from './notice.ts';
import type { PlanBase } from './plan-base.ts';
import type { Present } from './present.ts';
import type { Things } from './thing.ts';
import type { Translations } from './translations.ts';

/** Which app the plan is for, as observed. */
export interface Target {
  bundleId: string;
  /** Absent where the manifest manages only what all platforms share. */
  platform?: string;
  appId: string;
  name: string;
  /** The version that the plan works on and its state, `new` for one that it makes; absent when the manifest needs none. */
  version?: {
    versionString: string;
    state: string;
    /** The version string that it ends with, where the plan gives it another one. */
    becomes?: string;
  };
}

/** What apply would do that can't be undone, or that customers see at once. A few words, without the one who does it. */
export interface Consequence {
  kind: string;
  text: string;
  /** Customers see it as soon as it is written. */
  atOnce?: true;
}

/** What the report of an apply says of a step that can't be taken back. Sentences. */
export interface Milestone {
  /** The name of the kind, whose last operation it is. */
  kind: string;
  done: string;
  /** Where no answer was seen. */
  uncertain: string;
  /** Where it did not come to that; absent where that needs no word. */
  missed?: string;
}

/**
 * The reviewed document: what would change, how, and what stands in the way.
 * Deterministic: the same manifest and the same remote state give the same bytes. No clock, no random id, no transient URL.
 */
export interface Plan {
  format: 'ascend.plan';
  formatVersion: '2.1';
  target: Target;
  /** `path` is the same in every checkout; `digest` covers the manifest with the content of every file it names. */
  manifest: { path: string; digest: string };
  /** Names of the gates that the manifest and the caller opened, needed or not, in order. */
  allow: string[];
  /** What a reader has to know first, in that order. */
  consequences: Consequence[];
  changes: Change[];
  /** In an order that satisfies every dependency. */
  operations: Operation[];
  expects: Expectation[];
  blocked: Blocked[];
  notes: Note[];
  tables: Table[];
  gates: GateUse[];
  /** What is to be said of every address above. */
  things: Things;
  milestones: Milestone[];
  /** Over all of the above but the format. */
  digest: string;
  /** What goes with it for those who read it, outside the digest. Absent from plans that were made while something was carried out. */
  present?: Present;
  /** Absent where there is one language only. */
  translations?: Translations;
  /** By the day on which it was made. */
  notices?: Notice[];
  /** The server that was asked, where it is not Apple's. */
  server?: string;
  /** Requests of the key's hour that carrying it out takes at most, roughly. Absent from plans that older versions made. */
  requestsNeeded?: number;
  /** Which changes another commit's manifest asks for as well; absent where nobody asked. */
  base?: PlanBase;
}
