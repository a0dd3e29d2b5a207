import type { Address } from './address.ts';
import type { Notice } from './notice.ts';
import type { Target } from './plan.ts';
import type { Unverified } from './unread.ts';

/** One thing that App Review asks for. */
export interface Requirement {
  /** What is asked for, e.g. `description in ja`. */
  what: string;
  /** Of one that is asked for of each language: what, without the language, and which that is. */
  family?: { title: string; member: string };
  /** ready: App Store Connect has it; planned: the manifest brings it; missing: neither. */
  state: 'ready' | 'planned' | 'missing';
  /** The kind that asks for it. */
  kind?: string;
  address: Address;
  /** Why it does not count, where something is there. */
  reason?: string;
  /** The manifest key that fixes it, e.g. `metadata.ja.description`, or the address of a page where only a person can act. */
  fix: string;
}

/** How one part of a release stands, in words for people beside Apple's own. */
export interface Standing {
  part: string;
  /** Apple's word. */
  state: string;
  words: string;
  /** Apple is at work: it will change by itself. */
  underWay?: true;
  /** Something went wrong that a person has to fix. */
  failed?: true;
}

/** Where a release is. */
export interface ReleaseStatus {
  target: Target;
  standings: Standing[];
  requirements: Requirement[];
  /** What the key may not read. */
  unverified: Unverified[];
  /** What is asked for too and can't be read through the API. */
  unseen: { what: string; page: string }[];
  /** What is coming up; absent: nothing. */
  notices?: Notice[];
}
