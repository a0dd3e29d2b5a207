import { expect, it } from 'vitest';
import { faultsText, translationsView } from '../../../src/render/view/translations.ts';

const view = translationsView({
  source: 'ja',
  languages: [
    {
      locale: 'ja',
      texts: [
        { field: 'name', state: 'same', as: 'de-DE' },
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

it('counts no field that is mostly the same', () => {
  const { totals } = translationsView(
    { source: 'ja', languages: [{ locale: 'de-DE', texts: [{ field: 'name', state: 'same', as: 'ja' }] }] },
    (field) => field === 'name',
  );
  expect(totals.same).toBe(0);
});
