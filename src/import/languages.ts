import { judgeLocale } from '../kinds/localizations/locales.ts';

/** The key that fills what languages lack: here, and in the other tools that have one. */
const DEFAULT = 'default';

/** Longer than any code: a key of YAML's has an end, too. */
const LONGEST = 40;

/** Apple's code of the language that a name stands for, such as `en-US` for `en_us`; `undefined` where it stands for none, or for several. */
export function languageOf(name: string): string | undefined {
  if (name.toLowerCase() === DEFAULT) return DEFAULT;
  if (name.length > LONGEST) return undefined;
  const verdict = judgeLocale(name);
  if (verdict.kind !== 'wrong') return name;
  return verdict.meant.length === 1 ? verdict.meant[0] : undefined;
}

export const NO_LANGUAGE = 'is no language of the App Store';
