/** Levels that API 4.1 deprecated, with today's words for them: manifests still have them, and so do older declarations. */
export const LEGACY_LEVELS: Readonly<Record<string, string>> = {
  INFREQUENT_OR_MILD: 'INFREQUENT',
  FREQUENT_OR_INTENSE: 'FREQUENT',
};

/** Answers that may be true only together with another one: Apple refuses them otherwise (observed 2026-08). */
export const ANSWER_NEEDS: readonly (readonly [answer: string, needed: string])[] = [
  ['socialMedia', 'userGeneratedContent'],
  ['socialMediaAgeRestricted', 'socialMedia'],
  ['socialMediaAgeRestricted', 'ageAssurance'],
];
