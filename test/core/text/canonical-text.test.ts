import { describe, expect, it } from 'vitest';
import { canonicalWords, canonicalText, textLength } from '../../../src/core/text/canonical-text.ts';

describe('texts', () => {
  it('are compared in NFC, with \\n, without white space at the ends', () => {
    expect(canonicalText('  e\u0301\r\nx\r ')).toBe('é\nx');
  });

  it.each([null, undefined, '', ' \n', 7])('%j is an empty one', (value) => {
    expect(canonicalText(value)).toBeNull();
  });

  it('of keywords are joined without spaces and without empty words', () => {
    expect(canonicalWords('a, b ,,c')).toBe('a,b,c');
    expect(canonicalWords(['a', ' b'])).toBe('a,b');
    expect(canonicalWords(' , ')).toBeNull();
  });

  it('are counted in code points', () => {
    expect(textLength('古典👍')).toBe(3);
  });
});
