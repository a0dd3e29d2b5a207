import { expect, it } from 'vitest';
import { prose } from '../../../src/render/markdown/inline.ts';

it.each([
  ['(Apple derives 750) in JPN', '(Apple derives 750) in JPN'],
  ['JPN goes to 6000 JPY (+900 %)', 'JPN goes to 6000 JPY (+900 %)'],
  ['a - b + c', 'a - b + c'],
  ['1) first', '`1)` first'],
  ['- first', '`-` first'],
  ['100 %1', '100 `%1`'],
  ['by itself (releaseType AFTER_APPROVAL), later', 'by itself (releaseType `AFTER_APPROVAL`), later'],
  ['by itself (releaseType AFTER_APPROVAL)', 'by itself (releaseType `AFTER_APPROVAL`)'],
  ['then f(A_B) of it', 'then `f(A_B)` of it'],
])('words that mean nothing where they stand stay words: %s', (text, written) => {
  expect(prose(text)).toBe(written);
});
