import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanText } from '../../src/asc/clean-text.ts';

it.each([
  ['PUT https://example.com/a.png?Signature=SECRET failed', 'PUT https://example.com/a.png?… failed'],
  ['see "https://example.com/a?x=SECRET", please', 'see "https://example.com/a?…", please'],
  ["'https://example.com/a#SECRET'", "'https://example.com/a?…"],
  ['s3://bucket/a?Signature=SECRET&x=https://example.com/?y', 's3://bucket/a?…'],
  ['bucket.example.com/a.png?X-Amz-Signature=SECRET', 'bucket.example.com/a.png?…'],
  ['https:\\/\\/example.com\\/a?Signature=SECRET', 'https:\\/\\/example.com\\/a?…'],
  ['https://example.com/a\u202e?Signature=SECRET', 'https://example.com/a?…'],
])('an address in it loses its query: %s', (text, clean) => {
  expect(cleanText(text)).toBe(clean);
});

it.each([
  'Is the picture too large? Its width = 1290.',
  'https://example.com/help',
  'See https://example.com/help, or not?',
  "The field 'keywords' is too long. It cannot exceed 100 characters.",
])('anything else in it stays: %s', (text) => {
  expect(cleanText(text)).toBe(text);
});

it('is cut where it is long, never within a character, and says so', () => {
  expect(cleanText('x'.repeat(500))).toBe('x'.repeat(500));
  expect(cleanText('x'.repeat(501))).toBe(`${'x'.repeat(499)}…`);
  expect(cleanText(`${'x'.repeat(498)}😀x`)).toBe(`${'x'.repeat(498)}…`);
  expect(cleanText(`${' '.repeat(5000)}x`)).toBe('…');
});

it('looks at no more than it shows of a text that was made to take long', () => {
  // Anything that looks at all of it, and at the rest once more from each place, does not come to an end.
  for (const piece of ['://', '?a', 'eyJ', 'a.', '\u001b[', '<"?']) {
    expect(cleanText(piece.repeat(5_000_000)).length).toBeLessThanOrEqual(500);
  }
});

it('never keeps what follows the question mark of an address', () => {
  const noise = fc.string({ unit: 'grapheme', maxLength: 20 });
  fc.assert(
    fc.property(noise, noise, fc.constantFrom('?', '#', '?a&', '?x=1#'), (before, after, mark) => {
      const text = cleanText(`${before} https://example.com/a${mark}Signature=SECRET ${after}`);
      expect(text).not.toContain('SECRET');
    }),
  );
});
