import type { TranslatedText, Translations } from '../../core/translations.ts';
import { count } from '../../core/text/words.ts';

/** What is wrong with a text of a language, the worst first. */
const FAULTS = ['missing', 'outdated', 'same'] as const;

type Fault = (typeof FAULTS)[number];

/** How far a release is translated, as a table. */
export interface TranslationsView {
  source: string;
  /** Apple's names of the texts. */
  fields: string[];
  /** The source itself, then the language in which most is missing. */
  rows: TranslationRow[];
  /** Texts by what is wrong with them. */
  totals: Readonly<Record<Fault, number>>;
}

export interface TranslationRow {
  locale: string;
  /** By field: what neither this language nor the source has is absent. */
  texts: ReadonlyMap<string, TranslatedText>;
  faults: Readonly<Record<Fault, number>>;
}

export function translationsView({ source, languages }: Translations): TranslationsView {
  const rows = languages.map(({ locale, texts }): TranslationRow => {
    const faultsOf = (fault: Fault): number => texts.filter(({ state }) => state === fault).length;
    return {
      locale,
      texts: new Map(texts.map((text) => [text.field, text])),
      faults: counted(faultsOf),
    };
  });
  return {
    source,
    fields: [...new Set(languages.flatMap(({ texts }) => texts.map(({ field }) => field)))],
    rows: rows.toSorted((a, b) => Number(b.locale === source) - Number(a.locale === source) || worse(a, b)),
    totals: counted((fault) => rows.reduce((sum, { faults }) => sum + faults[fault], 0)),
  };
}

/** `2 missing, 1 outdated, 3 the same`; '' where nothing is wrong. */
export function faultsText(faults: TranslationRow['faults']): string {
  const words = { missing: 'missing', outdated: 'outdated', same: 'the same' };
  return FAULTS.flatMap((fault) => (faults[fault] > 0 ? [`${faults[fault]} ${words[fault]}`] : [])).join(', ');
}

function worse(a: TranslationRow, b: TranslationRow): number {
  const fault = FAULTS.find((one) => a.faults[one] !== b.faults[one]);
  return fault === undefined ? 0 : b.faults[fault] - a.faults[fault];
}

function counted(number: (fault: Fault) => number): Record<Fault, number> {
  return { missing: number('missing'), outdated: number('outdated'), same: number('same') };
}

/** `3 of 9 languages need a look`, or that all are complete. */
export function coverageText({ rows }: TranslationsView): string {
  const needy = rows.filter(({ faults }) => FAULTS.some((fault) => faults[fault] > 0)).length;
  if (needy === 0) return `all ${count(rows.length, 'language')} complete`;
  return `${needy} of ${count(rows.length, 'language')} ${needy === 1 ? 'needs' : 'need'} a look`;
}

/** What is to be said of a text that needs a look; `undefined` for any other. */
export function faultText({ state, as }: TranslatedText, source: string): string | undefined {
  switch (state) {
    case 'missing':
      return 'missing';
    case 'same':
      return `same text as ${as ?? source}`;
    case 'outdated':
      return `not changed with ${source}`;
    default:
      return undefined;
  }
}
