import { expect, it } from 'vitest';
import { renderPlanHtml } from '../../src/render/html/plan.ts';
import { renderPlanMarkdown } from '../../src/render/markdown/plan.ts';
import { renderPlan } from '../../src/render/terminal/plan.ts';
import { planWithMistakes } from '../support/mistakes.ts';
import { one, parsePage, select, textOf } from './html/dom.ts';

/** So much of a section a reader sees without scrolling. */
const SCREEN = 25;

it('mistakes in a release of ten languages stand on the first screen of their section', async () => {
  const plan = await planWithMistakes();
  const lines = renderPlanMarkdown(plan).split('\n');
  /** The first screen of what begins with this. */
  const screen = (beginning: RegExp): string => {
    const at = lines.findIndex((line) => beginning.test(line));
    expect({ beginning, isThere: at >= 0 }).toEqual({ beginning, isThere: true });
    return lines.slice(at, at + SCREEN).join('\n');
  };

  // A price that is off by ten in one territory.
  expect(lines.slice(0, SCREEN).join('\n')).toMatch(/\*\*!\*\* JPN: .*6000 JPY, \+900 %/);
  const text = renderPlan(plan, { color: false, width: 100, unicode: true });
  expect(text.split('\n').slice(0, SCREEN).join('\n')).toMatch(/! JPN .*6000 JPY/);

  // German text in English, and a translation that is stale.
  const translations = screen(/^Translations from `en-US`: /);
  expect(translations).toContain('Translations from `en-US`: 9 of 10 languages need a look.');
  expect(translations).toMatch(/\| `de-DE` \|.* same text as en-US: `description`.*\|/);
  expect(translations).toMatch(/\| `fr-FR` \|.* not changed with en-US: .*`promotionalText`.*\|/);

  // A subtitle that the store cuts.
  expect(screen(/<summary>Texts/)).toMatch(/`subtitle`: .* · 21\/30 · \*\*likely cut in search results\*\*/);

  // Two screenshots that were swapped.
  expect(screen(/<summary>Pictures and videos/)).toMatch(
    /en-US · screenshots for .*: same files in another order\n\n- new order: `b.png`, `a.png`, `c.png`/,
  );

  // The same on the page: each stands in the first line of its language, and the price in the first row of its table.
  const root = parsePage(renderPlanHtml(plan));
  const summaryOf = (locale: string): string => textOf(one(one(root, `#page-${locale}`), 'summary'));
  expect(summaryOf('de-DE')).toContain('same as in another language: description');
  expect(summaryOf('fr-FR')).toContain('outdated: description, promotionalText');
  expect(summaryOf('ja')).toContain('subtitle likely cut in search results');
  expect(summaryOf('en-US')).toContain('1 moved');
  const [first] = select(one(root, '#money'), 'tr').filter((row) => select(row, 'td').length > 0);
  expect(first && textOf(first)).toMatch(/^! unusual JPN.*6000 JPY/);
});
