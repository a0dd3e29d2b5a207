import { LEGACY_LEVELS } from '../core/age-rating.ts';
import { canonicalText } from '../core/text.ts';
import type { AgeRating } from './manifest.gen.ts';
import type { AgeRatingSection } from './types.ts';

/** Answers in today's words: legacy levels mapped, and the deprecated override moved to its successor. */
export function canonicalAgeRating({
  ageRatingOverride,
  developerAgeRatingInfoUrl: url,
  ...answers
}: AgeRating): AgeRatingSection {
  const entries = Object.entries(answers).map(([name, answer]) => [
    name,
    (typeof answer === 'string' && LEGACY_LEVELS[answer]) || answer,
  ]);
  const override = answers.ageRatingOverrideV2 === undefined ? ageRatingOverride : undefined;
  return {
    ...(Object.fromEntries(entries) as AgeRatingSection),
    // SEVENTEEN_PLUS has no counterpart, and a rule refuses it.
    ...(override === undefined || override === 'SEVENTEEN_PLUS' ? {} : { ageRatingOverrideV2: override }),
    ...(url === undefined ? {} : { developerAgeRatingInfoUrl: canonicalText(url) }),
  };
}
