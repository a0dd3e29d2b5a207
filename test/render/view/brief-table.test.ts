import { describe, expect, it } from 'vitest';
import type { Table, TableCell } from '../../../src/core/plan-table.ts';
import { tableView } from '../../../src/render/view/tables.ts';

const COLUMNS = ['territory', 'when', 'then', 'change', 'by Apple', 'subscribers'].map((name) => ({ name }));

type Row = Table['rows'][number];

const row = (territory: string, percent: number, more: Partial<Row> & { own?: string; words?: string } = {}): Row => {
  const { own = '', words = 'pay more', ...marks } = more;
  const then: TableCell = { amount: String(territory.charCodeAt(1)), currency: territory };
  return { cells: [territory, 'from tomorrow', then, { percent }, own, words], ...marks };
};

/** Territories, each with a currency of its own. */
const many = (percents: readonly number[], more?: Parameters<typeof row>[2]) =>
  percents.map((percent, at) => row(`A${String.fromCharCode(65 + at)}`, percent, more));

const brief = (rows: Row[], full = false) =>
  tableView({ address: 'p', title: 't', columns: COLUMNS, rows }, full).brief;
const shown = (rows: Row[]) => brief(rows)?.rows.map(({ names, cells }) => [names.join(), ...cells]);

const ALIKE = Array.from({ length: 14 }, () => 20);

describe('a long table of moves', () => {
  it('has one row for all that move alike, without the amounts of each', () => {
    expect(shown(many(ALIKE))).toEqual([
      ['AA,AB,AC,AD,AE,AF,AG,AH,AI,AJ,AK,AL,AM,AN', 'from tomorrow', '', '+20 %', '', 'pay more'],
    ]);
  });

  it('keeps what stands out, what the others follow, and exceptions, in their order', () => {
    const rows = [
      row('JPN', 900, { outlier: true }),
      ...many(ALIKE),
      row('FRA', 20, { own: '3.99' }),
      row('USA', 20, { leads: true }),
    ];
    expect(shown(rows)?.map(([names]) => names)).toEqual(['JPN', 'FRA', 'USA', expect.stringContaining('AA,AB')]);
    expect(brief(rows)?.rows[0]).toMatchObject({ outlier: true });
  });

  it('keeps those that move least and most, and says between what the others do', () => {
    const rows = many([20, 18, 20, 21, 20.5, 20, 20, 20, 20, 19.5, 20, 20, 20, 20]);
    expect(shown(rows)?.map(([names]) => names)).toEqual(['AB', 'AD', 'AA,AC,AE,AF,AG,AH,AI,AJ,AK,AL,AM,AN']);
    expect(shown(rows)?.at(-1)).toContain('+19.5 % to +20.5 %');
  });

  it('keeps apart what has other words', () => {
    const asked = ['ZA', 'ZB', 'ZC'].map((code) => row(code, 20, { words: 'are asked' }));
    const rows = [...many(ALIKE), ...asked];
    expect(shown(rows)?.map((cells) => [cells[0], cells.at(-1)])).toEqual([
      [expect.stringContaining('AA,AB'), 'pay more'],
      ['ZA,ZB,ZC', 'are asked'],
    ]);
  });

  it('keeps a family of many, with its amounts', () => {
    const euro = Array.from({ length: 11 }, (_one, at): Row => {
      const then: TableCell = { amount: '5', currency: 'EUR' };
      return {
        cells: [`E${at}`, 'from tomorrow', then, { percent: 20 }, '', 'pay more'],
        ...(at === 7 ? { leads: true } : {}),
      };
    });
    const [first] = brief([...euro, ...many(ALIKE)])?.rows ?? [];
    expect(first?.names).toHaveLength(11);
    expect(first?.names[0]).toBe('E7');
    expect(first?.cells).toContainEqual({ amount: '5', currency: 'EUR' });
  });

  it('says once what holds of every row', () => {
    const { common, columns } = brief([...many(ALIKE), row('ZA', 20, { words: 'are asked' })]) ?? {};
    expect(common).toEqual([{ column: 'when', text: 'from tomorrow' }]);
    expect(columns?.map(({ name }) => name)).toEqual(['territory', 'then', 'change', 'by Apple', 'subscribers']);
  });

  it('says once only what stands in the same column', () => {
    const swapped = ['ZA', 'ZB'].map((code): Row => {
      const [territory = '', , then = '', change = '', own = ''] = row(code, 20).cells;
      return { cells: [territory, 'pay more', then, change, own, 'from tomorrow'] };
    });
    expect(brief([...many(ALIKE), ...swapped])?.common).toEqual([{ column: 'change', text: '+20 %' }]);
  });

  it('has no empty row for those that do not move', () => {
    const first = many(ALIKE).map(({ cells: [territory = '', when = '', then = '', , own = ''] }): Row => {
      return { cells: [territory, when, then, { percent: null }, own, ''] };
    });
    expect(shown([row('FRA', 20), ...first])?.at(-1)).toEqual([
      expect.stringContaining('AA,AB'),
      'each its own',
      '',
      '',
      '',
    ]);
  });

  it('is whole where it is asked for, and where it is short or says nothing in per cent', () => {
    expect(brief(many(ALIKE), true)).toBeUndefined();
    expect(brief(many([20, 21, 22]))).toBeUndefined();
    const words = many(ALIKE).map(({ cells: [territory = ''] }): Row => ({
      cells: [territory, 'said in words'],
    }));
    expect(brief(words)).toBeUndefined();
  });
});
