import { expect, it } from 'vitest';
import { coverageText, faultsText, faultText, translationsView } from '../../../src/render/view/translations.ts';

const view = translationsView({
  source: 'ja',
  languages: [
    {
      locale: 'ja',
      texts: [
        { field: 'name', state: 'translated' },
        { field: 'a', state: 'translated' },
      ],
    },
    {
      locale: 'ar-SA',
      texts: [
        { field: 'name', state: 'translated' },
        { field: 'a', state: 'translated' },
      ],
    },
    {
      locale: 'de-DE',
      texts: [
        { field: 'name', state: 'same', as: 'ja' },
        { field: 'a', state: 'outdated' },
      ],
    },
    {
      locale: 'fr-FR',
      texts: [
        { field: 'name', state: 'missing' },
        { field: 'b', state: 'translated' },
      ],
    },
  ],
});

it('begins with the source and goes on with the worst', () => {
  expect(view.rows.map(({ locale }) => locale)).toEqual(['ja', 'fr-FR', 'de-DE', 'ar-SA']);
  expect(view.fields).toEqual(['name', 'a', 'b']);
});

it('counts what is the same once, in the language that should have another text', () => {
  expect(view.totals).toEqual({ missing: 1, outdated: 1, same: 1 });
  expect(faultsText(view.totals)).toBe('1 missing, 1 outdated, 1 the same');
  expect(faultsText({ missing: 0, outdated: 0, same: 0 })).toBe('');
});

it('says how many need a look, and why', () => {
  expect(coverageText(view)).toBe('2 of 4 languages need a look');
  expect(coverageText({ ...view, rows: view.rows.slice(0, 1) })).toBe('all 1 language complete');
  const german = view.rows.find(({ locale }) => locale === 'de-DE');
  expect([...(german?.texts.values() ?? [])].map((text) => faultText(text, 'ja'))).toEqual([
    'same text as ja',
    'not changed with ja',
  ]);
});
