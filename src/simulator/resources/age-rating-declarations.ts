import { attributeEntry, refuseIfAny } from '../protocol/errors.ts';
import type { AttributeRule, ResourceType } from '../protocol/resource.ts';
import { isInfoEditable } from '../rules/states.ts';
import type { Attributes, Doc } from '../store.ts';

const LEVELS = (
  'alcoholTobaccoOrDrugUseOrReferences contests gamblingSimulated gunsOrOtherWeapons horrorOrFearThemes ' +
  'matureOrSuggestiveThemes medicalOrTreatmentInformation profanityOrCrudeHumor sexualContentGraphicAndNudity ' +
  'sexualContentOrNudity violenceCartoonOrFantasy violenceRealistic violenceRealisticProlongedGraphicOrSadistic'
).split(' ');
const FLAGS = (
  'advertising ageAssurance gambling healthOrWellnessTopics lootBox messagingAndChat parentalControls socialMedia ' +
  'unrestrictedWebAccess userGeneratedContent'
).split(' ');
/** Without these there is no rating. */
const REQUIRED = [...LEVELS, ...FLAGS];

const LOWER_OVERRIDES = 'NONE NINE_PLUS THIRTEEN_PLUS SIXTEEN_PLUS';
const OVERRIDES = ['ageRatingOverride', 'ageRatingOverrideV2', 'koreaAgeRatingOverride'];

export const ageRatingDeclarations: ResourceType = {
  type: 'ageRatingDeclarations',
  attributes: {
    // The two long words are deprecated since API 4.1 and still taken.
    ...rules(LEVELS, choice('NONE INFREQUENT_OR_MILD FREQUENT_OR_INTENSE INFREQUENT FREQUENT')),
    ...rules([...FLAGS, 'socialMediaAgeRestricted'], { kind: 'boolean', update: true }),
    kidsAgeBand: choice('FIVE_AND_UNDER SIX_TO_EIGHT NINE_TO_ELEVEN'),
    // Deprecated in favour of V2, and still taken.
    ageRatingOverride: choice(`${LOWER_OVERRIDES} SEVENTEEN_PLUS UNRATED`),
    ageRatingOverrideV2: choice(`${LOWER_OVERRIDES} EIGHTEEN_PLUS UNRATED`),
    koreaAgeRatingOverride: choice('NONE FIFTEEN_PLUS NINETEEN_PLUS'),
    developerAgeRatingInfoUrl: { kind: 'url', update: true },
  },
  relationships: {},
  key: () => '',
  computed: ({ quirks }, { attributes }) => ({
    ...(quirks.legacyAgeRatingWords ? legacyAnswers(attributes) : {}),
    ...(quirks.noOverrideAsNull ? emptyOverrides(attributes) : {}),
  }),
  update({ store }, declaration, { attributes }) {
    const info = store.get('appInfos', declaration.parent ?? '');
    if (!isInfoEditable(info?.attributes['state'])) {
      refuseIfAny(
        Object.keys(attributes).map((name) =>
          attributeEntry('INVALID.INVALID_STATE', name, `The field '${name}' can not be modified in the current state`),
        ),
      );
    }
    const answers = { ...declaration.attributes, ...attributes };
    refuseIfAny([...firstAnswerErrors(declaration.attributes, attributes, answers), ...dependencyErrors(answers)]);
    declaration.attributes = answers;
  },
};

/** The questions without whose answers there is no rating, and no submission. */
export function unansweredQuestions({ attributes }: Doc): string[] {
  const asked = attributes['socialMedia'] === true ? [...REQUIRED, 'socialMediaAgeRestricted'] : REQUIRED;
  return asked.filter((name) => (attributes[name] ?? null) === null);
}

function legacyAnswers(answers: Attributes): Attributes {
  const words: Record<string, string> = { INFREQUENT: 'INFREQUENT_OR_MILD', FREQUENT: 'FREQUENT_OR_INTENSE' };
  return Object.fromEntries(
    LEVELS.flatMap((name) => {
      const answer = answers[name];
      return typeof answer === 'string' ? [[name, words[answer] ?? answer]] : [];
    }),
  );
}

function emptyOverrides(answers: Attributes): Attributes {
  return Object.fromEntries(OVERRIDES.filter((name) => answers[name] === 'NONE').map((name) => [name, null]));
}

function rules(names: string[], rule: AttributeRule): Record<string, AttributeRule> {
  return Object.fromEntries(names.map((name) => [name, rule]));
}

function choice(words: string): AttributeRule {
  return { kind: 'enum', values: words.split(' '), update: true };
}

/** The first answers have to be complete; once some are there, a part may be changed alone (observed). */
function firstAnswerErrors(before: Attributes, given: Attributes, after: Attributes) {
  const empty = (answers: Attributes) => REQUIRED.every((name) => (answers[name] ?? null) === null);
  if (!empty(before) || empty(given)) return [];
  const missing = REQUIRED.filter((name) => (after[name] ?? null) === null);
  return missing.map((name) =>
    attributeEntry('REQUIRED', name, `You must provide a value for the attribute '${name}' with this request`),
  );
}

/** Age-restricted social media needs social media and age assurance; social media needs user-generated content (observed 2026-08). */
function dependencyErrors(answers: Attributes) {
  const needs = (name: string, other: string) =>
    answers[name] === true && answers[other] !== true
      ? [attributeEntry('INVALID', name, `The attribute '${name}' can only be true when '${other}' is true`)]
      : [];
  return [
    ...needs('socialMediaAgeRestricted', 'socialMedia'),
    ...needs('socialMediaAgeRestricted', 'ageAssurance'),
    ...needs('socialMedia', 'userGeneratedContent'),
  ];
}
