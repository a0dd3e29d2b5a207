import type { Change } from '../core/change.ts';
import { isJsonObject } from '../core/json.ts';
import type { Json } from '../core/json.ts';
import type { FileEntry } from '../core/file-list.ts';
import type { MediaPlace } from './media-place.ts';
import { mediaPlace } from './media-place.ts';

/** What happens to one file. Places count from 1 and count only what customers can see. */
export type MediaItem =
  | { what: 'added'; place: number; entry: FileEntry }
  | { what: 'removed'; place: number; entry: FileEntry }
  | { what: 'replaced'; place: number; entry: FileEntry; old: FileEntry }
  /** Stays, but at another place or with another frame. */
  | { what: 'stays'; place: number; entry: FileEntry; was?: number; frame?: { before: string | null; after: string } };

/** How two lists of files differ. */
export interface MediaDiff {
  /** By their place afterwards; then what goes, by its place before. */
  items: MediaItem[];
  /** Files to which nothing happens, even if they move up for another. */
  kept: number;
  /** Uploads that did not succeed. They go. */
  leftovers: FileEntry[];
}

/** Positions in both lists, from 0. */
interface Pair {
  old: number;
  young: number;
}

/** What a change of media is about. */
export interface MediaChange {
  place: MediaPlace;
  /** Absent where the list does not exist yet. */
  before: readonly FileEntry[] | undefined;
  /** Absent where it goes. */
  after: readonly FileEntry[] | undefined;
}

/** The lists of a change of media; `undefined` for any other change. */
export function mediaChange({ address, field, before, after }: Change): MediaChange | undefined {
  const place = mediaPlace(address);
  if (field !== 'files' || !place || place.file !== undefined) return undefined;
  if ((before === undefined && after === undefined) || !isEntries(before) || !isEntries(after)) return undefined;
  return { place, before, after };
}

/** The shortest way from one list to the other, as a reader would tell it. Content decides what stays, never a name. */
export function diffMedia(before: readonly FileEntry[], after: readonly FileEntry[]): MediaDiff {
  const leftovers = before.filter(({ state }) => state !== undefined);
  const olds = before.filter(({ state }) => state === undefined);
  const still = inOrder(olds, after);
  const moved = elsewhere(olds, after, still);
  const replaced = replacements(olds, after, still, moved);
  const items: MediaItem[] = [];
  let kept = 0;
  for (const [young, entry] of after.entries()) {
    const stays = still.find((pair) => pair.young === young) ?? moved.find((pair) => pair.young === young);
    const old = stays ?? replaced.find((pair) => pair.young === young);
    const former = old && olds[old.old];
    const place = young + 1;
    if (!former) items.push({ what: 'added', place, entry });
    else if (!stays) items.push({ what: 'replaced', place, entry, old: former });
    else {
      const other = {
        ...(moved.includes(stays) ? { was: stays.old + 1 } : {}),
        ...frameChange(former, entry),
      };
      if (Object.keys(other).length > 0) items.push({ what: 'stays', place, entry, ...other });
      else kept += 1;
    }
  }
  const known = new Set([...still, ...moved, ...replaced].map(({ old }) => old));
  for (const [old, entry] of olds.entries())
    if (!known.has(old)) items.push({ what: 'removed', place: old + 1, entry });
  return { items, kept, leftovers };
}

/** Whether nothing but the order differs. */
export function isReorder({ items, leftovers }: MediaDiff): boolean {
  const isMove = (item: MediaItem): boolean => item.what === 'stays' && !item.frame;
  return leftovers.length === 0 && items.length > 0 && items.every(isMove);
}

function isEntries(value: Json | undefined): value is FileEntry[] | undefined {
  return value === undefined || (Array.isArray(value) && value.every(isEntry));
}

function isEntry(value: Json): boolean {
  if (!isJsonObject(value)) return false;
  const {
    fileName,
    fileSize,
    md5,
    path,
    previewFrameTimeCode: frame,
    state,
  } = value as Record<string, Json | undefined>;
  const isText = (text: unknown): boolean => typeof text === 'string';
  return (
    isText(fileName) &&
    typeof fileSize === 'number' &&
    fileSize >= 0 &&
    (md5 === null || isText(md5)) &&
    (path === undefined || isText(path)) &&
    (frame === undefined || frame === null || isText(frame)) &&
    (state === undefined || isText(state))
  );
}

function isSame(old: FileEntry | undefined, young: FileEntry | undefined): boolean {
  return old !== undefined && young !== undefined && old.md5 !== null && old.md5 === young.md5;
}

function frameChange(old: FileEntry, { previewFrameTimeCode: after }: FileEntry) {
  const before = old.previewFrameTimeCode ?? null;
  return typeof after === 'string' && after !== before ? { frame: { before, after } } : {};
}

/** The longest run of files, not necessarily next to each other, that both lists have in the same order: these don't move. */
function inOrder(olds: readonly FileEntry[], youngs: readonly FileEntry[]): Pair[] {
  const length = Array.from({ length: olds.length + 1 }, () => new Uint32Array(youngs.length + 1));
  const at = (old: number, young: number): number => length[old]?.[young] ?? 0;
  for (let old = olds.length - 1; old >= 0; old--) {
    for (let young = youngs.length - 1; young >= 0; young--) {
      const best = isSame(olds[old], youngs[young])
        ? at(old + 1, young + 1) + 1
        : Math.max(at(old + 1, young), at(old, young + 1));
      length[old]?.fill(best, young, young + 1);
    }
  }
  const pairs: Pair[] = [];
  for (let old = 0, young = 0; old < olds.length && young < youngs.length;) {
    if (isSame(olds[old], youngs[young])) pairs.push({ old: old++, young: young++ });
    else if (at(old + 1, young) >= at(old, young + 1)) old++;
    else young++;
  }
  return pairs;
}

function elsewhere(olds: readonly FileEntry[], youngs: readonly FileEntry[], still: readonly Pair[]): Pair[] {
  const left = new Set(olds.keys());
  for (const { old } of still) left.delete(old);
  return [...youngs.keys()].flatMap((young) => {
    if (still.some((pair) => pair.young === young)) return [];
    const old = [...left].find((one) => isSame(olds[one], youngs[young]));
    if (old === undefined) return [];
    left.delete(old);
    return [{ old, young }];
  });
}

/**
 * What goes and what comes between the same neighbours: one takes the place of the other, above all where both have one name. So it
 * does where only their number in the list is the same.
 */
function replacements(
  olds: readonly FileEntry[],
  youngs: readonly FileEntry[],
  still: readonly Pair[],
  moved: readonly Pair[],
): Pair[] {
  const pairs: Pair[] = [];
  const take = (gone: Set<number>, come: Set<number>, fits: (old: number, young: number) => boolean): void => {
    for (const young of come) {
      const old = [...gone].find((one) => fits(one, young));
      if (old === undefined) continue;
      pairs.push({ old, young });
      gone.delete(old);
      come.delete(young);
    }
  };
  const rest = { gone: new Set<number>(), come: new Set<number>() };
  let from = { old: 0, young: 0 };
  for (const end of [...still, { old: olds.length, young: youngs.length }]) {
    const gone = new Set(range(from.old, end.old).filter((old) => moved.every((pair) => pair.old !== old)));
    const come = new Set(range(from.young, end.young).filter((young) => moved.every((pair) => pair.young !== young)));
    take(gone, come, (old, young) => olds[old]?.fileName === youngs[young]?.fileName);
    take(gone, come, () => true);
    for (const old of gone) rest.gone.add(old);
    for (const young of come) rest.come.add(young);
    from = { old: end.old + 1, young: end.young + 1 };
  }
  take(rest.gone, rest.come, (old, young) => old === young);
  return pairs;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}
