import type { Json } from './json.ts';
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
 * Whether a list of files is one that a run leaves behind on its way from a reviewed list to another. What a run has done already is no
 * reason to refuse the rest; what somebody else did is: a file that neither list has, one gone that stays, another order, another frame.
 */
export function isOnTheWay(now: Json | undefined, before: Json | undefined, after: Json | undefined): boolean {
  const [present, old, young] = [entriesIn(now), entriesIn(before), entriesIn(after)];
  const staying = new Set(young.map(({ md5 }) => md5).filter((md5) => old.some((entry) => entry.md5 === md5)));
  const stayingIn = (list: readonly MediaEntry[]) => list.flatMap(({ md5 }) => (staying.has(md5) ? md5 : [])).join();
  const inOrder = [stayingIn(old), stayingIn(young)].includes(stayingIn(present));
  const left = [...old, ...young];
  return (
    inOrder &&
    present.every((entry) => {
      const at = left.findIndex((known) => isSame(entry, known) && hasKnownFrame(entry, old, young));
      // Each stands for one: a picture that was there twice is not to be taken away unseen.
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    })
  );
}

function isSame(entry: MediaEntry, known: MediaEntry): boolean {
  const isFile = entry.fileName === known.fileName && entry.fileSize === known.fileSize;
  if (entry.state !== undefined) return isFile;
  return known.state === undefined && (entry.md5 === null ? isFile : entry.md5 === known.md5);
}

/** Apple gives a new video a frame of its own before it gets the one that is wanted. */
function hasKnownFrame(entry: MediaEntry, old: readonly MediaEntry[], young: readonly MediaEntry[]): boolean {
  const before = old.find(({ md5 }) => md5 === entry.md5);
  const after = young.find(({ md5 }) => md5 === entry.md5);
  const frames = [before?.previewFrameTimeCode, after?.previewFrameTimeCode];
  return before === undefined || frames.includes(entry.previewFrameTimeCode);
}

/** Every entry that was written by this file's own type; of a plan that somebody made by hand, those that look like one. */
function entriesIn(value: Json | undefined): MediaEntry[] {
  return Array.isArray(value) ? value.filter(isEntry) : [];
}

function isEntry(value: Json): value is MediaEntry {
  if (!isJsonObject(value)) return false;
  const { fileName, fileSize, md5 } = value;
  return typeof fileName === 'string' && typeof fileSize === 'number' && (md5 === null || typeof md5 === 'string');
}
