import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/core/change.ts';
import type { Plan } from '../../src/core/plan.ts';
import type { ChangeOrigin, PlanBase } from '../../src/core/plan-base.ts';
import { renderPlanHtml } from '../../src/render/html/plan.ts';
import { renderPlanMarkdown } from '../../src/render/markdown/plan.ts';
import { renderPlan } from '../../src/render/terminal/plan.ts';
import { planView } from '../../src/render/view/plan.ts';
import { attribute, one, parsePage, select, textOf, textsOf } from './html/dom.ts';
import { wrongsIn as wrongsInHtml } from './html/meant.ts';
import { wrongsIn } from './markdown/gfm.ts';
import { TRICKS } from './markdown/hostile.ts';
import { filesChange, SET, there, wanted } from './file-samples.ts';
import { operation, plan } from './samples.ts';

const EN = 'version/localizations/en-US';
const LOOKS = { color: false, width: 100, unicode: true };

/** A plan compared with its base: changes by what is said of each. */
function compared(
  all: readonly [Change, ChangeOrigin['origin'], ChangeOrigin['base']?][],
  more: Partial<Plan> = {},
  base: Partial<PlanBase> = {},
): Plan {
  return plan({
    changes: all.map(([change]) => change),
    ...more,
    base: {
      ref: 'origin/main',
      commit: '0123456789abcdef0123456789abcdef01234567',
      changes: all.map(([{ address, field, during }, origin, atBase]) => ({
        ...{ address, field, ...(during ? { during } : {}), origin },
        ...(atBase ? { base: atBase } : {}),
      })),
      pending: { operations: [], blocked: [], gates: [], consequences: [] },
      withdrawn: [],
      things: {},
      ...base,
    },
  });
}

const text = (field: string, after: string, before: string | null = null): Change => ({
  address: EN,
  field,
  before,
  after,
});

const MIXED = compared(
  [
    [text('description', 'New'), 'new', { after: 'Main' }],
    [text('keywords', 'a,b'), 'pending'],
    [{ address: 'version', field: 'copyright', before: 'A', after: 'B' }, 'pending'],
  ],
  { operations: [operation('update', EN), operation('update', 'version')] },
);

describe('the view', () => {
  it('has a thing twice to which both happens, and counts it once in the summary', () => {
    const { entries, summary, headline, base } = planView(MIXED);
    expect(
      entries.map(({ title, origin, content }) => [
        origin,
        title,
        content.form === 'fields' ? content.fields.length : 0,
      ]),
    ).toEqual([
      ['new', 'en-US · version information', 1],
      ['pending', 'en-US · version information', 1],
      ['pending', 'version 1.1.0', 1],
    ]);
    expect(summary).toContain('2 to change');
    expect(headline.at(0)).toBe('1 change new in this branch');
    expect(headline.at(1)).toBe('2 pending already');
    expect(base?.titles?.pending).toBe('Pending already: 2 changes (App Store Connect differs from origin/main)');
  });

  it('without a comparison is what it was', () => {
    const { base: _base, ...plain } = MIXED;
    const { base, entries, headline } = planView(plain);
    expect(base).toBeUndefined();
    expect(headline).toEqual([]);
    expect(entries.some((entry) => 'origin' in entry || 'atBase' in entry)).toBe(false);
  });

  it('says of an action without a field whether the base asks for it, too', () => {
    const operations = [operation('update', 'release'), operation('update', 'review')];
    const made = compared(
      [],
      { operations },
      { pending: { operations: ['update release'], blocked: [], gates: [], consequences: [] } },
    );
    expect(planView(made).entries.map(({ title, origin }) => [title, origin])).toEqual([
      ['review details', 'new'],
      ['release', 'pending'],
    ]);
  });

  it('marks consequences, reasons of gates and what is blocked, where the base has them as well', () => {
    const made = compared(
      [],
      {
        consequences: [
          { kind: 'a', text: 'submits 1.1.0' },
          { kind: 'a', text: 'changes prices', atOnce: true },
        ],
        blocked: [{ address: 'app', reason: 'it is locked' }],
        gates: [
          {
            name: 'price-change',
            open: true,
            reasons: [
              { address: 'pricing', reason: 'one' },
              { address: 'pricing', reason: 'two' },
            ],
          },
        ],
      },
      {
        pending: {
          operations: [],
          blocked: [{ address: 'app', reason: 'it is locked' }],
          gates: [{ name: 'price-change', address: 'pricing', reason: 'two' }],
          consequences: [{ kind: 'a', text: 'changes prices' }],
        },
      },
    );
    const { headline, blocked, gates } = planView(made);
    expect(headline.slice(0, 2)).toEqual(['Submits 1.1.0', 'changes prices at once (pending already)']);
    expect(blocked.map(({ reason }) => reason)).toEqual(['it is locked (pending already)']);
    expect(gates[0]?.reasons.map(({ reason }) => reason)).toEqual(['one', 'two (pending already)']);
  });

  it('folds what happens to many things alike, and says once that the base has other values', () => {
    const at = (code: string): Change => ({
      address: `territories/${code}`,
      field: 'available',
      before: true,
      after: false,
    });
    const family = (code: string) => ({
      ...{
        kind: 'territories',
        topic: 'commerce' as const,
        title: `availability in ${code}`,
        effect: 'at once' as const,
      },
      family: { title: 'availability', member: code },
    });
    const codes = ['CHN', 'RUS', 'USA', 'DEU', 'FRA'];
    const made = compared(codes.map((code) => [at(code), 'new', { after: code }]));
    const things = Object.fromEntries(codes.map((code) => [`territories/${code}`, family(code)]));
    const { entries } = planView({ ...made, things });
    const value = { is: 'data', text: 'other values', value: null };
    expect(entries.map(({ members, atBase }) => [members, atBase])).toEqual([
      [codes, [{ words: 'origin/main has', value }]],
    ]);
  });

  it('says of long texts and of files only that the base has others', () => {
    const list = filesChange([there('1.png')], [wanted('2.png')]);
    const made = compared([
      [text('description', 'New'), 'new', { after: 'Long '.repeat(40) }],
      [list, 'new', { after: list.before ?? null }],
      [text('whatsNew', 'New'), 'new', {}],
    ]);
    const words = planView(made).entries.flatMap(({ atBase = [] }) => atBase);
    expect(words.map(({ words: said, value }) => [said, value?.is === 'data' ? value.text : ''])).toEqual(
      expect.arrayContaining([
        ['origin/main has', 'another text of 200 characters'],
        ['origin/main has other files', ''],
        ['origin/main removes it', ''],
      ]),
    );
    expect(SET).toBe(list.address);
  });
});

describe('Markdown', () => {
  it('has what is new open, and what is pending folded', () => {
    const page = renderPlanMarkdown(MIXED);
    expect(wrongsIn(page)).toEqual([]);
    expect(page).toContain('**1 change new in this branch · 2 pending already**');
    expect(page).toContain('**New in this branch: 1 change**\n\n<details open><summary>Texts (1)</summary>');
    expect(page).toContain('- origin/main has `Main`');
    const [before, folded = ''] = page.split(
      '**Pending already: 2 changes (App Store Connect differs from origin/main)**\n\n<details><summary>Pending already (2)</summary>',
    );
    expect(before).not.toContain('copyright');
    expect(folded).toContain('- `copyright`: `A` → `B`');
  });

  it('folds nothing that a reader must not overlook, and marks it', () => {
    const gone: Change = { address: EN, field: 'description', before: 'Text' };
    const page = renderPlanMarkdown(compared([[gone, 'pending']], { operations: [operation('delete', EN)] }));
    expect(page).toContain('| **delete**, pending already | en-US · version information | `description` `Text` |');
    expect(page).toContain(
      '**Pending already: 1 change (App Store Connect differs from origin/main)**, in the table above',
    );
  });

  it('names what only the base asks for', () => {
    const base = {
      withdrawn: [text('keywords', 'x'), text('description', 'y'.repeat(100))],
      things: { [EN]: { kind: 'k', title: 'en-US · texts', effect: 'unseen' as const } },
    };
    const page = renderPlanMarkdown(compared([], {}, base));
    expect(page).toContain('**Asked for by origin/main, and not by this branch**\n\n- en-US · texts, keywords → `x`\n');
    expect(page).toContain('- en-US · texts, description → another text of 100 characters\n');
  });

  it.each(TRICKS)('lets nothing of a ref or of a problem out: %j', (trick) => {
    for (const base of [{ ref: trick }, { ref: trick, problem: trick }]) {
      const withdrawn = [text(trick, trick)];
      const things = { [EN]: { kind: 'k', title: trick, effect: 'unseen' as const } };
      const made = compared(
        [
          [text('description', 'New'), 'new', { after: trick }],
          [text('keywords', 'k'), 'pending'],
        ],
        {},
        { ...base, withdrawn, things },
      );
      expect(wrongsIn(renderPlanMarkdown(made))).toEqual([]);
      expect(wrongsInHtml(renderPlanHtml(made))).toEqual([]);
    }
  });
});

describe('the page', () => {
  it('labels each entry, and filters by it', () => {
    const page = renderPlanHtml(MIXED);
    expect(wrongsInHtml(page)).toEqual([]);
    const root = parsePage(page);
    const entries = select(one(root, '#all'), '.entry');
    expect(entries.map((entry) => attribute(entry, 'data-origin'))).toEqual(['pending', 'new', 'pending']);
    expect(entries.map(textOf).filter((words) => words.includes('pending already'))).toHaveLength(2);
    expect(textsOf(one(root, '#by-origin'), 'option')).toEqual(['all', 'new in this branch', 'pending already']);
    expect(textOf(one(root, 'header'))).toContain('New in this branch: 1 change.');
    expect(textOf(one(root, '#all'))).toContain('origin/main has Main');
  });

  it('has no such filter without a comparison, or where everything is new', () => {
    const { base, ...plain } = MIXED;
    expect(select(parsePage(renderPlanHtml(plain)), '#by-origin')).toEqual([]);
    const unknown = { ...plain, ...(base ? { base: { ...base, problem: 'has no release.yml' } } : {}) };
    const root = parsePage(renderPlanHtml(unknown));
    expect(select(root, '#by-origin')).toEqual([]);
    expect(textOf(one(root, 'header'))).toContain('Everything counts as new: origin/main has no release.yml.');
  });

  it('names what only the base asks for', () => {
    const base = { withdrawn: [text('keywords', 'x')], things: {} };
    const root = parsePage(renderPlanHtml(compared([], {}, base)));
    expect(textOf(one(root, '#withdrawn'))).toContain('keywords → x');
  });
});

describe('the terminal', () => {
  it('says that nothing is new', () => {
    const shown = renderPlan(compared([[text('keywords', 'a'), 'pending']]), LOOKS);
    expect(shown).toContain('  Nothing new in this branch · 1 pending already\n');
    expect(shown).toContain(
      'New in this branch: nothing\n\nPending already: 1 change (App Store Connect differs from origin/main)\n',
    );
  });

  it('says why everything counts as new, and puts nothing in groups', () => {
    const shown = renderPlan(compared([[text('keywords', 'a'), 'new']], {}, { problem: 'has no release.yml' }), LOOKS);
    expect(shown).toContain('\nEverything counts as new: origin/main has no release.yml.\n');
    expect(shown).not.toContain('New in this branch');
  });

  it('says nothing of groups where nothing is to be done', () => {
    const shown = renderPlan(compared([]), LOOKS);
    expect(shown).toContain(
      'No changes. App Store Connect matches release.yml.\nCompared with origin/main at 01234567.',
    );
    expect(shown).not.toContain('branch:');
  });
});
