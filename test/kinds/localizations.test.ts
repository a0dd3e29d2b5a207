import { describe, expect, it } from 'vitest';
import { outlookOf } from '../../src/core/outlook.ts';
import type { LocalizationPlace } from '../../src/kinds/localizations/place.ts';
import type { LocalizationState } from '../../src/kinds/localizations/propose.ts';
import { proposeLocalizations } from '../../src/kinds/localizations/propose.ts';
import { languagesAhead, textRequirements } from '../../src/kinds/localizations/requirements.ts';
import { describeLocales, wantLocales } from '../../src/kinds/localizations/want.ts';
import { localizationWords } from '../../src/kinds/localizations/words.ts';

/** Texts of something that is sold, which has no section of its own at the top of the manifest. */
const PLACE: LocalizationPlace = {
  kind: 'tips',
  type: 'inAppPurchaseLocalizations',
  api: 'v2',
  owner: { address: 'products/tip/version', type: 'inAppPurchaseVersions', relationship: 'version' },
  texts: { name: 'text', keywords: 'words' },
  limits: { name: 30 },
  required: ['name'],
  pointer: (locale, field) =>
    `/products/inAppPurchases/tip/localizations/${locale}${field === undefined ? '' : `/${field}`}`,
};

const STATE: LocalizationState = { rows: {}, arriving: false, refusal: () => undefined, extras: () => ({}) };

const propose = (section: Record<string, object | null>, state: Partial<LocalizationState> = {}) =>
  proposeLocalizations(PLACE, wantLocales(section, PLACE.texts), { ...STATE, ...state });

describe('texts by language', () => {
  it('stand where their place says', () => {
    const { changes, operations } = propose({ ja: { name: 'チップ', keywords: ['a', ' b '] } });
    const address = 'products/tip/version/localizations/ja';
    const at = '/products/inAppPurchases/tip/localizations/ja';
    expect(changes).toEqual([
      { address, field: 'locale', after: 'ja', from: at },
      { address, field: 'name', after: 'チップ', from: `${at}/name`, limit: 30 },
      { address, field: 'keywords', after: { words: ['a', 'b'] }, from: `${at}/keywords` },
    ]);
    expect(operations).toEqual([
      {
        ...{ action: 'create', kind: 'tips', address, method: 'POST', path: ['/v2/inAppPurchaseLocalizations'] },
        body: {
          data: {
            type: 'inAppPurchaseLocalizations',
            attributes: { locale: 'ja', name: 'チップ', keywords: 'a,b' },
            relationships: {
              version: { data: { type: 'inAppPurchaseVersions', id: { ref: 'products/tip/version' } } },
            },
          },
        },
      },
    ]);
  });

  it('are filled by default, and a language that goes stays gone', () => {
    const want = wantLocales({ default: { name: 'Tip' }, ja: {}, ko: { name: 'K' }, fr: null }, PLACE.texts);
    expect(want).toEqual({ locales: { ja: { name: 'Tip' }, ko: { name: 'K' }, fr: null } });
  });

  it('are created wherever the manifest lists the language, with what Apple asks for', () => {
    for (const ja of [{}, { name: null }, { keywords: 'a' }]) {
      const { operations, blocked } = propose({ ja });
      expect(operations).toEqual([]);
      expect(blocked.map(({ reason }) => reason)).toEqual([
        'ja is new here, and Apple creates a language only with its name',
      ]);
    }
  });

  it('come back from what was described as they are', () => {
    const rows = {
      ja: { id: '1', texts: { name: 'チップ', keywords: { words: ['a', 'b'] } } },
      ko: { id: '2', texts: { name: 'K', keywords: null } },
    };
    const described = describeLocales(rows);
    expect(described).toEqual({ ja: { name: 'チップ', keywords: ['a', 'b'] }, ko: { name: 'K' } });
    expect(propose(described ?? {}, { rows }).changes).toEqual([]);
    expect(describeLocales({})).toBeUndefined();
  });

  it('go behind a gate, but not those of the primary language', () => {
    const rows = { ja: { id: '1', texts: { name: 'チップ', keywords: null } } };
    const [operation] = propose({ ja: null }, { rows }).operations;
    expect(operation?.gates).toEqual([{ name: 'delete-locale', reason: 'ja is removed with its texts' }]);
    const kept = propose({ ja: null }, { rows, primaryLocale: 'ja' });
    expect(kept.operations).toEqual([]);
    expect(kept.blocked).toMatchObject([{ from: '/products/inAppPurchases/tip/localizations/ja' }]);
  });

  it('are asked for in every language that there will be', () => {
    const rows = {
      fr: { id: '1', texts: { name: 'F', keywords: null } },
      ko: { id: '2', texts: { name: 'K', keywords: null } },
    };
    const outlook = outlookOf(propose({ ja: { name: 'チップ' }, fr: null, ko: { name: 'L' } }, { rows }));
    const locales = languagesAhead(PLACE, rows, outlook);
    expect(locales).toEqual(['ja', 'ko']);
    const asked = textRequirements(PLACE, rows, outlook, { locales, fields: ['name', 'keywords'] });
    expect(asked.map(({ what, state, fix }) => [what, state, fix])).toEqual([
      ['name in ja', 'planned', 'products.inAppPurchases.tip.localizations.ja.name'],
      ['keywords in ja', 'missing', 'products.inAppPurchases.tip.localizations.ja.keywords'],
      ['name in ko', 'ready', 'products.inAppPurchases.tip.localizations.ko.name'],
      ['keywords in ko', 'missing', 'products.inAppPurchases.tip.localizations.ko.keywords'],
    ]);
  });

  it('have a title each, and one together', () => {
    expect(localizationWords(PLACE, 'products/tip/version/localizations/ja', 'tip')).toEqual({
      title: 'ja · tip',
      locale: 'ja',
      family: { title: 'tip', member: 'ja' },
    });
    expect(localizationWords(PLACE, 'products/tip/version/localizations', 'tip')).toEqual({ title: 'tip' });
  });
});
