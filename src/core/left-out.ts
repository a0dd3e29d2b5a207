import type { PresentFile } from './present.ts';

/** A picture as App Store Connect has it. */
export interface StoredPicture {
  fileName: string;
  /** Of the file that was sent, in hex; `null` where Apple shows none. */
  md5: string | null;
  /** Where a picture of it can be looked at. */
  image?: NonNullable<PresentFile['image']>;
}

/** Something that App Store Connect has and no manifest that is made from it can ask for. */
export interface LeftOut {
  /** Where a manifest would have it. */
  pointer: string;
  /** Why it is left out: a clause without a final stop. */
  reason: string;
  /** As far as Apple tells it. */
  value?: unknown;
  /** Of a list of pictures, in their order. */
  pictures?: StoredPicture[];
}
