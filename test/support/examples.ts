import type { AppSeed } from '../../src/simulator/index.ts';
import { CONTACT, HARMLESS } from './ready.ts';

const APP = { bundleId: 'com.example.kotenocr', name: 'KotenOCR', primaryLocale: 'ja' };
const TEXTS = { description: 'Text', keywords: 'text,words', supportUrl: 'https://example.com' };
const NAMED = { name: 'KotenOCR', privacyPolicyUrl: 'https://example.com/privacy' };

/** The app as it is before `examples/first-submission`: an empty draft, and an uploaded build. */
export const BEFORE_FIRST: AppSeed = { ...APP, builds: [{ version: '4', versionString: '1.0' }] };

/** The app as it is before `examples/update`: version 1.0 on the App Store, and a build of the next one. */
export const BEFORE_UPDATE: AppSeed = {
  ...APP,
  contentRightsDeclaration: 'DOES_NOT_USE_THIRD_PARTY_CONTENT',
  versions: [
    {
      versionString: '1.0',
      state: 'READY_FOR_DISTRIBUTION',
      copyright: '2026 Example Inc.',
      localizations: { ja: TEXTS, 'en-US': TEXTS },
      build: '4',
      review: { attributes: CONTACT },
    },
  ],
  appInfos: [
    {
      state: 'READY_FOR_DISTRIBUTION',
      localizations: { ja: NAMED, 'en-US': NAMED },
      categories: { primaryCategory: 'REFERENCE' },
      ageRating: HARMLESS,
    },
  ],
  builds: [
    { version: '4', versionString: '1.0', usesNonExemptEncryption: false },
    { version: '5', versionString: '1.1.0' },
  ],
  price: '0',
  territories: { available: 'all' },
};

/** The app as it is before `examples/tip-jar` and `examples/subscriptions`: an empty draft, an uploaded build, nothing to sell. */
export const BEFORE_PRODUCTS: AppSeed = {
  ...APP,
  primaryLocale: 'en-US',
  builds: [{ version: '4', versionString: '1.0' }],
};

/** Examples with the app that each is for; without the one whose 175 offers take a request each. */
export const EXAMPLES = [
  { manifest: 'examples/first-submission/release.yml', seed: BEFORE_FIRST },
  { manifest: 'examples/update/release.yml', seed: BEFORE_UPDATE },
  { manifest: 'examples/tip-jar/release.yml', seed: BEFORE_PRODUCTS },
] as const;

export const ALL_EXAMPLES = [
  ...EXAMPLES,
  { manifest: 'examples/subscriptions/release.yml', seed: BEFORE_PRODUCTS },
] as const;
