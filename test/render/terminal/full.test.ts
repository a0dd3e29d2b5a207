import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/core/change.ts';
import type { Plan } from '../../../src/core/plan.ts';
import { renderPlan } from '../../../src/render/terminal/plan.ts';
import { operation, plan, planOf } from '../samples.ts';

const FULL = { color: false, unicode: true, width: 120, full: true };

/** The lines below the only field of a plan, without their indentation. */
function below(made: Plan): string[] {
  const rows = renderPlan(made, FULL).split('\n');
  const from = rows.findIndex((row) => /^ {4}[-+~] /.test(row)) + 1;
  return rows.slice(from, rows.findIndex((row) => row.startsWith('Plan:')) - 1).map((row) => row.slice(8));
}

/** One side of a difference, as it was shown. */
function side(rows: readonly string[], mark: '-' | '+'): string {
  const other = mark === '-' ? /\{\+.*?\+\}/g : /\{-.*?-\}/g;
  const own = mark === '-' ? /\{-(.*?)-\}/g : /\{\+(.*?)\+\}/g;
  return rows
    .filter((row) => row === '' || row.startsWith(' ') || row.startsWith('~') || row.startsWith(mark))
    .map((row) => row.slice(2).replaceAll(other, '').replaceAll(own, '$1').trimEnd())
    .join('\n');
}

const line = fc.array(fc.constantFrom('words', 'of', 'a', 'text', 'that', 'changes', 'here'), { maxLength: 6 });
const text = fc
  .array(line, { minLength: 2, maxLength: 30 })
  .map((lines) => lines.map((one) => one.join(' ')).join('\n'));

describe('a plan in full', () => {
  it('shows both texts whole, whatever changes in them', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        // What differs in nothing but blanks is drawn with signs of its own.
        fc.pre(before.replaceAll(/\s/g, '') !== after.replaceAll(/\s/g, ''));
        const rows = below(planOf({ field: 'description', before, after }));
        expect([side(rows, '-'), side(rows, '+')]).toEqual([before, after]);
      }),
    );
  });

  it('shows a new text and a cleared one whole', () => {
    const lines = Array.from({ length: 60 }, (_, at) => `line ${at + 1} ${'of a text '.repeat(8)}`.trim());
    const long = lines.join('\n');
    for (const change of [
      { before: null, after: long },
      { before: long, after: null },
    ]) {
      expect(below(planOf({ field: 'x', ...change })).map((row) => row.replace(/^│ ?/, ''))).toEqual(lines);
      const short = renderPlan(planOf({ field: 'x', ...change }), { ...FULL, full: false });
      expect(short).toContain('… 55 more lines');
    }
  });

  it('shows long lines whole, also what stays between two changes', () => {
    const long = (first: string, last: string) => `${first} ${'and so on '.repeat(60)}${last}`;
    const made = planOf({ field: 'x', before: long('one', 'two'), after: long('three', 'four') });
    const shown = renderPlan(made, FULL).replaceAll(/\s+/g, ' ');
    expect(shown).toContain('and so on '.repeat(60).trim());
    expect(shown).not.toContain('…');
  });

  it('shows whole what goes with something that is removed', () => {
    const description = Array.from({ length: 20 }, (_, at) => `paragraph ${at + 1}`).join('\n\n');
    const address = 'version/localizations/fr-FR';
    const gone: Change[] = [
      { address, field: 'locale', before: 'fr-FR' },
      { address, field: 'description', before: description },
      { address, field: 'keywords', before: { words: ['ocr', 'kanji'] } },
      { address, field: 'whatsNew', before: null },
    ];
    const made = plan({ changes: gone, operations: [operation('delete', address)] });
    const rows = renderPlan(made, FULL).split('\n');
    expect(rows.filter((row) => /│ paragraph \d+$/.test(row))).toHaveLength(20);
    expect(rows).toContain('    - keywords     ocr,kanji');
    expect(rows).toContain('    - description  269 characters');
    expect(renderPlan(made, { ...FULL, full: false })).toContain('goes with it: description (269 characters)');
  });

  it('shows every row of a table, and every reason of a gate', () => {
    const rows = Array.from({ length: 60 }, (_, at) => ({ cells: [`T${at}`, '1'] }));
    const tables: Plan['tables'] = [{ address: 'pricing', title: 'T', columns: [{ name: 'a' }, { name: 'b' }], rows }];
    const reasons = rows.map(({ cells: [code = ''] }) => ({ address: `territories/${code}`, reason: 'goes' }));
    const made = plan({ tables, gates: [{ name: 'remove-territories', open: false, reasons }] });
    const shown = renderPlan(made, FULL);
    for (const { cells } of rows) expect(shown).toMatch(new RegExp(`^ {4}${cells[0]} +1$`, 'm'));
    const why = shown.slice(shown.indexOf('Why these gates'));
    expect(why.match(/: goes$/gm)).toHaveLength(60);
    expect(why).not.toMatch(/\d+ more/);
  });
});
