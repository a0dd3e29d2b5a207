import { attributeEntry, refuseIfAny } from '../protocol/errors.ts';
import { defineResource } from '../protocol/define-resource.ts';
import { ASKED_FIRST, LEVELS, REQUIRED } from '../rules/age-rating.ts';
import { isInfoEditable } from '../rules/states.ts';
import type { Attributes } from '../store.ts';

const OVERRIDES = ['ageRatingOverride', 'ageRatingOverrideV2', 'koreaAgeRatingOverride'];

export const ageRatingDeclarations = defineResource('ageRatingDeclarations', {
  attributes: { developerAgeRatingInfoUrl: { kind: 'url' } },
  key: () => '',
  computed: ({ quirks }, { attributes }) => ({
    ...(quirks.legacyAgeRatingWords ? legacyAnswers(attributes) : {}),
    ...(quirks.noOverrideAsNull ? emptyOverrides(attributes) : {}),
  }),
  update({ store, quirks }, declaration, { attributes }) {
    const info = store.get('appInfos', declaration.parent ?? '');
    if (!isInfoEditable(info?.attributes['state'])) {
      refuseIfAny(
        Object.keys(attributes).map((name) =>
          attributeEntry('INVALID.INVALID_STATE', name, `The field '${name}' can not be modified in the current state`),
        ),
      );
    }
    const answers = { ...declaration.attributes, ...attributes };
    const asked = quirks.firstAgeRatingNeedsSocialMedia ? REQUIRED : ASKED_FIRST;
    refuseIfAny([
      ...firstAnswerErrors(declaration.attributes, attributes, answers, asked),
      ...dependencyErrors(answers),
    ]);
    declaration.attributes = answers;
  },
});

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

/** The first answers have to be complete; once some are there, a part may be changed alone (observed). */
function firstAnswerErrors(before: Attributes, given: Attributes, after: Attributes, asked: readonly string[]) {
  const empty = (answers: Attributes) => REQUIRED.every((name) => (answers[name] ?? null) === null);
  if (!empty(before) || empty(given)) return [];
  const missing = asked.filter((name) => (after[name] ?? null) === null);
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
