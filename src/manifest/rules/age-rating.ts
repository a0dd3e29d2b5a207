import { ANSWER_NEEDS, LEGACY_LEVELS } from '../../core/age-rating.ts';
import type { Problem } from '../../core/issue.ts';
import { quote } from '../quote.ts';
import type { Rule } from './rule.ts';
import { section } from './rule.ts';

type Answers = Record<string, unknown>;

/** Answers that contradict each other, and words of former questionnaires. What the file leaves out may be answered at Apple. */
export const ageRating: Rule = ({ manifest }) => {
  const answers = section(manifest, 'ageRating');
  return [...legacyWords(answers), ...override(answers), ...dependencies(answers), ...kids(answers)];
};

const at = (name: string) => `/ageRating/${name}`;

function legacyWords(answers: Answers): Problem[] {
  return Object.entries(answers).flatMap(([name, answer]): Problem[] => {
    const word = typeof answer === 'string' && Object.hasOwn(LEGACY_LEVELS, answer) ? LEGACY_LEVELS[answer] : undefined;
    if (word === undefined) return [];
    const message = `${quote(answer)} is a word of Apple's former questionnaire, taken for ${word}`;
    return [{ pointer: at(name), severity: 'warning', message, hint: `write ${word}` }];
  });
}

function override({ ageRatingOverride: old, ageRatingOverrideV2: today }: Answers): Problem[] {
  if (old === undefined) return [];
  const pointer = at('ageRatingOverride');
  if (today !== undefined) {
    return [{ pointer, message: 'ageRatingOverrideV2 stands here too', hint: 'keep that one, and remove this' }];
  }
  if (old === 'SEVENTEEN_PLUS') {
    const hint = 'write ageRatingOverrideV2: SIXTEEN_PLUS or EIGHTEEN_PLUS';
    return [{ pointer, message: "SEVENTEEN_PLUS is none of today's age ratings", hint }];
  }
  const message = 'Apple has deprecated ageRatingOverride; it is taken for ageRatingOverrideV2';
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
