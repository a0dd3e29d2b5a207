import type { AppSeed } from '../../src/simulator/index.ts';
import { folderWith } from '../support/cli.ts';
import { png, video } from '../support/pictures.ts';
import { CONTACT, HARMLESS } from '../support/ready.ts';
import { BUNDLE } from '../support/scene.ts';

const TEXTS = { description: 'Text', keywords: 'text,words', supportUrl: 'https://example.com' };
const NAMED = { name: 'Scene', privacyPolicyUrl: 'https://example.com/privacy' };

const OLD = [1, 2, 3, 4].map((at) => ({ fileName: `old-${at}.png`, fileSize: 100 + at }));

/** An app on sale, whose next version replaces most of what customers see of it. */
export const ON_SALE: AppSeed = {
  bundleId: BUNDLE,
  name: 'Scene',
  contentRightsDeclaration: 'DOES_NOT_USE_THIRD_PARTY_CONTENT',
  versions: [
    {
      versionString: '1.0',
      state: 'READY_FOR_DISTRIBUTION',
      copyright: '2026 Example Inc.',
      localizations: { 'en-US': TEXTS, ja: TEXTS },
      build: '1',
      media: { 'en-US': { APP_IPHONE_67: OLD } },
      previews: { 'en-US': { IPHONE_67: [{ fileName: 'old.mp4', fileSize: 100 }] } },
      review: { attributes: CONTACT, attachments: [{ fileName: 'guide.pdf', fileSize: 10 }] },
    },
  ],
  appInfos: [
    {
      state: 'READY_FOR_DISTRIBUTION',
      localizations: { 'en-US': NAMED, ja: NAMED },
      categories: { primaryCategory: 'UTILITIES' },
      ageRating: HARMLESS,
    },
  ],
  builds: [
    { version: '1', versionString: '1.0', usesNonExemptEncryption: false },
    { version: '2', versionString: '1.1' },
  ],
  price: '4.99',
  territories: { available: 'all' },
};

const MANIFEST = `
app: { bundleId: ${BUNDLE}, platform: IOS }
version: { versionString: '1.1', build: latest, usesNonExemptEncryption: false }
metadata:
  default: { whatsNew: Better. }
  en-US: { promotionalText: Now! }
  ja: { promotionalText: 今 }
  de-DE:
    name: Szene
    privacyPolicyUrl: https://example.com/privacy
    description: Worte.
    keywords: [wort]
    supportUrl: https://example.com
screenshots:
  en-US: { APP_IPHONE_67: [new-*.png] }
previews:
  en-US: { IPHONE_67: [new.mp4] }
pricing: { price: '3.99', territories: { JPN: '600' } }
territories: { available: { except: [CHN] } }
ageRating: { contests: INFREQUENT }
review: { notes: All is new., attachments: [guide.pdf] }
release: { releaseType: MANUAL, phasedRelease: ACTIVE, goal: submit }
allow: [remove-territories]
`;

/** The manifest of that next version, with its files. @returns its path */
export async function replacingUpdate(): Promise<string> {
  const pictures = [1, 2, 3, 4].map((at) => [`new-${at}.png`, png(1290, 2796, { text: `new ${at}` })] as const);
  const folder = await folderWith({
    'release.yml': MANIFEST,
    'guide.pdf': 'How it works now',
    'new.mp4': await video(),
    ...Object.fromEntries(pictures),
  });
  return `${folder}/release.yml`;
}
