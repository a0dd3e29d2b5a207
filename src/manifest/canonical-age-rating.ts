import { canonicalText } from '../core/text.ts';
import type { AgeRating } from './manifest.gen.ts';
import type { AgeRatingSection } from './types.ts';

/** Words that API 4.1 deprecated, and today's for them. */
export const LEGACY_LEVELS: Readonly<Record<string, string>> = {
  INFREQUENT_OR_MILD: 'INFREQUENT',
  FREQUENT_OR_INTENSE: 'FREQUENT',
};

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
