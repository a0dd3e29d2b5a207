import { describe, expect, it } from 'vitest';
import type { Case } from './issues.ts';
import { judged } from './issues.ts';
import { loadWith } from './media.ts';

const text = (fields: string) => `metadata:\n  ja:\n    ${fields}\n`;
const flow = (fields: string) => `metadata: { ja: { ${fields} } }\n`;

const EMPTY: Case[] = [
  [
    'a text that is commented out',
    text('description:\n    # What the app does.'),
    /error 4:\d+ description is empty \(write null to clear it/,
  ],
  [
    'a language that is commented out',
    'metadata:\n  de-DE:\n    # name: A\n',
    /error 3:\d+ de-DE is empty \(write null/,
  ],
  [
    'a list that is commented out',
    'review:\n  attachments:\n    # - a.pdf\n',
    /error 3:\d+ attachments is empty \(write null/,
  ],
  ['a key without a value in braces', flow('subtitle: , promotionalText: Hello'), /error 2:\d+ subtitle is empty/],
  ['a language without a colon', 'metadata: { de-DE, ja: {} }\n', /error 2:13 de-DE is empty/],
  [
    'a date that is empty',
    'release: { releaseType: MANUAL, earliestReleaseDate: "" }\n',
    /earliestReleaseDate is empty.*null/,
  ],
  ['null, written out', flow('subtitle: null, description: ~, keywords: Null, whatsNew: NULL'), undefined],
  ['a language with nothing in it', 'metadata: { ja: {} }\n', undefined],
  [
    'a section without content',
    'metadata:\n',
    /error 2:\d+ metadata is empty \(give it a value, or leave the key out\)/,
  ],
  ['an item that is empty', 'allow:\n  -\n', /error 3:\d+ this item is empty \(give it a value, or remove it\)/],
  [
    'an alias of nothing',
    'metadata:\n  ja: { subtitle: *x }\n',
    /error 3:19 unknown alias; a text that begins with \* needs quotes/,
  ],
  [
    'a text that begins with #',
    text('promotionalText: #1 in Japan'),
    /error 4:\d+ promotionalText is empty \(YAML takes .*comment; put the text in quotes/,
  ],
];

const SYNTAX: Case[] = [
  [
    'a text that begins with a dash',
    text('whatsNew: - Fixed'),
    /error 4:15 the text of whatsNew begins with "- ".*quotes, or write {2}whatsNew: \|/,
  ],
  ['several of them', text('whatsNew: - Fixed\n      - Improved'), /error 4:15 the text of whatsNew begins with "- "/],
  [
    'a list of lines for a text',
    text('whatsNew:\n      - Fixed\n      - Improved'),
    /error 5:\d+ expected a text.*found a list \(lines of a text/,
  ],
  [
    'a colon in a text',
    text('subtitle: Fixed: a bug'),
    /error 4:15 the text of subtitle contains a colon.*put the text in quotes/,
  ],
  ['a colon at the end of a text', text('subtitle: Fixed:'), /error 4:15 the text of subtitle contains a colon/],
  [
    'a colon in a text in braces',
    flow('subtitle: Fixed: a bug'),
    /error 2:\d+ within \{ \} and \[ \] a text with a colon/,
  ],
  [
    'a colon in a text below its key',
    text('whatsNew:\n      Fixed: a bug'),
    /error 5:7 this is a mapping and not a text: YAML takes "Fixed"/,
  ],
  ['a text that begins with @', text('subtitle: @home'), /error 4:15 the text of subtitle can't begin with @/],
  ['a text that begins with a backtick', text('subtitle: `home`'), /the text of subtitle can't begin with `/],
  ['a text that begins with %', text('subtitle: %home'), /the text of subtitle can't begin with %/],
  ['a text that begins with [', text('subtitle: [Beta] App'), /error 4:\d+ something follows the closing \]/],
  ['a text that begins with {', text('subtitle: {Beta} App'), /error 4:\d+ something follows the closing \}/],
  ['a text that begins with &', text('promotionalText: &Company Ltd'), /error 4:\d+ this text begins with &.*anchor/],
  [
    'a text in asterisks',
    text('promotionalText: *new* Hello'),
    /error 4:\d+ unknown alias; a text that begins with \*/,
  ],
  ['a text that begins with !', text('promotionalText: !new Hello'), /error 4:\d+ unknown tag.*begins with !/],
  [
    'a text that begins with |',
    text('promotionalText: | Hello'),
    /error 4:\d+ a text of several lines begins on the line after \|/,
  ],
  ['a text behind quotes', text('subtitle: "Word" cards'), /error 4:\d+ the text goes on after its closing "/],
  [
    'an apostrophe in single quotes',
    text("subtitle: 'It's here'"),
    /the text goes on after its closing '.*two single quotes/,
  ],
  [
    'a quote that is not closed',
    text('subtitle: "Word\n    whatsNew: Fixed'),
    /error 4:15 a text begins here with ", and the closing " is missing/,
  ],
  [
    'a bracket that is not closed',
    text('keywords: [one, two\n    subtitle: Word'),
    /error 4:15 the closing \] of this \[ is missing/,
  ],
  [
    'a brace that is not closed',
    'metadata: { ja: { subtitle: Word }\nversion: { versionString: "1.0" }\n',
    /error 2:11 the closing \} of this \{ is missing/,
  ],
  [
    'a # in braces',
    flow('whatsNew: Fixed #12'),
    /error 2:\d+ the closing \} .*\(YAML takes what follows a # for a comment/,
  ],
  ['a backslash in double quotes', text('subtitle: "C:\\\\data\\q"'), /a backslash in double quotes begins an escape/],
  [
    'a key that is indented too little',
    'metadata:\n  ja:\n     name: Word\n    subtitle: Cards\n',
    /error 5:\d+ subtitle is indented by 4 spaces/,
  ],
  [
    'a key that is indented too much',
    'metadata:\n  ja:\n    name: Word\n      subtitle: Cards\n',
    /error 4:\d+ subtitle is indented by 6 spaces/,
  ],
  [
    'a key without a space behind its colon',
    'version:\n  versionString:"1.0"\n  build: latest\n',
    /error 3:3 versionString: needs a space after its colon/,
  ],
  [
    'the same in the last line',
    'metadata:\n  ja:\n    subtitle:Cards\n',
    /error 4:5 expected a mapping.*found a text \(a colon needs a space after it: "subtitle: …"/,
  ],
  ['a key without its colon', 'version:\n  versionString "1.0"\n  build: latest\n', /error 3:3 this line has no key/],
  [
    'a line that goes on after a #',
    text('whatsNew: Fixed bug #12\n      for good'),
    /error 5:1 this line continues a text that a # .* has ended/,
  ],
  [
    'an item among keys',
    'allow:\n- delete-locale\nversion: { versionString: "1.0" }\n- x\n',
    /error 5:1 an item of a list stands among keys/,
  ],
  ['a tab', 'metadata:\n\tja: {}\n', /there is a tab in the indentation/],
  [
    'a comma in a price',
    'pricing: { price: 5, territories: { DEU: 4,99 } }\n',
    /error 2:42 DEU has a comma in its number/,
  ],
  [
    'a comma for thousands',
    'pricing: { price: 5, territories: { JPN: 1,000 } }\n',
    /error 2:42 JPN has a comma in its number/,
  ],
  ['a comma in the one price', 'pricing: { price: 4,99 }\n', /error 2:19 price has a comma in its number/],
  [
    'a comma in a text in braces',
    flow('promotionalText: Hello, world'),
    /error 2:\d+ this has no value: within \{ \} a comma begins the next key/,
  ],
  [
    'a merge key',
    'metadata:\n  ja: &a { subtitle: Cards }\n  de-DE: { <<: *a }\n',
    /error 4:12 unknown key "<<": YAML 1\.2 has no merge keys/,
  ],
  ['a key twice', text('subtitle: A\n    subtitle: B'), /error 5:5 "subtitle" is here twice, first in line 4/],
  ['a key three times', text('subtitle: A\n    subtitle: B\n    subtitle: C'), /error 5:5 "subtitle" is here twice/],
  [
    'a section twice',
    'metadata: { ja: { subtitle: A } }\nmetadata: { ja: { subtitle: B } }\n',
    /error 3:1 "metadata" is here twice/,
  ],
  [
    'yes',
    'version: { versionString: "1.0", usesNonExemptEncryption: yes }\n',
    /expected true or false, found a text \(write true\)/,
  ],
];

const COMMENTS: Case[] = [
  ['a text that a # cuts', text('whatsNew: Fixed bug #12 for good'), /warning 4:15 this text ends where a # begins/],
  ['a keyword that a # cuts', text('keywords:\n      - best #1'), /warning 5:9 this text ends/],
  ['a comment', text('whatsNew: Fixed a bug # for good'), undefined],
  ['a comment behind quotes', text('whatsNew: "Fixed" #done'), undefined],
  [
    'a comment behind a word of Apple’s',
    'release: { releaseType: MANUAL } #yet\nageRating:\n  contests: NONE #yet\n',
    undefined,
  ],
  ['a # in quotes', text('whatsNew: "Fixed bug #12"'), undefined],
  ['a # in a word', text('whatsNew: "C#"\n    subtitle: C# cards'), undefined],
  ['a # in a text of several lines', text('whatsNew: |\n      Fixed bug #12'), undefined],
];

const PLACES: Case[] = [
  [
    'a text at the top',
    'whatsNew: Fixed\n',
    /error 2:1 unknown key "whatsNew" \(it belongs in metadata\.<language>; check the indentation/,
  ],
  ['a language at the top', 'en-US: {}\n', /unknown key "en-US" \(it belongs in metadata, screenshots or previews;/],
  [
    'a text of a language in the section',
    'metadata: { whatsNew: Fixed }\n',
    /error 2:13 "whatsNew" is not a language.*\(whatsNew stands in a language/,
  ],
  [
    'a date in the version',
    'version: { versionString: "1.0", earliestReleaseDate: null }\n',
    /\(it belongs in release;/,
  ],
  ['a copyright in a language', flow('copyright: Example'), /\(it belongs in version;/],
  ['a price at the top', 'price: 5\n', /\(it belongs in pricing or pricing\.changes\[\];/],
  ['a section in another one', 'version: { versionString: "1.0", allow: [] }\n', /\(it belongs at the top/],
  [
    'another spelling',
    flow('promotional_text: Hello'),
    /unknown key "promotional_text" \(did you mean promotionalText\?/,
  ],
  [
    'another spelling elsewhere',
    'version: { versionString: "1.0", support_url: null }\n',
    /\(supportUrl belongs in metadata\.<language>/,
  ],
  ['release_notes of deliver', flow('release_notes: Fixed'), /unknown key "release_notes" \(write whatsNew\)/],
  ['privacy_url of deliver', flow('privacy_url: null'), /\(write privacyPolicyUrl\)/],
  ['release_notes at the top', 'release_notes: Fixed\n', /\(write metadata\.<language>\.whatsNew\)/],
  ['app_review_information of deliver', 'app_review_information: { first_name: A }\n', /\(write review\)/],
  ['first_name of deliver', 'review: { first_name: A }\n', /\(firstName belongs in review\.contact/],
  ['demo_user of deliver', 'review: { demoAccount: { demo_user: A } }\n', /\(write name\)/],
  ['primary_category of deliver', 'primary_category: GAMES\n', /\(write app\.categories\.primary\)/],
  ['submit_for_review of deliver', 'submit_for_review: true\n', /\(write release\.goal\)/],
  ['app_identifier of deliver', 'app: { app_identifier: a.b, platform: IOS }\n', /\(write bundleId\)/],
  ['title of EAS', flow('title: Cards'), /\(write name\)/],
  ['releaseNotes of EAS', flow('releaseNotes: Fixed'), /\(write whatsNew\)/],
  ['promoText of EAS', flow('promoText: Hello'), /\(write promotionalText\)/],
  ['info of EAS', 'info: { ja: {} }\n', /\(write metadata\)/],
  ['advisory of EAS', 'advisory: {}\n', /\(write ageRating\)/],
  ['automaticRelease of EAS', 'release: { automaticRelease: true }\n', /\(write releaseType\)/],
];

describe('an empty value that nobody wrote null for', () => {
  judged(EMPTY);
});

describe('a slip in YAML', () => {
  judged(SYNTAX);

  it('tells each mistake, one a line, where the text can still be read', async () => {
    const { issues } = await loadWith(text('subtitle: @home\n    whatsNew: - Fixed\n    promotionalText: It: is'));
    expect(issues.map((issue) => issue.replace(/ \(.*/, ''))).toEqual([
      "error 4:15 the text of subtitle can't begin with @",
      expect.stringContaining('error 5:15 the text of whatsNew begins with "- "'),
      expect.stringContaining('error 6:22 the text of promotionalText contains a colon'),
    ]);
  });

  it('in a place where a password may stand is told without it', async () => {
    const slips = [
      'hunter2: x',
      '@hunter2',
      '"hunter2" y',
      '*hunter2',
      '!hunter2',
      '%hunter2',
      '- hunter2',
      '&hunter2 x',
    ];
    for (const value of slips) {
      const { issues } = await loadWith(`review:\n  demoAccount:\n    password: ${value}\n`);
      expect(issues.length).toBeGreaterThan(0);
      expect(issues.join()).not.toContain('hunter2');
    }
  });
});

describe('a comment that was meant as text', () => {
  judged(COMMENTS);
});

describe('a key in another place, or by the name that another tool gives it', () => {
  judged(PLACES);
});
