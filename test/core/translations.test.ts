import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/core/change.ts';
import { translationsOf } from '../../src/core/judge-translations.ts';
import type { Kind } from '../../src/core/kind.ts';
import type { Value } from '../../src/core/value.ts';

const kinds = [
  { name: 'texts', translated: { name: 'differs', description: 'differs', brand: 'may be the same' } },
  { name: 'links' },
] as unknown as Kind[];

type Texts = Record<string, Record<string, Value>>;

/** How they stand where these texts are there, and these changes are made: `[language, field, before, after]`. */
function judged(texts: Texts, changes: [string, string, Value | undefined, Value | undefined][], source = 'en-US') {
  const locales = [...Object.keys(texts), ...changes.map(([locale]) => locale)];
  const things = Object.fromEntries(
    locales.map((locale) => [`texts/${locale}`, { kind: 'texts', title: locale, locale, effect: 'unseen' as const }]),
  );
  const made = changes.map(([locale, field, before, after]): Change => {
    return {
      address: `texts/${locale}`,
      field,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    };
  });
  const isChanged = (address: string, field: string) =>
    made.some((change) => change.address === address && change.field === field);
  const values = Object.entries(texts)
    .flatMap(([locale, fields]) =>
      Object.entries(fields).map(([field, value]) => ({ address: `texts/${locale}`, field, value })),
    )
    .filter(({ address, field }) => !isChanged(address, field));
  return translationsOf(kinds, { changes: made, things }, { values, lists: [], things }, source);
}

/** `de-DE description outdated`, but what is translated. */
function findings(...args: Parameters<typeof judged>): string[] {
  return (judged(...args)?.languages ?? []).flatMap(({ locale, texts }) =>
    texts.flatMap(({ field, state, as }) =>
      state === 'translated' ? [] : [`${locale} ${field} ${state}${as === undefined ? '' : ` as ${as}`}`],
    ),
  );
}

describe('translations', () => {
  const THREE: Texts = {
    'en-US': { name: 'Reader', description: 'Reads.' },
    'de-DE': { name: 'Leser', description: 'Liest.' },
    ja: { name: '読む', description: '読みます。' },
  };

  it('are complete where every language has what the source has, in words of its own', () => {
    expect(judged(THREE, [])).toEqual({
      source: 'en-US',
      languages: ['en-US', 'de-DE', 'ja'].map((locale) => ({
        locale,
        texts: ['name', 'description'].map((field) => ({ field, state: 'translated' })),
      })),
    });
  });

  it.each<[string, [string, string, Value | undefined, Value | undefined][], string[]]>([
    [
      'lack what only the source gets',
      [['en-US', 'name', 'Reader', 'Reader!']],
      ['de-DE name outdated', 'ja name outdated'],
    ],
    [
      'are up to date with their own change',
      [
        ['en-US', 'name', 'Reader', 'R'],
        ['de-DE', 'name', 'Leser', 'L'],
      ],
      ['ja name outdated'],
    ],
    ['are missing where they are cleared', [['ja', 'description', '読みます。', null]], ['ja description missing']],
    ['are missing in a new language', [['fr-FR', 'name', undefined, 'Lecteur']], ['fr-FR description missing']],
    [
      'are the same in a language that has the source’s text',
      [['en-US', 'description', 'Reads.', 'Liest.']],
      ['de-DE description same as en-US', 'ja description outdated'],
    ],
    [
      'are none where a language goes',
      [
        ['ja', 'name', '読む', undefined],
        ['ja', 'description', '読みます。', undefined],
      ],
      [],
    ],
    ['are not outdated where the source was empty before', [['en-US', 'name', null, 'Reader']], []],
  ])('%s', (_what, changes, expected) => {
    expect(findings(THREE, changes)).toEqual(expected);
  });

  it('may be the same in the dialects of one language, not in the scripts of Chinese', () => {
    const same = { name: 'Colour', description: 'A.' };
    expect(findings({ 'en-US': same, 'en-GB': same }, [])).toEqual([]);
    expect(findings({ 'zh-Hans': same, 'zh-Hant': { ...same, name: 'B' } }, [], 'zh-Hans')).toEqual([
      'zh-Hant description same as zh-Hans',
    ]);
  });

  it('may be the same in all languages where it is a name', () => {
    expect(findings({ 'en-US': { brand: 'Reader' }, ja: { brand: 'Reader' } }, [])).toEqual([]);
    expect(findings({ 'en-US': { brand: 'Reader' }, ja: { brand: null } }, [])).toEqual(['ja brand missing']);
  });

  it('are the same in two other languages', () => {
    const texts = { 'en-US': { name: 'A' }, 'de-DE': { name: 'B' }, 'fr-FR': { name: 'B' } };
    expect(findings(texts, [])).toEqual(['de-DE name same as fr-FR', 'fr-FR name same as de-DE']);
  });

  it('compare words as a whole', () => {
    const words = (...list: string[]) => ({ description: { words: list } });
    expect(findings({ 'en-US': words('a', 'b'), ja: words('a', 'b') }, [])).toEqual(['ja description same as en-US']);
    expect(findings({ 'en-US': words('a', 'b'), ja: words('b', 'a') }, [])).toEqual([]);
  });

  it('are no question with one language, or where the source was not read', () => {
    expect(judged({ 'en-US': { name: 'A' } }, [])).toBeUndefined();
    expect(judged({ ja: { name: 'A' }, 'de-DE': { name: 'B' } }, [])).toBeUndefined();
  });

  it('name only texts that there are, and fields that hold words', () => {
    const languages = judged({ 'en-US': { name: 'A', url: 'x' }, ja: { name: 'B', url: 'x' } }, [])?.languages;
    expect(languages?.map(({ texts }) => texts.map(({ field }) => field))).toEqual([['name'], ['name']]);
  });
});
