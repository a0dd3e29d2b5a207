import { count } from '../../core/text/words.ts';
import type { LineDiff } from './text-diff.ts';
import { diffTextLines, differsInSpace } from './text-diff.ts';

export type Unit = 'line' | 'paragraph';

/** Lines next to each other of which at least one differs, with their neighbours. */
interface Hunk {
  /** The number of its first line that counts, in the new text; absent where the hunk is all there is. */
  start?: number;
  rows: LineDiff[];
}

/** How two texts of several lines differ. Blank lines don't count. */
export interface LinesDiff {
  unit: Unit;
  /** Nothing but white space differs. */
  isSpaceOnly: boolean;
  /** Lines of the new text. */
  total: number;
  changed: number;
  added: number;
  removed: number;
  hunks: Hunk[];
}

/** @param full with every line that stays, and not only those next to a difference */
export function diffLines(before: string, after: string, unit = unitOf(before, after), full = false): LinesDiff {
  const rows = diffTextLines(before, after);
  const counted = rows.filter((row) => row.kind === 'changed' || row.text.trim() !== '');
  const number = (kind: LineDiff['kind']): number => counted.filter((row) => row.kind === kind).length;
  return {
    unit,
    isSpaceOnly: differsInSpace(before, after),
    total: counted.length - number('removed'),
    changed: number('changed'),
    added: number('added'),
    removed: number('removed'),
    hunks: full ? [{ rows }] : hunksOf(rows, unit),
  };
}

/** `1 of 14 paragraphs changed, 1 added`. */
export function diffSummary({ unit, total, changed, ...diff }: LinesDiff): string {
  const parts = changed > 0 ? [`${changed} of ${count(total, unit)} changed`] : [];
  for (const kind of ['added', 'removed'] as const) {
    if (diff[kind] > 0) parts.push(`${parts.length > 0 ? diff[kind] : count(diff[kind], unit)} ${kind}`);
  }
  return parts.join(', ');
}

/** Paragraphs where blank lines separate all of them, otherwise lines. */
function unitOf(...texts: readonly string[]): Unit {
  return texts.some((text) => /[^\n]\n[^\n]/.test(text)) ? 'line' : 'paragraph';
}

function hunksOf(rows: readonly LineDiff[], unit: Unit): Hunk[] {
  const differs = (at: number): boolean => rows[at] !== undefined && rows[at].kind !== 'same';
  const isShown = (row: LineDiff, at: number): boolean => {
    if (row.kind !== 'same') return true;
    return row.text.trim() === '' ? differs(at - 1) && differs(at + 1) : differs(at - 1) || differs(at + 1);
  };
  const isWhole = rows.every(({ kind }) => kind !== 'same');
  const numbers = newNumbers(rows, unit);
  const hunks: Hunk[] = [];
  let current: Hunk | undefined;
  for (const [at, row] of rows.entries()) {
    if (!isShown(row, at)) {
      current = undefined;
      continue;
    }
    if (!current) {
      const start = numbers[row.kind === 'same' ? at + 1 : at];
      current = { ...(isWhole || start === undefined ? {} : { start }), rows: [] };
      hunks.push(current);
    }
    current.rows.push(row);
  }
  return hunks;
}

/** For each row, the number of its line or paragraph in the new text. */
function newNumbers(rows: readonly LineDiff[], unit: Unit): number[] {
  let next = 1;
  return rows.map((row) => {
    const number = next;
    const counts = unit === 'line' || row.kind === 'changed' || row.text.trim() !== '';
    if (row.kind !== 'removed' && counts) next++;
    return number;
  });
}
