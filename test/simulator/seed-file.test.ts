import { describe, expect, it } from 'vitest';
import type { AppSeed, Simulator } from '../../src/simulator/index.ts';
import { parseSeed } from '../../src/simulator/seed-file/read.ts';
import { LIVE } from '../support/scene.ts';
import { READY, READY_UPDATE } from '../support/ready.ts';
import { seedOf } from '../support/seed-of.ts';
import { startTestSimulator } from '../support/simulator.ts';
import { eyes, labOf, releasedApp } from './client.ts';

/** Without what no two simulators have alike: where they listen, and how their upload addresses are signed. */
const plain = (seed: string): unknown => JSON.parse(seed.replaceAll(/127\.0\.0\.1:\d+|Signature=[\w-]+/g, ''));

const NOW = new Date('2026-11-20T12:00:00Z');

/** In-app purchases wherever they can be. */
const PRODUCTS: AppSeed = {
  ...READY_UPDATE,
  inAppPurchases: [
    {
      productId: 'tip.small',
      reviewNote: 'Here',
      versions: [
        { state: 'REPLACED_WITH_NEW_VERSION' },
        { state: 'APPROVED', image: { fileName: 'tip.png', fileSize: 7 } },
        {
          state: 'WAITING_FOR_REVIEW',
          localizations: { 'en-US': { name: 'Tip', description: 'Thanks' }, ja: { name: 'チップ' } },
        },
      ],
      price: { rows: [{ price: '0.99' }, { territory: 'JPN', price: '150' }] },
      territories: ['USA', 'JPN'],
      promoted: { visibleForAllUsers: false },
    },
    { productId: 'tip.large', versions: [{ state: 'REJECTED' }], promoted: {} },
    {
      productId: 'pro',
      type: 'NON_CONSUMABLE',
      familySharable: true,
      price: null,
      territories: null,
      screenshot: null,
    },
  ],
};

/** Subscriptions wherever they can be, with prices that were, are and will be. */
const SUBSCRIPTIONS: AppSeed = {
  ...READY_UPDATE,
  subscriptionGroups: [
    {
      referenceName: 'Premium',
      versions: [{ state: 'APPROVED' }, { state: 'WAITING_FOR_REVIEW' }],
      subscriptions: [
        {
          productId: 'monthly',
          attributes: { reviewNote: 'Here', multiSeatStatus: 'DISABLED' },
          versions: [{ state: 'APPROVED', image: { fileName: 'month.png', fileSize: 7 } }, { state: 'REJECTED' }],
          territories: ['USA', 'DEU'],
          price: [
            { territory: 'USA', price: '3.99', preserved: true },
            { territory: 'USA', price: '4.99', startDate: '2026-11-01' },
            { territory: 'USA', price: '5.99', startDate: '2027-01-01' },
            { territory: 'DEU', price: '5.99' },
          ],
          introductoryOffers: [
            { territory: 'USA' },
            {
              territory: 'DEU',
              price: '0.99',
              attributes: { offerMode: 'PAY_UP_FRONT', duration: 'ONE_MONTH', endDate: '2026-12-31' },
            },
          ],
        },
        {
          productId: 'yearly',
          attributes: { subscriptionPeriod: 'ONE_YEAR', familySharable: true },
          promoted: { visibleForAllUsers: false },
          territories: ['DEU'],
          monthlyTerritories: ['DEU'],
          price: [
            { territory: 'DEU', price: '119.99' },
            { territory: 'DEU', price: '10.99', planType: 'MONTHLY' },
          ],
        },
      ],
    },
    { referenceName: 'Empty', versions: [{ state: 'PREPARE_FOR_SUBMISSION', localizations: {} }] },
  ],
};

describe('a seed made of GET answers', () => {
  it.each<[string, AppSeed]>([
    ['a draft', { bundleId: 'com.example.scene', name: 'Scene' }],
    ['an app on sale', LIVE],
    ['a first version', READY],
    ['an update', READY_UPDATE],
    ['products', PRODUCTS],
    ['subscriptions', SUBSCRIPTIONS],
  ])('makes the same store again: %s', async (_what, seed) => {
    const first = await startTestSimulator({ now: NOW });
    first.addApp(seed);
    const text = await seedOf(labOf(first).get);
    const second = await startTestSimulator({ now: NOW });
    expect(second.loadSeed(parseSeed(text, 'seed.json'))).toEqual([]);
    expect(second.describe()).toEqual(first.describe());
    const again = await seedOf(labOf(second).get);
    expect(plain(again)).toEqual(plain(text));
  });
});

type Resource = { type: string; id: string; attributes?: object; relationships?: object };

const to = (type: string, id: string) => ({ data: { type, id } });

/** An app on sale, as short as it can be: what is left out Apple makes by itself. */
const APP: Resource = {
  type: 'apps',
  id: '1',
  attributes: { bundleId: 'com.example.app', primaryLocale: 'ja', name: 'App' },
};
const VERSION: Resource = {
  type: 'appStoreVersions',
  id: 'v1',
  attributes: { platform: 'IOS', versionString: '1.0', appVersionState: 'READY_FOR_DISTRIBUTION' },
};
const TEXTS: Resource = {
  type: 'appStoreVersionLocalizations',
  id: 't1',
  attributes: { locale: 'ja', description: '読む' },
  relationships: { appStoreVersion: to('appStoreVersions', 'v1') },
};
const BUILDS: Resource[] = [
  { type: 'preReleaseVersions', id: 'p1', attributes: { platform: 'IOS', version: '1.0' } },
  {
    type: 'builds',
    id: 'b1',
    attributes: { version: '4', processingState: 'VALID' },
    relationships: { preReleaseVersion: to('preReleaseVersions', 'p1') },
  },
];
const DRAFT: Resource = {
  ...VERSION,
  id: 'v2',
  attributes: { platform: 'IOS', versionString: '1.1', appVersionState: 'PREPARE_FOR_SUBMISSION' },
};
const DRAFT_TEXTS: Resource = { ...TEXTS, id: 't2', relationships: { appStoreVersion: to('appStoreVersions', 'v2') } };

function load(simulator: Simulator, resources: Resource[], more: object = {}): string[] {
  const seed = { format: 'ascend.seed', formatVersion: '1.0', resources, ...more };
  return simulator.loadSeed(parseSeed(JSON.stringify(seed), 'seed.json'));
}

async function loaded(resources: Resource[], more: object = {}) {
  const simulator = await startTestSimulator({ now: NOW });
  const remarks = load(simulator, resources, more);
  const lab = labOf(simulator);
  return { simulator, remarks, lab, look: eyes(lab) };
}

describe('a seed written by hand', () => {
  it('leaves out what Apple makes by itself', async () => {
    const { remarks, lab, look } = await loaded([APP, VERSION, TEXTS]);
    expect(remarks).toEqual([]);
    expect((await lab.get('/v1/apps/1')).one.attributes).toMatchObject({ name: 'App', bundleId: 'com.example.app' });
    const info = await look.info('1', 'READY_FOR_DISTRIBUTION');
    expect((await look.localizations(info)).map(({ attributes }) => attributes['name'])).toEqual(['App']);
    expect((await lab.get(`/v1/appInfos/${info.id}/ageRatingDeclaration`)).status).toBe(200);
  });

  it('may say what belongs to what on either side', async () => {
    const texts = { ...TEXTS, relationships: {} };
    const localizations = { data: [{ type: 'appStoreVersionLocalizations', id: 't1' }] };
    const version = { ...VERSION, relationships: { appStoreVersionLocalizations: localizations } };
    const { look } = await loaded([APP, version, texts]);
    const found = await look.localizations(await look.version('1', '1.0'));
    expect(found.map(({ id, attributes }) => [id, attributes['description']])).toEqual([['t1', '読む']]);
  });

  it('links a version to its build from either side', async () => {
    const [marketing, build] = BUILDS;
    const seen = {
      ...build,
      relationships: { ...build?.relationships, appStoreVersion: to('appStoreVersions', 'v1') },
    };
    const { lab } = await loaded([APP, VERSION, TEXTS, ...(marketing ? [marketing] : []), seen as Resource]);
    expect((await lab.get('/v1/appStoreVersions/v1/build')).one.id).toBe('b1');
  });

  it('gets an app info to edit, and a submission, for the version that needs them', async () => {
    const waiting = { ...DRAFT, attributes: { ...DRAFT.attributes, appVersionState: 'WAITING_FOR_REVIEW' } };
    const info: Resource = { type: 'appInfos', id: 'i1', attributes: { state: 'READY_FOR_DISTRIBUTION' } };
    const names: Resource = {
      type: 'appInfoLocalizations',
      id: 'n1',
      attributes: { locale: 'ja', name: '名' },
      relationships: { appInfo: to('appInfos', 'i1') },
    };
    const { lab, look, simulator } = await loaded([APP, VERSION, TEXTS, waiting, DRAFT_TEXTS, info, names]);
    expect((await look.infos('1')).map(({ attributes }) => attributes['state'])).toEqual([
      'READY_FOR_DISTRIBUTION',
      'PREPARE_FOR_SUBMISSION',
    ]);
    const { many } = await lab.get('/v1/reviewSubmissions?filter[app]=1&filter[state]=WAITING_FOR_REVIEW');
    expect(many).toHaveLength(1);
    simulator.control.approveReview('1', 'IOS');
    expect((await look.version('1', '1.1')).attributes['appVersionState']).toBe('READY_FOR_DISTRIBUTION');
  });

  it('has records and builds in a short form, for several apps and platforms', async () => {
    const apps = [
      { bundleId: 'com.example.one', name: 'One', primaryLocale: 'ja', platforms: ['IOS', 'MAC_OS'] },
      { bundleId: 'com.example.two' },
    ];
    const builds = [
      { bundleId: 'com.example.one', platform: 'MAC_OS', versionString: '1.0', version: '4' },
      { bundleId: 'com.example.two', versionString: '1.0', version: '5', usesNonExemptEncryption: false },
      { bundleId: 'com.example.app', versionString: '1.1', version: '6', processingState: 'PROCESSING' },
    ];
    const { lab, look, simulator } = await loaded([APP, VERSION, TEXTS], { apps, builds });
    expect(simulator.bundleIds()).toEqual(['com.example.app', 'com.example.one', 'com.example.two']);
    const [, one, two] = (await lab.get('/v1/apps')).many;
    expect((await look.versions(one?.id ?? '')).map(({ attributes }) => attributes['platform'])).toEqual([
      'IOS',
      'MAC_OS',
    ]);
    const numbers = async (app = '') =>
      (await lab.get(`/v1/builds?filter[app]=${app}`)).many.map(({ attributes }) => attributes['version']);
    expect([await numbers('1'), await numbers(one?.id), await numbers(two?.id)]).toEqual([['6'], ['4'], ['5']]);
  });

  it('keeps an order of screenshots, and a price that is had here, or the nearest', async () => {
    const set: Resource = {
      type: 'appScreenshotSets',
      id: 's1',
      attributes: { screenshotDisplayType: 'APP_IPHONE_67' },
      relationships: {
        appStoreVersionLocalization: to('appStoreVersionLocalizations', 't1'),
        appScreenshots: { data: ['2', '1'].map((id) => ({ type: 'appScreenshots', id })) },
      },
    };
    const screenshots = ['1', '2'].map((id): Resource => {
      const imageAsset = { templateUrl: 'https://example.com', width: 1290, height: 2796 };
      const attributes = { fileName: `${id}.png`, fileSize: 9, sourceFileChecksum: id.repeat(32), imageAsset };
      return { type: 'appScreenshots', id, attributes };
    });
    const point = (id: string, territory: string, customerPrice: string): Resource => ({
      type: 'appPricePoints',
      id,
      attributes: { customerPrice },
      relationships: { territory: to('territories', territory) },
    });
    const price = (id: string): Resource => ({
      type: 'appPrices',
      id,
      attributes: { manual: true, startDate: null },
      relationships: { appPricePoint: to('appPricePoints', id) },
    });
    const prices = { data: ['x', 'y'].map((id) => ({ type: 'appPrices', id })) };
    const schedule: Resource = {
      type: 'appPriceSchedules',
      id: '1',
      relationships: { baseTerritory: to('territories', 'USA'), manualPrices: prices },
    };
    const { lab, remarks } = await loaded([
      ...[APP, VERSION, TEXTS, set, ...screenshots, schedule],
      ...[price('x'), price('y'), point('x', 'USA', '4.99'), point('y', 'JPN', '601')],
    ]);
    expect((await lab.get('/v1/appScreenshotSets/s1/appScreenshots')).many.map(({ id }) => id)).toEqual(['2', '1']);
    const { included } = await lab.get('/v1/appPriceSchedules/1/manualPrices?include=appPricePoint');
    expect(included.map(({ attributes }) => attributes['customerPrice'])).toEqual(['600.0', '4.99']);
    expect(remarks).toEqual(['seed.json: not had here, and replaced: 601 in JPN by 600.0']);
  });

  it('has products: their prices as an app’s, a version that goes without saying, a submission for one in review', async () => {
    const named = (id: string, relationships: object = {}): Resource => ({
      type: 'inAppPurchases',
      id,
      attributes: { productId: id, name: id, inAppPurchaseType: 'CONSUMABLE', state: 'APPROVED' },
      relationships,
    });
    const version = (id: string, state: string, of: string): Resource => ({
      type: 'inAppPurchaseVersions',
      id,
      attributes: { version: 1, state },
      relationships: { inAppPurchase: to('inAppPurchases', of) },
    });
    const price: Resource = {
      type: 'inAppPurchasePrices',
      id: 'x',
      attributes: { manual: true },
      relationships: { inAppPurchasePricePoint: to('inAppPurchasePricePoints', 'x') },
    };
    const point: Resource = {
      type: 'inAppPurchasePricePoints',
      id: 'x',
      attributes: { customerPrice: '0.99' },
      relationships: { territory: to('territories', 'USA') },
    };
    const schedule: Resource = {
      type: 'inAppPurchasePriceSchedules',
      id: 's',
      relationships: {
        baseTerritory: to('territories', 'USA'),
        manualPrices: { data: [{ type: 'inAppPurchasePrices', id: 'x' }] },
      },
    };
    const availability: Resource = {
      type: 'inAppPurchaseAvailabilities',
      id: 'a',
      attributes: { availableInNewTerritories: true },
      relationships: { availableTerritories: { data: [{ type: 'territories', id: 'JPN' }] } },
    };
    const sold = named('sold', {
      iapPriceSchedule: to('inAppPurchasePriceSchedules', 's'),
      inAppPurchaseAvailability: to('inAppPurchaseAvailabilities', 'a'),
    });
    const { lab, remarks } = await loaded([
      ...[APP, VERSION, TEXTS, sold, named('fresh'), named('sent'), schedule, price, point, availability],
      ...[version('v3', 'APPROVED', 'sold'), version('v4', 'IN_REVIEW', 'sent')],
    ]);
    expect(remarks).toEqual([]);
    const { many } = await lab.get('/v1/apps/1/inAppPurchasesV2?fields[inAppPurchases]=state');
    expect(many.map(({ attributes }) => attributes['state'])).toEqual(['APPROVED', 'MISSING_METADATA', 'IN_REVIEW']);
    const prices = await lab.get('/v1/inAppPurchasePriceSchedules/sold/manualPrices?include=inAppPurchasePricePoint');
    expect(prices.included.map(({ attributes }) => attributes['customerPrice'])).toEqual(['0.99']);
    const territories = await lab.get('/v1/inAppPurchaseAvailabilities/a/availableTerritories');
    expect(territories.many.map(({ id }) => id)).toEqual(['JPN']);
    expect((await lab.get('/v2/inAppPurchases/fresh/versions')).many).toHaveLength(1);
    const [submission] = (await lab.get('/v1/reviewSubmissions?filter[app]=1&filter[state]=IN_REVIEW')).many;
    const items = await lab.get(`/v1/reviewSubmissions/${submission?.id}/items?include=inAppPurchaseVersion`);
    expect(items.included.map(({ id }) => id)).toEqual(['v4']);
  });

  it('may be of a newer App Store Connect: what is not known is left out, and said once', async () => {
    const shiny = { ...VERSION, attributes: { ...VERSION.attributes, shiny: 1, reviewType: 'EXPRESS' } };
    const events: Resource[] = ['1', '2'].map((id) => ({ type: 'appEvents', id }));
    const { remarks } = await loaded([APP, shiny, TEXTS, ...events]);
    expect(remarks).toEqual([
      'seed.json: not simulated, and left out: appEvents, appStoreVersions.shiny',
      'seed.json: not known, and taken all the same: appStoreVersions.reviewType EXPRESS',
    ]);
  });

  it('means its own app where it has one, whatever else there is', async () => {
    const simulator = await startTestSimulator();
    simulator.addApp(releasedApp(undefined, 'com.example.other'));
    load(simulator, [APP, VERSION, TEXTS], { builds: [{ versionString: '1.1', version: '6' }] });
    const { many } = await labOf(simulator).get('/v1/builds?filter[app]=1');
    expect(many.map(({ attributes }) => attributes['version'])).toEqual(['6']);
  });

  it('leaves an app alone that is there, and says so', async () => {
    const simulator = await startTestSimulator();
    simulator.addApp(releasedApp());
    const before = simulator.describe();
    expect(load(simulator, [APP, VERSION, TEXTS])).toEqual([
      'seed.json: com.example.app is there already, and stays as it is',
    ]);
    expect(simulator.describe()).toEqual(before);
  });
});

const place = (line: string) => line.replace('seed.json: ', '');

const product = (id: string): Resource => ({
  type: 'inAppPurchases',
  id,
  attributes: { productId: 'tip', name: `Tip ${id}`, inAppPurchaseType: 'CONSUMABLE' },
});
const productVersion = (version: number, state: string): Resource => ({
  type: 'inAppPurchaseVersions',
  id: `p${version}`,
  attributes: { version, state },
  relationships: { inAppPurchase: to('inAppPurchases', '1') },
});

describe('a seed that contradicts itself is told where', () => {
  it.each<[string, Resource[], string]>([
    [
      'one id twice',
      [APP, VERSION, TEXTS, VERSION],
      'resources[3]: appStoreVersions v1 is there already, at resources[1]',
    ],
    [
      'a build that is not there',
      [APP, { ...VERSION, relationships: { build: to('builds', '7') } }, TEXTS],
      'resources[1].relationships.build: builds 7 is not in the seed',
    ],
    [
      'a linkage of another type',
      [APP, { ...VERSION, relationships: { build: to('apps', '1') } }, TEXTS],
      'resources[1].relationships.build: has to name builds, by type and id',
    ],
    [
      'one linkage for many',
      [APP, VERSION, { ...TEXTS, relationships: { appStoreVersion: { data: [] } } }],
      'resources[2].relationships.appStoreVersion: data has to be one linkage, or null',
    ],
    [
      'two parents',
      [
        APP,
        VERSION,
        { ...DRAFT, relationships: { appStoreVersionLocalizations: { data: [{ type: TEXTS.type, id: 't1' }] } } },
        TEXTS,
      ],
      'resources[3].relationships.appStoreVersion: appStoreVersionLocalizations t1 belongs to appStoreVersions v2 already, not to appStoreVersions v1',
    ],
    [
      'no parent',
      [APP, VERSION, { ...TEXTS, relationships: {} }],
      'resources[2]: appStoreVersionLocalizations t1 has to say which of the appStoreVersions it belongs to',
    ],
    [
      'no word for its state',
      [APP, { ...VERSION, attributes: { ...VERSION.attributes, appVersionState: 'LIVE' } }, TEXTS],
      `resources[1].attributes.appVersionState: "LIVE" can't be.`,
    ],
    [
      'no state',
      [APP, { ...VERSION, attributes: { platform: 'IOS', versionString: '1.0' } }, TEXTS],
      'resources[1].attributes: appVersionState is missing',
    ],
    [
      'an attribute of another kind',
      [APP, VERSION, { ...TEXTS, attributes: { locale: 'ja', description: 1 } }],
      `resources[2].attributes.description: 1 can't be. Expected a STRING`,
    ],
    [
      'one version twice',
      [APP, VERSION, TEXTS, { ...VERSION, id: 'v2' }, DRAFT_TEXTS],
      'resources[3]: appStoreVersions IOS 1.0: there is one already, at resources[1]',
    ],
    [
      'two drafts',
      [
        APP,
        DRAFT,
        DRAFT_TEXTS,
        { ...DRAFT, id: 'v1', attributes: { ...DRAFT.attributes, versionString: '1.2' } },
        TEXTS,
      ],
      'resources[3]: com.example.app has another one in preparation or review for IOS, at resources[1]',
    ],
    [
      'one language twice',
      [APP, VERSION, TEXTS, { ...TEXTS, id: 't2' }],
      'resources[3]: appStoreVersionLocalizations ja: there is one already, at resources[2]',
    ],
    [
      'one product id twice',
      [APP, VERSION, TEXTS, product('1'), product('2')],
      'resources[4]: inAppPurchases tip: there is one already, at resources[3]',
    ],
    [
      'two versions of a product on their way',
      [APP, VERSION, TEXTS, product('1'), productVersion(1, 'REJECTED'), productVersion(2, 'IN_REVIEW')],
      'resources[5]: its product has another one in preparation or review, at resources[4]',
    ],
    [
      'two approved versions of a product',
      [APP, VERSION, TEXTS, product('1'), productVersion(1, 'APPROVED'), productVersion(2, 'APPROVED')],
      'resources[5]: its product has another one approved, at resources[4]',
    ],
    [
      'a product without a name',
      [APP, VERSION, TEXTS, { ...product('1'), attributes: { productId: 'tip', inAppPurchaseType: 'CONSUMABLE' } }],
      'resources[3].attributes: name is missing',
    ],
    [
      'no primary language',
      [APP, VERSION, { ...TEXTS, attributes: { locale: 'en-US' } }],
      'resources[1]: has no localization in the primary language of its app, ja',
    ],
    [
      'a language that there is not',
      [
        { ...APP, attributes: { ...APP.attributes, primaryLocale: 'jp' } },
        VERSION,
        { ...TEXTS, attributes: { locale: 'jp' } },
      ],
      'resources[0]: jp is not a language of the App Store',
    ],
    [
      'a bundle id that can be none',
      [{ ...APP, attributes: { ...APP.attributes, bundleId: 'bad id!' } }, VERSION, TEXTS],
      'resources[0]: bad id! is not a bundle id',
    ],
    ['no version', [APP], 'resources[0]: com.example.app has no appStoreVersions'],
    [
      'a build of another version',
      [APP, { ...DRAFT, relationships: { build: to('builds', 'b1') } }, DRAFT_TEXTS, ...BUILDS],
      'resources[1]: is IOS 1.1, and its build was uploaded for IOS 1.0',
    ],
    [
      'a display of another platform',
      [
        APP,
        VERSION,
        TEXTS,
        {
          type: 'appScreenshotSets',
          id: 's1',
          attributes: { screenshotDisplayType: 'APP_DESKTOP' },
          relationships: { appStoreVersionLocalization: to(TEXTS.type, 't1') },
        },
      ],
      'resources[3]: APP_DESKTOP is not a display of IOS',
    ],
    [
      'a price that is not said',
      [
        APP,
        VERSION,
        TEXTS,
        { type: 'appPriceSchedules', id: '1' },
        { type: 'appPrices', id: 'x', relationships: { appPricePoint: to('appPricePoints', 'y') } },
      ].map((one, index) =>
        index === 3 ? { ...one, relationships: { manualPrices: { data: [{ type: 'appPrices', id: 'x' }] } } } : one,
      ),
      `resources[4]: what it costs is not said: its price point 'y' has to be in the seed`,
    ],
    [
      'on sale without a live app info',
      [
        APP,
        VERSION,
        TEXTS,
        { type: 'appInfos', id: 'i1', attributes: { state: 'PREPARE_FOR_SUBMISSION' } },
        {
          type: 'appInfoLocalizations',
          id: 'n1',
          attributes: { locale: 'ja' },
          relationships: { appInfo: to('appInfos', 'i1') },
        },
      ],
      'resources[1]: is on sale, and no appInfos is READY_FOR_DISTRIBUTION',
    ],
  ])('%s', async (_what, resources, words) => {
    const simulator = await startTestSimulator();
    let said = '';
    try {
      load(simulator, resources);
    } catch (error) {
      said = error instanceof Error ? error.message : '';
    }
    expect(said.split('\n').map(place)).toContainEqual(expect.stringContaining(words));
    expect(simulator.bundleIds()).toEqual([]);
  });

  it('all of it at once, up to a number', async () => {
    const simulator = await startTestSimulator();
    const lone = Array.from({ length: 25 }, (_, index): Resource => ({ ...TEXTS, id: `t${index}`, relationships: {} }));
    expect(() => load(simulator, [APP, VERSION, ...lone])).toThrow('and 5 more');
  });
});

describe('a file that is no seed', () => {
  it.each<[string, string, string]>([
    ['no JSON', '{', 'seed.json is not a seed: it is not JSON'],
    ['another format', '{}', '"format" has to be "ascend.seed"'],
    ['another version', '{"format":"ascend.seed","formatVersion":"2.0"}', 'is not a seed of format version 1'],
    ['an unknown key', seedWith({ app: [] }), 'app: is not expected here: known are apps, builds, resources'],
    ['no list', seedWith({ apps: {} }), 'apps: has to be a list'],
    ['no object in a list', seedWith({ resources: [1] }), 'resources[0]: has to be an object'],
    ['no id', seedWith({ resources: [{ type: 'apps' }] }), 'resources[0].id: has to be a text'],
    [
      'an id that leads elsewhere',
      seedWith({ resources: [{ type: 'apps', id: '../1' }] }),
      'resources[0].id: has to be',
    ],
    [
      'attributes that are none',
      seedWith({ resources: [{ ...APP, attributes: [] }] }),
      'resources[0].attributes: has to be an object',
    ],
    [
      'a platform that is none',
      seedWith({ apps: [{ bundleId: 'a', platforms: ['WATCH'] }] }),
      'apps[0].platforms: has to be a list of IOS',
    ],
    [
      'a build of no number',
      seedWith({ builds: [{ version: 'six', versionString: '1' }] }),
      'builds[0].version: six has to be numbers',
    ],
    [
      'a build in no state',
      seedWith({ builds: [{ version: '6', versionString: '1', processingState: 'DONE' }] }),
      'builds[0].processingState: DONE is none of',
    ],
  ])('is told: %s', (_what, text, words) => {
    expect(() => parseSeed(text, 'seed.json')).toThrow(words);
  });

  it.each<[string, object, string]>([
    ['a language', { apps: [{ bundleId: 'com.a', primaryLocale: 'jp' }] }, 'seed.json: apps[0]: jp is not a language'],
    [
      'an app for a build',
      { builds: [{ version: '6', versionString: '1' }] },
      'seed.json: builds[0]: build 6 of version 1: there is no app',
    ],
    [
      'an app among several',
      { apps: [{ bundleId: 'a' }, { bundleId: 'b' }], builds: [{ version: '6', versionString: '1' }] },
      'there are several apps, so say which',
    ],
    [
      'a platform among several',
      { apps: [{ bundleId: 'a', platforms: ['IOS', 'TV_OS'] }], builds: [{ version: '6', versionString: '1' }] },
      'a is for IOS and TV_OS, so say which',
    ],
  ])('nor one that lacks %s', async (_what, more, words) => {
    const simulator = await startTestSimulator();
    expect(() => load(simulator, [], more)).toThrow(words);
  });
});

function seedWith(more: object): string {
  return JSON.stringify({ format: 'ascend.seed', formatVersion: '1.0', ...more });
}
