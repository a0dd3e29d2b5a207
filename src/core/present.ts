import type { Address } from './address.ts';
import type { Things } from './thing.ts';
import type { Value } from './value.ts';

/** A text or a price that customers meet, as it is now. */
interface PresentValue {
  address: Address;
  /** Apple's name of it. */
  field: string;
  value: Value;
  /** As in a change: how wide it may be where the App Store shows it on one line. */
  room?: number;
}

/** A picture or video that customers see now. */
export interface PresentFile {
  fileName: string;
  /** Of the file beside the manifest that has the same content. */
  path?: string;
  /** Where Apple shows a picture of it: an address with `{w}`, `{h}` and `{f}` in it, and the size in pixels. */
  image?: { templateUrl: string; width: number; height: number };
}

/** What one kind shows to customers now. */
export interface KindPresent {
  values?: PresentValue[];
  /** Ordered lists of files, as far as customers see them. */
  lists?: { address: Address; files: PresentFile[] }[];
}

/**
 * What customers meet now and a plan leaves as it is, with the present addresses of pictures: what a page needs that shows the whole
 * product page. It goes with a plan and is no part of what is approved.
 */
export interface Present {
  values: PresentValue[];
  lists: { address: Address; files: PresentFile[] }[];
  /** What is to be said of every address above. */
  things: Things;
}
