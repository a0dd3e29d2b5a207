import type { Change } from '../core/change.ts';
import type { FileEntry } from '../core/file-list.ts';
import { canonicalJson } from '../core/json.ts';
import { bytesText } from './amounts.ts';
import type { Line } from './layout.ts';
import { span } from './layout.ts';
import type { MediaChange, MediaDiff, MediaItem } from './media-diff.ts';
import { diffMedia, isReorder, mediaChange } from './media-diff.ts';
import { bytesIn, frameText, isAllNew, itemLines, keptLine, moveText } from './media-lines.ts';
import { commonName, namer, withFrame } from './media-names.ts';
import type { Style } from './style.ts';
import { textLine } from './text-lines.ts';
import { count } from './titles.ts';

/** One of several lists to which the same happens. */
interface Member extends MediaChange {
  diff: MediaDiff;
  nameOf: (entry: FileEntry) => string;
}

/**
 * What a list has in common with those of other languages that a reader can approve in one go: section, kind of display and what
 * happens at which place. Not the files themselves, which differ in every language.
 */
export function mediaLikeness(change: Change): string | undefined {
  const media = mediaChange(change);
  if (!media) return undefined;
  const { place, before = [], after } = media;
  const { items, kept, leftovers } = diffMedia(before, after ?? []);
  const happens = items.map((item) => {
    const frame = item.what === 'stays' ? item.frame : item.entry.previewFrameTimeCode;
    return { what: item.what, place: item.place, was: item.what === 'stays' ? item.was : undefined, frame };
  });
  return canonicalJson([place.section, place.displayType, after === undefined, happens, kept, leftovers.length]);
}

/** What happens to the lists of several languages which are alike in that: places once, files with their totals. */
export function familyLines(changes: readonly Change[], indent: number, style: Style): Line[] {
  const members = changes.flatMap((change): Member[] => {
    const media = mediaChange(change);
    if (!media) return [];
    const { before = [], after = [] } = media;
    return [{ ...media, diff: diffMedia(before, after), nameOf: namer([...before, ...after]) }];
  });
  const [first] = members;
  if (!first) return [];
  const leftovers = leftoverLines(members, indent, style);
  if (!first.after) return [goneLine(members, indent), ...leftovers];
  if (isAllNew(first.diff)) return [newLine(members, indent), ...leftovers];
  if (isReorder(first.diff)) return [orderLine(members, first.diff.items, indent, style)];
  const rows = first.diff.items.map((item, at) => {
    const parts = partsOf(members, at);
    const name = commonName(
      parts.map((part) => part.name),
      style.symbols.more,
    );
    return { item, name, remark: remarkOf(item, parts, style) };
  });
  return [...itemLines(rows, indent, style), ...leftovers, ...keptLine(first.diff, indent, ' in each')];
}

/** What plays the same part in each list. */
interface Part {
  entry: FileEntry;
  name: string;
  /** What it takes the place of. */
  old: string;
}

function partsOf(members: readonly Member[], at: number): Part[] {
  return members.flatMap(({ diff, nameOf }): Part[] => {
    const item = diff.items[at];
    if (!item) return [];
    const old = item.what === 'replaced' ? nameOf(item.old) : '';
    return [{ entry: item.entry, name: nameOf(item.entry), old }];
  });
}

function remarkOf(item: MediaItem, parts: readonly Part[], style: Style): string {
  if (item.what === 'removed') return count(parts.length, 'file');
  if (item.what === 'stays') {
    const was = item.was === undefined ? [] : [`was ${item.was}`];
    return [...was, ...(item.frame ? [frameText(item.frame, style)] : [])].join(', ');
  }
  const words = [count(parts.length, 'file'), bytesText(bytesIn(parts.map(({ entry }) => entry)))];
  if (item.what === 'replaced') {
    const olds = parts.map(({ old }) => old);
    const isRenamed = parts.some((part) => part.old !== part.name);
    words.push(isRenamed ? `instead of ${commonName(olds, style.symbols.more)}` : 'other content');
  }
  const frame = item.entry.previewFrameTimeCode;
  return [...words, ...(typeof frame === 'string' ? [`poster frame ${frame}`] : [])].join(', ');
}

function newLine(members: readonly Member[], indent: number): Line {
  const lists = members.map(({ after = [] }) => after);
  const [first = []] = lists;
  const all = lists.flat();
  const isOne = new Set(lists.map((list) => canonicalJson(list.map(({ md5 }) => md5)))).size === 1;
  const each = `${isOne ? 'the same ' : ''}${count(first.length, 'file')} in each`;
  const names = members.map(({ after = [], nameOf }) =>
    after.map((entry) => withFrame(nameOf(entry), entry)).join(', '),
  );
  const [common = ''] = names;
  const body = [span(`${each}, ${all.length} in all, ${bytesText(bytesIn(all))}`)];
  if (names.every((name) => name === common)) body.push(span(': '), span(common, 'added'));
  return textLine(indent, body);
}

function orderLine(members: readonly Member[], items: readonly MediaItem[], indent: number, style: Style): Line {
  const moves = items.map((item, at) => {
    const names = partsOf(members, at).map(({ name }) => name);
    return `${commonName(names, style.symbols.more)} ${moveText(item)}`;
  });
  const lead = [span(' '.repeat(indent)), span(`${style.symbols.move} `, 'update')];
  return { lead, body: [span('same files in another order in each: ', 'muted'), span(moves.join('; '))] };
}

function goneLine(members: readonly Member[], indent: number): Line {
  const lists = members.map(({ before = [] }) => before.filter(({ state }) => state === undefined));
  const each = count(lists[0]?.length ?? 0, 'file');
  return textLine(indent, [span('goes with it: '), span(`${each} in each, ${lists.flat().length} in all`, 'delete')]);
}

function leftoverLines(members: readonly Member[], indent: number, style: Style): Line[] {
  const number = members.flatMap(({ diff }) => diff.leftovers).length;
  if (number === 0) return [];
  const lead = [span(' '.repeat(indent)), span(`${style.symbols.delete} `, 'delete')];
  return [{ lead, body: [span(`${count(number, 'upload')} that did not succeed`, 'muted')] }];
}
