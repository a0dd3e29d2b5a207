import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileEntry, FileMove } from '../../src/core/file-list.ts';
import { movesBetween } from '../support/moves.ts';

const entry = (name: string, more: Partial<FileEntry> = {}): FileEntry => ({
  fileName: name,
  fileSize: 10,
  md5: `content of ${name}`,
  ...more,
});
const entries = (names: readonly string[]) => names.map((name) => entry(name));

/** What happens between lists of files whose names are their contents, e.g. `a b c` to `b a`; `=` counts those that are in no move. */
function moved(before: string, after: string): string {
  const list = (text: string) => entries(text.split(' ').filter((name) => name !== ''));
  const moves = movesBetween(list(before), list(after));
  const words = moves.map((move) => {
    const place = `${move.place}${move.entry.fileName}`;
    if (move.what === 'moved') return `>${place}${move.was}`;
    if (move.what === 'replaced') return `~${place}${move.old.fileName}`;
    return `${move.what === 'added' ? '+' : '-'}${place}`;
  });
  return [...words, `=${list(after).length - numberOf(moves, 'added', 'replaced', 'moved')}`].join(' ');
}

function numberOf(moves: readonly FileMove[], ...kinds: string[]): number {
  return moves.filter(({ what }) => kinds.includes(what)).length;
}

describe('what happens to files', () => {
  it.each([
    ['', 'a b', '+1a +2b =0'],
    ['a b', '', '-1a -2b =0'],
    ['a b', 'a b c', '+3c =2'],
    ['a b c', 'x a b c', '+1x =3'],
    ['a b c', 'b c', '-1a =2'],
    ['a b c', 'a x c', '~2xb =2'],
    ['a b c', 'x a y c', '+1x ~3yb =2'],
    ['a b', 'x', '~1xa -2b =0'],
    ['a b', 'b a', '>2a1 =1'],
    ['a b c d e', 'e a b c d', '>1e5 =4'],
    ['a b c d e', 'b c d e a', '>5a1 =4'],
    ['a b c', 'c x a', '~2xb >3a1 =1'],
    ['a a b', 'b a', '>2a1 -2a =1'],
    ['a', 'a a', '+2a =1'],
  ])('%j to %j', (before, after, expected) => {
    expect(moved(before, after)).toBe(expected);
  });

  it('what goes and what comes are paired by name, then by place', () => {
    const after = [entry('x'), entry('b', { md5: 'new b' }), entry('a', { md5: 'new a' })];
    expect(movesBetween(entries(['a', 'b']), after)).toMatchObject([
      { what: 'added', place: 1 },
      { what: 'replaced', place: 2, old: { fileName: 'b' } },
      { what: 'replaced', place: 3, old: { fileName: 'a' } },
    ]);
  });

  it('an upload that did not succeed has no place, and is in no move', () => {
    const before = [entry('a', { state: 'FAILED' }), entry('b')];
    expect(movesBetween(before, entries(['b']))).toEqual([]);
    expect(movesBetween(before, entries(['a', 'b']))).toMatchObject([{ what: 'added', place: 1 }]);
  });

  it('another frame is one, also of a video that stays where it is', () => {
    const before = [entry('a', { previewFrameTimeCode: null }), entry('b', { previewFrameTimeCode: '00:00:05:00' })];
    const after = [
      entry('a', { previewFrameTimeCode: '00:00:01:00' }),
      entry('b', { previewFrameTimeCode: '00:00:05:00' }),
    ];
    const frame = { before: null, after: '00:00:01:00' };
    expect(movesBetween(before, after)).toEqual([{ what: 'moved', place: 1, entry: after[0], frame }]);
  });

  it('accounts for every file, whatever they are', () => {
    const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 12 });
    fc.assert(
      fc.property(list, list, (before, after) => {
        const moves = movesBetween(entries(before), entries(after));
        const kept = after.length - numberOf(moves, 'moved', 'replaced', 'added');
        expect(kept + numberOf(moves, 'moved', 'replaced', 'removed')).toBe(before.length);
        const common = [...new Set(before)].reduce((sum, name) => {
          const number = (names: string[]) => names.filter((one) => one === name).length;
          return sum + Math.min(number(before), number(after));
        }, 0);
        expect(kept + numberOf(moves, 'moved')).toBe(common);
      }),
    );
  });

  it('moves no more files than it must', () => {
    const shuffled = fc.shuffledSubarray([...'abcdefg'], { minLength: 7 });
    fc.assert(
      fc.property(shuffled, (after) => {
        const runs = after.map(() => 1);
        for (const [at, name] of after.entries())
          for (let back = 0; back < at; back += 1)
            if ((after[back] ?? '') < name) runs[at] = Math.max(runs[at] ?? 1, (runs[back] ?? 1) + 1);
        expect(movesBetween(entries([...'abcdefg']), entries(after))).toHaveLength(7 - Math.max(...runs));
      }),
    );
  });
});
