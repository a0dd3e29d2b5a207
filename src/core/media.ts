import type { Json, JsonObject } from './json.ts';
import { isJsonObject } from './json.ts';

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

/** Whether a change is about lists of files. */
export function isMedia({ field, before, after }: { field: string; before?: Json; after?: Json }): boolean {
  return field === 'files' && (Array.isArray(before) || Array.isArray(after));
}

/**
 * Whether a list of files is one that a run leaves behind on its way from a reviewed list to another: it holds nothing that neither of
 * them has, and no upload that failed but of a file that was to be sent. What a run has done already is no reason to refuse the rest.
 */
export function isOnTheWay(now: Json | undefined, before: Json | undefined, after: Json | undefined): boolean {
  const left = [...entriesIn(before), ...entriesIn(after)];
  return entriesIn(now).every((entry) => {
    const at = left.findIndex((known) => isSame(entry, known));
    // Each stands for one: a picture that was there twice is not to be taken away unseen.
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

function isSame(entry: JsonObject, known: JsonObject): boolean {
  const isFile = entry['fileName'] === known['fileName'] && entry['fileSize'] === known['fileSize'];
  if (entry['state'] !== undefined) return isFile;
  return known['state'] === undefined && (entry['md5'] === null ? isFile : entry['md5'] === known['md5']);
}

function entriesIn(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}
