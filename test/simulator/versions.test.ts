import { expect, test } from 'vitest';
import type { Lab } from './client.ts';
import { eyes, releasedApp, startLab } from './client.ts';

const create = (lab: Lab, app: string, attributes: object) =>
  lab.post('appStoreVersions', { platform: 'IOS', ...attributes }, { app: { type: 'apps', id: app } });

test('a new app has version 1.0 with its primary locale, and one appInfo named like the app', async () => {
  const lab = await startLab();
  const app = lab.simulator.addApp({
    bundleId: 'com.example.app',
    name: 'App',
    primaryLocale: 'ja',
    platform: 'TV_OS',
  });
  const look = eyes(lab);
  const [version, ...others] = await look.versions(app);
  expect(others).toEqual([]);
  expect(version?.attributes).toMatchObject({
    platform: 'TV_OS',
    versionString: '1.0',
    appVersionState: 'PREPARE_FOR_SUBMISSION',
    appStoreState: 'PREPARE_FOR_SUBMISSION',
    copyright: null,
    createdDate: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d-0[78]:00$/) as string,
  });
  const info = await look.info(app, 'PREPARE_FOR_SUBMISSION');
  const texts = version ? await look.localizations(version) : [];
  expect(texts.map(({ attributes }) => attributes['locale'])).toEqual(['ja']);
  expect((await look.localizations(info)).map(({ attributes }) => attributes)).toMatchObject([
    { locale: 'ja', name: 'App' },
  ]);
});

test.each([
  'PREPARE_FOR_SUBMISSION',
  'REJECTED',
  'METADATA_REJECTED',
  'READY_FOR_REVIEW',
  'WAITING_FOR_REVIEW',
  'IN_REVIEW',
  'PENDING_DEVELOPER_RELEASE',
  'PROCESSING_FOR_DISTRIBUTION',
])('no second version beside one that is %s, but on another platform', async (state) => {
  const lab = await startLab();
  const app = lab.simulator.addApp(releasedApp(state));
  const { status, errors, body } = await create(lab, app, { versionString: '2.0' });
  expect([status, errors]).toEqual([409, ['ENTITY_ERROR.RELATIONSHIP.INVALID /data/relationships/app']]);
  expect(body.errors?.[0]?.detail).toBe('You cannot create a new version of the App in the current state.');
  expect((await create(lab, app, { versionString: '2.0', platform: 'MAC_OS' })).status).toBe(201);
});

test('a version string is used once, and is numeric', async () => {
  const lab = await startLab();
  const app = lab.simulator.addApp(releasedApp());
  const again = await create(lab, app, { versionString: '1.0' });
  expect(again.errors).toEqual(['ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE /data/attributes/versionString']);
  expect(again.body.errors?.[0]?.detail).toBe('The version number has been previously used');
  // It is a number, whichever way it is spelled.
  for (const versionString of ['1', '1.0.0', '01.0']) {
    expect((await create(lab, app, { versionString })).errors).toEqual(again.errors);
  }
  for (const versionString of ['2.0-beta', 'v2', '2.', '1.2.3.4.5']) {
    const { errors } = await create(lab, app, { versionString });
    expect(errors).toEqual(['ENTITY_ERROR.ATTRIBUTE.INVALID /data/attributes/versionString']);
  }
});

test('a new version carries the localizations over, without release notes, and spawns the editable appInfo', async () => {
  const lab = await startLab();
  const look = eyes(lab);
  const app = lab.simulator.addApp({
    ...releasedApp(),
    appInfos: [
      {
        state: 'READY_FOR_DISTRIBUTION',
        localizations: { 'en-US': { name: 'App', subtitle: 'Reads' }, ja: { name: 'アプリ' } },
        categories: { primaryCategory: 'GAMES', primarySubcategoryOne: 'GAMES_WORD' },
        ageRating: { gambling: false },
      },
    ],
  });
  const before = await look.version(app, '1.0');
  const made = await create(lab, app, { versionString: '1.1' });
  expect(made.one.attributes).toMatchObject({
    versionString: '1.1',
    appVersionState: 'PREPARE_FOR_SUBMISSION',
    copyright: '2026 Example',
    releaseType: 'AFTER_APPROVAL',
  });
  const texts = await look.localizations(made.one);
  expect(texts.map(({ attributes }) => attributes)).toMatchObject([
    {
      locale: 'en-US',
      description: 'Reads',
      keywords: 'a,b',
      promotionalText: 'New',
      supportUrl: 'https://example.com',
      whatsNew: null,
    },
    { locale: 'ja', description: '読む', whatsNew: null },
  ]);
  const old = new Set((await look.localizations(before)).map(({ id }) => id));
  expect(texts.filter(({ id }) => old.has(id))).toEqual([]);

  const infos = await look.infos(app);
  expect(infos.map(({ attributes }) => attributes['state'])).toEqual([
    'READY_FOR_DISTRIBUTION',
    'PREPARE_FOR_SUBMISSION',
  ]);
  const draft = await look.info(app, 'PREPARE_FOR_SUBMISSION');
  expect((await look.localizations(draft)).map(({ attributes }) => attributes)).toMatchObject([
    { locale: 'en-US', name: 'App', subtitle: 'Reads' },
    { locale: 'ja', name: 'アプリ' },
  ]);
  const full = await lab.get(
    `/v1/appInfos/${draft.id}?include=primaryCategory,primarySubcategoryOne,ageRatingDeclaration`,
  );
  expect(full.one.relationships['primaryCategory']?.data).toEqual({ type: 'appCategories', id: 'GAMES' });
  expect(full.one.relationships['primarySubcategoryOne']?.data).toEqual({ type: 'appCategories', id: 'GAMES_WORD' });
  expect(full.included.find(({ type }) => type === 'ageRatingDeclarations')?.attributes['gambling']).toBe(false);

  // The copies are copies: writing to one does not show in the other.
  const copy = await look.localization(draft, 'en-US');
  await lab.patch(copy, { subtitle: 'Writes' });
  const live = await look.info(app, 'READY_FOR_DISTRIBUTION');
  expect((await look.localization(live, 'en-US')).attributes['subtitle']).toBe('Reads');
});

async function carried(quirks: object) {
  const lab = await startLab({ quirks });
  const app = lab.simulator.addApp(releasedApp());
  const { one } = await create(lab, app, { versionString: '1.1' });
  const { attributes } = await eyes(lab).localization(one, 'en-US');
  return [attributes['description'], attributes['promotionalText']];
}

test('what is carried over can be switched off', async () => {
  expect(await carried({ carryOverPromotionalText: false })).toEqual(['Reads', null]);
  expect(await carried({ carryOverTexts: false })).toEqual([null, 'New']);
});

test('lists can lag behind: so many reads do not show what a new version brought', async () => {
  const lab = await startLab({ quirks: { lagReads: 2 } });
  const app = lab.simulator.addApp(releasedApp());
  const made = await create(lab, app, { versionString: '1.1' });
  const count = async (path: string) => (await lab.get(`/v1/apps/${app}/${path}`)).body.meta?.paging['total'];
  expect([await count('appInfos'), await count('appInfos'), await count('appInfos')]).toEqual([1, 1, 2]);
  expect([await count('appStoreVersions'), await count('appStoreVersions'), await count('appStoreVersions')]).toEqual([
    1, 1, 2,
  ]);
  expect((await lab.get(made.one.links.self)).status).toBe(200);
});

test.each<[string, string[]]>([
  ['PREPARE_FOR_SUBMISSION', ['versionString', 'copyright', 'releaseType', 'downloadable']],
  ['DEVELOPER_REJECTED', ['versionString', 'copyright', 'releaseType', 'downloadable']],
  ['INVALID_BINARY', ['versionString', 'copyright', 'releaseType', 'downloadable']],
  ['READY_FOR_REVIEW', ['copyright', 'releaseType']],
  ['WAITING_FOR_REVIEW', []],
  ['IN_REVIEW', []],
  ['PENDING_DEVELOPER_RELEASE', []],
  ['READY_FOR_DISTRIBUTION', ['downloadable']],
  ['REPLACED_WITH_NEW_VERSION', []],
])('a version that is %s takes %j', async (state, writable) => {
  const lab = await startLab();
  const app = lab.simulator.addApp({
    bundleId: 'com.example.app',
    name: 'App',
    versions: [{ versionString: '1.0', state }],
  });
  const version = await eyes(lab).version(app, '1.0');
  const values = { versionString: '1.2', copyright: '2027', releaseType: 'MANUAL', downloadable: false };
  const taken: string[] = [];
  for (const [name, value] of Object.entries(values)) {
    const { status, errors, body } = await lab.patch(version, { [name]: value });
    if (status === 200) {
      taken.push(name);
      continue;
    }
    expect([status, errors]).toEqual([409, [`ENTITY_ERROR.ATTRIBUTE.INVALID.INVALID_STATE /data/attributes/${name}`]]);
    expect(body.errors?.[0]?.detail).toBe(`The attribute '${name}' can not be modified.`);
  }
  expect(taken).toEqual(writable);
});

test('a draft can be renamed, but not to a string that is used', async () => {
  const lab = await startLab();
  const app = lab.simulator.addApp(releasedApp('PREPARE_FOR_SUBMISSION'));
  const draft = await eyes(lab).version(app, '1.1');
  expect((await lab.patch(draft, { versionString: '2.0' })).one.attributes['versionString']).toBe('2.0');
  expect((await lab.patch(draft, { versionString: '2.0' })).status).toBe(200);
  const { errors } = await lab.patch(draft, { versionString: '1.0' });
  expect(errors).toEqual(['ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE /data/attributes/versionString']);
});

test('SCHEDULED needs a date on a whole hour; the past is taken; other types take none', async () => {
  const lab = await startLab();
  const app = lab.simulator.addApp({ bundleId: 'com.example.app', name: 'App' });
  const version = await eyes(lab).version(app, '1.0');
  const write = async (attributes: object) => {
    const { status, errors, one } = await lab.patch(version, attributes);
    return status === 200 ? one.attributes['earliestReleaseDate'] : errors;
  };
  const required = ['ENTITY_ERROR.ATTRIBUTE.REQUIRED /data/attributes/earliestReleaseDate'];
  const invalid = ['ENTITY_ERROR.ATTRIBUTE.INVALID /data/attributes/earliestReleaseDate'];
  expect(await write({ releaseType: 'SCHEDULED' })).toEqual(required);
  expect(await write({ earliestReleaseDate: '2030-12-24T09:00:00Z' })).toEqual(invalid);
  expect(await write({ releaseType: 'SCHEDULED', earliestReleaseDate: '2030-12-24T09:30:00Z' })).toEqual(invalid);
  expect(await write({ releaseType: 'SCHEDULED', earliestReleaseDate: '2030-12-24T09:00:01Z' })).toEqual(invalid);
  // Apple answers in Cupertino's time, whatever offset was sent.
  expect(await write({ releaseType: 'SCHEDULED', earliestReleaseDate: '2030-12-24T18:00:00+09:00' })).toBe(
    '2030-12-24T01:00:00-08:00',
  );
  expect(await write({ earliestReleaseDate: '2020-07-01T00:00:00Z' })).toBe('2020-06-30T17:00:00-07:00');
  expect(await write({ releaseType: 'SCHEDULED' })).toBe('2020-06-30T17:00:00-07:00');
  expect(await write({ earliestReleaseDate: null })).toEqual(required);
  expect(await write({ releaseType: 'MANUAL', earliestReleaseDate: null })).toBe(null);
});

test('a version is created with what was asked for, under the same rules', async () => {
  const lab = await startLab();
  const app = lab.simulator.addApp(releasedApp());
  const wrong = await create(lab, app, { versionString: '1.1', releaseType: 'SCHEDULED' });
  expect(wrong.errors).toEqual(['ENTITY_ERROR.ATTRIBUTE.REQUIRED /data/attributes/earliestReleaseDate']);
  expect(await eyes(lab).versions(app)).toHaveLength(1);
  const made = await create(lab, app, { versionString: '1.1', copyright: '2027', releaseType: 'MANUAL' });
  expect(made.one.attributes).toMatchObject({ copyright: '2027', releaseType: 'MANUAL', platform: 'IOS' });
});

test('a build that does not exist can’t be attached', async () => {
  const lab = await startLab();
  const app = lab.simulator.addApp(releasedApp('PREPARE_FOR_SUBMISSION'));
  const draft = await eyes(lab).version(app, '1.1');
  const { status, errors } = await lab.patch(draft, {}, { build: { type: 'builds', id: '1' } });
  expect([status, errors]).toEqual([409, ['ENTITY_ERROR.RELATIONSHIP.INVALID /data/relationships/build']]);
});

test('a draft can be deleted, with its localizations and the appInfo that came with it', async () => {
  const lab = await startLab();
  const look = eyes(lab);
  const app = lab.simulator.addApp(releasedApp('PREPARE_FOR_SUBMISSION'));
  const draft = await look.version(app, '1.1');
  const [texts] = await look.localizations(draft);
  expect((await lab.remove(draft)).status).toBe(204);
  expect((await lab.get(`/v1/appStoreVersions/${draft.id}`)).status).toBe(404);
  expect((await lab.get(texts?.links.self ?? '')).status).toBe(404);
  expect((await look.infos(app)).map(({ attributes }) => attributes['state'])).toEqual(['READY_FOR_DISTRIBUTION']);
  expect((await lab.remove(draft)).errors).toEqual(['NOT_FOUND']);
});

test('the appInfo stays while another platform’s draft needs it', async () => {
  const lab = await startLab();
  const app = lab.simulator.addApp(releasedApp('PREPARE_FOR_SUBMISSION'));
  await create(lab, app, { versionString: '1.0', platform: 'MAC_OS' });
  await lab.remove(await eyes(lab).version(app, '1.1'));
  expect(await eyes(lab).infos(app)).toHaveLength(2);
});

test('neither a released or submitted version nor the only one can be deleted', async () => {
  const lab = await startLab();
  const app = lab.simulator.addApp(releasedApp('WAITING_FOR_REVIEW'));
  const single = lab.simulator.addApp({ bundleId: 'com.example.single', name: 'Single' });
  const look = eyes(lab);
  const versions = [...(await look.versions(app)), ...(await look.versions(single))];
  expect(versions).toHaveLength(3);
  for (const version of versions) {
    const { status, errors } = await lab.remove(version);
    expect([status, errors]).toEqual([409, ['STATE_ERROR']]);
  }
});
