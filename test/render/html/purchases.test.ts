import { expect, it } from 'vitest';
import type { Plan } from '../../../src/core/plan.ts';
import { renderPlanHtml } from '../../../src/render/html/plan.ts';
import { TRICKS } from '../markdown/hostile.ts';
import { visible } from '../../../src/core/text/visible.ts';
import { obeyed } from '../../support/runner-rules.ts';
import { attribute, one, parsePage, select, textOf, textsOf } from './dom.ts';
import { wrongsIn } from './meant.ts';
import { CHANGED, PRESENT, salesPlan } from './sales.ts';

function pageOf(made: Plan) {
  const page = renderPlanHtml(made);
  expect([wrongsIn(page), obeyed(page)]).toEqual([[], []]);
  return parsePage(page);
}

/** Line ends that differ are made visible. */
function flat(text: string): string {
  return text.replaceAll(/[⏎\s]/g, '');
}

it('a purchase sheet says in each language what is bought, of which group, and what it costs', () => {
  const root = pageOf(salesPlan([], PRESENT));
  const english = one(root, '#sheets-page-en-US');
  expect(textsOf(english, 'h5')).toEqual(['Now, and as it stays']);
  const lines = ['.sheet-name', '.sheet-group', '.sheet-description', '.sheet-offer', '.sheet-price'];
  expect(lines.map((line) => textOf(one(english, line)))).toEqual([
    ...['Pro', 'Koten Pro', 'Whole books', '0.99 USD per month for 3 months', 'then 4.99 USD every 3 months'],
  ]);
  expect(textOf(one(one(root, '#sheets-page-ja'), '.sheet-name'))).toBe('プロ');
  expect(select(one(root, '#sheets-page-ja'), '.sheet-group')).toEqual([]);
});

it('what changes stands before beside after, and a language whose texts stay is folded', () => {
  const root = pageOf(CHANGED);
  const english = one(root, '#sheets-page-en-US');
  expect(textsOf(english, 'h5')).toEqual(['Before', 'After']);
  expect(textsOf(english, '.sheet-name')).toEqual(['Pro', 'Pro Plus']);
  expect(textsOf(one(english, '.sheet-offer'), 'del')).toEqual(['2 weeks free']);
  expect(textsOf(english, '.sheet-price')).toEqual(['then 4.99 USD every 3 months', '4.99 USD every 3 months']);
  expect(textsOf(english, '.sheet-later')).toEqual(['5.99 USD from 2026-12-01']);
  expect(select(one(root, '#purchases'), 'details').map((language) => attribute(language, 'open'))).toEqual([
    '',
    undefined,
  ]);
  expect(textOf(one(english, '.badge'))).toContain('changed');
});

it('a language that is new for a product is none that is new for the app', () => {
  const made = salesPlan(
    [{ address: 'pro/ja', field: 'locale', after: 'ja' }],
    [['app/ja', 'description', '読みます。']],
  );
  expect(textsOf(one(pageOf(made), '#page-ja'), 'h4')[0]).toBe('Now, and as it stays');
  expect(select(pageOf(salesPlan([], PRESENT)), '#pages')).toEqual([]);
});

it.each(TRICKS)('what %j says stays a text', (trick) => {
  const root = pageOf(
    salesPlan(
      [
        { address: 'pro/en', field: 'name', after: `a${trick}b` },
        { address: 'pro', field: 'subscriptionPeriod', after: trick },
        { address: 'pro/offer', field: 'offerMode', after: trick },
        { address: 'pro/offer', field: 'duration', after: trick },
      ],
      [['group/en', 'name', trick]],
    ),
  );
  const texts = textsOf(one(root, '#purchases'), '.sheet-name').concat(
    textsOf(one(root, '#purchases'), '.sheet-offer'),
  );
  expect(texts.map((text) => flat(text).includes(flat(trick.split('\n').map(visible).join(''))))).toEqual([true, true]);
});

it('no product, no sheets', () => {
  expect(select(pageOf(salesPlan([])), '#purchases')).toEqual([]);
});
