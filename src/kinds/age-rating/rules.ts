import type { Problem } from '../../core/issue.ts';
import type { ManifestPart, Rule } from '../../core/kind.ts';
import { quote } from '../../manifest/quote.ts';
import { section } from '../../manifest/section.ts';
import { textRules, urlRule } from '../text-rules.ts';
import { ANSWER_NEEDS, LEGACY_LEVELS } from './answers.ts';

type Answers = Record<string, unknown>;

/** Answers that contradict each other, and words of former questionnaires. What the file leaves out may be answered at Apple. */
const answerRule: Rule = ({ manifest }) => {
  const answers = section(manifest, 'ageRating');
  return [...legacyWords(answers), ...override(answers), ...dependencies(answers), ...kids(answers)];
};

const at = (name: string) => `/ageRating/${name}`;

function legacyWords(answers: Answers): Problem[] {
  return Object.entries(answers).flatMap(([name, answer]): Problem[] => {
    const word = typeof answer === 'string' && Object.hasOwn(LEGACY_LEVELS, answer) ? LEGACY_LEVELS[answer] : undefined;
    if (word === undefined) return [];
    const message = `${quote(answer)} is an answer of Apple's former questionnaire, read as ${word}`;
    return [{ pointer: at(name), severity: 'warning', message, hint: `write ${word}` }];
  });
}

function override({ ageRatingOverride: old, ageRatingOverrideV2: today }: Answers): Problem[] {
  if (old === undefined) return [];
  const pointer = at('ageRatingOverride');
  if (today !== undefined) {
    return [{ pointer, message: 'ageRatingOverrideV2 is set here too', hint: 'keep that one, and remove this' }];
  }
  if (old === 'SEVENTEEN_PLUS') {
    const hint = 'write ageRatingOverrideV2: SIXTEEN_PLUS or EIGHTEEN_PLUS';
    return [{ pointer, message: "SEVENTEEN_PLUS is not one of today's age ratings", hint }];
  }
  const message = 'Apple has deprecated ageRatingOverride; it is read as ageRatingOverrideV2';
  return [{ pointer, at: 'key', severity: 'warning', message, hint: 'rename it' }];
}

function dependencies(answers: Answers): Problem[] {
  // What the file leaves out may be answered at Apple: only a contradiction within it is one here.
  return ANSWER_NEEDS.filter(([name, needed]) => answers[name] === true && answers[needed] === false).map(
    ([name, needed]) => ({
      pointer: at(name),
      message: `${name} can't be true while ${needed} is false`,
      hint: `set ${needed}: true, or ${name}: false`,
    }),
  );
}

/** What gives a rating above 9+, which the Kids category doesn't take. */
const NOT_FOR_KIDS: readonly [string, readonly unknown[]][] = [
  ['gambling', [true]],
  ['socialMedia', [true]],
  ['unrestrictedWebAccess', [true]],
  ['ageRatingOverrideV2', ['THIRTEEN_PLUS', 'SIXTEEN_PLUS', 'EIGHTEEN_PLUS', 'UNRATED']],
];

function kids(answers: Answers): Problem[] {
  if (typeof answers['kidsAgeBand'] !== 'string') return [];
  const reasons = NOT_FOR_KIDS.filter(([name, values]) => values.includes(answers[name])).map(
    ([name]) => `${name}: ${String(answers[name])}`,
  );
  if (reasons.length === 0) return [];
  const message = `an app for the Kids category is rated 4+ or 9+, and ${reasons.join(', ')} gives more`;
  return [{ pointer: at('kidsAgeBand'), severity: 'warning', message, hint: 'check these answers, or leave it out' }];
}

/** Keys of older guides and tools, and what is written today. */
const FORMER: Readonly<Record<string, string>> = {
  gamblingAndContests: 'Apple made two questions of it: gambling (true or false) and contests (how often)',
  seventeenPlus: 'Apple removed it; write ageRatingOverrideV2: SIXTEEN_PLUS or EIGHTEEN_PLUS for a higher rating',
  simulatedGambling: 'it is called gamblingSimulated',
  userGeneratedContentOrMessaging: 'Apple asks userGeneratedContent and messagingAndChat',
  CARTOON_FANTASY_VIOLENCE: 'it is called violenceCartoonOrFantasy',
  REALISTIC_VIOLENCE: 'it is called violenceRealistic',
  PROLONGED_GRAPHIC_SADISTIC_REALISTIC_VIOLENCE: 'it is called violenceRealisticProlongedGraphicOrSadistic',
  PROFANITY_CRUDE_HUMOR: 'it is called profanityOrCrudeHumor',
  MATURE_SUGGESTIVE: 'it is called matureOrSuggestiveThemes',
  HORROR: 'it is called horrorOrFearThemes',
  MEDICAL_TREATMENT_INFO: 'it is called medicalOrTreatmentInformation',
  ALCOHOL_TOBACCO_DRUGS: 'it is called alcoholTobaccoOrDrugUseOrReferences',
  GAMBLING: 'Apple asks gambling (with real money, true or false) and gamblingSimulated (how often)',
  GAMBLING_CONTESTS: 'Apple made two questions of it: gambling (true or false) and contests (how often)',
  SEXUAL_CONTENT_NUDITY: 'it is called sexualContentOrNudity',
  GRAPHIC_SEXUAL_CONTENT_NUDITY: 'it is called sexualContentGraphicAndNudity',
  UNRESTRICTED_WEB_ACCESS: 'it is called unrestrictedWebAccess',
};

function textsIn(manifest: unknown, names: readonly string[]) {
  const answers = section(manifest, 'ageRating');
  return names.map((name) => ({ pointer: at(name), value: answers[name], clearable: true }));
}

const LINKS = ['developerAgeRatingInfoUrl'];
const TEXTS = [...LINKS, 'gracRatingClassificationNumber'];

export const ageRatingManifest: ManifestPart = {
  otherNames: { advisory: 'ageRating', app_rating_config_path: 'ageRating' },
  rules: [
    urlRule((manifest) => textsIn(manifest, LINKS)),
    ...textRules((manifest) => textsIn(manifest, TEXTS)),
    answerRule,
  ],
  unknownKey: (pointer, key) => (pointer === '/ageRating' && Object.hasOwn(FORMER, key) ? FORMER[key] : undefined),
};
