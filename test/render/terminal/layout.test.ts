import { describe, expect, it } from 'vitest';
import { cells } from '../../../src/render/view/cell-width.ts';
import { cut, cutStart } from '../../../src/render/terminal/cells.ts';
import { layout, span } from '../../../src/render/terminal/layout.ts';
import { createStyle } from '../../../src/render/terminal/style.ts';
import { unpainted } from '../samples.ts';

const plain = createStyle({ color: false, unicode: true });

describe('cells', () => {
  it.each([
    ['abc', 3],
    ['古典OCR', 7],
    ['ｶﾅ', 2],
    ['한국어', 6],
    ['e\u0301', 1],
    ['👨‍👩‍👧‍👦', 2],
    ['❤️', 2],
    ['🇯🇵', 2],
    ['→ …', 3],
  ])('%s takes %i', (text, width) => {
    expect(cells(text)).toBe(width);
  });

  it('cuts between words and never inside a character', () => {
    expect(cut('one two three four', 15)).toBe('one two three');
    expect(cut('古典OCR', 5)).toBe('古典O');
    expect(cut('古典', 3)).toBe('古');
    expect(cutStart('one two three four', 13)).toBe('three four');
    expect(cutStart('古典', 3)).toBe('典');
  });
});

describe('layout', () => {
  it('wraps with a hanging indent', () => {
    const body = [span('one two three four five six seven eight nine')];
    expect(layout([{ lead: [span('  + name  ')], body }], plain, 40)).toBe(
      '  + name  one two three four five six\n          seven eight nine',
    );
  });

  it('breaks Japanese anywhere but before closing punctuation', () => {
    const body = [span('古い文書を読み取り現代の文字に変換するアプリ、です')];
    const rows = layout([{ lead: [], body }], plain, 44).split('\n');
    expect(rows).toEqual(['古い文書を読み取り現代の文字に変換するアプ', 'リ、です']);
  });

  it('breaks words that are longer than a row', () => {
    const rows = layout([{ lead: [], body: [span('x'.repeat(90))] }], plain, 40).split('\n');
    expect(rows.map((row) => row.length)).toEqual([40, 40, 10]);
  });

  it('keeps the marks of a word diff with their text', () => {
    const body = [span(`${'x'.repeat(37)} `), span('{+古典+}', 'added')];
    expect(layout([{ lead: [], body }], plain, 40)).toBe(`${'x'.repeat(37)}\n{+古典+}`);
  });

  it('paints each row by itself, so that no escape sequence is broken', () => {
    const style = createStyle({ color: true, unicode: true });
    const rows = layout([{ lead: [], body: [span('word '.repeat(20).trim(), 'added')] }], style, 40).split('\n');
    expect(rows).toHaveLength(3);
    for (const row of rows) expect(row).toBe(`\u001B[32m${unpainted(row)}\u001B[39m`);
  });

  it('makes everything visible that it prints', () => {
    expect(layout([{ lead: [span('\u202E')], body: [span('a\nb\u001B[2J')] }], plain, 80)).toBe(
      '⟨U+202E⟩a⟨U+000A⟩b⟨U+001B⟩[2J',
    );
  });
});
