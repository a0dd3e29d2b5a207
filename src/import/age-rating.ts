import type { Json, JsonObject } from '../core/json/json.ts';
import { own } from '../core/json/own.ts';
import { LEGACY_LEVELS } from '../kinds/age-rating/answers.ts';
import type { Draft } from './draft.ts';
import { put } from './draft.ts';

/** Questions by the names that they had before Apple's API did. */
const FORMER: Readonly<Record<string, string>> = {
  CARTOON_FANTASY_VIOLENCE: 'violenceCartoonOrFantasy',
  REALISTIC_VIOLENCE: 'violenceRealistic',
  PROLONGED_GRAPHIC_SADISTIC_REALISTIC_VIOLENCE: 'violenceRealisticProlongedGraphicOrSadistic',
  PROFANITY_CRUDE_HUMOR: 'profanityOrCrudeHumor',
  MATURE_SUGGESTIVE: 'matureOrSuggestiveThemes',
  HORROR: 'horrorOrFearThemes',
  MEDICAL_TREATMENT_INFO: 'medicalOrTreatmentInformation',
  ALCOHOL_TOBACCO_DRUGS: 'alcoholTobaccoOrDrugUseOrReferences',
  GAMBLING: 'gamblingSimulated',
  SEXUAL_CONTENT_NUDITY: 'sexualContentOrNudity',
  GRAPHIC_SEXUAL_CONTENT_NUDITY: 'sexualContentGraphicAndNudity',
  UNRESTRICTED_WEB_ACCESS: 'unrestrictedWebAccess',
  GAMBLING_CONTESTS: 'gamblingAndContests',
};

/** Answers of those days: how often, as a number. */
const NUMBERS: readonly Json[] = ['NONE', 'INFREQUENT', 'FREQUENT'];

const FLAG = 'unrestrictedWebAccess';

const BOTH_QUESTIONS = 'Apple made two questions of it: answer gambling (true or false) and contests (how often)';

/** Takes over the answers on the age rating, in today's words. @param source the file that they stand in */
export function importAgeRating(draft: Draft, answers: JsonObject, source: string): void {
  for (const [key, given] of Object.entries(answers)) {
    const name = own(FORMER, key) ?? key;
    const what = `${source}: ${key}`;
    const answer = todaysAnswer(name, given);
    if (name === 'gamblingAndContests') {
      // Two questions since 2025; only no is an answer to both.
      if (answer !== false && answer !== 'NONE') draft.leftOut.push({ what, why: BOTH_QUESTIONS });
      else
        for (const [field, no] of [
          ['gambling', false],
          ['contests', 'NONE'],
        ] as const)
          put(draft, ['ageRating', field], no, what);
    } else if (name === 'seventeenPlus') {
      const why = 'Apple has removed it; a higher rating is ageRatingOverrideV2: SIXTEEN_PLUS or EIGHTEEN_PLUS';
      if (given !== false) draft.leftOut.push({ what, why });
    } else if (name === 'ageRatingOverride' && answers['ageRatingOverrideV2'] !== undefined) {
      draft.leftOut.push({ what, why: 'ageRatingOverrideV2 stands there, too' });
    } else if (given !== null) {
      const field = name === 'ageRatingOverride' && given !== 'SEVENTEEN_PLUS' ? 'ageRatingOverrideV2' : name;
      put(draft, ['ageRating', field], answer, what);
    }
  }
}

function todaysAnswer(name: string, given: Json): Json {
  if (typeof given === 'string') return own(LEGACY_LEVELS, given) ?? given;
  if (typeof given !== 'number') return given;
  return name === FLAG || name === 'gamblingAndContests' ? given !== 0 : (NUMBERS[given] ?? given);
}
