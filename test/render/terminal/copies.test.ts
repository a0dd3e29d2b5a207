import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/core/plan.ts';
import { copySpan, layout, span } from '../../../src/render/terminal/layout.ts';
import { renderPlan } from '../../../src/render/terminal/plan.ts';
import { createStyle } from '../../../src/render/terminal/style.ts';
import { GATES } from '../../../src/kinds/gates.gen.ts';
import { plan } from '../samples.ts';

const PAGE = 'https://appstoreconnect.apple.com/apps/6400000001/distribution/agreements/of/this/very/account';
const KEY = 'metadata.zh-Hant.privacyPolicyUrl_and_what_is_longer_than_a_row';

const widths = fc.integer({ min: 40, max: 120 });
const gateNames = fc.uniqueArray(fc.constantFrom(...Object.keys(GATES)), { minLength: 1, maxLength: 6 });

const withGates = (names: readonly string[], parts: Partial<Plan> = {}): Plan =>
  plan({
    gates: names.map((name) => ({ name, open: false, reasons: [{ address: 'version', reason: 'a reason' }] })),
    ...parts,
  });

describe('what a reader will copy', () => {
  it('is never broken inside a word, however narrow the terminal is', () => {
    fc.assert(
      fc.property(gateNames, widths, (names, width) => {
        const words = renderPlan(withGates(names), { color: false, unicode: true, width }).split(/\s+/);
        const list = names.map((name, at) => (at === names.length - 1 ? name : `${name},`));
        const [first = '', ...more] = list;
        const last = more.pop();
        expect(words).toEqual(
          expect.arrayContaining(
            last === undefined ? ['allow:', `[${first}]`] : ['allow:', `[${first}`, ...more, `${last}]`],
          ),
        );
        expect(words.filter((word) => word === '--allow')).toHaveLength(names.length);
        // Once in the list, once behind --allow.
        for (const name of names) expect(words.filter((word) => word === name).length).toBeGreaterThanOrEqual(2);
      }),
    );
  });

  it('holds for keys, places and pages, in blocked items and in notes', () => {
    fc.assert(
      fc.property(widths, (width) => {
        const made = plan({
          blocked: [
            { address: 'version', reason: 'an agreement is missing', fix: PAGE },
            { address: 'app', reason: 'a text is missing', from: '/x', fix: KEY },
          ],
          notes: [{ address: 'version', message: `see (${PAGE}) for more` }],
        });
        const file = 'apps/kotenocr/releases/of/this/year/release.yml';
        const locate = () => ({ file, line: 12, column: 1 });
        const text = renderPlan(made, { color: false, unicode: true, width, locate });
        const words = text.split(/\s+/);
        expect(words).toEqual(expect.arrayContaining([PAGE, `(${PAGE})`, KEY, `${file}:12`]));
      }),
    );
  });

  it('stays in one row where it fits there', () => {
    fc.assert(
      fc.property(widths, fc.integer({ min: 1, max: 60 }), (width, before) => {
        const copied = 'ascend apply plan.json --yes';
        const body = [span(`${'x'.repeat(before)} `), copySpan(copied), span(' again')];
        const rows = layout([{ lead: [], body }], createStyle({ color: false, unicode: true }), width).split('\n');
        expect(rows.some((row) => row.includes(copied))).toBe(true);
      }),
    );
  });
});
