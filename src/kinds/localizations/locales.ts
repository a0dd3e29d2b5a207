import { LANGUAGES } from './languages.ts';

/** Their codes, as Apple writes them. */
export const LOCALES: readonly string[] = Object.keys(LANGUAGES);

/** Codes that mean a language of the App Store elsewhere, and that Apple refuses. */
const ALIASES: Readonly<Record<string, string>> = {
  iw: 'he',
  in: 'id',
  nb: 'no',
  'nb-no': 'no',
  nn: 'no',
  'en-uk': 'en-GB',
  'zh-cn': 'zh-Hans',
  'zh-sg': 'zh-Hans',
  'zh-tw': 'zh-Hant',
  'zh-hk': 'zh-Hant',
  'zh-mo': 'zh-Hant',
  'zh-hans-cn': 'zh-Hans',
  'zh-hant-tw': 'zh-Hant',
  'zh-hant-hk': 'zh-Hant',
};

const TAG = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;

export type LocaleVerdict =
  | { kind: 'known' }
  /** Apple refuses it for certain; `meant` are the codes it takes for the same language. */
  | { kind: 'wrong'; meant: string[] }
  /** A language code that may be newer than this list. */
  | { kind: 'unknown' };

/** Judges a language code as Apple does: exact in case and region. */
export function judgeLocale(code: string): LocaleVerdict {
  if (LOCALES.includes(code)) return { kind: 'known' };
  const tag = code.replaceAll('_', '-').toLowerCase();
  const same = LOCALES.find((locale) => locale.toLowerCase() === tag);
  if (same !== undefined) return { kind: 'wrong', meant: [same] };
  const alias = Object.hasOwn(ALIASES, tag) ? ALIASES[tag] : undefined;
  if (alias !== undefined) return { kind: 'wrong', meant: [alias] };
  const language = tag.split('-')[0] ?? '';
  const related = LOCALES.filter((locale) => locale.toLowerCase().split('-')[0] === language);
  // Apple names some languages with a region and some without: the other way round it refuses them. Another region may be new.
  const regional = related.some((locale) => locale.includes('-'));
  if (related.length > 0 && !(regional && tag.includes('-') && TAG.test(code)))
    return { kind: 'wrong', meant: related };
  return TAG.test(code) ? { kind: 'unknown' } : { kind: 'wrong', meant: [] };
}
