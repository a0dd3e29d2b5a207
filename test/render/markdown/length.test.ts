import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/core/change.ts';
import type { Plan } from '../../../src/core/plan.ts';
import { renderPlanMarkdown } from '../../../src/render/markdown/plan.ts';
import { filesChange, there } from '../file-samples.ts';
import { operation, plan } from '../samples.ts';
import { act, gates, LANGUAGES, largeRelease, longText, prices, removedLanguages } from './big-plans.ts';
import { tablesOf, parseGfm, wrongsIn } from './gfm.ts';
import { hostileText, planWith } from './hostile.ts';

const LIMIT = 60_000;

/** Whether it says so where something is left out. */
function saysShortened(page: string): boolean {
  return page.includes('`ascend show plan.json`');
}

/** Nothing is wrong with the page. Returns the table of what matters: reading a page takes most of the time. */
function expectPage(page: string): string[][] {
  expect(page.length).toBeLessThan(LIMIT);
  const root = parseGfm(page);
  expect(wrongsIn(page, root)).toEqual([]);
  return tablesOf(root)[0] ?? [];
}

describe('a large release', () => {
  const page = renderPlanMarkdown(largeRelease());
  const first = page.split('\n').slice(0, 25).join('\n');

  it('says all that matters in its first lines', () => {
    expect(first).toContain('Submits 1.1.0 for review · 20 prices change at once · 2 gates closed');
    for (const { name } of gates(5)) expect(first).toContain(`\`${name}\``);
    expect(first).toContain('reason 2 of 4');
    expect(first).toContain('| **action** | submission to App Review |');
    expect(first).toContain('19.99 CTA → 20.99 CTA');
    expect(first.match(/\d [A-Z]{3} → \d/g)).toHaveLength(20);
    expect(first).toMatch(
      /\| \*\*delete\*\* \| screenshots for `APP_IPHONE_67`, 6.9-inch iPhone \(12\): .* \| 12 files: /,
    );
    expect(first).toContain('`--allow gate-of-0 --allow gate-of-1`');
  });

  it('is shorter than a comment may be, and says what is not there', () => {
    expectPage(page);
    expect(saysShortened(page)).toBe(true);
    expect(page).toMatch(/_For want of room: \d+ shortened\._/);
  });

  it('names every language with the lengths of its texts, and every picture', () => {
    for (const language of LANGUAGES) expect(page).toContain(`${language} · version information`);
    expect(page.match(/\/4000/g)?.length).toBeGreaterThanOrEqual(2 * LANGUAGES.length);
    for (let place = 1; place <= 8; place += 1)
      expect(page).toContain(`- replaced at ${place}: \`0${place}-${LANGUAGES[0]}.png\` and others, 12 files`);
  });
});

it('a plan that fits is there whole', () => {
  const page = renderPlanMarkdown(plan({ changes: prices(3) }));
  expect(saysShortened(page)).toBe(false);
});

it('175 prices and 39 languages that go are named one by one, whatever else there is', () => {
  const { changes, operations } = removedLanguages(LANGUAGES);
  const kept = largeRelease().changes.filter(
    ({ address }) => !address.startsWith('version/') && !address.startsWith('pricing/'),
  );
  const texts = LANGUAGES.map((language): Change => {
    return { address: `appInfo/localizations/${language}`, field: 'x', before: null, after: longText(language) };
  });
  const page = renderPlanMarkdown(
    plan({ gates: gates(5), changes: [...kept, ...texts, ...prices(175), ...changes], operations }),
  );
  const rows = expectPage(page);
  expect(rows.filter(([label]) => label === 'delete')).toHaveLength(LANGUAGES.length + 1);
  expect(rows.filter(([label, , change]) => label === 'delete' && change === '')).toEqual([]);
  const [priced] = rows.filter(([, what]) => what === 'price (175)');
  expect(priced?.[2]?.match(/ → /g)).toHaveLength(175);
});

describe('what there are too many of is counted', () => {
  const many = 1800;
  const numbers = Array.from({ length: many }, (_nothing, at) => at);
  const reason = 'because of something that takes some words to be said';
  const address = (at: number) => `review/attachments/${'a'.repeat(40)}${at}`;
  it.each<[string, Partial<Plan>, string]>([
    ['gates', { gates: gates(many) }, 'gate'],
    ['blocked', { blocked: numbers.map((at) => ({ address: address(at), reason })) }, 'blocked'],
    ['actions', { operations: numbers.map((at) => act(address(at))) }, 'action'],
    ['deletions', { operations: numbers.map((at) => operation('delete', address(at))) }, 'delete'],
    [
      'files that go',
      {
        changes: numbers.map((at) => filesChange([there('a'), there('b')], [there('a')], `screenshots/l${at}/T${at}`)),
      },
      'delete',
    ],
    [
      'prices',
      { changes: numbers.map((at) => ({ address: `pricing/T${at}`, field: `f${at}`, after: at })) },
      'money and territories',
    ],
  ])('%s', (_name, parts, label) => {
    const page = renderPlanMarkdown(plan(parts));
    const rows = expectPage(page).slice(1);
    const [more = ''] = rows.flatMap(([first, what = '']) =>
      first === label ? (/^and (\d+) more$/.exec(what)?.[1] ?? []) : [],
    );
    expect(rows.length - 1 + Number(more)).toBe(many);
    expect(Number(more)).toBeLessThan(many - 100);
    expect(saysShortened(page)).toBe(true);
  });

  it('reasons of one gate: those that are named everywhere, and the number of the others', () => {
    const page = renderPlanMarkdown(plan({ gates: gates(1, many) }));
    const [, gate] = expectPage(page);
    expect(gate?.[2]).toMatch(/reason 7 of 0and 1792 more$/);
    expect(saysShortened(page)).toBe(false);
  });

  it('notes, tables, columns and rows', () => {
    const columns = numbers.slice(0, 40).map((at) => ({ name: `column ${at}` }));
    const rows = numbers.map((at) => ({ cells: [`row ${at}`, `${at}`] }));
    const page = renderPlanMarkdown(
      plan({
        notes: numbers.map(() => ({ address: 'app', message: reason })),
        tables: numbers.slice(0, 50).map(() => ({ address: 'pricing', title: reason, columns, rows })),
      }),
    );
    expectPage(page);
    expect(page).toMatch(/and \d+ more rows/);
    expect(page).toContain('and 30 more tables');
    expect(page).toMatch(/- and \d+ more\n/);
  });
});

it.each(['\u202e', '|', '`', '@', '<'])('nothing is longer where every character of it takes many: %j', (character) => {
  const texts = Array.from({ length: 40 }, (_, index) => `${index}${character.repeat(400)}`);
  const columns = texts.slice(0, 8).map((name) => ({ name }));
  const page = renderPlanMarkdown(
    plan({
      consequences: texts.map((text) => ({ kind: 'pricing', text })),
      tables: texts.map((title) => ({ address: 'pricing', title, columns, rows: [{ cells: [title] }] })),
    }),
  );
  expect(page.length).toBeLessThan(LIMIT);
  expect(wrongsIn(page)).toEqual([]);
});

it('nothing is longer, and everything is closed, however long its texts are', () => {
  const long = fc.tuple(hostileText, fc.integer({ min: 1, max: 60 })).map(([text, times]) => text.repeat(times));
  fc.assert(
    fc.property(fc.array(long, { minLength: 3, maxLength: 24 }), (texts) => {
      const page = renderPlanMarkdown(planWith(texts));
      expect(page.length).toBeLessThan(LIMIT);
      expect(wrongsIn(page)).toEqual([]);
    }),
    { numRuns: 12 },
  );
});
