import { describe, expect, it } from 'vitest';
import type { Piece } from '../../../src/render/view/text-diff.ts';
import { diffText, diffTextLines, differsInSpace } from '../../../src/render/view/text-diff.ts';

function git(pieces: readonly Piece[] | undefined): string | undefined {
  const marks = { same: ['', ''], added: ['{+', '+}'], removed: ['{-', '-}'] } as const;
  return pieces?.map(({ kind, text }) => `${marks[kind][0]}${text}${marks[kind][1]}`).join('');
}

describe('diffText', () => {
  it('compares word by word', () => {
    expect(git(diffText('Sync is fast on Wi-Fi', 'Sync is fast on any network'))).toBe(
      'Sync is fast on {-Wi-Fi-}{+any network+}',
    );
  });

  it('reads neighbouring replacements as one', () => {
    expect(git(diffText('The red old big house stands here today', 'The blue new tiny house stands here today'))).toBe(
      'The {-red old big-}{+blue new tiny+} house stands here today',
    );
  });

  it('finds words in Japanese, which has no spaces', () => {
    expect(git(diffText('古文書を読むアプリ', '古文書をカメラで読むアプリ'))).toBe('古文書を{+カメラで+}読むアプリ');
  });

  it('gives up on texts that share too little', () => {
    expect(diffText('Notes that sync', 'A private diary')).toBeUndefined();
  });

  it('gives both texts back', () => {
    const before = 'One two  three, four; five\tsix seven';
    const after = 'One 2 three, four and five six  seven eight';
    const pieces = diffText(before, after) ?? [];
    const side = (kind: Piece['kind']) => pieces.filter((piece) => piece.kind !== kind).map((piece) => piece.text);
    expect(side('added').join('')).toBe(before);
    expect(side('removed').join('')).toBe(after);
  });
});

describe('diffTextLines', () => {
  it('pairs lines that became other lines', () => {
    const rows = diffTextLines('a b c d\nsame\nold line here', 'new first\na b c e\nsame');
    expect(rows.map((row) => `${row.kind} ${row.line}`)).toEqual(['added 1', 'changed 2', 'same 3', 'removed 3']);
  });

  it('looks for no more than 600 differences: old and new are shown whole where there are more', () => {
    const lines = (count: number, words: string) =>
      Array.from({ length: 2 * count }, (_, line) => (line % 2 === 0 ? `same ${line}` : `${words} ${line}`));
    const kinds = (count: number) => {
      const rows = diffTextLines(lines(count, 'old').join('\n'), lines(count, 'new').join('\n'));
      return [...new Set(rows.map(({ kind }) => kind))];
    };
    expect(kinds(300)).toContain('same');
    expect(kinds(301)).toEqual(['removed', 'added']);
    const differ = (count: number) => diffText(lines(count, 'old').join(' '), lines(count, 'new').join(' '));
    expect(differ(300)).toBeDefined();
    expect(differ(301)).toBeUndefined();
  });

  it('looks for the best pairs of 1,600 at most', () => {
    const lines = (count: number, word: string) => `${word} in a line of words\n`.repeat(count).trimEnd();
    const kinds = (count: number) => diffTextLines(lines(count, 'one'), lines(40, 'two')).map(({ kind }) => kind);
    expect(kinds(40)).toContain('changed');
    expect(kinds(41)).not.toContain('changed');
  });
});

it('tells differences in white space from differences in ink', () => {
  expect(differsInSpace('a b\n\nc', 'a\u00A0b c')).toBe(true);
  expect(differsInSpace('a b', 'a c')).toBe(false);
});
