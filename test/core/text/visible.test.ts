import { describe, expect, it } from 'vitest';
import { escapeHidden, hiddenIn, visible, visibleSpace } from '../../../src/core/text/visible.ts';

describe('visible', () => {
  it.each([
    ['escape sequences', '\u001B[31mred', '⟨U+001B⟩[31mred'],
    ['C1 controls', 'a\u009Bb', 'a⟨U+009B⟩b'],
    ['line feeds and returns', 'a\r\nb', 'a⟨U+000D⟩⟨U+000A⟩b'],
    ['bidi overrides', 'abc\u202Edef\u2066', 'abc⟨U+202E⟩def⟨U+2066⟩'],
    ['zero width space and word joiner', 'a\u200Bb\u2060', 'a⟨U+200B⟩b⟨U+2060⟩'],
    ['a byte order mark', '\uFEFFa', '⟨U+FEFF⟩a'],
    ['separators of lines and paragraphs', 'a\u2028b\u2029', 'a⟨U+2028⟩b⟨U+2029⟩'],
    ['lone surrogates', 'a\uD800b\uDC00', 'a⟨U+D800⟩b⟨U+DC00⟩'],
    ['hidden text in tags', 'a\u{E0041}', 'a⟨U+E0041⟩'],
    ['a joiner between Latin letters', 'a\u200Db', 'a⟨U+200D⟩b'],
    ['fillers that look like a space', '\u3164\u2800', '⟨U+3164⟩⟨U+2800⟩'],
    ['soft hyphens', 'a\u00ADb', 'a⟨U+00AD⟩b'],
  ])('names %s', (_what, text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it.each([
    ['plain text', 'KotenOCR 1.1.0'],
    ['Japanese', '古典OCR、くずし字'],
    ['emoji joined to one', '👨‍👩‍👧‍👦 🏳️‍🌈'],
    ['a flag made of tags', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['a heart with its variation selector', '❤️'],
    ['an ideograph with its variation selector', '葛󠄀'],
    ['joiners in Hindi', 'क्‍ष'],
    ['combining marks', 'e\u0301'],
    ["Apple's private-use logo", '\uF8FF'],
  ])('leaves %s alone', (_what, text) => {
    expect(visible(text)).toBe(text);
  });

  it('changes nothing the second time', () => {
    const once = visible('\u202Ea\u001B\uD800👨‍👩‍👧');
    expect(visible(once)).toBe(once);
  });
});

it('makes white space visible', () => {
  expect(visibleSpace('a b\tc\n\u00A0')).toBe('a␣b⇥c⏎⟨U+00A0⟩');
});

it('escapes hidden characters of a JSON text without changing its value', () => {
  const value = { text: 'a\u202Eb\u009B\u{E0041}c' };
  const json = escapeHidden(JSON.stringify(value, null, 2));
  expect(json).toContain(String.raw`a\u202eb\u009b\udb40\udc41c`);
  expect(JSON.parse(json)).toEqual(value);
});

it('finds hidden characters, but none that belongs to what stands before it', () => {
  expect(hiddenIn('a\u202Eb\u200Bc\u200B\n')).toEqual(['\u202E', '\u200B', '\u200B', '\n']);
  expect(hiddenIn('👨‍👩‍👧 ❤️ 葛󠄀 क्‍ष KotenOCR')).toEqual([]);
});
