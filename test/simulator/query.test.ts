import { expect, test } from 'vitest';
import type { Resource } from './client.ts';
import { eyes, releasedApp, startLab } from './client.ts';

test.each<[string, string, string]>([
  ['sort=-createdDate', '/v1/apps/A/appStoreVersions', 'PARAMETER_ERROR.ILLEGAL sort'],
  ['page=2', '/v1/apps', 'PARAMETER_ERROR.ILLEGAL page'],
  ['limit=2', '/v1/apps/A', 'PARAMETER_ERROR.ILLEGAL limit'],
  ['filter[state]=X', '/v1/apps/A/appInfos', 'PARAMETER_ERROR.INVALID filter[state]'],
  ['exists[parent]=true', '/v1/apps', 'PARAMETER_ERROR.ILLEGAL exists[parent]'],
  ['exists[parent]=maybe', '/v1/appCategories', 'PARAMETER_ERROR.INVALID exists[parent]'],
  ['filter[constructor]=x', '/v1/apps', 'PARAMETER_ERROR.INVALID filter[constructor]'],
  ['limit=0', '/v1/apps', 'PARAMETER_ERROR.INVALID limit'],
  ['limit=201', '/v1/apps', 'PARAMETER_ERROR.INVALID limit'],
  ['limit=ten', '/v1/apps', 'PARAMETER_ERROR.INVALID limit'],
  ['limit[appInfos]=51', '/v1/apps', 'PARAMETER_ERROR.INVALID limit[appInfos]'],
  ['limit[endUserLicenseAgreement]=5', '/v1/apps', 'PARAMETER_ERROR.ILLEGAL limit[endUserLicenseAgreement]'],
  ['include=appInfos.appInfoLocalizations', '/v1/apps', 'PARAMETER_ERROR.INVALID include'],
  ['include=customerReviews', '/v1/apps/A/appStoreVersions', 'PARAMETER_ERROR.INVALID include'],
  ['include=subcategories', '/v1/appCategories/GAMES/subcategories', 'PARAMETER_ERROR.ILLEGAL include'],
  ['fields[apps]=name,colour', '/v1/apps', 'PARAMETER_ERROR.INVALID fields[apps]'],
  ['fields[appInfos]=kidsAgeBand', '/v1/apps/A/appInfos', 'PARAMETER_ERROR.INVALID fields[appInfos]'],
  ['fields[territories]=currency', '/v1/apps', 'PARAMETER_ERROR.ILLEGAL fields[territories]'],
  ['filter[platform]=IPAD_OS', '/v1/apps/A/appStoreVersions', 'PARAMETER_ERROR.INVALID filter[platform]'],
  [
    'filter[appVersionState]=READY_FOR_SALE',
    '/v1/apps/A/appStoreVersions',
    'PARAMETER_ERROR.INVALID filter[appVersionState]',
  ],
  ['filter[bundleId]=', '/v1/apps', 'PARAMETER_ERROR.INVALID filter[bundleId]'],
  ['sort=createdDate', '/v1/apps', 'PARAMETER_ERROR.INVALID sort'],
  ['cursor=abc', '/v1/apps', 'PARAMETER_ERROR.INVALID cursor'],
  ['limit=1&limit=2', '/v1/apps', 'PARAMETER_ERROR.INVALID limit'],
  ['fields[apps]=name', '/v1/apps/A/relationships/appInfos', 'PARAMETER_ERROR.ILLEGAL fields[apps]'],
])('refuses ?%s at %s', async (query, path, expected) => {
  const { get, simulator } = await startLab();
  const app = simulator.addApp(releasedApp());
  const { status, errors } = await get(`${path.replace('A', app)}?${query}`);
  expect([status, errors]).toEqual([400, [expected]]);
});

test('names every parameter that is wrong, in Apple’s words, and takes none at a write', async () => {
  const { get, call, simulator } = await startLab();
  const id = simulator.addApp(releasedApp());
  const { body } = await get('/v1/apps?page=1&include=nothing');
  expect(body.errors).toMatchObject([
    { status: '400', detail: "The parameter 'page' can not be used with this request" },
    { status: '400', title: 'A parameter has an invalid value', detail: "'nothing' is not a valid relationship name" },
  ]);
  const written = await call('PATCH', `/v1/apps/${id}?include=appInfos`, { data: { type: 'apps', id } });
  expect(written.errors).toEqual(['PARAMETER_ERROR.ILLEGAL include']);
});

test('filters: bundleId by prefix, the others exactly, several values by comma', async () => {
  const { get, simulator } = await startLab();
  for (const [bundleId, name] of [
    ['com.example.app', 'One'],
    ['com.example.app.watch', 'Two'],
    ['org.example', 'One'],
  ]) {
    simulator.addApp({ bundleId: bundleId ?? '', name: name ?? '', sku: bundleId?.length === 11 ? 'ORG' : 'COM' });
  }
  const found = async (query: string) =>
    (await get(`/v1/apps?${query}`)).many.map(({ attributes }) => attributes['bundleId']);
  expect(await found('filter[bundleId]=com.example.app')).toEqual(['com.example.app', 'com.example.app.watch']);
  expect(await found('filter%5BbundleId%5D=org,com.example.app.')).toEqual(['com.example.app.watch', 'org.example']);
  expect(await found('filter[name]=One&filter[sku]=ORG')).toEqual(['org.example']);
  expect(await found('filter[sku]=OR')).toEqual([]);
  expect(await found('sort=name,-bundleId')).toEqual(['org.example', 'com.example.app', 'com.example.app.watch']);
});

test('filters on versions, by app and directly', async () => {
  const { get, simulator } = await startLab();
  const app = simulator.addApp(releasedApp('WAITING_FOR_REVIEW'));
  simulator.addApp({ bundleId: 'com.example.mac', name: 'Mac', platform: 'MAC_OS' });
  const apps = async (query: string) =>
    (await get(`/v1/apps?${query}`)).many.map(({ attributes }) => attributes['name']);
  expect(await apps('filter[appStoreVersions.platform]=MAC_OS')).toEqual(['Mac']);
  expect(await apps('filter[appStoreVersions.appVersionState]=WAITING_FOR_REVIEW')).toEqual(['App']);
  expect(await apps('filter[appStoreVersions.appStoreState]=READY_FOR_SALE')).toEqual(['App']);
  expect(await apps('filter[reviewSubmissions.state]=IN_REVIEW')).toEqual([]);
  const versions = async (query: string) =>
    (await get(`/v1/apps/${app}/appStoreVersions?${query}`)).many.map(({ attributes }) => attributes['versionString']);
  expect(await versions('filter[versionString]=1.1,2')).toEqual(['1.1']);
  expect(await versions('filter[appStoreState]=READY_FOR_SALE&filter[platform]=IOS')).toEqual(['1.0']);
  expect(await versions('filter[appVersionState]=READY_FOR_DISTRIBUTION,WAITING_FOR_REVIEW')).toEqual(['1.0', '1.1']);
  expect(await versions('filter[platform]=TV_OS')).toEqual([]);
});

test('pages: 50 at a time, with a cursor on the same host, until there is none', async () => {
  const { get, simulator } = await startLab();
  for (let n = 0; n < 52; n += 1) simulator.addApp({ bundleId: `com.example.${n}`, name: `App ${n}` });
  const first = await get('/v1/apps?fields[apps]=bundleId');
  expect(first.many).toHaveLength(50);
  expect(first.body.meta?.paging).toEqual({ total: 52, limit: 50, nextCursor: expect.any(String) as string });
  expect(first.body.links?.['self']).toBe(`${simulator.url}/v1/apps?fields%5Bapps%5D=bundleId`);
  const next = first.body.links?.['next'] ?? '';
  expect(next.startsWith(`${simulator.url}/v1/apps?`)).toBe(true);
  const second = await get(next);
  expect(second.many.map(({ attributes }) => attributes)).toEqual([
    { bundleId: 'com.example.50' },
    { bundleId: 'com.example.51' },
  ]);
  expect(second.body.links).toEqual({ self: next });
  expect(second.body.meta?.paging).toEqual({ total: 52, limit: 50 });
  expect((await get('/v1/apps?limit=200')).many).toHaveLength(52);
});

test('linkage data is there only when include asks for it; links always', async () => {
  const { get, simulator } = await startLab();
  const app = simulator.addApp(releasedApp('PREPARE_FOR_SUBMISSION'));
  const bare = (await get(`/v1/apps/${app}`)).one;
  const self = `${simulator.url}/v1/apps/${app}`;
  expect(bare.links).toEqual({ self });
  expect(bare.relationships['appInfos']).toEqual({
    links: { self: `${self}/relationships/appInfos`, related: `${self}/appInfos` },
  });
  expect(Object.values(bare.relationships).filter((relation) => 'data' in relation)).toEqual([]);
  const full = await get(`/v1/apps/${app}?include=appInfos,builds,endUserLicenseAgreement`);
  expect(full.one.relationships['appInfos']).toMatchObject({
    meta: { paging: { total: 2, limit: 10 } },
    data: full.included.map(({ type, id }) => ({ type, id })),
  });
  expect(full.one.relationships['builds']).toMatchObject({ meta: { paging: { total: 0, limit: 10 } }, data: [] });
  expect(full.one.relationships['endUserLicenseAgreement']?.data).toBe(null);
  expect(full.included.map(({ type }) => type)).toEqual(['appInfos', 'appInfos']);
  expect(full.included.some(({ relationships }) => 'data' in (relationships['appInfoLocalizations'] ?? {}))).toBe(
    false,
  );
});

test('a relation without an address of its own shows up only when included', async () => {
  const { get, simulator } = await startLab();
  const app = simulator.addApp(releasedApp());
  const [version] = (await get(`/v1/apps/${app}/appStoreVersions`)).many;
  expect(version?.relationships['app']).toBe(undefined);
  const { one, included } = await get(`/v1/appStoreVersions/${version?.id}?include=app&fields[apps]=name`);
  expect(one.relationships['app']).toEqual({ data: { type: 'apps', id: app } });
  expect(included).toMatchObject([{ type: 'apps', id: app, attributes: { name: 'App' } }]);
  expect(included[0]?.relationships).toBe(undefined);
});

test('ten included items unless limit[…] says more; each of them once', async () => {
  const { get, simulator } = await startLab();
  const locales = 'da de-DE el en-US es-ES fi fr-FR it ja ko nl-NL sv'.split(' ');
  const app = simulator.addApp({
    bundleId: 'com.example.app',
    name: 'App',
    versions: [
      {
        versionString: '1',
        state: 'PREPARE_FOR_SUBMISSION',
        localizations: Object.fromEntries(locales.map((l) => [l, {}])),
      },
    ],
  });
  const path = `/v1/apps/${app}/appStoreVersions?include=appStoreVersionLocalizations,app`;
  const short = await get(path);
  expect(short.included.filter(({ type }) => type === 'appStoreVersionLocalizations')).toHaveLength(10);
  expect(short.many[0]?.relationships['appStoreVersionLocalizations']).toMatchObject({
    meta: { paging: { total: 12, limit: 10 } },
  });
  const long = await get(`${path}&limit[appStoreVersionLocalizations]=50`);
  expect(long.included).toHaveLength(13);
});

test('fields choose attributes and relations, by type', async () => {
  const { get, simulator } = await startLab();
  const app = simulator.addApp(releasedApp());
  const query = 'include=app&fields[appStoreVersions]=versionString,app&fields[apps]=sku';
  const { many, included } = await get(`/v1/apps/${app}/appStoreVersions?${query}`);
  expect(many[0]?.attributes).toEqual({ versionString: '1.0' });
  expect(Object.keys(many[0]?.relationships ?? {})).toEqual(['app']);
  expect(included[0]?.attributes).toEqual({ sku: 'com.example.app' });
  const without = await get(`/v1/apps/${app}/appStoreVersions?include=app&fields[appStoreVersions]=versionString`);
  expect(without.many[0]?.relationships).toBe(undefined);
});

async function empty(emptyAsNull: boolean): Promise<Resource> {
  const { get, simulator } = await startLab({ quirks: { emptyAsNull } });
  const app = simulator.addApp({ bundleId: 'com.example.app', name: 'App' });
  return (await get(`/v1/apps/${app}?include=endUserLicenseAgreement`)).one;
}

test('unset attributes are null, or left out, as the quirk says', async () => {
  const shown = await empty(true);
  expect(shown.attributes['contentRightsDeclaration']).toBe(null);
  expect(shown.relationships['endUserLicenseAgreement']).toHaveProperty('data', null);
  const hidden = await empty(false);
  expect(hidden.attributes).not.toHaveProperty('contentRightsDeclaration');
  expect(hidden.relationships['endUserLicenseAgreement']).not.toHaveProperty('data');
});

test('linkage addresses give type and id alone', async () => {
  const lab = await startLab();
  const app = lab.simulator.addApp(releasedApp('PREPARE_FOR_SUBMISSION'));
  const [live] = await eyes(lab).infos(app);
  const many = await lab.get(`/v1/apps/${app}/relationships/appInfos?limit=1`);
  expect(many.many).toEqual([{ type: 'appInfos', id: live?.id }]);
  expect(many.body.meta?.paging).toMatchObject({ total: 2, limit: 1 });
  const rest = await lab.get(many.body.links?.['next'] ?? '');
  expect(rest.many).toHaveLength(1);
  const one = await lab.get(`/v1/appInfos/${live?.id}/relationships/ageRatingDeclaration`);
  expect(one.one).toEqual({ type: 'ageRatingDeclarations', id: expect.any(String) as string });
  expect((await lab.get(`/v1/appInfos/${live?.id}/relationships/primaryCategory`)).one).toBe(null);
});
