import { runsOf } from '../view/text-diff.ts';
import { visible, visibleSpace } from '../../core/text/visible.ts';
import { count } from '../../core/text/words.ts';
import type { LineDiff, Piece } from '../view/text-diff.ts';
import type { LinesDiff, Unit } from '../view/text-hunks.ts';
import { clip } from './inline.ts';

/** Lines that are only new or only gone are shown up to here where room is short. */
const MOST_LINES = 6;
const MOST_CHARACTERS = 400;
/** Unchanged text that is kept on either side of a change inside a line. */
const CONTEXT = 60;

/** The lines of a text that is new. */
export function addedLines(text: string, isWhole: boolean): string[] {
  return ownLines('+', text.split('\n'), 'line', 'added', isWhole);
}

/** The lines of a text that goes. */
export function removedLines(text: string, isWhole: boolean): string[] {
  return ownLines('-', text.split('\n'), 'line', 'removed', isWhole);
}

/** The changed lines with the lines next to them, under a heading that says where in the new text they stand. */
export function hunkLines({ hunks, unit, isSpaceOnly }: LinesDiff, isWhole: boolean): string[] {
  return hunks.flatMap(({ start, rows }) => [
    ...(start === undefined ? [] : [`@@ ${unit} ${start} @@`]),
    ...runsOf(rows).flatMap((run) => runLines(run, unit, isSpaceOnly, isWhole)),
  ]);
}

/** A piece of a word difference, marked as git does. */
export function pieceText({ kind, text }: Piece, isSpaceOnly: boolean): string {
  if (kind === 'same') return text;
  const shown = isSpaceOnly || text.trim() === '' ? visibleSpace(text) : text;
  return kind === 'added' ? `{+${shown}+}` : `{-${shown}-}`;
}

function runLines(run: readonly LineDiff[], unit: Unit, isSpaceOnly: boolean, isWhole: boolean): string[] {
  const texts = run.flatMap((row) => (row.kind === 'changed' ? [] : [row.text]));
  switch (run[0]?.kind) {
    case 'added':
      return ownLines('+', texts, unit, 'added', isWhole, isSpaceOnly);
    case 'removed':
      return ownLines('-', texts, unit, 'removed', isWhole, isSpaceOnly);
    case 'same':
      return texts.map((text) => marked(' ', isWhole ? text : clip(text, 2 * CONTEXT)));
    default:
      return run.flatMap((row) =>
        row.kind === 'changed' ? [`! ${changedLine(row.pieces, isSpaceOnly, isWhole)}`] : [],
      );
  }
}

function ownLines(
  mark: '+' | '-',
  texts: readonly string[],
  unit: Unit,
  what: 'added' | 'removed',
  isWhole: boolean,
  isSpaceOnly = false,
): string[] {
  const most = isWhole || texts.length <= MOST_LINES + 1 ? texts.length : MOST_LINES;
  const lines = texts.slice(0, most).map((text) => {
    if (isSpaceOnly && text.trim() === '') return marked(mark, visibleSpace(`${text}\n`));
    return marked(mark, isWhole ? text : clip(text, MOST_CHARACTERS));
  });
  const hidden = texts.slice(most).filter((text) => text.trim() !== '').length;
  return hidden > 0 ? [...lines, `  … ${count(hidden, `more ${unit}`)} ${what}`] : lines;
}

function changedLine(pieces: readonly Piece[], isSpaceOnly: boolean, isWhole: boolean): string {
  return pieces
    .map((piece, at) => {
      if (isWhole || piece.kind !== 'same') return pieceText(piece, isSpaceOnly);
      return elide(piece.text, at > 0, at < pieces.length - 1);
    })
    .join('');
}

/** Unchanged text between changes keeps its ends. */
function elide(text: string, hasBefore: boolean, hasAfter: boolean): string {
  const characters = Array.from(visible(text));
  if (characters.length <= 2 * CONTEXT + 20) return text;
  const start = hasBefore ? characters.slice(0, CONTEXT).join('') : '';
  const end = hasAfter ? characters.slice(-CONTEXT).join('') : '';
  return `${start}${start === '' ? '' : ' '}…${end === '' ? '' : ' '}${end}`;
}

/** A mark and a blank, so that no line begins as its text does. */
function marked(mark: string, text: string): string {
  return text === '' ? mark.trimEnd() : `${mark} ${text}`;
}
