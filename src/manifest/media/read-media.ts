import type { LocalFile } from '../../core/local-file.ts';
import type { Problem } from '../../core/issue.ts';
import type { PreviewFile } from '../types.ts';
import type { Chosen } from './choose.ts';
import { chooseFiles } from './choose.ts';
import type { Matches } from './globs.ts';
import { matchFiles } from './globs.ts';
import type { Inspected } from './inspect.ts';
import { inspectFile } from './inspect.ts';
import type { MediaKind } from './kinds.ts';
import { MEDIA_KINDS } from './kinds.ts';
import type { MediaList } from './lists.ts';
import { mediaLists } from './lists.ts';
import { createLimiter } from '../../core/limiter.ts';
import { problemsOf } from './told.ts';

/** Files looked at together: more would only wait for the disk. */
const AT_ONCE = 8;

export interface Media {
  problems: Problem[];
  /** By the pointer of the list, e.g. `/screenshots/ja/APP_IPHONE_67`. */
  lists: ReadonlyMap<string, PreviewFile[]>;
  /** Each once, however many lists name it. */
  files: LocalFile[];
}

/** Finds the screenshots and previews that a manifest lists, and looks into each file once. */
export async function readMedia(manifest: unknown, folder: string): Promise<Media> {
  const pool = createLimiter(AT_ONCE);
  const matching = once((entry: string) => pool(() => matchFiles(folder, entry)));
  const read = await Promise.all(
    MEDIA_KINDS.map(async (kind) => {
      const inspected = once((path: string) => pool(() => inspectFile(kind, folder, path)));
      const lists = mediaLists(manifest, kind.section);
      return Promise.all(lists.map((list) => readList(kind, list, { matching, inspected })));
    }),
  );
  const all = read.flat();
  const files = new Map(
    all.flatMap(({ files: own }) => own.map(({ path, bytes, md5 }) => [path, { path, bytes, md5 }])),
  );
  return {
    problems: all.flatMap(({ problems }) => problems),
    lists: new Map(all.map(({ pointer, files: own }) => [pointer, own])),
    files: [...files.values()],
  };
}

interface Look {
  matching(entry: string): Promise<Matches>;
  inspected(path: string): Promise<Inspected>;
}

interface ReadList {
  pointer: string;
  files: PreviewFile[];
  problems: Problem[];
}

async function readList(kind: MediaKind, list: MediaList, { matching, inspected }: Look): Promise<ReadList> {
  const { pointer, entries } = list;
  const matches = await Promise.all(entries.map(({ path }) => matching(path)));
  const { chosen, refused } = chooseFiles(entries, matches);
  const found = [...refused];
  // What is too much anyway may be a whole disk.
  const isTooMuch = chosen.length > kind.most;
  const looked = await Promise.all(
    (isTooMuch ? [] : chosen).map(async (one) => ({ ...one, ...(await inspected(one.path)) })),
  );
  for (const [index, entry] of entries.entries()) {
    const own = looked.filter((one) => one.entry === index);
    found.push(...problemsOf(kind, list, entry, own).map((problem) => ({ entry: index, problem })));
  }
  return {
    pointer,
    files: looked.flatMap((one) => fileOf(list, one) ?? []),
    problems: [
      ...(isTooMuch ? [tooMany(kind, list, chosen.length)] : []),
      ...found.sort((a, b) => a.entry - b.entry).map(({ problem }) => problem),
    ],
  };
}

function fileOf({ entries }: MediaList, { file, entry }: Chosen & Inspected): PreviewFile | undefined {
  const { previewFrameTimeCode } = entries[entry]?.frame ?? {};
  return file && { ...file, entry, ...(previewFrameTimeCode === undefined ? {} : { previewFrameTimeCode }) };
}

function tooMany({ section, most }: MediaKind, { pointer, displayType }: MediaList, count: number): Problem {
  const message = `${displayType} has ${count} ${section}, and Apple takes ${most}`;
  return { pointer, message, hint: 'name fewer, or make a glob narrower' };
}

/** Remembers what came of each text. */
function once<Result>(work: (text: string) => Promise<Result>): (text: string) => Promise<Result> {
  const known = new Map<string, Promise<Result>>();
  return (text) => {
    const made = known.get(text) ?? work(text);
    known.set(text, made);
    return made;
  };
}
