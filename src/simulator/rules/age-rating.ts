import type { Doc } from '../store.ts';

/** Questions that are answered with how often something occurs. */
export const LEVELS = (
  'alcoholTobaccoOrDrugUseOrReferences contests gamblingSimulated gunsOrOtherWeapons horrorOrFearThemes ' +
  'matureOrSuggestiveThemes medicalOrTreatmentInformation profanityOrCrudeHumor sexualContentGraphicAndNudity ' +
  'sexualContentOrNudity violenceCartoonOrFantasy violenceRealistic violenceRealisticProlongedGraphicOrSadistic'
).split(' ');
const FLAGS = (
  'advertising ageAssurance gambling healthOrWellnessTopics lootBox messagingAndChat parentalControls socialMedia ' +
  'unrestrictedWebAccess userGeneratedContent'
).split(' ');
/** Without these there is no rating. */
export const REQUIRED = [...LEVELS, ...FLAGS];
/** The first answers have to be these 22, in one request; socialMedia is asked for at submission (live 2026-10). */
export const ASKED_FIRST = REQUIRED.filter((name) => name !== 'socialMedia');

/** The questions without whose answers there is no rating, and no submission. */
export function unansweredQuestions({ attributes }: Doc): string[] {
  const asked = attributes['socialMedia'] === true ? [...REQUIRED, 'socialMediaAgeRestricted'] : REQUIRED;
  return asked.filter((name) => (attributes[name] ?? null) === null);
}
