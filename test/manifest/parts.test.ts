import { describe } from 'vitest';
import type { Case } from './issues.ts';
import { judged } from './issues.ts';

const app = (fields: string) => `app: { bundleId: com.example.app, platform: IOS, ${fields} }\n`;
const categories = (fields: string) => app(`categories: { ${fields} }`);
const version = (fields: string) => `version: { versionString: "1.0", ${fields} }\n`;
const ageRating = (fields: string) => `ageRating: { ${fields} }\n`;

const CATEGORIES: Case[] = [
  ['two categories', categories('primary: REFERENCE, secondary: UTILITIES'), undefined],
  ['a category alone, the other cleared', categories('primary: REFERENCE, secondary: null'), undefined],
  ['subcategories', categories('primary: GAMES, primarySubcategories: [GAMES_PUZZLE, GAMES_WORD]'), undefined],
  ['subcategories cleared', categories('primary: GAMES, primarySubcategories: null'), undefined],
  ['no subcategories', categories('primary: BOOKS, primarySubcategories: []'), undefined],
  ['a subcategory of what Apple has', categories('primarySubcategories: [STICKERS_ART]'), undefined],
  [
    'a slip in a category',
    categories('primary: REFERNCE'),
    /warning 1:73 "REFERNCE" is not one.*did you mean REFERENCE/,
  ],
  ['a category that may be new', categories('primary: GARDENING'), /warning .*not one of the 26 categories/],
  ['a category in words', categories('primary: "Photo & Video"'), /error .*not a category.*PHOTO_AND_VIDEO/],
  ['a category in small letters', categories('primary: games'), /error .*did you mean GAMES/],
  ['a subcategory as a category', categories('primary: GAMES_WORD'), /error .*primarySubcategories: \[GAMES_WORD\]/],
  ['one category twice', categories('primary: NEWS, secondary: NEWS'), /error .*primary category already/],
  [
    'three subcategories',
    categories('primary: GAMES, primarySubcategories: [GAMES_WORD, GAMES_CARD, GAMES_BOARD]'),
    /has 3 items, and Apple accepts at most 2/,
  ],
  [
    'a subcategory twice',
    categories('primary: GAMES, primarySubcategories: [GAMES_WORD, GAMES_WORD]'),
    /error 1:115 .*in the list twice/,
  ],
  [
    'a subcategory without its prefix',
    categories('primary: GAMES, primarySubcategories: [PUZZLE]'),
    /error 1:103 "PUZZLE" is not a subcategory of GAMES \(did you mean GAMES_PUZZLE/,
  ],
  [
    'a subcategory of another category',
    categories('secondary: GAMES, secondarySubcategories: [STICKERS_ART]'),
    /error .*not a subcategory of GAMES/,
  ],
  [
    'a subcategory that may be new',
    categories('primary: GAMES, primarySubcategories: [GAMES_WORDS]'),
    /warning .*GAMES_WORD\?/,
  ],
  [
    'a subcategory where there is none',
    categories('primary: BOOKS, primarySubcategories: [GAMES_WORD]'),
    /error .*BOOKS has no subcategories/,
  ],
  [
    'a subcategory of nothing',
    categories('secondary: null, secondarySubcategories: [GAMES_WORD]'),
    /error .*no secondary category/,
  ],
  [
    'a slip in a lone subcategory',
    categories('primarySubcategories: [GAMES_WRD]'),
    /warning .*did you mean GAMES_WORD/,
  ],
];

const EULA: Case[] = [
  ['a text', app('eula: Be kind.'), undefined],
  ['none', app('eula: null'), undefined],
  ['a text for some territories', app('eula: { text: Be kind., territories: [USA, JPN] }'), undefined],
  ['a text for all', app('eula: { text: Be kind., territories: all }'), undefined],
  ['an empty one', app('eula: ""'), /error .*eula is empty.*null/],
  ['white space', app('eula: { text: " " }'), /error .*white space.*give it a value/],
  ['territories alone', app('eula: { territories: [USA] }'), /error .*eula lacks text/],
  ['no territory', app('eula: { text: a, territories: [] }'), /error .*empty list/],
  ['a word for territories', app('eula: { text: a, territories: some }'), /error .*"some".*write all or a list/],
  ['a file and a text', app('eula: { text: a, file: b }'), /error .*is not a text/],
  ['another key', app('eula: { text: a, region: USA }'), /unknown key "region".*file, env, text, territories/],
  ['HTML', app('eula: "<p class=a>Be kind.</p>"'), /warning .*HTML/],
  ['a comparison', app('eula: "a < b > c"'), undefined],
  ['an unknown territory', app('eula: { text: a, territories: [USA, Japan] }'), /error 1:86 .*did you mean JPN/],
];

const VERSION: Case[] = [
  ['a build', version('build: "42"'), undefined],
  ['a build of three numbers', version('build: "1.2.3"'), undefined],
  ['the latest build', version('build: latest'), undefined],
  ['no build', version('build: null'), undefined],
  ['a build as a number', version('build: 10'), /error 2:41 .*quotes: "10"/],
  ['a build with a zero at its end', version('build: 1.10'), /quotes: "1\.10"/],
  ['a build in words', version('build: newest'), /"newest" is not a build number.*or latest/],
  ['encryption', version('usesNonExemptEncryption: false'), undefined],
  ['encryption in words', version('usesNonExemptEncryption: "no"'), /expected true or false, found a text/],
];

const AGE_RATING: Case[] = [
  ['answers', ageRating('contests: NONE, gamblingSimulated: FREQUENT, gambling: false, socialMedia: true'), undefined],
  ['what can be cleared', ageRating('kidsAgeBand: null, developerAgeRatingInfoUrl: null'), undefined],
  [
    'a rating of its own in South Korea',
    ageRating('koreaAgeRatingOverride: ALL, gracRatingClassificationNumber: null'),
    undefined,
  ],
  [
    'a number of the GRAC',
    ageRating('koreaAgeRatingOverride: TWELVE_PLUS, gracRatingClassificationNumber: "CC-1"'),
    undefined,
  ],
  [
    'a number of the GRAC that is white space',
    ageRating('gracRatingClassificationNumber: " "'),
    /only white space.*null/,
  ],
  ['an override', ageRating('ageRatingOverrideV2: EIGHTEEN_PLUS, koreaAgeRatingOverride: NINETEEN_PLUS'), undefined],
  ['a level as a boolean', ageRating('contests: false'), /error .*false is not allowed.*NONE/],
  ['a boolean as a level', ageRating('gambling: NONE'), /error .*expected true or false/],
  [
    'a former word',
    ageRating('contests: INFREQUENT_OR_MILD'),
    /warning 2:24 .*read as INFREQUENT \(write INFREQUENT\)/,
  ],
  ['a cleared question', ageRating('contests: null'), /error .*null is not allowed/],
  ['gamblingAndContests', ageRating('gamblingAndContests: false'), /error 2:14 .*gambling .*and contests/],
  ['seventeenPlus', ageRating('seventeenPlus: true'), /error .*ageRatingOverrideV2/],
  ['a name of the former questionnaire', ageRating('HORROR: NONE'), /error .*horrorOrFearThemes/],
  ['a slip', ageRating('lootBoxes: true'), /error .*did you mean lootBox/],
  ['the deprecated override', ageRating('ageRatingOverride: NINE_PLUS'), /warning .*deprecated/],
  ['its 17+', ageRating('ageRatingOverride: SEVENTEEN_PLUS'), /error .*SIXTEEN_PLUS or EIGHTEEN_PLUS/],
  ['both overrides', ageRating('ageRatingOverride: NONE, ageRatingOverrideV2: NONE'), /error .*keep that one/],
  ['a link that is none', ageRating('developerAgeRatingInfoUrl: example.com'), /error .*not a web address/],
  [
    'social media that users write nothing for',
    ageRating('socialMedia: true, userGeneratedContent: false'),
    /error 2:27 socialMedia can't be true while userGeneratedContent is false/,
  ],
  [
    'an age limit without social media',
    ageRating('socialMediaAgeRestricted: true, socialMedia: false'),
    /error .*while socialMedia is false/,
  ],
  [
    'an age limit that nothing checks',
    ageRating('socialMediaAgeRestricted: true, ageAssurance: false'),
    /error .*while ageAssurance is false/,
  ],
  ['an age limit, the rest answered at Apple', ageRating('socialMediaAgeRestricted: true'), undefined],
  [
    'gambling for kids',
    ageRating('kidsAgeBand: SIX_TO_EIGHT, gambling: true, ageRatingOverrideV2: SIXTEEN_PLUS'),
    /warning .*Kids category.*gambling: true, ageRatingOverrideV2: SIXTEEN_PLUS/,
  ],
];

const RELEASE: Case[] = [
  [
    'a goal with a version',
    `${version('build: latest')}release: { goal: submit, releaseType: MANUAL, phasedRelease: OFF }\n`,
    undefined,
  ],
  [
    'submit without a way to go on sale',
    `${version('build: latest')}release: { goal: submit }\n`,
    /error .*releaseType/,
  ],
  [
    'release of a scheduled version',
    `${version('build: latest')}release: { goal: release, releaseType: SCHEDULED, earliestReleaseDate: 2030-01-01T09:00:00Z }\n`,
    /error .*before it/,
  ],
  ['a copyright with its sign', version('copyright: "© 2026 Example Inc."'), /warning .*Apple puts the ©/],
  ['submit without a version', 'release: { goal: submit, releaseType: MANUAL }\n', /error 2:18 .*needs the version/],
  ['release without a version', 'release: { goal: release, releaseType: MANUAL }\n', /error .*needs the version/],
  ['prepare without a version', 'release: { goal: prepare }\n', undefined],
  ['another goal', 'release: { goal: submitted }\n', /error .*did you mean submit\?/],
  ['INACTIVE, which is Apple’s to set', 'release: { phasedRelease: INACTIVE }\n', /error .*INACTIVE/],
  ['a gate with a slip', 'allow: [remove-price]\n', /error 2:9 .*did you mean remove-prices/],
];

const ACCESSIBILITY: Case[] = [
  ['a device without an answer', 'accessibility: { IPHONE: {} }\n', /error 2:26 IPHONE is empty/],
  ['no device', 'accessibility: {}\n', undefined],
];

describe('accessibility', () => {
  judged(ACCESSIBILITY);
});

describe('categories', () => {
  judged(CATEGORIES);
});

describe('the licence agreement', () => {
  judged(EULA);
});

describe('build and encryption', () => {
  judged(VERSION);
});

describe('age rating', () => {
  judged(AGE_RATING);
});

describe('goal, phased release and gates', () => {
  judged(RELEASE);
});
