/**
 * A picture or a video in a list of them, as a plan shows it: a change of the field `files` has the lists of one language and kind of
 * display before and after, in their order.
 */
// A type, since an interface is no JSON value.
export type MediaEntry = {
  fileName: string;
  /** Bytes. */
  fileSize: number;
  /** Hex, lower case; `null` where Apple does not show it. An entry that stays has the same one before and after. */
  md5: string | null;
  /** Beside the manifest; only of what is to be there. */
  path?: string;
  /** Of a video: the frame shown before it plays, `HH:MM:SS:FF`; `null` where Apple shows none. */
  previewFrameTimeCode?: string | null;
  /** Apple's word for an upload that did not succeed. What has one can't be seen by anybody, and goes. */
  state?: string;
};
