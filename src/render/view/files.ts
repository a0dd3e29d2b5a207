import type { Change } from '../../core/change.ts';
import type { FileEntry, FileMove } from '../../core/file-list.ts';
import { canonicalJson } from '../../core/json/json.ts';
import { isFileList } from '../../core/value.ts';
import { bytesText } from '../../core/text/words.ts';
import type { Action } from './fields.ts';

/** What happens to the files of one list, or at the same places of several lists that are shown together. */
export interface FilesView {
  /** What one file is called. */
  noun: string;
  /** How many lists these are. */
  lists: number;
  content: FilesContent;
  /** Uploads that did not succeed, and go. */
  failed: { name: string; state: string }[];
}

export type FilesContent =
  /** The lists end. `names`: of a single one. */
  | { form: 'gone'; each: number; all: number; names?: string[] }
  /** Nothing was there that anybody could see. `isSame`: every list gets the same files; `names`: unless they differ from list to list. */
  | { form: 'new'; each: number; all: number; bytes: number; isSame: boolean; names?: NamedFile[] }
  /** The same files in another order. `order`: the whole new order of a single list. */
  | { form: 'reordered'; moves: FileRow[]; order?: string[] }
  /** `kept`: files of each list to which nothing happens, even if they move up for another. */
  | { form: 'changed'; rows: FileRow[]; kept: number };

interface NamedFile {
  name: string;
  frame?: string;
}

/** The name of a file; of files at the same place of several lists, one of theirs. */
export interface SharedName {
  name: string;
  /** Others have another name. */
  differs?: true;
}

/** What happens at one place. Places count from 1. */
export interface FileRow extends SharedName {
  what: FileMove['what'] | 'altered';
  place: number;
  /** How many files, where several lists are shown together. */
  files?: number;
  /** What is sent, in all of them. */
  bytes?: number;
  /** Its former place. */
  was?: number;
  /** The frame that is shown before a video plays. */
  frame?: { before?: string; after: string };
  /** What it takes the place of: by its name, by its size, or only another content. */
  instead?: SharedName | { bytes: number } | 'other content';
}

/** What happens to a file, as a reader sees it. */
export const FILE_ACTIONS: Readonly<Record<FileRow['what'], Action | 'move'>> = {
  added: 'create',
  removed: 'delete',
  replaced: 'update',
  altered: 'update',
  moved: 'move',
};

/** A change of a list of files. */
interface FilesChange {
  /** Files that customers can see. */
  before: readonly FileEntry[];
  /** Absent where the list ends. */
  after?: readonly FileEntry[];
  failed: readonly FileEntry[];
  moves: readonly FileMove[];
  nameOf(entry: FileEntry): string;
}

/** Whether a change is about a list of files. */
export function isFilesChange({ before, after }: Change): boolean {
  const isFiles = (value: Change['before']): boolean => value === undefined || isFileList(value);
  return isFiles(before) && isFiles(after) && (before !== undefined || after !== undefined);
}

/**
 * What a change of a list has in common with those of other lists that a reader can approve in one go: what happens at which place.
 * Not the files themselves, which differ in every list.
 */
export function filesPattern(change: Change): string {
  const { after, failed, moves, ...lists } = filesChange(change);
  const happens = moves.map((move) => {
    const frame = move.what === 'moved' ? move.frame : move.entry.previewFrameTimeCode;
    return { what: move.what, place: move.place, was: move.what === 'moved' ? move.was : undefined, frame };
  });
  return canonicalJson([after === undefined, happens, keptIn({ moves, after: after ?? lists.before }), failed.length]);
}

/** What happens to a list, or to several of one pattern. */
export function filesView(changes: readonly Change[], noun = 'file'): FilesView {
  const all = changes.map(filesChange);
  const [first] = all;
  const failed = all.flatMap(({ failed: some, nameOf }) =>
    some.map((entry) => ({ name: nameOf(entry), state: entry.state ?? '' })),
  );
  return { noun, lists: all.length, content: first ? contentOf(first, all) : NOTHING, failed };
}

const NOTHING: FilesContent = { form: 'changed', rows: [], kept: 0 };

function filesChange({ before, after, moves }: Change): FilesChange {
  const from = isFileList(before) ? before.files : [];
  const to = isFileList(after) ? after.files : undefined;
  const isNew = before === undefined;
  return {
    before: from.filter(({ state }) => state === undefined),
    ...(to ? { after: to } : {}),
    failed: from.filter(({ state }) => state !== undefined),
    moves: isNew ? (to ?? []).map((entry, at) => ({ what: 'added', place: at + 1, entry })) : (moves ?? []),
    nameOf: namer([...from, ...(to ?? [])]),
  };
}

function contentOf(first: FilesChange, all: readonly FilesChange[]): FilesContent {
  if (!first.after) return goneContent(first, all);
  const kept = keptIn(first);
  const { moves } = first;
  if (kept === 0 && moves.every(({ what }) => what === 'added')) return newContent(first, all);
  const rows = moves.map((move, at) => rowOf(move, at, all));
  const isReorder = first.failed.length === 0 && moves.every((move) => move.what === 'moved' && !move.frame);
  if (!isReorder || moves.length === 0) return { form: 'changed', rows, kept };
  const order = all.length === 1 ? { order: first.after.map(first.nameOf) } : {};
  return { form: 'reordered', moves: rows, ...order };
}

function goneContent({ before, nameOf }: FilesChange, all: readonly FilesChange[]): FilesContent {
  const names = all.length === 1 ? { names: before.map(nameOf) } : {};
  return { form: 'gone', each: before.length, all: all.flatMap((one) => one.before).length, ...names };
}

function newContent({ after = [] }: FilesChange, all: readonly FilesChange[]): FilesContent {
  const files = all.flatMap((one) => one.after ?? []);
  const contents = all.map((one) => canonicalJson((one.after ?? []).map(({ md5 }) => md5)));
  const names = all.map((one) => (one.after ?? []).map((entry) => namedFile(entry, one)));
  const [common = []] = names;
  const isCommon = names.every((list) => canonicalJson(list) === canonicalJson(common));
  return {
    form: 'new',
    each: after.length,
    all: files.length,
    bytes: bytesIn(files),
    isSame: new Set(contents).size === 1,
    ...(isCommon ? { names: common } : {}),
  };
}

function namedFile(entry: FileEntry, { nameOf }: FilesChange): NamedFile {
  const { previewFrameTimeCode: frame } = entry;
  return { name: nameOf(entry), ...(typeof frame === 'string' ? { frame } : {}) };
}

/** What happens at one place, in all lists that have something there. */
function rowOf(move: FileMove, at: number, all: readonly FilesChange[]): FileRow {
  const parts = all.flatMap(({ moves, nameOf }) => {
    const same = moves[at];
    if (!same) return [];
    return [{ entry: same.entry, name: nameOf(same.entry), old: same.what === 'replaced' ? nameOf(same.old) : '' }];
  });
  const row: FileRow = {
    what: move.what === 'moved' && move.was === undefined ? 'altered' : move.what,
    place: move.place,
    ...sharedName(parts.map(({ name }) => name)),
    ...(all.length === 1 ? {} : { files: parts.length }),
  };
  if (move.what === 'removed') return row;
  if (move.what === 'moved') {
    const { was, frame } = move;
    return { ...row, ...(was === undefined ? {} : { was }), ...(frame ? { frame: frameChange(frame) } : {}) };
  }
  const { previewFrameTimeCode: frame } = move.entry;
  return {
    ...row,
    bytes: bytesIn(parts.map(({ entry }) => entry)),
    ...(move.what === 'replaced' ? { instead: insteadOf(move, parts) } : {}),
    ...(typeof frame === 'string' ? { frame: { after: frame } } : {}),
  };
}

function insteadOf(
  { entry, old }: Extract<FileMove, { what: 'replaced' }>,
  parts: readonly { name: string; old: string }[],
): NonNullable<FileRow['instead']> {
  if (parts.some((part) => part.old !== part.name)) return sharedName(parts.map((part) => part.old));
  const isOne = parts.length === 1;
  return isOne && bytesText(old.fileSize) !== bytesText(entry.fileSize) ? { bytes: old.fileSize } : 'other content';
}

function frameChange({ before, after }: { before: string | null; after: string }): NonNullable<FileRow['frame']> {
  return { ...(before === null ? {} : { before }), after };
}

function sharedName(names: readonly string[]): SharedName {
  const [name = ''] = names;
  return names.every((other) => other === name) ? { name } : { name, differs: true };
}

function keptIn({ moves, after = [] }: Pick<FilesChange, 'moves' | 'after'>): number {
  return Math.max(0, after.length - moves.filter(({ what }) => what !== 'removed').length);
}

function bytesIn(entries: readonly FileEntry[]): number {
  return entries.reduce((sum, { fileSize }) => sum + fileSize, 0);
}

/** What the files of a list are called: by their names, or by their paths where several have one name. */
function namer(entries: readonly FileEntry[]): (entry: FileEntry) => string {
  const paths = new Map<string, Set<string>>();
  for (const { fileName, path } of entries) {
    if (path !== undefined) paths.set(fileName, (paths.get(fileName) ?? new Set()).add(path));
  }
  return ({ fileName, path }) => ((paths.get(fileName)?.size ?? 0) > 1 && path !== undefined ? path : fileName);
}
