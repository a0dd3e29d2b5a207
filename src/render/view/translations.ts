import type { Translations, TranslatedText } from '../../core/translations.ts';
import { count } from '../../core/words.ts';

/** How far the release is translated, as a reader looks at it: what needs a look first. */
export interface TranslationsView {
  source: string;
  /** The fields that any language has, in the order of the plan. */
  fields: string[];
  languages: LanguageRow[];
  /** `3 of 9 languages need a look`, or that all are complete. */
  summary: string;
}

interface LanguageRow {
  locale: string;
  isSource: boolean;
  /** Texts that it has and need no look, and those that it or the source has. */
  good: number;
  all: number;
  /** What needs a look, by the reason. */
  findings: { reason: string; fields: string[] }[];
  texts: ReadonlyMap<string, TranslatedText>;
}

/** @returns `undefined` for a plan that says nothing of translations */
export function translationsView(translations: Translations | undefined): TranslationsView | undefined {
  if (!translations) return undefined;
  const { source, languages } = translations;
  const rows = languages.map(({ locale, texts }): LanguageRow => {
    const good = texts.filter(({ state }) => state === 'translated').length;
    return {
      ...{ locale, isSource: locale === source, good, all: texts.length, findings: findingsIn(texts, source) },
      texts: new Map(texts.map((text) => [text.field, text])),
    };
  });
  const needy = rows.filter(({ good, all }) => good < all).length;
  return {
    source,
    fields: [...new Set(languages.flatMap(({ texts }) => texts.map(({ field }) => field)))],
    languages: rows.toSorted((a, b) => b.all - b.good - (a.all - a.good)),
    summary:
      needy === 0
        ? `all ${count(rows.length, 'language')} complete`
        : `${needy} of ${count(rows.length, 'language')} ${needy === 1 ? 'needs' : 'need'} a look`,
  };
}

/** What is to be said of a text that needs a look. */
export function findingText({ state, as }: TranslatedText, source: string): string {
  switch (state) {
    case 'missing':
      return 'missing';
    case 'same':
      return `same text as ${as ?? source}`;
    case 'outdated':
      return `not changed with ${source}`;
    default:
      return 'translated';
  }
}

function findingsIn(texts: readonly TranslatedText[], source: string): LanguageRow['findings'] {
  const reasons = new Map<string, string[]>();
  for (const text of texts) {
    if (text.state === 'translated') continue;
    const reason = findingText(text, source);
    reasons.set(reason, [...(reasons.get(reason) ?? []), text.field]);
  }
  return [...reasons].map(([reason, fields]) => ({ reason, fields }));
}
