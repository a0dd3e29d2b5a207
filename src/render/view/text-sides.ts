import type { Piece } from './text-diff.ts';
import { diffText, diffTextLines } from './text-diff.ts';

/** A text as it was and as it will be, each in pieces: what only one of them has is marked. */
export interface TextSides {
  before: Piece[];
  after: Piece[];
}

/** Takes the difference of two texts apart, to show one beside the other. */
export function textSides(before: string, after: string): TextSides {
  const pieces = before.includes('\n') || after.includes('\n') ? linePieces(before, after) : diffText(before, after);
  if (!pieces) return { before: [{ kind: 'removed', text: before }], after: [{ kind: 'added', text: after }] };
  return {
    before: joined(pieces.filter(({ kind }) => kind !== 'added')),
    after: joined(pieces.filter(({ kind }) => kind !== 'removed')),
  };
}

function linePieces(before: string, after: string): Piece[] {
  const rows = diffTextLines(before, after);
  const last = {
    removed: rows.findLastIndex(({ kind }) => kind !== 'added'),
    added: rows.findLastIndex(({ kind }) => kind !== 'removed'),
  };
  return rows.flatMap((row, at): Piece[] => {
    const ends: Piece[] = endsOf(row.kind, at, last);
    if (row.kind === 'changed') return [...row.pieces, ...ends];
    return [{ kind: row.kind, text: row.text }, ...ends];
  });
}

/** The line feeds after a line. The last line of a text has none, which need not be the last one of the other. */
function endsOf(
  kind: Piece['kind'] | 'changed',
  at: number,
  last: Readonly<Record<'removed' | 'added', number>>,
): Piece[] {
  const has = { removed: kind !== 'added' && at < last.removed, added: kind !== 'removed' && at < last.added };
  if (has.removed && has.added) return [{ kind: 'same', text: '\n' }];
  return (['removed', 'added'] as const).flatMap((side) => (has[side] ? [{ kind: side, text: '\n' }] : []));
}

/** Neighbours of one kind as one piece. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const { kind, text } of pieces) {
    const last = result.at(-1);
    if (last?.kind === kind) last.text += text;
    else if (text !== '') result.push({ kind, text });
  }
  return result;
}
