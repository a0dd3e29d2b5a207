import { quote } from './quote.ts';
import { displayMeant } from './media/display-words.ts';
import { nearest } from '../core/nearest.ts';

interface Told {
  message: string;
  hint?: string;
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

/** A key that the schema doesn't have, with the one that is meant where that is clear. */
export function unknownKey(pointer: string, key: string, known: readonly string[]): Told {
  const message = `unknown key ${quote(key)}`;
  const former = pointer === '/ageRating' && Object.hasOwn(FORMER, key) ? FORMER[key] : undefined;
  if (former !== undefined) return { message, hint: former };
  const display = displayMeant(pointer, key);
  if (display !== undefined) return { message, hint: display };
  const similar = nearest(key, known);
  return {
    message,
    hint: similar === undefined ? `known here: ${known.join(', ')}` : `did you mean ${similar}?`,
  };
}

const DAY: FormOf = (shown) => ({ message: `${shown} is not a day`, hint: 'write it as 2026-12-24' });

const TERRITORIES: FormOf = (shown, pointer) => ({
  message: `${shown} is not possible here`,
  hint: `write all${pointer.endsWith('available') ? ', { except: [CHN] }' : ''} or a list, such as [USA, JPN]`,
});

const PRICE: FormOf = (shown) => ({
  message: `${shown} is not a price`,
  hint: 'write digits with a period and no currency, such as "4.99", or free',
});

type FormOf = (shown: string, pointer: string) => Told;

/** What a value should look like, by the key it belongs to. */
const FORMS: Readonly<Record<string, FormOf>> = {
  bundleId: (shown) => ({
    message: `${shown} is not a bundle id`,
    hint: 'letters, digits and hyphens, with periods between them',
  }),
  versionString: (shown) => ({
    message: `${shown} is not a version string`,
    hint: 'whole numbers with periods between them, such as "1.2.0"',
  }),
  build: (shown) => ({
    message: `${shown} is not a build number`,
    hint: 'write the number of the build in quotes, such as "42", or latest',
  }),
  env: (shown) => ({
    message: `${shown} can't be the name of an environment variable`,
    hint: 'letters, digits and underscores',
  }),
  previewFrameTimeCode: (shown) => ({
    message: `${shown} is not a frame`,
    hint: 'write hours, minutes, seconds and frames, such as "00:00:05:00"',
  }),
  startDate: DAY,
  endDate: DAY,
  releaseDate: DAY,
  available: TERRITORIES,
  territories: TERRITORIES,
  price: PRICE,
};

/** A value that hasn't the form that its key needs. */
export function wrongForm(name: string, pointer: string, data: unknown): Told {
  const shown = quote(data);
  if (pointer.startsWith('/pricing/territories/')) return PRICE(shown, pointer);
  if (pointer.includes('/keywords/'))
    return { message: `the keyword ${shown} holds a comma`, hint: 'make it two items of the list' };
  const form = Object.hasOwn(FORMS, name) ? FORMS[name] : undefined;
  return form?.(shown, pointer) ?? { message: `${shown} does not have the form that ${name} needs` };
}
