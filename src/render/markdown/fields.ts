import { textLength } from '../../core/text/canonical-text.ts';
import type { FieldContent, FieldRow, RemovedField } from '../view/fields.ts';
import { CUT_WORDS } from '../view/fields.ts';
import { diffSummary } from '../view/text-hunks.ts';
import type { Piece } from '../view/text-diff.ts';
import type { Shown } from '../view/values.ts';
import { diffFence } from './fence.ts';
import { clip, code, lengthText, prose } from './inline.ts';
import { addedLines, hunkLines, pieceText, removedLines } from './text.ts';

/** A text of one line that is longer is shown in a block of its own. */
const SHORT = 120;
/** Codes or words of a list that are longer are cut. */
const LONGEST_LIST = 400;
const LONGEST_NAME = 80;
/** Lines of a difference where room is short. */
const MOST_LINES = 16;

/** A field in one line: what changes, its length and its limit. */
export function fieldText(row: FieldRow): string {
  return `${nameText(row.name)}: ${changeText(row.content)}${lengthOf(row)}`;
}

/** A field by its length alone. */
export function fieldName(row: FieldRow): string {
  return `${nameText(row.name)}${lengthOf(row)}`;
}

/** The texts of a field as a block of code, where they don't stand in its line. @param isWhole with every character */
export function fieldFence({ content }: FieldRow, isWhole: boolean): string {
  const lines = fenceLines(content, isWhole);
  const most = isWhole || lines.length <= MOST_LINES + 1 ? lines.length : MOST_LINES;
  const more = lines.length > most ? [`  … ${lines.length - most} more lines`] : [];
  return lines.length === 0 ? '' : diffFence([...lines.slice(0, most), ...more]);
}

/** A field of something that goes. */
export function removedText({ name, value }: RemovedField): string {
  return `${nameText(name)} ${valueText(value)}`;
}

/** What a field becomes, in one line. */
export function changeText(content: FieldContent): string {
  switch (content.form) {
    case 'said':
      return '';
    case 'value':
      return valueText(content.value);
    case 'replaced':
      return replacedText(content);
    case 'list':
      return listText(content);
    case 'reordered':
      return `same words in another order: ${itemsText(content.items)}`;
    case 'words': {
      const remark = content.isSpaceOnly ? 'only white space differs: ' : '';
      return remark + (isLong(content.after) ? 'text changed' : code(piecesText(content.pieces, content.isSpaceOnly)));
    }
    case 'lines':
      return content.diff.isSpaceOnly ? 'only white space differs' : diffSummary(content.diff);
    default: {
      const { character, before, after } = content;
      return `only Unicode form differs: ${code(character)} ${code(before)} → ${code(after)}`;
    }
  }
}

function nameText(name: string): string {
  return code(clip(name, LONGEST_NAME));
}

function lengthOf({ length, isCut }: FieldRow): string {
  return `${length ? ` · ${length.now}/${length.limit}` : ''}${isCut ? ` · **${CUT_WORDS}**` : ''}`;
}

/** A value in the middle of a line. */
export function valueText(value: Shown): string {
  switch (value.is) {
    case 'empty':
      return '(empty)';
    case 'secret':
      return '(secret)';
    case 'list':
      return itemsText(value.items);
    case 'text':
      return isLong(value.text) ? lengthText(value.text) : code(value.text);
    default:
      return prose(clip(value.text, LONGEST_LIST));
  }
}

function itemsText(items: readonly string[]): string {
  return code(clip(items.join(', '), LONGEST_LIST));
}

function replacedText({ before, after }: Extract<FieldContent, { form: 'replaced' }>): string {
  if (before.is === 'text' && after.is === 'text' && (isLong(before.text) || isLong(after.text)))
    return 'text replaced';
  return `${valueText(before)} → ${valueText(after)}`;
}

function listText({ added, removed, unchanged }: Extract<FieldContent, { form: 'list' }>): string {
  const parts = [
    ...(added.length > 0 ? [`added ${itemsText(added)}`] : []),
    ...(removed.length > 0 ? [`removed ${itemsText(removed)}`] : []),
  ];
  return `${parts.join(', ')} (${unchanged} unchanged)`;
}

/** As git writes a word difference. */
function piecesText(pieces: readonly Piece[], isSpaceOnly: boolean): string {
  return pieces.map((piece) => pieceText(piece, isSpaceOnly)).join('');
}

function fenceLines(content: FieldContent, isWhole: boolean): string[] {
  switch (content.form) {
    case 'value':
      return content.value.is === 'text' && isLong(content.value.text) ? addedLines(content.value.text, isWhole) : [];
    case 'replaced':
      return replacedLines(content, isWhole);
    case 'words': {
      const { pieces, isSpaceOnly, after } = content;
      return isLong(after) ? [`! ${piecesText(pieces, isSpaceOnly)}`] : [];
    }
    case 'lines':
      return hunkLines(content.diff, isWhole);
    default:
      return [];
  }
}

function replacedLines({ before, after }: Extract<FieldContent, { form: 'replaced' }>, isWhole: boolean): string[] {
  const [old, next] = [before, after].map((value) => (value.is === 'text' ? value.text : undefined));
  if (![old, next].some((text) => text !== undefined && isLong(text))) return [];
  return [
    ...(old === undefined ? [] : removedLines(old, isWhole)),
    ...(next === undefined ? [] : addedLines(next, isWhole)),
  ];
}

function isLong(text: string): boolean {
  return text.includes('\n') || textLength(text) > SHORT;
}
