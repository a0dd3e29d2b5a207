import type { Address } from './address.ts';

/**
 * When customers meet what is written: at once, with the release of the version that it belongs to, or never.
 * That is what a reader of a plan has to know of everything in it.
 */
export type Effect = 'at once' | 'with the version' | 'unseen';

/** What a reader looks for first: where money is at stake, then what customers read and see. Anything else has none. */
export type Topic = 'commerce' | 'storefront';

/** A display for which there are pictures and videos. */
export interface Display {
  key: string;
  /** What people call it. */
  name: string;
  /** Its place among displays, as the App Store counts them: the largest iPhone first. */
  place: number;
  /** Pixels that its pictures usually have. */
  width: number;
  height: number;
}

/** What is to be said of one thing in App Store Connect: nobody but its kind reads its address. */
export interface ThingWords {
  /** What people call it, e.g. `ja · version information`. A middle dot stands between its parts. */
  title: string;
  effect: Effect;
  /** What customers meet, in a few words that end a sentence, e.g. `prices`. */
  shows?: string;
  /** The language that it is for, Apple's code. */
  locale?: string;
  /** What Apple's own word in the title means, e.g. `6.9-inch iPhone`. */
  detail?: string;
  /** One of many to which the same may happen, e.g. availability in 175 territories: what they are together, and which one this is. */
  family?: {
    title: string;
    member: string;
    /** How many there are, and what they are called together where something happens to all of them. */
    all?: { count: number; title: string };
  };
  /** What one file is called that stands in this ordered list, or is this file of one, e.g. `screenshot`. */
  file?: string;
  /** The ordered list in which this file stands. */
  list?: Address;
  /** What a list of pictures or videos is shown on; those for one display have one key. */
  display?: Display;
  /** Of what stands on a purchase sheet: the product that customers buy there, and its group. What belongs to a group alone has no product. */
  purchase?: { product?: string; group?: string };
}

/** A thing of a plan. */
export interface Thing extends ThingWords {
  /** The name of its kind. */
  kind: string;
  topic?: Topic;
}

/** By address: everything that a plan speaks of. */
export type Things = Readonly<Record<Address, Thing>>;
