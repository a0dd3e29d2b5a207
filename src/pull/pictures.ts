import { createHash } from 'node:crypto';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, posix, sep } from 'node:path';
import { FailureError } from '../core/failure.ts';
import type { LeftOut, StoredPicture } from '../core/left-out.ts';
import { keysOf } from '../core/json/pointer.ts';
import type { Unwritten } from './write-files.ts';
import { writeFiles } from './write-files.ts';

/** Pictures that lie beside a manifest by now. */
export interface Placed {
  /** Paths by language and display type, where all of them are the files that were sent. */
  lists: Record<string, Record<string, string[]>>;
  /** What has no such list. */
  leftOut: LeftOut[];
  /** How many were fetched. */
  fetched: number;
  unwritten?: Unwritten;
}

interface Fetching {
  /** Absolute, with links followed. */
  root: string;
  fetch(image: NonNullable<StoredPicture['image']>): Promise<Uint8Array>;
}

const PICTURE = /\.(?:png|jpe?g)$/i;

/** Files that are looked at for being one that was sent. */
const MOST = 5000;

/** Where pictures go that Apple has made anew. */
function shownFolder(section: string): string {
  return `${section}-as-shown`;
}

/**
 * Finds the files that were sent, by their checksums: among those that lie in the folder of the section, and among what Apple shows. What
 * Apple has made anew is kept for looking at, in a folder that no manifest names: sent again it would take the place of the better one.
 * @param leftOut lists of pictures of one section
 */
export async function placePictures(leftOut: readonly LeftOut[], fetching: Fetching): Promise<Placed> {
  const placed: Placed = { lists: {}, leftOut: [], fetched: 0 };
  const [first] = leftOut;
  if (!first) return placed;
  const [section = ''] = keysOf(first.pointer);
  const known = await filesByChecksum(fetching.root, section);
  const lists = new Map<string, Record<string, string[]>>();
  for (const one of leftOut) {
    const [, locale = '', type = ''] = keysOf(one.pointer);
    const found = await placeList(one, [section, locale, type], { known, ...fetching });
    placed.fetched += found.fetched;
    if (found.unwritten) return { ...placed, unwritten: found.unwritten };
    if (found.reason === undefined) lists.set(locale, { ...lists.get(locale), [type]: found.paths });
    else placed.leftOut.push({ ...one, reason: found.reason });
  }
  return { ...placed, lists: Object.fromEntries(lists) };
}

type List = { paths: string[]; fetched: number; reason?: string; unwritten?: Unwritten };

/** @param place section, language and display type */
async function placeList(
  { pictures = [] }: LeftOut,
  place: readonly [string, string, string],
  { root, known, fetch }: Fetching & { known: ReadonlyMap<string, string> },
): Promise<List> {
  const [section] = place;
  const list: List = { paths: [], fetched: 0 };
  for (const [index, { md5, image, fileName }] of pictures.entries()) {
    const local = md5 === null ? undefined : known.get(md5);
    if (local !== undefined) {
      list.paths.push(local);
      continue;
    }
    if (!image) {
      list.reason = 'Apple does not show these pictures yet';
      continue;
    }
    const content = await fetch(image).catch((error: unknown) => {
      if (error instanceof FailureError) return error;
      throw error;
    });
    if (content instanceof FailureError) return { ...list, reason: content.message };
    list.fetched += 1;
    const isSent = md5 !== null && md5Of(content) === md5;
    const ending = isSent ? (PICTURE.exec(fileName)?.[0].toLowerCase() ?? '.png') : '.png';
    const path = posix.join(isSent ? section : shownFolder(section), place[1], place[2], `${index + 1}${ending}`);
    const unwritten = await writeFiles(root, [{ place: join(root, path), content }]);
    if (unwritten) return { ...list, unwritten };
    if (isSent) list.paths.push(path);
    else list.reason = madeAnew(section, md5 === null);
  }
  return list;
}

function madeAnew(section: string, isUnknown: boolean): string {
  const why = isUnknown
    ? 'Apple has no checksum of the files that were sent, so nothing tells whether these are they'
    : 'Apple has made these anew, and they are not the files that were sent';
  return `${why}: they lie in ${shownFolder(section)} for looking at, and a plan would send them in place of what is there`;
}

/** Pictures in the folder of the section, by the checksum that they were sent with, if they were. */
async function filesByChecksum(root: string, section: string): Promise<Map<string, string>> {
  const names = await readdir(join(root, section), { recursive: true }).catch(() => []);
  const found = new Map<string, string>();
  for (const name of names.filter((one) => PICTURE.test(one)).slice(0, MOST)) {
    const place = join(root, section, name);
    if (await isFile(place)) found.set(md5Of(await readFile(place)), posix.join(section, name.replaceAll(sep, '/')));
  }
  return found;
}

async function isFile(place: string): Promise<boolean> {
  return (await lstat(place).catch(() => undefined))?.isFile() === true;
}

/** What lies already where pictures would be written, relative to the root. */
export async function picturesThere(root: string, leftOut: readonly LeftOut[]): Promise<string[]> {
  const [section = ''] = keysOf(leftOut[0]?.pointer ?? '');
  const known = await filesByChecksum(root, section);
  const paths = leftOut.flatMap(({ pointer, pictures = [] }) => {
    const [, locale = '', type = ''] = keysOf(pointer);
    return pictures.flatMap(({ md5 }, index) =>
      md5 !== null && known.has(md5)
        ? []
        : [section, shownFolder(section)].flatMap((folder) =>
            ENDINGS.map((ending) => posix.join(folder, locale, type, `${index + 1}${ending}`)),
          ),
    );
  });
  const found: string[] = [];
  for (const path of paths) if (await isFile(join(root, path))) found.push(path);
  return found;
}

const ENDINGS = ['.png', '.jpg', '.jpeg'];

function md5Of(bytes: Uint8Array): string {
  return createHash('md5').update(bytes).digest('hex');
}
