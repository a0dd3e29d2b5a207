import type { ListedFile } from '../../core/kind.ts';
import type { FileArea } from '../../core/local-file.ts';
import type { Problem } from '../../core/issue.ts';
import { createLimiter } from '../../core/limiter.ts';
import { expandList } from '../../manifest/files/expand-list.ts';
import type { Matches } from '../../manifest/files/glob.ts';
import { matchFiles } from '../../manifest/files/glob.ts';
import { globBudget } from '../../manifest/files/glob-walk.ts';
import type { Inspected } from '../../manifest/files/inspection.ts';
import { inspectFile } from '../../manifest/files/inspection.ts';
import { problemsOf } from './file-problems.ts';
import type { MediaList } from './media-lists.ts';
import { mediaLists } from './media-lists.ts';
import type { MediaSection } from './media-section.ts';

interface ReadLists {
  problems: Problem[];
  /** By the pointer of the list, e.g. `/screenshots/ja/APP_IPHONE_67`. */
  lists: ReadonlyMap<string, ListedFile[]>;
}

/** Finds the files that the lists of a section name, and looks into each of them once. */
export async function readLists(section: MediaSection, manifest: unknown, area: FileArea): Promise<ReadLists> {
  // One after the other, so that always the same ones are left without a budget. One thread reads all files: more that are open would only
  // hold more memory.
  const inTurn = createLimiter(1);
  const budget = globBudget();
  const matching = once((entry: string) => inTurn(() => matchFiles(area, entry, budget)));
  const inspecting = once((path: string) => inTurn(() => inspectFile(section.format, area, path)));
  const lists = mediaLists(manifest, section.name);
  const read = await Promise.all(lists.map((list) => readList(section, list, { matching, inspecting })));
  return {
    problems: read.flatMap(({ problems }) => problems),
    lists: new Map(read.map(({ pointer, files }) => [pointer, files])),
  };
}

interface Look {
  matching(entry: string): Promise<Matches>;
  inspecting(path: string): Promise<Inspected>;
}

interface ReadList {
  pointer: string;
  files: ListedFile[];
  problems: Problem[];
}

async function readList(section: MediaSection, list: MediaList, { matching, inspecting }: Look): Promise<ReadList> {
  const { pointer, entries } = list;
  const matches = await Promise.all(entries.map(({ path }) => matching(path)));
  const { chosen, refused } = expandList(entries, matches);
  const found = [...refused];
  // What is too much anyway may be a whole disk.
  const isTooMuch = chosen.length > section.most;
  const inspected = await Promise.all(
    (isTooMuch ? [] : chosen).map(async (one) => ({ ...one, ...(await inspecting(one.path)) })),
  );
  for (const [index, entry] of entries.entries()) {
    const own = inspected.filter((one) => one.entry === index);
    found.push(...problemsOf(section, list, entry, own).map((problem) => ({ entry: index, problem })));
  }
  return {
    pointer,
    files: inspected.flatMap(({ file, entry }) => (file ? { ...file, entry } : [])),
    problems: [
      ...(isTooMuch ? [tooMany(section, list, chosen.length)] : []),
      // A glob may stand for several files with something wrong.
      ...found.sort((a, b) => a.entry - b.entry).map(({ problem }) => ({ ...problem, several: true as const })),
    ],
  };
}

/** Counts files, which the schema can't: a glob stands for several, or for none that the list does not name elsewhere. */
function tooMany({ name, most }: MediaSection, { pointer, displayType }: MediaList, count: number): Problem {
  const message = `${displayType} has ${count} ${name}, and Apple accepts at most ${most}`;
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
