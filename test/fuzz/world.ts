import type { AppSeed } from '../../src/simulator/index.ts';
import { png } from '../support/pictures.ts';
import { CONTACT, readyApp, readyInfo, readyVersion } from '../support/ready.ts';
import { BUNDLE } from '../support/scene.ts';

export const PASSWORD = `Zq"7'k xW\\n%41&=+ pässwörd 秘密 9Vt<b>Lm`;

/** An app on sale with a draft of its update, and something of everything that is read. */
export const APP: AppSeed = readyApp(
  [
    readyVersion('1.0', 'READY_FOR_DISTRIBUTION'),
    readyVersion('1.1', 'PREPARE_FOR_SUBMISSION', {
      review: { attributes: { ...CONTACT, demoAccountRequired: true, demoAccountName: 'me' } },
    }),
  ],
  [readyInfo('READY_FOR_DISTRIBUTION'), readyInfo('PREPARE_FOR_SUBMISSION')],
  {
    price: '0.99',
    eula: { agreementText: 'Be kind.', territories: ['USA', 'JPN'] },
    resources: { accessibilityDeclarations: [{ deviceFamily: 'IPHONE', state: 'PUBLISHED', supportsCaptions: true }] },
  },
);

const HEAD = `
app:
  bundleId: ${BUNDLE}
  platform: IOS
  categories: { primary: UTILITIES }
version: { versionString: '1.1', copyright: 2027 Example Inc. }
`;

/** Parts of a manifest that ask for something of every kind, together. */
const PARTS = [
  `metadata:
  en-US: { description: Other words., keywords: [other, words], subtitle: Words }
  ja:
    { name: 言葉, description: 言葉。, keywords: [言葉], supportUrl: https://example.com/ja, whatsNew: 言葉。,
      privacyPolicyUrl: https://example.com/p }
`,
  `screenshots: { en-US: { APP_IPHONE_67: [a.png] } }
ageRating: { alcoholTobaccoOrDrugUseOrReferences: INFREQUENT }
accessibility: { IPHONE: { supportsCaptions: true, supportsVoiceover: true } }
`,
  `review:
  contact: { firstName: App, lastName: Group, email: group@example.com, phone: '+81 3 1234 5678' }
  demoAccount: { required: true, name: you, password: { env: ASCEND_DEMO_PASSWORD } }
  attachments: [notes.txt]
release: { releaseType: MANUAL, phasedRelease: ACTIVE, goal: submit }
`,
  `territories: { available: { except: [CHN] } }
`,
  `pricing: { baseTerritory: USA, price: '1.99' }
`,
] as const;

const ALLOWED = 'allow: [delete-screenshots, remove-territories, price-change]\n';

/** Manifests for the app: one of everything, and small ones, which are read in a fraction of the time. */
export const MANIFESTS = ['p0.yml', 'p1.yml', 'p2.yml', 'p3.yml', 'p4.yml', 'whole.yml'] as const;

export const FILES: Record<string, string | Buffer> = {
  'a.png': png(1290, 2796, { text: 'a' }),
  'notes.txt': 'How to look at it.\n',
  ...Object.fromEntries(PARTS.map((part, at) => [`p${at}.yml`, `${HEAD}${part}${ALLOWED}`])),
  'whole.yml': `${HEAD}${PARTS.join('')}${ALLOWED}`.replace(
    'categories:',
    'eula: { text: Be very kind., territories: [USA, JPN] }\n  categories:',
  ),
};

/** Short for Apple: nobody waits for what a test does not look at. */
export const QUIRKS = { assetMs: 1 };
