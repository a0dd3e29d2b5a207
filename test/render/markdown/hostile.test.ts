import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visible } from '../../../src/core/text/visible.ts';
import { code, prose } from '../../../src/render/markdown/inline.ts';
import { renderPlanMarkdown } from '../../../src/render/markdown/plan.ts';
import { obeyed } from '../../support/runner-rules.ts';
import { nodesOf, parseGfm, tablesOf, textOf, wrongsIn } from './gfm.ts';
import { planOf } from '../samples.ts';
import { hostilePlan, hostileText, planWith, TRICKS } from './hostile.ts';

/** As a page shows it: a run of blanks is one. */
function collapsed(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

describe('what a text says stays a text', () => {
  it.each(TRICKS)('%j', (trick) => {
    const page = renderPlanMarkdown(
      planWith([trick, `see ${trick}`, `${trick} so`, `${trick}${trick}`, `a\n${trick}\nb`]),
    );
    expect(wrongsIn(page)).toEqual([]);
    expect(obeyed(page)).toEqual([]);
  });

  it('whatever they are and wherever they stand', () => {
    fc.assert(
      fc.property(hostilePlan, (hostile) => {
        const page = renderPlanMarkdown(hostile);
        expect(wrongsIn(page)).toEqual([]);
        expect(obeyed(page)).toEqual([]);
        expect(page.length).toBeLessThan(60_000);
      }),
      { numRuns: 40 },
    );
  });

  it('and is shown whole, in a paragraph and in a cell', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const [shown, wants] of [
          [prose(text), collapsed(visible(text).trim())],
          [code(text), collapsed(visible(text))],
        ] as const) {
          const [paragraph] = parseGfm(`x ${shown} x`).children;
          expect(collapsed(paragraph ? textOf(paragraph) : '')).toBe(collapsed(`x ${wants} x`));
          const [table] = tablesOf(parseGfm(`| a | b |\n| --- | --- |\n| x ${shown} x | y |\n`));
          expect(table?.map((row) => row.map(collapsed))).toEqual([
            ['a', 'b'],
            [collapsed(`x ${wants} x`), 'y'],
          ]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('as lines of a difference, each behind its mark', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const after = `first\n${text}\nlast`;
        const page = renderPlanMarkdown(planOf({ field: 'description', before: null, after }));
        const lines = nodesOf(parseGfm(page)).flatMap((node) => (node.type === 'code' ? node.value.split('\n') : []));
        const wants = after.split('\n').map((line) => visible(line === '' ? '+' : `+ ${line}`));
        // Runners' commands get a backslash.
        const plain = (all: readonly string[]) => all.join('\n').replaceAll('\\', '');
        expect(plain(lines)).toContain(plain(wants));
      }),
      { numRuns: 100 },
    );
  });
});
