import { describe, expect, it } from 'vitest';
import type { AppSeed } from '../../src/simulator/index.ts';
import { kinds } from '../../src/kinds/index.ts';
import { storeDay } from '../../src/core/store-day.ts';
import type { Manifest } from '../support/manifest.ts';
import { READY, readyApp, readyInfo, readyVersion } from '../support/ready.ts';
import { DRAFT, LIVE, manifestOf, scene } from '../support/scene.ts';

/** What the plan of a manifest does that can't be undone or is seen at once; `!` where that is at once. */
async function consequences(seed: AppSeed, manifest: Parameters<typeof manifestOf>[0]): Promise<string[]> {
  const { plan } = await scene(seed);
  const made = await plan(manifestOf(manifest));
  return made.consequences.map(({ text, atOnce }) => `${text}${atOnce ? '!' : ''}`);
}

const release = (goal: 'submit' | 'release', versionString = '1.0', more: Manifest['release'] = {}) => ({
  version: { versionString },
  release: { goal, ...more },
});

const inState = (state: string, infoState = state): AppSeed =>
  readyApp([readyVersion('1.0', state)], [readyInfo(infoState)]);

describe('what can’t be taken back', () => {
  it('a submission, and that the version then goes on sale by itself', async () => {
    const manual = release('submit', '1.0', { releaseType: 'MANUAL' });
    expect(await consequences(READY, manual)).toEqual(['submits 1.0 for review']);
    expect(await consequences(READY, release('submit', '1.0', { releaseType: 'AFTER_APPROVAL' }))).toEqual([
      'submits 1.0 for review',
      'puts it on sale once it is approved',
    ]);
  });

  it('a withdrawal', async () => {
    const changed = {
      ...release('submit', '1.0', { releaseType: 'MANUAL' }),
      version: { versionString: '1.0', copyright: '2031 Example Inc.' },
    };
    expect(await consequences(inState('WAITING_FOR_REVIEW'), changed)).toEqual([
      'takes 1.0 back from App Review',
      'submits 1.0 for review',
    ]);
  });

  it('a release', async () => {
    const approved = inState('PENDING_DEVELOPER_RELEASE', 'PENDING_RELEASE');
    expect(await consequences(approved, release('release'))).toEqual(['begins the release of 1.0 to customers']);
    expect(await consequences(approved, release('submit'))).toEqual([]);
  });

  it('a step of a phased release that runs', async () => {
    const inPhase = (phasedReleaseState: string) => ({
      ...LIVE,
      versions: [
        { versionString: '1.0', state: 'REPLACED_WITH_NEW_VERSION' },
        {
          ...{ versionString: '1.1', state: 'READY_FOR_DISTRIBUTION' },
          phasedRelease: { phasedReleaseState },
        },
      ],
    });
    const wanting = (phasedRelease: 'ACTIVE' | 'PAUSED' | 'COMPLETE') => ({
      ...{ version: { versionString: '1.1' }, release: { phasedRelease } },
    });
    expect(await consequences(inPhase('ACTIVE'), wanting('PAUSED'))).toEqual(['pauses the phased release!']);
    expect(await consequences(inPhase('ACTIVE'), wanting('COMPLETE'))).toEqual(['gives the version to everybody!']);
    expect(await consequences(inPhase('PAUSED'), wanting('ACTIVE'))).toEqual(['goes on with the phased release!']);
  });
});

const DAY = 86_400_000;
const later = storeDay(new Date(Date.now() + 30 * DAY));

describe('money', () => {
  const live = (rows: Exclude<AppSeed['price'], string | undefined>['rows']): AppSeed => ({
    ...LIVE,
    price: { rows },
  });

  it('a first price, and none', async () => {
    const first = (price: string) => ({ version: { versionString: '1.0' }, pricing: { baseTerritory: 'USA', price } });
    expect(await consequences(DRAFT, first('4.99'))).toEqual(['price 4.99 USD']);
    expect(await consequences(DRAFT, first('free'))).toEqual(['free']);
  });

  it('another base price, with the territories that follow it', async () => {
    const [text, ...more] = await consequences(live([{ price: '4.99' }]), { pricing: { price: '5.99' } });
    expect(text).toMatch(/^4\.99 → 5\.99 USD in 17\d territories!$/);
    expect(more).toEqual([]);
    expect(await consequences(live([{ price: '4.99' }]), { pricing: { price: 'free' } })).toEqual([
      expect.stringMatching(/^4\.99 USD → free in 17\d territories!$/),
    ]);
  });

  it('prices of single territories', async () => {
    const rows = [{ price: '4.99' }, { territory: 'JPN', price: '600' }];
    expect(await consequences(live(rows), { pricing: { territories: { JPN: '700' } } })).toEqual([
      '600 → 700 JPY in JPN!',
    ]);
    expect(
      await consequences(live(rows), { pricing: { territories: { JPN: '700', GBR: '3.99', DEU: '3.99' } } }),
    ).toEqual(['other prices of their own in 3 territories!']);
  });

  it('prices of days to come are nothing that is seen at once', async () => {
    const changes = [{ startDate: later, price: '3.99' }];
    expect(await consequences(live([{ price: '4.99' }]), { pricing: { price: '4.99', changes } })).toEqual([
      `3.99 USD from ${later}`,
    ]);
  });
});

describe('territories', () => {
  it('a first list: all of them, and what Apple asks once', async () => {
    expect(
      await consequences(DRAFT, {
        version: { versionString: '1.0' },
        territories: { available: 'all', availableInNewTerritories: true },
      }),
    ).toEqual(['on sale in all 175 territories', 'availableInNewTerritories: true for good']);
  });

  it('some that go off sale', async () => {
    const sold: AppSeed = { ...LIVE, territories: { available: 'all' } };
    const { plan } = await scene(sold);
    const made = await plan(manifestOf({ territories: { available: { except: ['CHN', 'BLR'] } } }));
    expect(made.consequences).toEqual([{ kind: 'territories', text: 'off sale in BLR, CHN', atOnce: true }]);
  });
});

describe('what is deleted, and what is on sale', () => {
  const texts = { description: 'Words.', keywords: 'words', supportUrl: 'https://example.com/support' };
  const NAMED = { name: 'Scene', privacyPolicyUrl: 'https://example.com/privacy' };

  it('a language, said once though it goes on both sides', async () => {
    const draft: AppSeed = {
      ...DRAFT,
      versions: [
        { versionString: '1.0', state: 'PREPARE_FOR_SUBMISSION', localizations: { 'en-US': texts, ja: texts } },
      ],
      appInfos: [{ state: 'PREPARE_FOR_SUBMISSION', localizations: { 'en-US': NAMED, ja: NAMED } }],
    };
    const { plan } = await scene(draft);
    const made = await plan(
      manifestOf({ version: { versionString: '1.0' }, metadata: { ja: null }, allow: ['delete-locale'] }),
    );
    expect(new Set(made.consequences.map(({ text }) => text))).toEqual(new Set(['removes ja with its texts']));
  });

  it('texts of a version that is on sale', async () => {
    expect(
      await consequences(LIVE, {
        version: { versionString: '1.0' },
        metadata: { 'en-US': { promotionalText: 'New words.' } },
      }),
    ).toEqual(['changes texts of 1.0, which is on sale!']);
  });

  it('what customers see at once of a kind without words of its own', async () => {
    expect(await consequences(LIVE, { app: { eula: { text: 'Our own licence.', territories: 'all' } } })).toEqual([
      'changes the licence agreement!',
    ]);
  });

  it('an answer that Apple takes once', async () => {
    const seed: AppSeed = { ...DRAFT, builds: [{ version: '4', versionString: '1.0' }] };
    expect(
      await consequences(seed, { version: { versionString: '1.0', build: '4', usesNonExemptEncryption: false } }),
    ).toEqual(['answers usesNonExemptEncryption for good']);
  });

  it('first what can’t be taken back, then money, then what customers read', async () => {
    const versions = [...(LIVE.versions ?? []), { versionString: '1.1', state: 'PENDING_DEVELOPER_RELEASE' }];
    const { plan } = await scene({ ...LIVE, versions, price: { rows: [{ price: '4.99' }] } });
    const made = await plan(
      manifestOf({
        ...release('release', '1.1'),
        app: { eula: { text: 'Our own licence.', territories: 'all' } },
        pricing: { price: '5.99' },
      }),
    );
    expect(made.consequences.map(({ kind }) => kind)).toEqual(['release', 'pricing', 'eula']);
  });
});

it('money and territories come first, then what customers read and see', () => {
  const of = (topic: string | undefined) => kinds.filter((kind) => kind.topic === topic).map(({ name }) => name);
  expect(of('commerce')).toEqual([
    'pricing',
    'territories',
    'inAppPurchases',
    'inAppPurchaseLocalizations',
    'inAppPurchasePictures',
    'inAppPurchaseVersions',
    'inAppPurchasePricing',
    'inAppPurchaseTerritories',
    'subscriptionGroups',
    'subscriptionGroupLocalizations',
    'subscriptionGroupVersions',
    'subscriptions',
    'subscriptionLocalizations',
    'subscriptionPictures',
    'subscriptionVersions',
    'subscriptionPricing',
    'subscriptionTerritories',
    'introductoryOffers',
  ]);
  expect(of('storefront')).toEqual([
    'eula',
    'appInfo',
    'ageRating',
    'appInfoLocalizations',
    'versionLocalizations',
    'screenshots',
    'previews',
    'accessibility',
    'promotedPurchases',
  ]);
});
