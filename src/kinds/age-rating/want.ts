import type { Fields } from '../../core/diff.ts';
import type { Json } from '../../core/json/json.ts';
import { everythingRead } from '../everything-read.ts';
import type { AgeRatingPart } from '../manifest.gen.ts';
import { AGE_QUESTIONS, canonicalAnswers } from './answers.ts';

type Answers = NonNullable<AgeRatingPart['ageRating']>;

/** By Apple's attribute names, in today's words. Every key of the section is such a name, so a new question is read by itself. */
export function wantAgeRating(manifest: AgeRatingPart): Record<string, Json> | undefined {
  const { ageRating, ...left } = manifest;
  everythingRead(left);
  if (!ageRating) return undefined;
  const { ageRatingOverride: former, ...answers } = ageRating;
  const isTaken = answers.ageRatingOverrideV2 === undefined && former !== undefined;
  // SEVENTEEN_PLUS has no counterpart, and a rule refuses it.
  if (!isTaken || former === 'SEVENTEEN_PLUS') return canonicalAnswers(answers);
  return canonicalAnswers({ ...answers, ageRatingOverrideV2: former });
}

/** What Apple answers beside its questions. The override of former times is not asked for any more. */
const OTHERS: readonly (keyof Answers)[] = [
  'kidsAgeBand',
  'ageRatingOverrideV2',
  'koreaAgeRatingOverride',
  'gracRatingClassificationNumber',
  'developerAgeRatingInfoUrl',
];

const CLEARABLE: ReadonlySet<string> = new Set<keyof Answers>(['socialMediaAgeRestricted', ...OTHERS]);

export function describeAgeRating(answers: Fields): AgeRatingPart | undefined {
  const known = [...AGE_QUESTIONS, ...OTHERS].flatMap((field) => {
    const answer = answers[field];
    return answer === undefined || (answer === null && !CLEARABLE.has(field)) ? [] : [[field, answer] as const];
  });
  return known.length === 0 ? undefined : { ageRating: Object.fromEntries(known) };
}
