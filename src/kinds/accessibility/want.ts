import type { AccessibilityPart } from '../manifest.gen.ts';

/** What the manifest says of one device family. */
export type Written = NonNullable<NonNullable<AccessibilityPart['accessibility']>['IPHONE']>;

/** Answers under Apple's names; one that is missing is not managed. */
export type Answers = Partial<Record<keyof Omit<Written, 'publish'>, boolean>>;

/** Every answer, in the order in which a plan shows them. An answer that the schema has and this list has not is a type error. */
const NAMES: Record<keyof Answers, true> = {
  supportsAudioDescriptions: true,
  supportsCaptions: true,
  supportsDarkInterface: true,
  supportsDifferentiateWithoutColorAlone: true,
  supportsLargerText: true,
  supportsReducedMotion: true,
  supportsSufficientContrast: true,
  supportsVoiceControl: true,
  supportsVoiceover: true,
};

export const ANSWERS = Object.keys(NAMES) as (keyof Answers)[];

export interface DeclarationWant {
  answers: Answers;
  publish: boolean;
}

export function wantDeclaration(written: Written): DeclarationWant {
  const { publish = false, ...answers } = written;
  return { answers: inOrder(answers), publish };
}

export function describeDeclaration({
  draft,
  published,
}: Partial<Record<'draft' | 'published', { answers: Answers }>>): Written | undefined {
  const answers = (draft ?? published)?.answers;
  if (!answers || Object.keys(answers).length === 0) return undefined;
  return { ...answers, ...(draft ? {} : { publish: true }) };
}

function inOrder(answers: Answers): Answers {
  return Object.fromEntries(ANSWERS.flatMap((name) => (answers[name] === undefined ? [] : [[name, answers[name]]])));
}
