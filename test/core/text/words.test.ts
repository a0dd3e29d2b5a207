import { expect, it } from 'vitest';
import { bytesOf, bytesText, timeText } from '../../../src/core/text/words.ts';

it.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [9949, '9.9 kB'],
  [9951, '10 kB'],
  [999_499, '999 kB'],
  [999_500, '1 MB'],
  [83_600_000, '84 MB'],
  [2_000_000_000, '2 GB'],
  [3e15, '3000 TB'],
])('%d bytes are %s', (bytes, text) => {
  expect(bytesText(bytes)).toBe(text);
});

it.each([
  [0, 84e6, '0 of 84 MB'],
  [350_000, 84e6, '0.3 of 84 MB'],
  [34.9e6, 84e6, '34 of 84 MB'],
  [83.99e6, 84e6, '83 of 84 MB'],
  [84e6, 84e6, '84 of 84 MB'],
  [1.99e6, 2e6, '1.9 of 2 MB'],
  [3, 9, '3 of 9 bytes'],
])('%d of %d bytes are %s', (part, whole, text) => {
  expect(bytesOf(part, whole)).toBe(text);
});

it.each([
  [0, '1 s'],
  [23.2, '24 s'],
  [59.5, '1 min'],
  [61, '2 min'],
  [3600, '1 h'],
  [3901, '1 h 6 min'],
])('%d seconds are %s', (seconds, text) => {
  expect(timeText(seconds)).toBe(text);
});
