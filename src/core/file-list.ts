import type { Json } from './json/json.ts';
import { isJsonObject } from './json/json.ts';

/** A picture or a video in an ordered list, as a plan shows it. */
// A type, since an interface is no JSON value.
export type FileEntry = {
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

/** What happens to one file of a list. Places count from 1, and count only what customers can see. */
export type FileMove =
  | { what: 'added'; place: number; entry: FileEntry }
  | { what: 'removed'; place: number; entry: FileEntry }
  | { what: 'replaced'; place: number; entry: FileEntry; old: FileEntry }
  /** It stays, at another place or with another frame. */
  | { what: 'moved'; place: number; entry: FileEntry; was?: number; frame?: { before: string | null; after: string } };

/**
 * Whether a list of files is one that a run leaves behind on its way from a reviewed list to another. What a run has done already is no
 * reason to refuse what is left; what somebody else did is: a file that neither list has, one gone that stays, another order, another frame.
 */
export function isIntermediateList(now: Json | undefined, from: Json | undefined, to: Json | undefined): boolean {
  const [present, before, after] = [entriesIn(now), entriesIn(from), entriesIn(to)];
  const staying = new Set(after.map(({ md5 }) => md5).filter((md5) => before.some((entry) => entry.md5 === md5)));
  const stayingIn = (list: readonly FileEntry[]) => list.flatMap(({ md5 }) => (staying.has(md5) ? md5 : [])).join();
  const inOrder = [stayingIn(before), stayingIn(after)].includes(stayingIn(present));
  const left = [...before, ...after];
  return (
    inOrder &&
    present.every((entry) => {
      const at = left.findIndex((known) => isSame(entry, known) && hasKnownFrame(entry, before, after));
      // Each stands for one: a picture that was there twice is not to be taken away unseen.
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    })
  );
}

function isSame(entry: FileEntry, known: FileEntry): boolean {
  const isFile = entry.fileName === known.fileName && entry.fileSize === known.fileSize;
  if (entry.state !== undefined) return isFile;
  return known.state === undefined && (entry.md5 === null ? isFile : entry.md5 === known.md5);
}

/** Apple gives a new video a frame of its own before it gets the one that is wanted. */
function hasKnownFrame(entry: FileEntry, before: readonly FileEntry[], after: readonly FileEntry[]): boolean {
  const old = before.find(({ md5 }) => md5 === entry.md5);
  const wanted = after.find(({ md5 }) => md5 === entry.md5);
  const frames = [old?.previewFrameTimeCode, wanted?.previewFrameTimeCode];
  return old === undefined || frames.includes(entry.previewFrameTimeCode);
}

/** Every entry that was written by this file's own type; of a plan that somebody made by hand, those that look like one. */
function entriesIn(value: Json | undefined): FileEntry[] {
  const list = isJsonObject(value) ? value['files'] : value;
  return Array.isArray(list) ? list.filter(isEntry) : [];
}

function isEntry(value: Json): value is FileEntry {
  if (!isJsonObject(value)) return false;
  const { fileName, fileSize, md5 } = value;
  return typeof fileName === 'string' && typeof fileSize === 'number' && (md5 === null || typeof md5 === 'string');
}
