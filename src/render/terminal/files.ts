import { visible } from '../../core/text/visible.ts';
import { bytesText, count } from '../../core/text/words.ts';
import type { FileRow, FilesContent, FilesView, SharedName } from '../view/files.ts';
import { FILE_ACTIONS } from '../view/files.ts';
import { cells } from '../view/cell-width.ts';
import { pad } from './cells.ts';
import type { Line, Span } from './layout.ts';
import { span, textLine } from './layout.ts';
import type { Style } from './style.ts';

/** Cells of the column of names. */
const WIDEST_NAME = 36;
/** So few moves are said one by one; for more, the new order is shorter. */
const FEW_MOVES = 2;

/** What happens to the files of a list, or of several lists: one line for each place to which something does. */
export function filesLines({ lists, content, failed }: FilesView, indent: number, style: Style): Line[] {
  const isOne = lists === 1;
  if (content.form === 'gone' && isOne) return [goneLine(content, failed.length, indent)];
  const failedLines = isOne
    ? failed.map(({ name, state }) => failedLine(name, state, indent, style))
    : failedSum(failed.length, indent, style);
  const each = isOne ? '' : ' in each';
  switch (content.form) {
    case 'gone': {
      const text = `${count(content.each, 'file')} in each, ${content.all} in all`;
      return [textLine(indent, [span('goes with it: '), span(text, 'delete')]), ...failedLines];
    }
    case 'new':
      return [newLine(content, isOne, indent), ...failedLines];
    case 'reordered': {
      const lead = [span(' '.repeat(indent)), span(`${style.symbols.move} `, 'update')];
      const words = span(`same files in another order${each}: `, 'muted');
      return [{ lead, body: [words, span(orderText(content, style))] }];
    }
    default: {
      const { rows, kept } = content;
      const stay = `${kept} ${kept === 1 ? 'stays' : 'stay'}${each}`;
      const keptLines = kept > 0 ? [textLine(indent, [span(stay, 'muted')])] : [];
      return [...rowLines(rows, indent, style), ...failedLines, ...keptLines];
    }
  }
}

/** Lines of files with their mark and place, names aligned. */
function rowLines(rows: readonly FileRow[], indent: number, style: Style): Line[] {
  const placeWidth = Math.max(0, ...rows.map(({ place }) => String(place).length));
  const texts = rows.map((row) => ({ row, name: nameText(row, style), remark: remarkText(row, style) }));
  const remarked = texts.filter(({ remark }) => remark !== '');
  const nameWidth = Math.min(WIDEST_NAME, Math.max(0, ...remarked.map(({ name }) => cells(visible(name)))));
  return texts.map(({ row, name, remark }) => {
    const action = FILE_ACTIONS[row.what];
    const mark = span(`${style.symbols[action]} `, action === 'move' ? 'update' : action);
    const lead = [span(' '.repeat(indent)), mark, span(`${String(row.place).padStart(placeWidth)}  `)];
    if (remark === '') return { lead, body: [span(name)] };
    return { lead, body: [span(`${pad(visible(name), nameWidth)}  `), span(remark, 'muted')] };
  });
}

function nameText({ name, differs }: SharedName, { symbols }: Style): string {
  return differs ? `${name}, ${symbols.more}` : name;
}

function remarkText({ files, bytes, was, instead, frame }: FileRow, style: Style): string {
  const parts: string[] = [];
  // What is only moved needs no number: it is the same file in each list.
  if (files !== undefined && was === undefined && !(frame && bytes === undefined)) parts.push(count(files, 'file'));
  if (was !== undefined) parts.push(`was ${was}`);
  if (bytes !== undefined) {
    const size = bytesText(bytes);
    if (typeof instead === 'object' && 'bytes' in instead) parts.push(`${size} instead of ${bytesText(instead.bytes)}`);
    else parts.push(size);
  }
  if (instead === 'other content') parts.push(instead);
  else if (instead && 'name' in instead) parts.push(`instead of ${nameText(instead, style)}`);
  if (frame) parts.push(frameText(frame, style));
  return parts.join(', ');
}

/** `poster frame 00:00:05:00 → 00:00:07:12`. */
function frameText({ before, after }: NonNullable<FileRow['frame']>, { symbols }: Style): string {
  return `poster frame ${before === undefined ? '' : `${before} ${symbols.arrow} `}${after}`;
}

function newLine(content: Extract<FilesContent, { form: 'new' }>, isOne: boolean, indent: number): Line {
  const { each, all, bytes, isSame, names } = content;
  const files = count(each, 'file');
  const size = bytesText(bytes);
  const text = isOne ? `${files}, ${size}` : `${isSame ? 'the same ' : ''}${files} in each, ${all} in all, ${size}`;
  if (!names) return textLine(indent, [span(text)]);
  const shown = names.map(({ name, frame }) => (frame === undefined ? name : `${name} (poster frame ${frame})`));
  return textLine(indent, [span(`${text}: `), span(shown.join(', '), 'added')]);
}

/** The shorter of two: which files move, or all files in their new order. */
function orderText({ moves, order }: Extract<FilesContent, { form: 'reordered' }>, style: Style): string {
  if (order && moves.length > FEW_MOVES) return order.join(', ');
  const texts = moves.map((row) => {
    const where = row.was === undefined ? `at ${row.place}` : `from ${row.was} to ${row.place}`;
    return `${nameText(row, style)} ${where}`;
  });
  return texts.join(order ? ', ' : '; ');
}

function failedLine(name: string, state: string, indent: number, { symbols }: Style): Line {
  const lead = [span(' '.repeat(indent)), span(`${symbols.delete} `, 'delete')];
  return { lead, body: [span(`${name}  `), span(`an upload that did not succeed (${state})`, 'muted')] };
}

function failedSum(number: number, indent: number, { symbols }: Style): Line[] {
  if (number === 0) return [];
  const lead = [span(' '.repeat(indent)), span(`${symbols.delete} `, 'delete')];
  return [{ lead, body: [span(`${count(number, 'upload')} that did not succeed`, 'muted')] }];
}

function goneLine({ names = [] }: Extract<FilesContent, { form: 'gone' }>, failed: number, indent: number): Line {
  const body: Span[] = [];
  if (names.length > 0) {
    body.push(span(`${count(names.length, 'file')} (`), span(names.join(', '), 'delete'), span(')'));
  }
  if (failed > 0) body.push(span(`${names.length > 0 ? ' and ' : ''}${count(failed, 'upload')} that did not succeed`));
  return { lead: [span(`${' '.repeat(indent)}goes with it: `)], body };
}
