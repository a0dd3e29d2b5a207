import { describe, expect, it } from 'vitest';
import type { Client } from '../../src/asc/client.ts';
import type { Event } from '../../src/core/event.ts';
import type { JsonObject } from '../../src/core/json/json.ts';
import type { Resource } from '../../src/core/resource.ts';
import { fingerprint } from '../../src/core/secrets/secret.ts';
import type { AppSeed, Fault } from '../../src/simulator/index.ts';
import { gallery, PHONE } from '../support/gallery.ts';
import type { Manifest } from '../support/manifest.ts';
import { BUNDLE, DRAFT, LIVE, manifestOf, scene } from '../support/scene.ts';
import { picture } from '../support/shelf.ts';
import { pricesOf, setPrices, somebody } from '../support/somebody.ts';
import { HARMLESS } from '../support/ready.ts';

const ON_SALE: AppSeed = { ...LIVE, price: '4.99', territories: { available: 'all' } };
const NAMED = { 'en-US': { name: 'Scene' } };
const GROUP = {
  localizations: { 'en-US': { name: 'Pro' } },
  subscriptions: {
    'com.example.scene.monthly': { name: 'Monthly', subscriptionPeriod: 'ONE_MONTH', groupLevel: 1 },
    'com.example.scene.yearly': { name: 'Yearly', subscriptionPeriod: 'ONE_YEAR', groupLevel: 1 },
  },
} as const;
const TEXT = /appStoreVersionLocalizations\//;

/** Plans, and has somebody do something while the first request of a kind is under way. */
async function meanwhile(
  seed: AppSeed,
  manifest: Manifest,
  at: Pick<Fault, 'method' | 'path' | 'nth'>,
  act: (client: Client, app: string) => Promise<unknown>,
) {
  const stage = await scene(seed);
  const made = await stage.engine.plan(manifest);
  expect(made.plan.blocked).toEqual([]);
  const other = await somebody(stage.simulator);
  stage.simulator.faults.add({
    ...at,
    action: { type: 'call', before: async () => void (await act(other, stage.app)) },
  });
  const before = stage.writes().length;
  const result = await stage.engine.apply(manifest, made);
  return { ...stage, made, result, other, sent: () => stage.writes().slice(before) };
}

const RELEASE: Manifest = manifestOf({
  version: { versionString: '1.1' },
  metadata: { 'en-US': { description: 'Import is faster.' } },
  pricing: { price: '5.99' },
});

describe('a price that somebody adds in another territory meanwhile', () => {
  it('is kept: the schedule is sent as it is by then', async () => {
    const { result, other, app } = await meanwhile(ON_SALE, RELEASE, { method: 'PATCH', path: TEXT }, (client, id) =>
      setPrices(client, id, { USA: '4.99', DEU: '7.99' }),
    );
    expect(result.outcome).toBe('applied');
    expect(await pricesOf(other, app)).toEqual({ USA: '5.99', DEU: '7.99' });
  });

  it('is kept though it comes while prices are being looked at', async () => {
    const { result, other, app } = await meanwhile(
      ON_SALE,
      manifestOf({ pricing: { price: '5.99' } }),
      { method: 'GET', path: /manualPrices/ },
      (client, id) => setPrices(client, id, { USA: '4.99', DEU: '7.99' }),
    );
    expect(result.outcome).toBe('applied');
    expect(await pricesOf(other, app)).toEqual({ USA: '5.99', DEU: '7.99' });
  });

  it('stops the run where the manifest says which prices there are', async () => {
    const wanted = { ...RELEASE, pricing: { price: '5.99', territories: { JPN: '1000' } } };
    const { result, other, app } = await meanwhile(ON_SALE, wanted, { method: 'PATCH', path: TEXT }, (client, id) =>
      setPrices(client, id, { USA: '4.99', DEU: '7.99' }),
    );
    expect(result.outcome).toBe('stale');
    expect(result.leftover.map(({ address }) => address)).toContain('pricing/DEU');
    expect(await pricesOf(other, app)).toEqual({ USA: '4.99', DEU: '7.99' });
  });
});

it('the very price that is wanted, set meanwhile, is not set again', async () => {
  const { result, sent } = await meanwhile(ON_SALE, RELEASE, { method: 'PATCH', path: TEXT }, (client, id) =>
    setPrices(client, id, { USA: '5.99' }),
  );
  expect(result.outcome).toBe('applied');
  expect(result.results.find(({ operation }) => operation.kind === 'pricing')?.status).toBe('adopted');
  expect(sent().filter(({ url }) => url === '/v1/appPriceSchedules')).toHaveLength(1);
});

describe('a schedule whose answer is lost', () => {
  it('is not sent again over a price that somebody has set since', async () => {
    const stage = await scene(ON_SALE);
    const wanted = manifestOf({ pricing: { price: '5.99' } });
    const made = await stage.engine.plan(wanted);
    const other = await somebody(stage.simulator);
    const path = '/v1/appPriceSchedules';
    stage.simulator.faults.add({ method: 'POST', path, action: { type: 'drop-before' } });
    stage.simulator.faults.add({
      method: 'GET',
      path: /appPriceSchedule\b/,
      nth: 2,
      action: { type: 'call', before: () => setPrices(other, stage.app, { USA: '4.99', DEU: '7.99' }) },
    });
    expect((await stage.engine.apply(wanted, made)).outcome).toBe('applied');
    expect(await pricesOf(other, stage.app)).toEqual({ USA: '5.99', DEU: '7.99' });
  });
});

it('a picture that somebody adds to a set meanwhile is neither put in order nor hidden', async () => {
  const { engine, simulator, wanted, shown } = await gallery();
  await engine.apply(wanted('abc'), await engine.plan(wanted('abc')));
  const manifest = wanted('cab');
  const made = await engine.plan(manifest);
  const other = await somebody(simulator);
  simulator.faults.add({
    method: 'GET',
    path: /appScreenshotSets/,
    action: { type: 'call', before: async () => addPicture(other) },
  });
  const { outcome, leftover } = await engine.apply(manifest, made);
  expect(outcome).toBe('stale');
  expect(leftover.map(({ address }) => address)).toEqual([`screenshots/en-US/${PHONE}`]);
  expect(await shown()).toBe('abcz AWAITING_UPLOAD');

  async function addPicture(client: Client): Promise<void> {
    const set = made.snapshot.book.get(`screenshots/en-US/${PHONE}`) ?? '';
    await client.write('POST', '/v1/appScreenshots', {
      data: {
        type: 'appScreenshots',
        attributes: { fileName: 'z.png', fileSize: picture('z').length },
        relationships: { appScreenshotSet: { data: { type: 'appScreenshotSets', id: set } } },
      },
    });
  }
});

describe('a text that customers see at once', () => {
  const SEEN: AppSeed = {
    ...LIVE,
    versions: [
      {
        versionString: '1.0',
        state: 'READY_FOR_DISTRIBUTION',
        localizations: { 'en-US': { promotionalText: 'Old.' } },
      },
    ],
    eula: { agreementText: 'Old.', territories: ['USA'] },
  };
  const at = { method: 'GET', path: /appPricePoints|Localizations|endUserLicenseAgreement/ };

  it('is looked at however lately it was read, and what somebody has put there meanwhile stays', async () => {
    const wanted = manifestOf({ metadata: { 'en-US': { promotionalText: 'Ours.' } } });
    const { result, sent } = await meanwhile(SEEN, wanted, at, async (client, app) => {
      const [version] = (await client.all(`/v1/apps/${app}/appStoreVersions`)).data;
      const texts = await client.all(`/v1/appStoreVersions/${version?.id}/appStoreVersionLocalizations`);
      await set(client, texts.data[0], { promotionalText: 'Theirs.' });
    });
    expect([result.outcome, sent().length]).toEqual(['stale', 1]);
    expect(result.leftover.map(({ field }) => field)).toEqual(['promotionalText']);
  });

  it('so is a licence agreement of which only the text changes', async () => {
    const wanted = manifestOf({ app: { eula: { text: 'Ours.', territories: ['USA'] } } });
    const { result, sent } = await meanwhile(SEEN, wanted, at, async (client, app) => {
      const agreement = await client.one(`/v1/apps/${app}/endUserLicenseAgreement`);
      await set(client, agreement?.data, { agreementText: 'Theirs.' });
    });
    expect([result.outcome, sent().length]).toEqual(['stale', 1]);
  });

  async function set(client: Client, found: Resource | undefined, attributes: JsonObject): Promise<void> {
    const { type = '', id = '' } = found ?? {};
    await client.write('PATCH', `/v1/${type}/${id}`, { data: { type, id, attributes } });
  }
});

describe('a licence agreement', () => {
  const seed: AppSeed = { ...LIVE, eula: { agreementText: 'Be nice.', territories: ['USA', 'DEU'] } };
  const wanted = {
    ...RELEASE,
    pricing: undefined,
    app: { ...RELEASE.app, eula: { text: 'Be nice.', territories: ['USA'] } },
  };

  it('that somebody takes to another territory meanwhile stops the run', async () => {
    const { pricing: _none, ...manifest } = wanted;
    const { result, made, other } = await meanwhile(seed, manifest, { method: 'PATCH', path: TEXT }, (client) =>
      setTerritories(client),
    );
    expect(made.plan.operations.find(({ kind }) => kind === 'eula')?.recheck).toEqual(['eula']);
    expect(result.outcome).toBe('stale');
    const list = await other.all(`/v1/endUserLicenseAgreements/${made.snapshot.book.get('eula')}/territories`);
    expect(list.data.map(({ id }) => id).sort()).toEqual(['DEU', 'FRA', 'USA']);

    async function setTerritories(client: Client): Promise<void> {
      const app = (await client.all('/v1/apps', { 'filter[bundleId]': BUNDLE })).data[0]?.id;
      const agreement = await client.one(`/v1/apps/${app}/endUserLicenseAgreement`);
      await client.write('PATCH', `/v1/endUserLicenseAgreements/${agreement?.data.id}`, {
        data: {
          type: 'endUserLicenseAgreements',
          id: agreement?.data.id ?? '',
          relationships: {
            territories: { data: ['USA', 'DEU', 'FRA'].map((code) => ({ type: 'territories', id: code })) },
          },
        },
      });
    }
  });
});

it('an answer on the age rating that somebody gives meanwhile stays', async () => {
  const seed: AppSeed = {
    ...LIVE,
    versions: [...(LIVE.versions ?? []), { versionString: '1.1', state: 'PREPARE_FOR_SUBMISSION' }],
    appInfos: [
      { state: 'READY_FOR_DISTRIBUTION', localizations: NAMED, ageRating: HARMLESS },
      { state: 'PREPARE_FOR_SUBMISSION', localizations: NAMED, ageRating: HARMLESS },
    ],
  };
  const wanted = manifestOf({
    version: { versionString: '1.1' },
    metadata: { 'en-US': { description: 'New.' } },
    ageRating: { contests: 'FREQUENT' },
  });
  const { result, other } = await meanwhile(
    seed,
    wanted,
    { method: 'PATCH', path: /ageRatingDeclarations/ },
    (client) => answer(client),
  );
  expect(result.outcome).toBe('applied');
  expect((await declaration(other))?.data.attributes).toMatchObject({ contests: 'FREQUENT', lootBox: true });

  async function declaration(client: Client) {
    const app = (await client.all('/v1/apps', { 'filter[bundleId]': BUNDLE })).data[0]?.id;
    const infos = await client.all(`/v1/apps/${app}/appInfos`);
    const info = infos.data.find(({ attributes }) => attributes?.['state'] === 'PREPARE_FOR_SUBMISSION');
    return client.one(`/v1/appInfos/${info?.id}/ageRatingDeclaration`);
  }
  async function answer(client: Client): Promise<void> {
    const id = (await declaration(client))?.data.id ?? '';
    await client.write('PATCH', `/v1/ageRatingDeclarations/${id}`, {
      data: { type: 'ageRatingDeclarations', id, attributes: { lootBox: true } },
    });
  }
});

async function localizationOf(client: Client, app: string, locale: string) {
  const versions = await client.all(`/v1/apps/${app}/appStoreVersions`);
  const list = await client.all(`/v1/appStoreVersions/${versions.data[0]?.id}/appStoreVersionLocalizations`);
  return {
    version: versions.data[0]?.id ?? '',
    found: list.data.find(({ attributes }) => attributes?.['locale'] === locale),
  };
}

describe('a language', () => {
  const seed: AppSeed = {
    bundleId: BUNDLE,
    name: 'Scene',
    versions: [
      {
        versionString: '1.0',
        state: 'PREPARE_FOR_SUBMISSION',
        localizations: { 'en-US': {}, ja: { description: '古い' } },
      },
    ],
  };
  it('whose text somebody changes meanwhile is not removed', async () => {
    const wanted = manifestOf({ metadata: { 'en-US': { description: 'New.' }, ja: null }, allow: ['delete-locale'] });
    const list = { method: 'GET', path: /appStoreVersionLocalizations/ };
    const { result, other, app } = await meanwhile(seed, wanted, list, async (client, id) => {
      const { found } = await localizationOf(client, id, 'ja');
      await client.write('PATCH', `/v1/appStoreVersionLocalizations/${found?.id}`, {
        data: { type: 'appStoreVersionLocalizations', id: found?.id ?? '', attributes: { description: '新しい' } },
      });
    });
    expect((await localizationOf(other, app, 'ja')).found?.attributes?.['description']).toBe('新しい');
    expect(result.outcome).toBe('stale');
  });

  it('to which somebody adds a picture meanwhile is not removed', async () => {
    const wanted = manifestOf({ metadata: { 'en-US': { description: 'New.' }, ja: null }, allow: ['delete-locale'] });
    const list = { method: 'GET', path: /appStoreVersionLocalizations/ };
    const { result, other, app } = await meanwhile(seed, wanted, list, async (client, id) => {
      const { found } = await localizationOf(client, id, 'ja');
      const localization = { data: { type: 'appStoreVersionLocalizations', id: found?.id ?? '' } };
      const made = await client.write('POST', '/v1/appScreenshotSets', {
        data: {
          type: 'appScreenshotSets',
          attributes: { screenshotDisplayType: PHONE },
          relationships: { appStoreVersionLocalization: localization },
        },
      });
      await client.write('POST', '/v1/appScreenshots', {
        data: {
          type: 'appScreenshots',
          attributes: { fileName: 'late.png', fileSize: 10 },
          relationships: { appScreenshotSet: { data: { type: 'appScreenshotSets', id: made?.id ?? '' } } },
        },
      });
    });
    expect((await localizationOf(other, app, 'ja')).found?.attributes?.['description']).toBe('古い');
    expect(result.leftover.map(({ address }) => address)).toContain(`version/localizations/ja/screenshots/${PHONE}`);
  });

  it('that somebody makes meanwhile, with texts of their own, keeps them', async () => {
    const wanted = manifestOf({ metadata: { 'de-DE': { name: 'Szene', description: 'Unsere Worte.' } } });
    const { result, other, app } = await meanwhile(
      seed,
      wanted,
      { method: 'POST', path: '/v1/appInfoLocalizations' },
      async (client, id) => {
        const { version } = await localizationOf(client, id, 'de-DE');
        await client.write('POST', '/v1/appStoreVersionLocalizations', {
          data: {
            type: 'appStoreVersionLocalizations',
            attributes: { locale: 'de-DE', description: 'Ihre Worte.' },
            relationships: { appStoreVersion: { data: { type: 'appStoreVersions', id: version } } },
          },
        });
      },
    );
    expect(result.outcome).toBe('stale');
    expect(result.leftover.map(({ address }) => address)).toEqual(['appInfo/localizations/de-DE']);
    expect((await localizationOf(other, app, 'de-DE')).found?.attributes?.['description']).toBe('Ihre Worte.');
  });

  it('that somebody makes on a version right after it was created is none that Apple carried over', async () => {
    const { engine, simulator, app, writes } = await scene(LIVE);
    const texts = { 'en-US': { name: 'Scene' }, ja: { name: 'Scene', description: '新しい' } };
    const wanted = manifestOf({ version: { versionString: '1.1' }, metadata: texts });
    const made = await engine.plan(wanted);
    const other = await somebody(simulator);
    const after = async (): Promise<void> => {
      const { data } = await other.all(`/v1/apps/${app}/appStoreVersions`, { 'filter[versionString]': '1.1' });
      const appStoreVersion = { data: { type: 'appStoreVersions', id: data[0]?.id ?? '' } };
      const attributes = { locale: 'ja', description: '古い' };
      await other.write('POST', '/v1/appStoreVersionLocalizations', {
        data: { type: 'appStoreVersionLocalizations', attributes, relationships: { appStoreVersion } },
      });
    };
    simulator.faults.add({ method: 'POST', path: '/v1/appStoreVersions', action: { type: 'call', after } });
    const { outcome, leftover } = await engine.apply(wanted, made);
    expect(outcome).toBe('stale');
    expect(leftover).toMatchObject([{ address: 'version/localizations/ja', before: '古い', after: '新しい' }]);
    // The version, and somebody's own.
    expect(writes()).toHaveLength(2);
  });
});

describe('a field that was read a while ago', () => {
  const LOCALES = ['de-DE', 'en-US', 'fr-FR', 'ja'];
  const seed: AppSeed = {
    bundleId: BUNDLE,
    name: 'Scene',
    versions: [
      {
        versionString: '1.0',
        state: 'PREPARE_FOR_SUBMISSION',
        localizations: Object.fromEntries(LOCALES.map((locale) => [locale, { description: 'Old' }])),
      },
    ],
  };
  const wanted = manifestOf({
    metadata: Object.fromEntries(LOCALES.map((locale) => [locale, { description: 'New' }])),
  });
  const lists = (exchanges: readonly { method: string; url: string }[]) =>
    exchanges.filter(
      ({ method, url }) => method === 'GET' && /appStoreVersions\/[^/]+\/appStoreVersionLocalizations/.test(url),
    );

  it.each([
    [9_000, 0],
    [11_000, 1],
  ])('%i ms: is looked at again with %i requests for all of them together', async (passed, looks) => {
    let time = 0;
    const { engine, exchanges } = await scene(seed, { clock: () => time });
    const made = await engine.plan(wanted);
    const before = exchanges.length;
    time += passed;
    const { outcome } = await engine.apply(wanted, made);
    expect(outcome).toBe('applied');
    // One look more is that which reads back.
    expect(lists(exchanges.slice(before))).toHaveLength(looks + 1);
  });

  it('and that somebody has changed since is not written, and nothing after it', async () => {
    let time = 0;
    const { engine, simulator, app, writes } = await scene(seed, { clock: () => time });
    const made = await engine.plan(wanted);
    const other = await somebody(simulator);
    const versions = await other.all(`/v1/apps/${app}/appStoreVersions`);
    const list = await other.all(`/v1/appStoreVersions/${versions.data[0]?.id}/appStoreVersionLocalizations`);
    const id = list.data.find(({ attributes }) => attributes?.['locale'] === 'ja')?.id ?? '';
    await other.write('PATCH', `/v1/appStoreVersionLocalizations/${id}`, {
      data: { type: 'appStoreVersionLocalizations', id, attributes: { description: 'Theirs' } },
    });
    const before = writes().length;
    time += 11_000;
    const { outcome, leftover } = await engine.apply(wanted, made);
    expect(outcome).toBe('stale');
    expect(leftover).toMatchObject([{ address: 'version/localizations/ja', before: 'Theirs', after: 'New' }]);
    expect(writes()).toHaveLength(before);
  });

  it('and that has its value already is left alone', async () => {
    let time = 0;
    const { engine, simulator, app, writes } = await scene(seed, { clock: () => time });
    const made = await engine.plan(wanted);
    const other = await somebody(simulator);
    const versions = await other.all(`/v1/apps/${app}/appStoreVersions`);
    const list = await other.all(`/v1/appStoreVersions/${versions.data[0]?.id}/appStoreVersionLocalizations`);
    const id = list.data.find(({ attributes }) => attributes?.['locale'] === 'ja')?.id ?? '';
    await other.write('PATCH', `/v1/appStoreVersionLocalizations/${id}`, {
      data: { type: 'appStoreVersionLocalizations', id, attributes: { description: 'New' } },
    });
    const before = writes().length;
    time += 11_000;
    const { outcome, results } = await engine.apply(wanted, made);
    expect(outcome).toBe('applied');
    expect(results.filter(({ status }) => status === 'adopted').map(({ operation }) => operation.address)).toEqual([
      'version/localizations/ja',
    ]);
    expect(writes()).toHaveLength(before + 3);
  });

  it('and that has its value already changes what its writing would have changed', async () => {
    let time = 0;
    const seen: Event[] = [];
    const { engine, simulator, app } = await scene(seed, { clock: () => time, onEvent: (event) => seen.push(event) });
    const { plan, snapshot } = await engine.plan(wanted);
    const other = await somebody(simulator);
    const { found } = await localizationOf(other, app, 'ja');
    await other.write('PATCH', `/v1/appStoreVersionLocalizations/${found?.id}`, {
      data: { type: 'appStoreVersionLocalizations', id: found?.id ?? '', attributes: { description: 'New' } },
    });
    time += 11_000;
    const operations = plan.operations.map((operation) => ({ ...operation, reveals: ['version'] }));
    expect((await engine.apply(wanted, { plan: { ...plan, operations }, snapshot })).outcome).toBe('applied');
    expect(seen).toContainEqual({ type: 'revealing', kinds: ['version'] });
  });
});

describe('something that somebody replaces right after it was created', () => {
  it('is left as it is, and the run says so', async () => {
    const { result, other, app, sent } = await meanwhile(
      LIVE,
      manifestOf({ accessibility: { IPHONE: { supportsVoiceover: true } } }),
      { method: 'PATCH', path: /accessibilityDeclarations/ },
      async (client, id) => {
        const { data } = await client.all(`/v1/apps/${id}/accessibilityDeclarations`);
        await client.write('DELETE', `/v1/accessibilityDeclarations/${data[0]?.id}`);
        await client.write('POST', '/v1/accessibilityDeclarations', {
          data: {
            type: 'accessibilityDeclarations',
            attributes: { deviceFamily: 'IPHONE' },
            relationships: { app: { data: { type: 'apps', id } } },
          },
        });
      },
    );
    expect(result.outcome).toBe('stale');
    expect(result.leftover).toEqual([
      { address: 'accessibility/IPHONE', field: 'it is another than the one that was created' },
    ]);
    const { data } = await other.all(`/v1/apps/${app}/accessibilityDeclarations`);
    expect(data.map(({ attributes }) => attributes?.['supportsVoiceover'] ?? null)).toEqual([null]);
    expect(sent().filter(({ method, url }) => method === 'PATCH' && url.includes(data[0]?.id ?? ''))).toEqual([]);
  });

  it('is left as it is where others were to be made in it', async () => {
    const { engine, simulator, app } = await scene(LIVE);
    const wanted = manifestOf({ products: { subscriptionGroups: { Pro: GROUP } } });
    const made = await engine.plan(wanted);
    const other = await somebody(simulator);
    const path = `/v1/apps/${app}/subscriptionGroups`;
    const after = async (): Promise<void> => {
      const { data } = await other.all(path);
      await other.write('DELETE', `/v1/subscriptionGroups/${data[0]?.id}`);
      const relationships = { app: { data: { type: 'apps', id: app } } };
      const body = { data: { type: 'subscriptionGroups', attributes: { referenceName: 'Pro' }, relationships } };
      await other.write('POST', '/v1/subscriptionGroups', body);
    };
    simulator.faults.add({ method: 'POST', path: '/v1/subscriptionGroups', action: { type: 'call', after } });
    const { outcome, leftover } = await engine.apply(wanted, made);
    const field = 'it is another than the one that was created';
    expect([outcome, leftover]).toEqual(['stale', [{ address: 'subscriptionGroups/Pro', field }]]);
    const { data } = await other.all(path, { include: ['subscriptions'] });
    expect(data.map(({ relationships }) => relationships?.['subscriptions']?.data ?? [])).toEqual([[]]);
  });
});

it('a password that Apple does not show is written as reviewed, though somebody has written what goes along with it', async () => {
  let time = 0;
  const pointer = '/review/demoAccount/password';
  const contact = { contactFirstName: 'Review', contactLastName: 'Desk', contactEmail: 'review@example.com' };
  const account = { demoAccountName: 'reviewer', demoAccountPassword: 'old one', demoAccountRequired: true };
  const review = { attributes: { ...contact, contactPhone: '+44 844 209 0611', ...account, notes: 'Tap twice.' } };
  const { engine, simulator, app } = await scene(
    { ...DRAFT, versions: [{ versionString: '1.0', state: 'PREPARE_FOR_SUBMISSION', review }] },
    { quirks: { hidePassword: 'empty' }, clock: () => time, secrets: new Map([[pointer, 'open sesame']]) },
  );
  const password = fingerprint('open sesame', `${BUNDLE}${pointer}`);
  const wanted = manifestOf({
    review: { notes: 'Tap thrice.', demoAccount: { required: true, name: 'reviewer', password } },
  });
  const made = await engine.plan(wanted);
  const other = await somebody(simulator);
  const { version } = await localizationOf(other, app, 'en-US');
  const id = (await other.one(`/v1/appStoreVersions/${version}/appStoreReviewDetail`))?.data.id ?? '';
  await other.write('PATCH', `/v1/appStoreReviewDetails/${id}`, {
    data: { type: 'appStoreReviewDetails', id, attributes: { notes: 'Tap thrice.' } },
  });
  time += 11_000;
  const { outcome, results } = await engine.apply(wanted, made);
  expect([outcome, results.map(({ status }) => status)]).toEqual(['applied', ['done']]);
  expect(JSON.stringify(simulator.describe())).toContain('open sesame');
});
