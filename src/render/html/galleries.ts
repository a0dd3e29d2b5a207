import type { FileEntry, FileMove } from '../../core/file-list.ts';
import type { Change } from '../../core/change.ts';
import type { Plan } from '../../core/plan.ts';
import type { PresentFile } from '../../core/present.ts';
import type { Display, Thing } from '../../core/thing.ts';
import { isFileList } from '../../core/value.ts';
import { isFilesChange } from '../view/files.ts';
import { thingAt } from '../view/things.ts';

/** The pictures and videos of a language for one display. */
export interface Gallery {
  display: Display;
  before: Shot[];
  after: Shot[];
}

/** A picture or a video at its place. */
export interface Shot {
  /** What it is called: `screenshot`. */
  noun: string;
  name: string;
  /** Of the file beside the manifest whose content it has. */
  path?: string;
  /** Where Apple shows it. */
  image?: PresentFile['image'];
  what?: FileMove['what'];
  /** What it takes the place of, or what takes its place. */
  other?: string;
  /** Its former place, of one that moves. */
  was?: number;
}

type Sides = Pick<Gallery, 'before' | 'after'>;

/** Every gallery by language: first the largest iPhone, and videos before pictures, as in the App Store. */
export function galleriesOf({ changes, things, present }: Plan): Map<string, Gallery[]> {
  const paths = pathsByContent(changes);
  const now = new Map(present?.lists.map(({ address, files }) => [address, files]));
  const lists = new Map<string, { thing: Thing; sides: Sides }>();
  for (const [address, files] of now) {
    const thing = thingAt(present?.things ?? {}, address);
    if (thing) lists.set(address, { thing, sides: unchanged(files, thing) });
  }
  for (const change of changes) {
    const thing = isFilesChange(change) ? thingAt(things, change.address) : undefined;
    if (thing?.file === undefined || thing.locale === undefined) continue;
    lists.set(change.address, { thing, sides: changed(change, thing.file, now.get(change.address) ?? [], paths) });
  }
  const galleries = new Map<string, Map<string, Gallery>>();
  for (const { thing, sides } of [...lists.values()].toSorted(videosFirst)) {
    const own = galleries.get(thing.locale ?? '') ?? new Map<string, Gallery>();
    galleries.set(thing.locale ?? '', own);
    const display = thing.display ?? {
      key: thing.title,
      name: thing.title,
      place: Infinity,
      ...{ width: 3, height: 4 },
    };
    const gallery = own.get(display.key) ?? { display, before: [], after: [] };
    gallery.before.push(...sides.before);
    gallery.after.push(...sides.after);
    own.set(display.key, gallery);
  }
  return new Map(
    [...galleries].map(([locale, own]) => [
      locale,
      [...own.values()]
        .filter(({ before, after }) => before.length + after.length > 0)
        .toSorted((a, b) => a.display.place - b.display.place || 0),
    ]),
  );
}

/** Pictures of the App Store are what every app has: a list of another sort of file comes first. */
function videosFirst(a: { thing: Thing }, b: { thing: Thing }): number {
  return Number(isPicture(a.thing)) - Number(isPicture(b.thing));
}

function isPicture({ file }: Thing): boolean {
  return file === 'screenshot';
}

/** What stays has the content of a file beside the manifest, too. */
function pathsByContent(changes: readonly Change[]): Map<string, string> {
  const entries = changes.flatMap(({ after }) => (isFileList(after) ? after.files : []));
  return new Map(
    entries.flatMap(({ md5, path }): [string, string][] => (md5 === null || path === undefined ? [] : [[md5, path]])),
  );
}

function unchanged(files: readonly PresentFile[], { file: noun = 'file' }: Thing): Sides {
  const shots = files.map(({ fileName, path, image }): Shot => {
    return { noun, name: fileName, ...(path === undefined ? {} : { path }), ...(image ? { image } : {}) };
  });
  return { before: shots, after: shots };
}

function changed(
  { before, after, moves }: Change,
  noun: string,
  present: readonly PresentFile[],
  paths: ReadonlyMap<string, string>,
): Sides {
  const old = (isFileList(before) ? before.files : []).filter(({ state }) => state === undefined);
  const next = isFileList(after) ? after.files : [];
  // A new list has no moves: all of it is added.
  const all: readonly FileMove[] =
    moves ?? next.map((entry, at): FileMove => ({ what: 'added', place: at + 1, entry }));
  const removed = after === undefined ? old.map((entry) => ({ what: 'removed' as const, entry })) : all;
  const images = imagesOf(old, present);
  const shotOf = (entry: FileEntry): Shot => {
    const path = entry.path ?? (entry.md5 === null ? undefined : paths.get(entry.md5));
    return { noun, name: entry.fileName, ...(path === undefined ? {} : { path }) };
  };
  return {
    before: old.map((entry, at) => {
      const move = removed.find((one) => isSame(one.what === 'replaced' ? one.old : one.entry, entry));
      const image = images[at];
      return { ...shotOf(entry), ...(image ? { image } : {}), ...beforeMove(move) };
    }),
    after: next.map((entry, at) => {
      const move = all.find(({ what, place }) => what !== 'removed' && place === at + 1);
      // What stays is still the picture that Apple has.
      const stays = move === undefined || move.what === 'moved' ? old.findIndex((one) => isSame(one, entry)) : -1;
      const image = images[stays];
      return { ...shotOf(entry), ...(image ? { image } : {}), ...afterMove(move) };
    }),
  };
}

function beforeMove(move: FileMove | { what: 'removed' } | undefined): Partial<Shot> {
  if (move?.what === 'replaced') return { what: 'replaced', other: move.entry.fileName };
  if (move?.what === 'moved') return movedShot(move);
  return move?.what === 'removed' ? { what: 'removed' } : {};
}

function afterMove(move: FileMove | undefined): Partial<Shot> {
  if (move?.what === 'replaced') return { what: 'replaced', other: move.old.fileName };
  if (move?.what === 'moved') return movedShot(move);
  return move ? { what: move.what } : {};
}

function movedShot({ was }: Extract<FileMove, { what: 'moved' }>): Partial<Shot> {
  return { what: 'moved', ...(was === undefined ? {} : { was }) };
}

/** An entry that stays has the same content before and after; one whose content Apple does not show has the same name and size. */
function isSame(a: FileEntry, b: FileEntry): boolean {
  if (a.md5 !== null || b.md5 !== null) return a.md5 === b.md5;
  return a.fileName === b.fileName && a.fileSize === b.fileSize;
}

/** Apple's pictures of these files, by their places: files of one name come in the same order. */
function imagesOf(old: readonly FileEntry[], present: readonly PresentFile[]): (PresentFile['image'] | undefined)[] {
  const left = [...present];
  return old.map(({ fileName }) => {
    const at = left.findIndex((file) => file.fileName === fileName);
    return at === -1 ? undefined : left.splice(at, 1)[0]?.image;
  });
}
