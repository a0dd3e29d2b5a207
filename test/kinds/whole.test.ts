import { describe, expect, it } from 'vitest';
import { wantsOf } from '../../src/core/propose.ts';
import { observe } from '../../src/engine/state/observe.ts';
import { kinds } from '../../src/kinds/index.ts';
import type { AppSeed } from '../../src/simulator/index.ts';
import { CONTACT, readyApp, readyInfo, readyVersion } from '../support/ready.ts';
import { BUNDLE, scene } from '../support/scene.ts';

const FILE = { fileName: 'a.png', fileSize: 1, sourceFileChecksum: 'd41d8cd98f00b204e9800998ecf8427e' };

/** A draft of an update that has something of every kind. */
const SEED: AppSeed = readyApp(
  [
    readyVersion('1.0', 'READY_FOR_DISTRIBUTION'),
    readyVersion('1.1', 'PREPARE_FOR_SUBMISSION', {
      localizations: { 'en-US': { description: 'Words.' }, ja: { description: '言葉' } },
      media: { 'en-US': { APP_IPHONE_67: [FILE] }, ja: { APP_IPHONE_55: [FILE] } },
      previews: { ja: { IPHONE_67: [{ ...FILE, fileName: 'a.mp4' }] } },
      phasedRelease: { phasedReleaseState: 'INACTIVE' },
      review: {
        attributes: { ...CONTACT, demoAccountName: 'reviewer', demoAccountPassword: 'open sesame' },
        attachments: [FILE],
      },
    }),
  ],
  [
    readyInfo('READY_FOR_DISTRIBUTION'),
    readyInfo('PREPARE_FOR_SUBMISSION', { localizations: { 'en-US': { name: 'Scene' }, ja: { name: '場面' } } }),
  ],
  {
    eula: { agreementText: 'Terms', territories: ['JPN', 'USA'] },
    price: { rows: [{ price: '4.99' }, { territory: 'JPN', price: '600' }] },
    draftedOthers: 1,
    inAppPurchases: [{ productId: 'tip', reviewNote: 'Menu.' }],
    subscriptionGroups: [{ referenceName: 'Pro', subscriptions: [{ productId: 'monthly', name: 'Monthly' }] }],
    resources: {
      accessibilityDeclarations: [{ deviceFamily: 'IPHONE', state: 'PUBLISHED', supportsCaptions: true }],
    },
    builds: [
      { version: '7', versionString: '1.1', usesNonExemptEncryption: true },
      { version: '1.1', versionString: '1.1', usesNonExemptEncryption: true },
      { version: '1.0', versionString: '1.0' },
    ],
  },
);

function sorted(names: readonly string[]): string[] {
  return names.toSorted((a, b) => (a < b ? -1 : 1));
}

/** What one kind reads for a manifest that says nothing of it, while all that it needs is known. */
async function readBy(name: string, whole: boolean) {
  const { engine, exchanges, simulator } = await scene(SEED);
  const beside = { files: () => [], fingerprint: () => undefined };
  const wants = wantsOf(kinds, { app: { bundleId: BUNDLE, platform: 'IOS' } }, beside);
  const context = { wants, api: engine.reader, listener: () => undefined };
  const known = await observe(kinds, context);
  const before = exchanges.length;
  const asked = kinds.filter((kind) => kind.name === name);
  const { have } = await observe(asked, { ...context, whole }, known);
  const read = exchanges
    .slice(before)
    .map(({ url }) => new URL(url, 'http://simulator').pathname.split('/').at(-1) ?? '');
  await simulator.close();
  return { have: have[name], read: sorted(read) };
}

/** What the kind reads anyway, what it reads besides where all is asked for, and what it knows then. */
const READ: [kind: string, anyway: string[], besides: string[], known: object][] = [
  ['app', ['apps'], [], { primaryLocale: 'en-US', contentRightsDeclaration: 'DOES_NOT_USE_THIRD_PARTY_CONTENT' }],
  [
    'eula',
    ['endUserLicenseAgreement'],
    ['territories', 'territories'],
    { agreement: { territories: ['JPN', 'USA'] }, known: expect.arrayContaining(['CHN']) },
  ],
  [
    'version',
    ['apps'],
    [],
    { target: { version: { versionString: '1.1', copyright: '2026 Example Inc.', releaseType: 'AFTER_APPROVAL' } } },
  ],
  ['appInfo', ['appInfos'], [], { categories: { primaryCategory: 'REFERENCE' } }],
  ['ageRating', ['appInfos'], [], { answers: { contests: 'NONE', gambling: false } }],
  ['appInfoLocalizations', ['appInfos'], [], { 'en-US': {}, ja: { texts: { name: '場面' } } }],
  [
    'versionLocalizations',
    ['appStoreVersionLocalizations'],
    [],
    { 'en-US': {}, ja: { texts: { description: '言葉' } } },
  ],
  [
    'screenshots',
    // Which languages have any, and those of the primary one; or of each.
    ['appScreenshotSets', 'appStoreVersionLocalizations'],
    ['appScreenshotSets'],
    { galleries: [{ address: 'screenshots/en-US/APP_IPHONE_67' }, { address: 'screenshots/ja/APP_IPHONE_55' }] },
  ],
  [
    'previews',
    ['appStoreVersionLocalizations'],
    ['appPreviewSets'],
    { galleries: [{ address: 'previews/ja/IPHONE_67', rows: [{ fileName: 'a.mp4' }] }] },
  ],
  [
    'versionBuild',
    ['appEncryptionDeclaration', 'build'],
    ['builds'],
    { linked: { number: '1.1' }, builds: [{ number: '1.1' }, { number: '7' }] },
  ],
  ['phasedRelease', ['appStoreVersionPhasedRelease'], [], { state: 'INACTIVE' }],
  [
    'reviewDetail',
    ['appStoreReviewDetail'],
    [],
    { fields: { contactFirstName: 'App' }, attachments: [{ fileName: 'a.png' }], password: 'there' },
  ],
  [
    'pricing',
    ['appPriceSchedule', 'manualPrices'],
    [],
    {
      schedule: {
        base: 'USA',
        rows: [
          { territory: 'JPN', price: '600' },
          { territory: 'USA', price: '4.99' },
        ],
      },
    },
  ],
  [
    'territories',
    ['appAvailabilityV2', 'territories', 'territoryAvailabilities'],
    [],
    { record: { availableInNewTerritories: true }, rows: { JPN: { available: true } } },
  ],
  [
    'accessibility',
    ['accessibilityDeclarations'],
    [],
    { IPHONE: { published: { answers: { supportsCaptions: true } } } },
  ],
  ['inAppPurchases', [], ['inAppPurchasesV2'], { tip: { record: { reviewNote: 'Menu.' }, incomplete: false } }],
  // What hangs below a product is read of those that were found: here none were looked for.
  ['inAppPurchaseLocalizations', [], [], {}],
  ['inAppPurchasePictures', [], [], {}],
  ['inAppPurchaseVersions', [], [], {}],
  ['inAppPurchasePricing', [], [], {}],
  ['inAppPurchaseTerritories', [], [], {}],
  ['subscriptionGroups', [], ['subscriptionGroups'], { Pro: {} }],
  ['subscriptionGroupLocalizations', [], [], {}],
  ['subscriptionGroupVersions', [], [], {}],
  [
    'subscriptions',
    [],
    ['subscriptionGroups'],
    { monthly: { group: 'Pro', record: { name: 'Monthly' }, incomplete: false } },
  ],
  ['subscriptionLocalizations', [], [], {}],
  ['subscriptionPictures', [], [], {}],
  ['subscriptionVersions', [], [], {}],
  ['subscriptionPricing', [], [], {}],
  ['subscriptionTerritories', [], [], {}],
  ['introductoryOffers', [], [], {}],
  ['promotedPurchases', [], ['promotedPurchases'], { rows: [] }],
  ['submission', ['items', 'reviewSubmissions'], [], { open: [{ state: 'READY_FOR_REVIEW' }] }],
  ['release', [], [], {}],
];

describe('a kind of which the manifest says nothing', () => {
  it.each(READ)('%s reads all there is where that is asked for', async (name, anyway, besides, known) => {
    const { have, read } = await readBy(name, true);
    expect(have).toMatchObject(known);
    expect(read).toEqual(sorted([...anyway, ...besides]));
  });

  it.each(READ)('%s reads no more than others need of it otherwise', async (name, anyway) => {
    expect((await readBy(name, false)).read).toEqual(sorted(anyway));
  });

  it('is in the list above', () => {
    expect(sorted(READ.map(([name]) => name))).toEqual(sorted(kinds.map(({ name }) => name)));
  });
});
