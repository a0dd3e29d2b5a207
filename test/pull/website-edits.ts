import type { AppSeed } from '../../src/simulator/index.ts';
import { TERRITORIES } from '../../src/simulator/rules/storefronts.ts';
import { CONTACT, HARMLESS, readyApp, readyInfo, readyVersion } from '../support/ready.ts';

/** A manifest in every layout that people give one, with its files. */
const MANIFEST = `# Our release. Ask Mia before you change prices.
app:
  bundleId: com.example.scene
  platform: IOS # phones only
  contentRightsDeclaration: DOES_NOT_USE_THIRD_PARTY_CONTENT # asked once
  categories: { primary: REFERENCE, secondary: UTILITIES } # browse
  eula: { file: legal/eula.txt }

version:
  versionString: '1.1'
  copyright: "2026 Example Inc." # legal's words

metadata:
  from: metadata # ja lies there
  default:
    supportUrl: https://example.com/support # everywhere
  en-US:
    name: Scene
    subtitle: 'A line: short'
    # The long one.
    description: | # at most 4,000 characters
      Words.

      More words, and: a colon # no comment.

    keywords:
      - words # the first
      # kept
      - letters
    whatsNew: >-
      News of this version,
      folded.
    promotionalText: { file: texts/promo.txt }
  de-DE: { name: Szene, description: "Worte.", keywords: [wort, 'satz'], whatsNew: Neues. }

ageRating:
  contests: NONE
  gambling: false

pricing:
  baseTerritory: USA
  price: "4.99" # dollars
  territories: { JPN: "600", DEU: "4.99" }

territories:
  available: all # the world

review:
  contact:
    firstName: App
    lastName: Team
    email: review@example.com
    phone: '+81 3 1234 5678'
  demoAccount: { required: true, name: "demo" } # theirs
  notes: Sign in.

accessibility:
  IPHONE: { supportsCaptions: true, supportsVoiceover: false } # heard
# The end.
release: { releaseType: MANUAL, phasedRelease: ACTIVE } # by hand
`;

export const FILES: Readonly<Record<string, string>> = {
  'release.yml': MANIFEST,
  'legal/eula.txt': 'Terms of use.\n',
  'texts/promo.txt': 'Buy\r\nnow.\r\n',
  'metadata/ja/name.txt': '場面',
  'metadata/ja/description.txt': '言葉。\n',
  'metadata/ja/keywords.txt': '言葉, 文字\n',
  'metadata/ja/whatsNew.txt': '新しい。\n',
};

/** What App Store Connect has when nobody has touched it. */
export interface Website {
  infos: Record<string, Record<string, string>>;
  texts: Record<string, Record<string, string>>;
  copyright: string;
  rights: string;
  categories: Record<string, string>;
  eula: string;
  age: Record<string, string | boolean>;
  price: string;
  own: Record<string, string>;
  off: string[];
  contact: Record<string, string>;
  demo: string;
  notes: string;
  captions: boolean;
  releaseType: string;
  isPhased: boolean;
}

export function untouched(): Website {
  return {
    infos: {
      'en-US': { name: 'Scene', subtitle: 'A line: short' },
      'de-DE': { name: 'Szene' },
      ja: { name: '場面' },
    },
    texts: {
      'en-US': {
        description: 'Words.\n\nMore words, and: a colon # no comment.',
        keywords: 'words,letters',
        whatsNew: 'News of this version, folded.',
        promotionalText: 'Buy\nnow.',
        supportUrl: 'https://example.com/support',
      },
      'de-DE': {
        description: 'Worte.',
        keywords: 'wort,satz',
        whatsNew: 'Neues.',
        supportUrl: 'https://example.com/support',
      },
      ja: {
        description: '言葉。',
        keywords: '言葉,文字',
        whatsNew: '新しい。',
        supportUrl: 'https://example.com/support',
      },
    },
    copyright: '2026 Example Inc.',
    rights: 'DOES_NOT_USE_THIRD_PARTY_CONTENT',
    categories: { primaryCategory: 'REFERENCE', secondaryCategory: 'UTILITIES' },
    eula: 'Terms of use.',
    age: { contests: 'NONE', gambling: false },
    price: '4.99',
    own: { JPN: '600', DEU: '4.99' },
    off: [],
    contact: { ...CONTACT },
    demo: 'demo',
    notes: 'Sign in.',
    captions: true,
    releaseType: 'MANUAL',
    isPhased: true,
  };
}

export function seedOf(website: Website): AppSeed {
  const { infos, texts, copyright, rights, categories, eula, age, price, own, off, contact, demo, notes } = website;
  const account = { demoAccountRequired: true, demoAccountName: demo, demoAccountPassword: 'open sesame' };
  const answers = { supportsCaptions: website.captions, supportsVoiceover: false };
  const draft = readyVersion('1.1', 'PREPARE_FOR_SUBMISSION', {
    ...{ copyright, localizations: texts, releaseType: website.releaseType },
    ...(website.isPhased ? { phasedRelease: { phasedReleaseState: 'INACTIVE' } } : {}),
    review: { attributes: { ...contact, ...account, notes } },
  });
  const info = readyInfo('PREPARE_FOR_SUBMISSION', {
    ...{ localizations: infos, categories },
    ageRating: { ...HARMLESS, ...age },
  });
  return readyApp([readyVersion('1.0', 'READY_FOR_DISTRIBUTION'), draft], [readyInfo('READY_FOR_DISTRIBUTION'), info], {
    ...{ contentRightsDeclaration: rights, eula: { agreementText: eula } },
    price: { rows: [{ price }, ...Object.entries(own).map(([territory, amount]) => ({ territory, price: amount }))] },
    territories: { available: [...TERRITORIES.keys()].filter((code) => !off.includes(code)) },
    resources: { accessibilityDeclarations: [{ deviceFamily: 'IPHONE', state: 'DRAFT', ...answers }] },
  });
}
