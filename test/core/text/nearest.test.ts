import { describe, expect, it } from 'vitest';
import { nearest } from '../../../src/core/text/nearest.ts';

/** A word of this length, and it with so many letters of it mistyped. */
function slip(length: number, wrong: number): string | undefined {
  const word = 'abcdefghijklmnopqrstuvwxyz'.slice(0, length);
  return nearest('1'.repeat(wrong) + word.slice(wrong), [word]);
}

describe('what is taken for a slip', () => {
  it.each([
    [1, 1],
    [2, 1],
    [3, 1],
    [5, 1],
    [6, 2],
    [8, 2],
    [9, 3],
    [12, 4],
  ])('in %i letters, %i wrong ones at most: one in three, and one in any case', (length, most) => {
    expect(slip(length, most)).toBeDefined();
    expect(slip(length, most + 1)).toBeUndefined();
  });

  it('lacks or has as many letters too many', () => {
    expect(nearest('keyw', ['keywords'])).toBeUndefined();
    expect(nearest('keyword', ['keywords'])).toBe('keywords');
    expect(nearest('keywordsss', ['keywords'])).toBe('keywords');
    expect(nearest('keywordsssssss', ['keywords'])).toBeUndefined();
  });

  it('is whatever is nearest, and of those the one with the longer common beginning', () => {
    expect(nearest('subtitel', ['title', 'subtitle'])).toBe('subtitle');
    expect(nearest('US', ['AUS', 'USA'])).toBe('USA');
  });

  it('does not look at capitals, nor at texts of more than 64 letters', () => {
    expect(nearest('GAMES', ['games'])).toBe('games');
    expect(nearest('a'.repeat(64), ['a'.repeat(63)])).toBeDefined();
    expect(nearest('a'.repeat(65), ['a'.repeat(64)])).toBeUndefined();
  });
});
