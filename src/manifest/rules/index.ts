import { blankTexts } from './blank-texts.ts';
import { defaultTexts } from './default-texts.ts';
import { invisibleCharacters } from './invisible-characters.ts';
import { keywords } from './keywords.ts';
import { localeCodes } from './locale-codes.ts';
import { releaseDate } from './release-date.ts';
import { removedLocales } from './removed-locales.ts';
import type { Rule } from './rule.ts';
import { urls } from './urls.ts';

/** Everything a manifest has to obey beyond its schema. */
export const rules: readonly Rule[] = [
  localeCodes,
  keywords,
  urls,
  blankTexts,
  invisibleCharacters,
  removedLocales,
  defaultTexts,
  releaseDate,
];
