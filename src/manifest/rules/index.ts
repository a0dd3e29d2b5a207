import { ageRating } from './age-rating.ts';
import { blankTexts } from './blank-texts.ts';
import { categories } from './categories.ts';
import { copyright } from './copyright.ts';
import { defaultTexts } from './default-texts.ts';
import { displayPlatforms } from './display-platforms.ts';
import { eula } from './eula.ts';
import { goal } from './goal.ts';
import { invisibleCharacters } from './invisible-characters.ts';
import { keywords } from './keywords.ts';
import { localeCodes } from './locale-codes.ts';
import { mediaLocalesRule } from './media-locales.ts';
import { preOrder } from './pre-order.ts';
import { pricing } from './pricing.ts';
import { releaseDate } from './release-date.ts';
import { removedLocales } from './removed-locales.ts';
import { review } from './review.ts';
import type { Rule } from './rule.ts';
import { territoryCodes } from './territory-codes.ts';
import { urls } from './urls.ts';

/** Everything a manifest has to obey beyond its schema. */
export const rules: readonly Rule[] = [
  localeCodes,
  categories,
  copyright,
  keywords,
  urls,
  blankTexts,
  eula,
  invisibleCharacters,
  removedLocales,
  defaultTexts,
  displayPlatforms,
  mediaLocalesRule,
  ageRating,
  territoryCodes,
  pricing,
  preOrder,
  review,
  releaseDate,
  goal,
];
