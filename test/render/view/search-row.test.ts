import { expect, it } from 'vitest';
import { isCutInSearch } from '../../../src/render/view/search-row.ts';

it.each([
  ['subtitle', 'Lists, notes and reminders', false],
  ['subtitle', 'Classical manuscripts, scanned', true],
  ['subtitle', '古文書をカメラで読むアプリ', false],
  ['subtitle', '古い文書をカメラで読み取るアプリ', true],
  ['name', 'KotenOCR: Kuzushiji', false],
  ['name', 'KotenOCR: Kuzushiji Reader 2', true],
  ['name', '한국어로 된 긴 앱 이름입니다만', true],
  // Marks stand above letters.
  ['subtitle', 'é'.normalize('NFD').repeat(29), false],
] as const)('%s %s: %s', (line, text, isCut) => {
  expect(isCutInSearch(line, text)).toBe(isCut);
});
