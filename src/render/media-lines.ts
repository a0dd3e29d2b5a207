import type { Change } from '../core/change.ts';
import type { FileEntry } from '../core/file-list.ts';
import { bytesText } from './amounts.ts';
import { cells, pad } from './cells.ts';
import type { Line, Span } from './layout.ts';
import { span } from './layout.ts';
import type { MediaDiff, MediaItem } from './media-diff.ts';
import { diffMedia, isReorder, mediaChange } from './media-diff.ts';
import { namer, withFrame } from './media-names.ts';
import type { Style } from './style.ts';
import { textLine } from './text-lines.ts';
import { count } from './titles.ts';
import { visible } from './visible.ts';

/** Cells of the column of names. */
const WIDEST_NAME = 36;
/** So few moves are told one by one; for more, the new order is shorter. */
const FEW_MOVES = 2;

/** What happens to the files of one list, one line for each to which something does. Nothing for any other change. */
export function mediaLines(change: Change, indent: number, style: Style): Line[] {
  const media = mediaChange(change);
  if (!media) return [];
  const { before = [], after } = media;
  if (!after) return [goneLine(before, indent)];
  const diff = diffMedia(before, after);
  const nameOf = namer([...before, ...after]);
  const leftovers = diff.leftovers.map((entry) => leftoverLine(entry, indent, style));
  if (isAllNew(diff)) return [newLine(after, nameOf, indent), ...leftovers];
  if (isReorder(diff)) return [orderLine(diff, after, nameOf, indent, style)];
  return [
    ...itemLines(
      diff.items.map((item) => ({ item, name: nameOf(item.entry), remark: remarkOf(item, nameOf, style) })),
      indent,
      style,
    ),
    ...leftovers,
    ...keptLine(diff, indent),
  ];
}

/** Whether nothing was there before that a customer could see. */
export function isAllNew({ items, kept }: MediaDiff): boolean {
  return kept === 0 && items.every(({ what }) => what === 'added');
}

/** Lines of files with their mark and place, names aligned. */
export function itemLines(
  rows: readonly { item: MediaItem; name: string; remark: string }[],
  indent: number,
  style: Style,
): Line[] {
  const placeWidth = Math.max(0, ...rows.map(({ item }) => String(item.place).length));
  const remarked = rows.filter(({ remark }) => remark !== '');
  const nameWidth = Math.min(WIDEST_NAME, Math.max(0, ...remarked.map(({ name }) => cells(visible(name)))));
  return rows.map(({ item, name, remark }) => {
    const [symbol, tone] = MARKS[item.what === 'stays' && item.was !== undefined ? 'moved' : item.what];
    const place = String(item.place).padStart(placeWidth);
    const lead = [span(' '.repeat(indent)), span(`${style.symbols[symbol]} `, tone), span(`${place}  `)];
    if (remark === '') return { lead, body: [span(name)] };
    return { lead, body: [span(`${pad(visible(name), nameWidth)}  `), span(remark, 'muted')] };
  });
}

const MARKS = {
  added: ['create', 'create'],
  removed: ['delete', 'delete'],
  replaced: ['update', 'update'],
  stays: ['update', 'update'],
  moved: ['move', 'update'],
} as const;

/** `00:00:05:00 → 00:00:07:12`: the frame that is shown before a video plays. */
export function frameText({ before, after }: { before: string | null; after: string }, style: Style): string {
  return `poster frame ${before === null ? '' : `${before} ${style.symbols.arrow} `}${after}`;
}

function remarkOf(item: MediaItem, nameOf: (entry: FileEntry) => string, style: Style): string {
  if (item.what === 'removed') return '';
  if (item.what === 'stays') {
    const parts = item.was === undefined ? [] : [`was ${item.was}`];
    return [...parts, ...(item.frame ? [frameText(item.frame, style)] : [])].join(', ');
  }
  const { entry } = item;
  const frame = typeof entry.previewFrameTimeCode === 'string' ? [`poster frame ${entry.previewFrameTimeCode}`] : [];
  const size = bytesText(entry.fileSize);
  if (item.what === 'added') return [size, ...frame].join(', ');
  const former = nameOf(item.old);
  if (former !== nameOf(entry)) return [size, `instead of ${former}`, ...frame].join(', ');
  const formerSize = bytesText(item.old.fileSize);
  return [...(size === formerSize ? [size, 'other content'] : [`${size} instead of ${formerSize}`]), ...frame].join(
    ', ',
  );
}

function newLine(after: readonly FileEntry[], nameOf: (entry: FileEntry) => string, indent: number): Line {
  const names = after.map((entry) => withFrame(nameOf(entry), entry));
  const body = [
    span(`${count(after.length, 'file')}, ${bytesText(bytesIn(after))}: `),
    span(names.join(', '), 'added'),
  ];
  return textLine(indent, body);
}

function orderLine(
  { items }: MediaDiff,
  after: readonly FileEntry[],
  nameOf: (entry: FileEntry) => string,
  indent: number,
  style: Style,
): Line {
  const lead = [span(' '.repeat(indent)), span(`${style.symbols.move} `, 'update')];
  return { lead, body: [span('same files in another order: ', 'muted'), span(orderText(items, after, nameOf))] };
}

/** The shorter of two: which files move, or all files in their new order. */
function orderText(
  items: readonly MediaItem[],
  after: readonly FileEntry[],
  nameOf: (entry: FileEntry) => string,
): string {
  if (items.length > FEW_MOVES) return after.map(nameOf).join(', ');
  return items.map((item) => `${nameOf(item.entry)} ${moveText(item)}`).join(', ');
}

/** `from 4 to 1`; only for a file that moves. */
export function moveText(item: MediaItem): string {
  return item.what === 'stays' && item.was !== undefined ? `from ${item.was} to ${item.place}` : `at ${item.place}`;
}

function leftoverLine({ fileName, state }: FileEntry, indent: number, style: Style): Line {
  const lead = [span(' '.repeat(indent)), span(`${style.symbols.delete} `, 'delete')];
  return { lead, body: [span(`${fileName}  `), span(`an upload that did not succeed (${state})`, 'muted')] };
}

function goneLine(before: readonly FileEntry[], indent: number): Line {
  const seen = before.filter(({ state }) => state === undefined);
  const failed = before.length - seen.length;
  const body: Span[] = [];
  if (seen.length > 0) {
    body.push(span(`${count(seen.length, 'file')} (`), span(seen.map(namer(seen)).join(', '), 'delete'), span(')'));
  }
  if (failed > 0) body.push(span(`${seen.length > 0 ? ' and ' : ''}${count(failed, 'upload')} that did not succeed`));
  return { lead: [span(`${' '.repeat(indent)}goes with it: `)], body };
}

/** How many files nothing happens to. */
export function keptLine({ kept }: { kept: number }, indent: number, each = ''): Line[] {
  return kept > 0 ? [textLine(indent, [span(`${kept} ${kept === 1 ? 'stays' : 'stay'}${each}`, 'muted')])] : [];
}

export function bytesIn(entries: readonly FileEntry[]): number {
  return entries.reduce((sum, { fileSize }) => sum + fileSize, 0);
}
