import { expect, it } from 'vitest';
import type { TableCell } from '../../../src/core/plan-table.ts';
import type { Value } from '../../../src/core/value.ts';
import { cellText, shown } from '../../../src/render/view/values.ts';
import { wanted } from '../file-samples.ts';

it.each<[Value, string]>([
  [{ amount: '4.99', currency: 'USD' }, '4.99 USD'],
  [{ amount: '4.99' }, '4.99'],
  [{ amount: '4.99', currency: 'USD', automatic: true }, '4.99 USD, automatic'],
  [{ automatic: true }, 'automatic'],
  [{ day: '2026-12-24' }, '2026-12-24'],
  [{ instant: '2026-12-24T10:00:00Z' }, '2026-12-24T10:00:00Z'],
  [{ except: ['CHN', 'XKS'] }, 'all except CHN, XKS'],
  [{ except: [] }, 'all'],
  [{ files: [wanted('a.png')] }, '1 file'],
  [7, '7'],
  [false, 'false'],
])('%j is data, read as %s', (value, text) => {
  expect(shown(value)).toEqual({ is: 'data', text, value });
});

it('texts, lists and empty values are what they are', () => {
  expect(shown('4.99 USD')).toEqual({ is: 'text', text: '4.99 USD' });
  expect(shown({ words: ['ocr', '古典'] })).toEqual({ is: 'list', items: ['ocr', '古典'] });
  expect(shown(['JPN'])).toEqual({ is: 'list', items: ['JPN'] });
  for (const nothing of [undefined, null, '']) expect(shown(nothing, true)).toEqual({ is: 'empty' });
});

it('a secret has no value', () => {
  expect(shown('scrypt:abc', true)).toEqual({ is: 'secret' });
});

it.each<[TableCell, string]>([
  ['TUR', 'TUR'],
  [{ amount: '399.99', currency: 'TRY' }, '399.99 TRY'],
  [{ percent: 50 }, '+50 %'],
  [{ percent: -12.34 }, '−12.3 %'],
  [{ percent: 0.01 }, '0 %'],
])('a cell %j is %s', (cell, text) => {
  expect(cellText(cell)).toBe(text);
});
