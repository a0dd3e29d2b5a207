import { daysText } from '../../core/change.ts';
import type { Divergence } from '../../core/divergence.ts';
import type { FileEntry } from '../../core/file-list.ts';
import type { Json } from '../../core/json/json.ts';
import { canonicalJson } from '../../core/json/json.ts';
import type { Things } from '../../core/thing.ts';
import type { Value } from '../../core/value.ts';
import { isFileList } from '../../core/value.ts';
import { bytesText } from '../../core/text/words.ts';
import type { Entry } from './entries.ts';
import { entryOf } from './entries.ts';
import { repeatsTitle, thingAt, titleAt } from './things.ts';
import type { Shown } from './values.ts';
import { shown } from './values.ts';

/** What a saved plan was made from, what is there now, and what the plan wanted, side by side. */
export interface StaleView {
  columns: string[];
  /** One for each thing of which something differs. */
  groups: { title: string; rows: StaleRow[] }[];
}

/** A field, or a file of a list, with a cell for each column. */
export interface StaleRow {
  name: string;
  cells: StaleCell[];
  /** So long is the beginning that all texts in it share, up to the word that differs. */
  shared: number;
  /** How the text of now differs from the one that the plan was made from. */
  difference?: Entry;
}

/** A value, or words of ours in its place. */
export type StaleCell = { value: Shown } | { words: string };

const COLUMNS = ['planned from', 'now', 'planned to'];
/** Only where the manifest asks for something else by now. */
const WANTED = 'wanted now';

const NOT_THERE: StaleCell = { words: '(not there)' };
const NOT_PLANNED: StaleCell = { words: '(not planned)' };
const NOTHING: StaleCell = { words: '(nothing to do)' };
/** It may be as it is wanted, or nobody asks for it any more. */
const UNKNOWN: StaleCell = { words: '' };

/** The rows of a plan that is stale, in the order in which the plan has them. */
export function staleView(differences: readonly Divergence[], things: Things): StaleView {
  const isOtherWish = differences.some(
    ({ planned, now }) => !sameValue(planned?.after, now?.after) && planned !== undefined,
  );
  const groups = new Map<string, StaleRow[]>();
  for (const one of differences) {
    // Which one of its family a thing is stands in the title.
    if (!one.planned && repeatsTitle(thingAt(things, one.address), one.now?.after)) continue;
    const rows = isAboutFiles(one) ? fileRows(one, isOtherWish) : [fieldRow(one, isOtherWish, things)];
    const title = titleAt(things, one.address);
    groups.set(title, [...(groups.get(title) ?? []), ...rows]);
  }
  return {
    columns: isOtherWish ? [...COLUMNS, WANTED] : COLUMNS,
    groups: [...groups].map(([title, rows]) => ({ title, rows })),
  };
}

function fieldRow(one: Divergence, withWish: boolean, things: Things): StaleRow {
  const { address, field, during, planned, now, secret } = one;
  const cell = (value: Value | Json | undefined): StaleCell =>
    value === undefined ? NOT_THERE : { value: shown(value, secret) };
  const change = { address, field, ...(secret ? { secret } : {}) };
  const [before, after] = [planned?.before, now?.before];
  const isText = typeof before === 'string' && typeof after === 'string' && before !== after && !secret;
  const cells = cellsOf(one, withWish, cell);
  return {
    name: during ? `${field}, ${daysText(during)}` : field,
    cells,
    shared: sharedLength(cells),
    ...(isText
      ? { difference: entryOf({ address, action: 'update', changes: [{ ...change, before, after }] }, things) }
      : {}),
  };
}

function sharedLength(cells: readonly StaleCell[]): number {
  const texts = cells.flatMap((cell) => ('value' in cell && cell.value.is === 'text' ? cell.value.text : []));
  const [first = '', ...others] = new Set(texts);
  if (others.length === 0) return 0;
  let length = 0;
  while (length < first.length && others.every((text) => text[length] === first[length])) length += 1;
  return first.slice(0, length).search(/\S*$/);
}

function cellsOf(
  { planned, now }: Divergence,
  withWish: boolean,
  cell: (value: Value | Json | undefined) => StaleCell,
): StaleCell[] {
  return [
    planned ? cell(planned.before) : NOT_PLANNED,
    now ? cell(now.before) : UNKNOWN,
    planned ? cell(planned.after) : NOT_PLANNED,
    ...(withWish ? [now ? cell(now.after) : NOTHING] : []),
  ];
}

function isAboutFiles({ planned, now }: Divergence): boolean {
  const values = [planned?.before, planned?.after, now?.before, now?.after].filter((value) => value !== undefined);
  return values.length > 0 && values.every((value) => value === null || isFileList(value)) && values.some(isFileList);
}

/** A row for each file that is another one somewhere, or stands elsewhere; a content shows by its checksum. */
function fileRows(one: Divergence, withWish: boolean): StaleRow[] {
  const { planned, now } = one;
  const pairs = [
    [planned?.before, now?.before],
    [planned?.after, withWish ? now?.after : planned?.after],
  ].map((pair) => pair.map(filesIn));
  const withPlaces = pairs.some(([a = new Map(), b = new Map()]) => isMoved(a, b));
  const names = new Set(pairs.flat().flatMap((files) => [...files.keys()]));
  const rows = [...names].map((name): StaleRow => {
    const cell = (value: Value | Json | undefined): StaleCell => fileCell(filesIn(value), name, withPlaces);
    return { name, cells: cellsOf(one, withWish, cell), shared: 0 };
  });
  return rows.filter(({ cells: [from, present, to, wish] }) => {
    return !sameCell(from, present) || (wish !== undefined && !sameCell(to, wish));
  });
}

type Files = ReadonlyMap<string, FileEntry>;

/** Files by their names, in their order. Apple takes several of one name. */
function filesIn(value: Value | Json | undefined): Files {
  const files = new Map<string, FileEntry>();
  for (const entry of value !== undefined && isFileList(value) ? value.files : []) {
    let name = entry.fileName;
    for (let nth = 2; files.has(name); nth += 1) name = `${entry.fileName} (${nth})`;
    files.set(name, entry);
  }
  return files;
}

/** Whether what both have stands in another order. */
function isMoved(a: Files, b: Files): boolean {
  const common = (one: Files, other: Files) => [...one.keys()].filter((name) => other.has(name)).join('/');
  return common(a, b) !== common(b, a);
}

function fileCell(files: Files, name: string, withPlace: boolean): StaleCell {
  const entry = files.get(name);
  if (!entry) return NOT_THERE;
  const content = contentText(entry);
  return { words: withPlace ? `${[...files.keys()].indexOf(name) + 1}. ${content}` : content };
}

/** `9c1bd2e0, 481 KB`: as much of a checksum as tells two files apart. */
function contentText({ md5, fileSize, state }: FileEntry): string {
  const content = state ?? (md5 === null ? 'no checksum' : md5.slice(0, 8));
  return `${content}, ${bytesText(fileSize)}`;
}

function sameCell(a: StaleCell | undefined, b: StaleCell | undefined): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

function sameValue(a: Value | Json | undefined, b: Value | Json | undefined): boolean {
  return canonicalJson(a ?? null) === canonicalJson(b ?? null);
}
