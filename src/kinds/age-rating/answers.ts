import type { Fields } from '../../core/diff.ts';
import type { Json } from '../../core/json/json.ts';
import { own } from '../../core/json/own.ts';
import { canonicalText } from '../../core/text/canonical-text.ts';
import type { AgeRatingPart } from '../manifest.gen.ts';

type Question = keyof NonNullable<AgeRatingPart['ageRating']>;

/** How often something occurs. Attributes of an age rating declaration in API 4.4.1. */
const LEVELS = [
  'alcoholTobaccoOrDrugUseOrReferences',
  'contests',
  'gamblingSimulated',
  'gunsOrOtherWeapons',
  'horrorOrFearThemes',
  'matureOrSuggestiveThemes',
  'medicalOrTreatmentInformation',
  'profanityOrCrudeHumor',
  'sexualContentGraphicAndNudity',
  'sexualContentOrNudity',
  'violenceCartoonOrFantasy',
  'violenceRealistic',
  'violenceRealisticProlongedGraphicOrSadistic',
] as const satisfies readonly Question[];

/** Whether the app has something; `socialMedia` is asked since 2026-09-07, most others since 2025. */
const FLAGS = [
  'advertising',
  'ageAssurance',
  'gambling',
  'healthOrWellnessTopics',
  'lootBox',
  'messagingAndChat',
  'parentalControls',
  'socialMedia',
  'unrestrictedWebAccess',
  'userGeneratedContent',
] as const satisfies readonly Question[];

const MANDATORY: readonly Question[] = [...LEVELS, ...FLAGS];

/** The last one is asked only of social media. */
export const AGE_QUESTIONS: readonly Question[] = [...MANDATORY, 'socialMediaAgeRestricted'];

const OVERRIDES: ReadonlySet<string> = new Set<Question>([
  'ageRatingOverride',
  'ageRatingOverrideV2',
  'koreaAgeRatingOverride',
]);

/** Levels that API 4.1 deprecated, with today's words for them: manifests still have them, and so do older declarations. */
export const LEGACY_LEVELS: Readonly<Record<string, string>> = {
  INFREQUENT_OR_MILD: 'INFREQUENT',
  FREQUENT_OR_INTENSE: 'FREQUENT',
};

/** Answers that may be true only together with another one: Apple refuses them otherwise (observed 2026-08). */
export const ANSWER_NEEDS: readonly (readonly [answer: Question, needed: Question])[] = [
  ['socialMedia', 'userGeneratedContent'],
  ['socialMediaAgeRestricted', 'socialMedia'],
  ['socialMediaAgeRestricted', 'ageAssurance'],
];

/** An answer in the form in which answers are compared: today's words, an override that is not set is `NONE`. */
function canonicalAnswer(field: string, value: unknown): Json {
  if (typeof value === 'boolean') return value;
  const text = canonicalText(value);
  if (text === null) return OVERRIDES.has(field) ? 'NONE' : null;
  return own(LEGACY_LEVELS, text) ?? text;
}

/** The answers that are texts, truths or empty, each in the form in which they are compared; others can't be compared. */
export function canonicalAnswers(answers: Readonly<Record<string, unknown>>): Record<string, Json> {
  // In an order of our own, so that a plan does not depend on how the manifest is sorted.
  const names = new Set([...AGE_QUESTIONS.filter((name) => name in answers), ...Object.keys(answers).sort()]);
  return Object.fromEntries(
    [...names]
      .map((field) => [field, answers[field]] as const)
      .filter(([, value]) => value === null || typeof value === 'string' || typeof value === 'boolean')
      .map(([field, value]) => [field, canonicalAnswer(field, value)]),
  );
}

/** The answers that overrides have as long as nobody sets them. */
export function withOverrides(answers: Fields): Fields {
  return { ...Object.fromEntries([...OVERRIDES].map((field) => [field, 'NONE'])), ...answers };
}

/** Whether no mandatory question has an answer: Apple accepts the first answers only all together (observed). */
export function isUnanswered(answers: Fields): boolean {
  return MANDATORY.every((field) => isEmpty(answers[field]));
}

/**
 * The questions without which Apple gives no rating and accepts no submission, and which have no answer.
 * @param have what Apple has, @param want what the manifest would set, both as Apple names the attributes.
 */
export function unansweredQuestions(have: Fields, want: Fields = {}): string[] {
  const answers = merged(have, want);
  const asked = answers['socialMedia'] === true ? AGE_QUESTIONS : MANDATORY;
  return asked.filter((field) => isEmpty(answers[field]));
}

/** Every answer there is to Apple's questions, to be sent as one set: Apple refuses a first set that leaves one out. */
export function fullSet(have: Fields, want: Fields): Record<string, Json> {
  const answers = merged(have, want);
  return Object.fromEntries(
    AGE_QUESTIONS.flatMap((field) => {
      const answer = answers[field];
      return answer === undefined || answer === null ? [] : [[field, answer]];
    }),
  );
}

/** Answers that Apple refuses beside one another. */
export function contradictions(have: Fields, want: Fields): { field: string; reason: string }[] {
  const answers = merged(have, want);
  return ANSWER_NEEDS.filter(([field, other]) => answers[field] === true && answers[other] !== true).map(
    ([field, other]) => ({ field, reason: `Apple takes ${field}: true only together with ${other}: true` }),
  );
}

function merged(have: Fields, want: Fields): Fields {
  const set = Object.entries(want).filter(([, value]) => value !== undefined);
  return { ...have, ...Object.fromEntries(set) };
}

function isEmpty(answer: Json | undefined): boolean {
  return answer === undefined || answer === null;
}
