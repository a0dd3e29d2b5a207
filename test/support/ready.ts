import type { AppSeed, InfoSeed, VersionSeed } from '../../src/simulator/index.ts';
import { BUNDLE } from './scene.ts';

/** Questions of the age rating that are answered with how often something occurs. */
export const LEVELS = [
  'alcoholTobaccoOrDrugUseOrReferences',
  'contests',
  'gamblingSimulated',
  'gunsOrOtherWeapons',
  'horrorOrFearThemes',
  'matureOrSuggestiveThemes',
  'medicalOrTreatmentInformation',
  'profanityOrCrudeHumor',
  'sexualContentGraphicAndNudity',
  'sexualContentOrNudity',
  'violenceCartoonOrFantasy',
  'violenceRealistic',
  'violenceRealisticProlongedGraphicOrSadistic',
];
/** Those that are answered with yes or no. */
export const FLAGS = [
  'advertising',
  'ageAssurance',
  'gambling',
  'healthOrWellnessTopics',
  'lootBox',
  'messagingAndChat',
  'parentalControls',
  'socialMedia',
  'unrestrictedWebAccess',
  'userGeneratedContent',
];

/** Every question of the age rating answered with no. */
export const HARMLESS = {
  ...Object.fromEntries(LEVELS.map((name) => [name, 'NONE'])),
  ...Object.fromEntries(FLAGS.map((name) => [name, false])),
};

export const CONTACT = {
  contactFirstName: 'App',
  contactLastName: 'Team',
  contactEmail: 'review@example.com',
  contactPhone: '+81 3 1234 5678',
};

const TEXTS = { description: 'Words.', keywords: 'words,letters', supportUrl: 'https://example.com/support' };

/** A version that App Review would take. */
export function readyVersion(versionString: string, state: string, more: Partial<VersionSeed> = {}): VersionSeed {
  return {
    versionString,
    state,
    copyright: '2026 Example Inc.',
    localizations: { 'en-US': versionString === '1.0' ? TEXTS : { ...TEXTS, whatsNew: 'More words.' } },
    build: versionString,
    review: { attributes: CONTACT },
    ...more,
  };
}

export function readyInfo(state: string, more: Partial<InfoSeed> = {}): InfoSeed {
  return {
    state,
    localizations: { 'en-US': { name: 'Scene', privacyPolicyUrl: 'https://example.com/privacy' } },
    categories: { primaryCategory: 'REFERENCE' },
    ageRating: HARMLESS,
    ...more,
  };
}

/** An app that lacks nothing for App Review. */
export function readyApp(versions: VersionSeed[], infos: InfoSeed[], more: Partial<AppSeed> = {}): AppSeed {
  return {
    bundleId: BUNDLE,
    name: 'Scene',
    contentRightsDeclaration: 'DOES_NOT_USE_THIRD_PARTY_CONTENT',
    versions,
    appInfos: infos,
    builds: versions.map(({ versionString }) => ({
      version: versionString,
      versionString,
      usesNonExemptEncryption: false,
    })),
    price: '0',
    territories: { available: 'all' },
    ...more,
  };
}

/** A first version that only has to be submitted. */
export const READY = readyApp([readyVersion('1.0', 'PREPARE_FOR_SUBMISSION')], [readyInfo('PREPARE_FOR_SUBMISSION')]);

/** Version 1.0 on the App Store and a complete draft of 1.1. */
export const READY_UPDATE = readyApp(
  [readyVersion('1.0', 'READY_FOR_DISTRIBUTION'), readyVersion('1.1', 'PREPARE_FOR_SUBMISSION')],
  [readyInfo('READY_FOR_DISTRIBUTION'), readyInfo('PREPARE_FOR_SUBMISSION')],
);
