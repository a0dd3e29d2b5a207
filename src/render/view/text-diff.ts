import { diffArrays } from 'diff';

/** A run of text that both sides share or that only one has. */
export interface Piece {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** A line of the new text, or of the old one where it was removed. `line` counts from 1 in the text it stands in. */
export type LineDiff =
  | { kind: 'same' | 'added' | 'removed'; line: number; text: string }
  | { kind: 'changed'; line: number; pieces: Piece[] };

// Word boundaries by dictionary where a script has no spaces: the locale hardly matters, Japanese and Chinese are always found.
// Made when a text needs it: that takes half as long as the start of Node.
let segmenter: Intl.Segmenter | undefined;

const ASCII = /^[\n\x20-\x7e]*$/;
const ASCII_WORDS = /\w+(?:['.]\w+)*|\s+|[^\w\s]/g;

/** Texts that share less than this are easier to read as old and new than as a mixture. */
const ALIKE = 0.4;
/** Differences larger than this many words or lines are not worth the quadratic time: old and new are shown whole. */
const MOST_EDITS = 600;
/** Removed × added lines up to which the best pairs are looked for. */
const MOST_PAIRS = 1600;

/** Words, runs of white space and punctuation, in order. */
function words(text: string): string[] {
  // The same by a regular expression where that is possible: it is many times faster.
  if (ASCII.test(text)) return text.match(ASCII_WORDS) ?? [];
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  return Array.from(segmenter.segment(text), (part) => part.segment);
}

/**
 * Word by word difference, or `undefined` where the texts have too little in common for one to be readable.
 * Changes that only white space keeps apart are shown as one.
 */
export function diffText(before: string, after: string): Piece[] | undefined {
  const from = words(before);
  const to = words(after);
  return similarity(from, to) < ALIKE && !differsInSpace(before, after) ? undefined : diffWords(from, to);
}

function diffWords(before: string[], after: string[]): Piece[] | undefined {
  const parts = diffArrays(before, after, { maxEditLength: MOST_EDITS });
  return parts && joinBlocks(parts.map((part) => ({ kind: kindOf(part), text: part.value.join('') })));
}

/** Line by line difference; lines that became other lines are compared word by word. */
export function diffTextLines(before: string, after: string): LineDiff[] {
  const result: LineDiff[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  let oldLine = 1;
  let newLine = 1;
  const flush = (): void => {
    result.push(...pairLines(removed, added, oldLine - removed.length, newLine - added.length));
    removed = [];
    added = [];
  };
  for (const part of lineParts(before.split('\n'), after.split('\n'))) {
    if (part.removed) {
      removed.push(...part.value);
      oldLine += part.value.length;
    } else if (part.added) {
      added.push(...part.value);
      newLine += part.value.length;
    } else {
      flush();
      for (const text of part.value) result.push({ kind: 'same', line: newLine++, text });
      oldLine += part.value.length;
    }
  }
  flush();
  return result;
}

function lineParts(before: string[], after: string[]): { added: boolean; removed: boolean; value: string[] }[] {
  const replaced = [
    { added: false, removed: true, value: before },
    { added: true, removed: false, value: after },
  ];
  return diffArrays(before, after, { maxEditLength: MOST_EDITS }) ?? replaced;
}

/** Whether the texts differ in white space at most. */
export function differsInSpace(before: string, after: string): boolean {
  return before.replace(/\s+/gu, '') === after.replace(/\s+/gu, '');
}

function kindOf(part: { added: boolean; removed: boolean }): Piece['kind'] {
  if (part.added) return 'added';
  return part.removed ? 'removed' : 'same';
}

/** Share of the ink that both have, 0 to 1, blind to order: cheap enough to ask before each comparison. */
function similarity(before: readonly string[], after: readonly string[]): number {
  const counts = new Map<string, number>();
  let total = 0;
  for (const word of before) {
    if (word.trim() === '') continue;
    counts.set(word, (counts.get(word) ?? 0) + 1);
    total += word.length;
  }
  let shared = 0;
  for (const word of after) {
    if (word.trim() === '') continue;
    total += word.length;
    const count = counts.get(word) ?? 0;
    if (count > 0) {
      counts.set(word, count - 1);
      shared += word.length;
    }
  }
  return total === 0 ? 0 : (2 * shared) / total;
}

interface Block {
  removed: string;
  added: string;
}

/** Alternates shared text with blocks of what was removed and added there. */
function joinBlocks(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  let block: Block = { removed: '', added: '' };
  const close = (): void => {
    result.push(...blockPieces(block));
    block = { removed: '', added: '' };
  };
  pieces.forEach((piece, at) => {
    if (piece.kind !== 'same') block[piece.kind] += piece.text;
    else if (piece.text.trim() === '' && bridges(block, pieces, at)) {
      block.removed += piece.text;
      block.added += piece.text;
    } else {
      close();
      result.push(piece);
    }
  });
  close();
  return merge(result);
}

/** Whether text was replaced before or after a gap, so that reading all of it as one replacement is simpler. */
function bridges(block: Block, pieces: readonly Piece[], at: number): boolean {
  const next = pieces.slice(at + 1, at + 3).filter((piece) => piece.kind !== 'same').length;
  const both = block.removed.trim() !== '' && block.added.trim() !== '';
  return next === 2 || (both && next === 1);
}

/** White space that both sides of a block begin or end with is not part of the difference. */
function blockPieces(block: Block): Piece[] {
  if (block.removed.trim() === '' || block.added.trim() === '') {
    return [
      { kind: 'removed', text: block.removed },
      { kind: 'added', text: block.added },
    ];
  }
  const head = sharedSpace(/^\s*/u, block);
  const tail = sharedSpace(/\s*$/u, block);
  return [
    { kind: 'same', text: head },
    { kind: 'removed', text: block.removed.slice(head.length, block.removed.length - tail.length) },
    { kind: 'added', text: block.added.slice(head.length, block.added.length - tail.length) },
    { kind: 'same', text: tail },
  ];
}

function sharedSpace(edge: RegExp, block: Block): string {
  const [before = ''] = edge.exec(block.removed) ?? [];
  const [after = ''] = edge.exec(block.added) ?? [];
  return before === after ? before : '';
}

function merge(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (piece.text === '') continue;
    if (last?.kind === piece.kind) last.text += piece.text;
    else result.push({ ...piece });
  }
  return result;
}

/** Pairs removed with added lines in order, so that the pairs have as much in common as possible. */
function pairLines(removed: readonly string[], added: readonly string[], oldLine: number, newLine: number): LineDiff[] {
  const gone = (at: number): LineDiff => ({ kind: 'removed', line: oldLine + at, text: removed[at] ?? '' });
  const come = (at: number): LineDiff => ({ kind: 'added', line: newLine + at, text: added[at] ?? '' });
  const result: LineDiff[] = [];
  let left = 0;
  let right = 0;
  for (const [from, to, pieces] of [...bestPairs(removed, added), [removed.length, added.length, undefined] as const]) {
    while (left < from) result.push(gone(left++));
    while (right < to) result.push(come(right++));
    if (pieces) result.push({ kind: 'changed', line: newLine + to, pieces });
    left = from + 1;
    right = to + 1;
  }
  return result;
}

type Pair = readonly [from: number, to: number, pieces: Piece[]];

function bestPairs(removed: readonly string[], added: readonly string[]): Pair[] {
  if (removed.length * added.length > MOST_PAIRS) return [];
  const before = removed.map(words);
  const after = added.map(words);
  // score[i][j]: the best sum of similarities among the lines from i and from j on.
  const score = Array.from({ length: before.length + 1 }, () => new Float64Array(after.length + 1));
  const at = (i: number, j: number): number => score[i]?.[j] ?? 0;
  const alike = before.map((line, i) =>
    after.map((other, j) => {
      const value = similarity(line, other);
      return value >= ALIKE || (differsInSpace(removed[i] ?? '', added[j] ?? '') && value > 0) ? value : 0;
    }),
  );
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const row = score[i];
      if (row) row[j] = Math.max(at(i + 1, j), at(i, j + 1), at(i + 1, j + 1) + (alike[i]?.[j] ?? 0));
    }
  }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < before.length && j < after.length;) {
    const value = alike[i]?.[j] ?? 0;
    if (value > 0 && at(i, j) === at(i + 1, j + 1) + value) {
      const pieces = diffWords(before[i] ?? [], after[j] ?? []);
      if (pieces) pairs.push([i, j, pieces]);
      i++;
      j++;
    } else if (at(i, j) === at(i + 1, j)) i++;
    else j++;
  }
  return pairs;
}

/** Rows of one kind that follow each other. */
export function runsOf(rows: readonly LineDiff[]): LineDiff[][] {
  const runs: LineDiff[][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last?.[0]?.kind === row.kind) last.push(row);
    else runs.push([row]);
  }
  return runs;
}
