import { describe, expect, it } from 'vitest';
import type { Piece } from '../../src/render/text-diff.ts';
import { diffText, diffTextLines, sameInk } from '../../src/render/text-diff.ts';

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

  it('is quick on two long texts that have nothing in common', () => {
    const text = (seed: number) =>
      Array.from({ length: 100 }, (_, line) => `w${line * seed} x${line + seed} y${seed} text of line`).join('\n');
    const started = performance.now();
    diffTextLines('a\n'.repeat(2000), 'b\n'.repeat(2000));
    diffTextLines(text(7), text(13));
    diffText(text(7).replaceAll('\n', ' '), text(13).replaceAll('\n', ' '));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

it('tells differences in white space from differences in ink', () => {
  expect(sameInk('a b\n\nc', 'a\u00A0b c')).toBe(true);
  expect(sameInk('a b', 'a c')).toBe(false);
});
