import { expect, test } from 'vitest';
import type { AppSeed, Quirks } from '../../src/simulator/index.ts';
import type { Lab } from './client.ts';
import { startLab } from './client.ts';

const REFUSED = 'The specified pre-release build could not be added.';
const SEED: AppSeed = {
  bundleId: 'com.example.builds',
  name: 'Builds',
  versions: [{ versionString: '1.1', state: 'PREPARE_FOR_SUBMISSION' }],
};

async function labWith(seed: Partial<AppSeed>, quirks: Partial<Quirks> = {}, started?: Lab) {
  const lab = started ?? (await startLab({ quirks }));
  const app = lab.simulator.addApp({ ...SEED, ...seed });
  const [version] = (await lab.get(`/v1/apps/${app}/appStoreVersions`)).many;
  const versionId = version?.id ?? '';
  const link = (id: string | null) =>
    lab.call('PATCH', `/v1/appStoreVersions/${versionId}/relationships/build`, {
      data: id === null ? null : { type: 'builds', id },
    });
  return { lab, app, versionId, link, numbered: (number: string) => buildOf(lab, app, number) };
}

const TWO = [
  { version: '1', usesNonExemptEncryption: false },
  { version: '2', usesNonExemptEncryption: false },
];

async function buildOf(lab: Lab, app: string, number: string): Promise<{ type: string; id: string }> {
  const { many } = await lab.get(`/v1/builds?filter[app]=${app}&filter[version]=${number}`);
  return { type: 'builds', id: many[0]?.id ?? '' };
}

test('builds are filtered by app, marketing version, platform, number and state, and sorted by upload', async () => {
  const { lab, app } = await labWith({
    builds: [
      { version: '1', versionString: '1.0' },
      { version: '2', processingState: 'INVALID' },
      { version: '3', platform: 'MAC_OS' },
      { version: '4', expired: true, usesNonExemptEncryption: true },
      { version: '5', buildAudienceType: 'INTERNAL_ONLY' },
    ],
  });
  lab.simulator.addApp({ ...SEED, bundleId: 'com.example.other', builds: [{ version: '9' }] });
  const numbers = async (query: string) =>
    (await lab.get(`/v1/builds?filter[app]=${app}&${query}`)).many.map(({ attributes }) => attributes['version']);
  expect(await numbers('filter[preReleaseVersion.version]=1.1&sort=-uploadedDate')).toEqual(['5', '4', '3', '2']);
  expect(await numbers('filter[preReleaseVersion.version]=1.1&filter[preReleaseVersion.platform]=MAC_OS')).toEqual([
    '3',
  ]);
  expect(await numbers('filter[processingState]=INVALID,FAILED')).toEqual(['2']);
  expect(await numbers('filter[expired]=true')).toEqual(['4']);
  expect(await numbers('filter[buildAudienceType]=INTERNAL_ONLY')).toEqual(['5']);
  expect(await numbers('exists[usesNonExemptEncryption]=true')).toEqual(['4']);
  expect(await numbers('filter[usesNonExemptEncryption]=true')).toEqual(['4']);
  expect(await numbers('sort=preReleaseVersion,-version')).toEqual(['1', '5', '4', '3', '2']);
  const { many, included } = await lab.get(
    `/v1/builds?filter[app]=${app}&filter[version]=3&include=preReleaseVersion,app`,
  );
  expect(many).toHaveLength(1);
  expect(included.map(({ type, attributes }) => attributes['platform'] ?? type)).toEqual(['MAC_OS', 'apps']);
});

test("an app's own list of builds knows no filters, and marketing versions list their builds", async () => {
  const { lab, app } = await labWith({ builds: [{ version: '1', versionString: '1.0' }, { version: '2' }] });
  expect((await lab.get(`/v1/apps/${app}/builds`)).many).toHaveLength(2);
  expect((await lab.get(`/v1/apps/${app}/builds?filter[version]=1`)).status).toBe(400);
  const { many } = await lab.get(`/v1/preReleaseVersions?filter[app]=${app}&filter[builds.version]=2`);
  expect(many.map(({ attributes }) => attributes)).toEqual([{ version: '1.1', platform: 'IOS' }]);
  expect((await lab.get(`/v1/preReleaseVersions/${many[0]?.id}/builds`)).many).toHaveLength(1);
});

test('encryption is answered once: the same answer is refused as well', async () => {
  const { lab, numbered } = await labWith({ builds: [{ version: '1' }] });
  const build = await numbered('1');
  const first = await lab.patch(build, { usesNonExemptEncryption: false });
  expect([first.status, first.one.attributes['usesNonExemptEncryption']]).toEqual([200, false]);
  for (const usesNonExemptEncryption of [false, true, null]) {
    const { errors } = await lab.patch(build, { usesNonExemptEncryption });
    expect(errors).toEqual(['ENTITY_ERROR.ATTRIBUTE.INVALID.INVALID_STATE /data/attributes/usesNonExemptEncryption']);
  }
});

test('encryption declarations are found by app and by build, and from the build', async () => {
  const { lab, app, numbered } = await labWith({
    builds: [
      { version: '1', encryptionDeclaration: 'IN_REVIEW' },
      { version: '2', encryptionDeclaration: 'APPROVED' },
      { version: '3' },
    ],
  });
  lab.simulator.addApp({
    ...SEED,
    bundleId: 'com.example.other',
    builds: [{ version: '9', encryptionDeclaration: 'EXPIRED' }],
  });
  const states = async (query: string) =>
    (await lab.get(`/v1/appEncryptionDeclarations?${query}`)).many.map(
      ({ attributes }) => attributes['appEncryptionDeclarationState'],
    );
  const second = await numbered('2');
  expect(await states(`filter[app]=${app}`)).toEqual(['IN_REVIEW', 'APPROVED']);
  expect(await states(`filter[builds]=${second.id}`)).toEqual(['APPROVED']);
  const { one, status } = await lab.get(`/v1/builds/${second.id}/appEncryptionDeclaration`);
  expect([status, one.attributes['appEncryptionDeclarationState']]).toEqual([200, 'APPROVED']);
  const { included } = await lab.get(`/v1/appEncryptionDeclarations/${one.id}?include=app,builds`);
  expect(included.map(({ id }) => id)).toEqual([app, second.id]);
  expect((await lab.get(`/v1/builds/${second.id}?include=appEncryptionDeclaration`)).included[0]?.id).toBe(one.id);
  expect((await lab.get(`/v1/appEncryptionDeclarations/${one.id}/app`)).one.id).toBe(app);
  expect((await lab.get(`/v1/apps/${app}?include=appEncryptionDeclarations`)).included).toHaveLength(2);
  expect((await lab.get(`/v1/apps/${app}/appEncryptionDeclarations`)).status).toBe(404);
  const none = `/v1/builds/${(await numbered('3')).id}/appEncryptionDeclaration`;
  expect((await lab.get(none)).body).toMatchObject({ data: null });
  expect((await lab.get(`${none}?include=app`)).errors).toEqual(['PARAMETER_ERROR.ILLEGAL include']);
  expect(() =>
    lab.simulator.addApp({
      ...SEED,
      bundleId: 'com.example.odd',
      builds: [{ version: '1', encryptionDeclaration: 'DONE' }],
    }),
  ).toThrow('DONE is not a declaration state');
});

test('an expired build stays expired, and a build expires after 90 days', async () => {
  const { lab, numbered } = await labWith({ builds: [{ version: '1' }, { version: '2' }] });
  const build = await numbered('1');
  expect((await lab.patch(build, { expired: true })).one.attributes['expired']).toBe(true);
  expect((await lab.patch(build, { expired: false })).status).toBe(409);
  const other = await numbered('2');
  expect((await lab.get(`/v1/builds/${other.id}`)).one.attributes['expired']).toBe(false);
  lab.simulator.clock.advance(91 * 86_400_000);
  expect((await lab.get(`/v1/builds/${other.id}`)).one.attributes['expired']).toBe(true);
});

test('processing ends by the clock, with the answer of Info.plist, or by control', async () => {
  const { lab, app, numbered } = await labWith({
    builds: [
      { version: '1', processing: { seconds: 60, usesNonExemptEncryption: false } },
      { version: '2', processing: { seconds: 60, becomes: 'INVALID' } },
      { version: '3', processingState: 'PROCESSING' },
    ],
  });
  const states = async () =>
    (await lab.get(`/v1/builds?filter[app]=${app}`)).many.map(({ attributes }) => attributes['processingState']);
  expect(await states()).toEqual(['PROCESSING', 'PROCESSING', 'PROCESSING']);
  lab.simulator.clock.advance(61_000);
  lab.simulator.control.processBuild(app, 'IOS', '1.1', '3', 'FAILED');
  expect(await states()).toEqual(['VALID', 'INVALID', 'FAILED']);
  const { one } = await lab.get(`/v1/builds/${(await numbered('1')).id}`);
  expect(one.attributes['usesNonExemptEncryption']).toBe(false);
});

test('a build is linked, read from both sides, and replaced', async () => {
  const { lab, versionId, link, numbered } = await labWith({ builds: TWO });
  const path = `/v1/appStoreVersions/${versionId}/build`;
  expect((await lab.get(path)).body).toMatchObject({ data: null });
  expect((await link((await numbered('1')).id)).status).toBe(204);
  expect((await lab.get(path)).one.attributes['version']).toBe('1');
  const second = await numbered('2');
  expect((await link(second.id)).status).toBe(204);
  expect((await lab.get(`/v1/builds/${second.id}/appStoreVersion`)).one.id).toBe(versionId);
  expect((await lab.get(`/v1/appStoreVersions/${versionId}?include=build`)).included[0]?.id).toBe(second.id);
});

test('a build is taken off', async () => {
  const versions = [{ versionString: '1.1', state: 'PREPARE_FOR_SUBMISSION', build: '1' }];
  const { lab, versionId, link } = await labWith({ versions, builds: TWO });
  expect((await link(null)).status).toBe(204);
  expect((await lab.get(`/v1/appStoreVersions/${versionId}/build`)).body).toMatchObject({ data: null });
});

test.each([
  ['of another marketing version', { versionString: '1.1.0' }],
  ['of another platform', { platform: 'MAC_OS' }],
  ['that is processed', { processingState: 'PROCESSING' }],
  ['that is invalid', { processingState: 'INVALID' }],
  ['that has expired', { expired: true }],
  ['for internal testing', { buildAudienceType: 'INTERNAL_ONLY' }],
])('a build %s is refused to the version', async (_what, build) => {
  const { link, numbered } = await labWith({ builds: [{ version: '1', usesNonExemptEncryption: false, ...build }] });
  const { status, errors, body } = await link((await numbered('1')).id);
  expect([status, errors]).toEqual([
    409,
    ['ENTITY_ERROR.RELATIONSHIP.INVALID.INVALID_STATE /data/relationships/build'],
  ]);
  expect(body.errors?.[0]?.detail).toBe(REFUSED);
});

test('a build whose encryption question is open can be attached, or not until it is answered, by the quirk', async () => {
  const strict = await labWith({ builds: [{ version: '1' }] }, { buildNeedsEncryption: true });
  const build = await strict.numbered('1');
  expect((await strict.link(build.id)).status).toBe(409);
  await strict.lab.patch(build, { usesNonExemptEncryption: true });
  expect((await strict.link(build.id)).status).toBe(204);
  const lenient = await labWith({ builds: [{ version: '1' }] });
  expect((await lenient.link((await lenient.numbered('1')).id)).status).toBe(204);
});

test('a build that has just become VALID is refused for a while, with the quirk', async () => {
  const builds = [{ version: '1', processingState: 'PROCESSING', usesNonExemptEncryption: false }];
  const { lab, app, link, numbered } = await labWith({ builds }, { buildRefusals: 2 });
  const { id } = await numbered('1');
  lab.simulator.control.processBuild(app, 'IOS', '1.1', '1');
  expect([(await link(id)).status, (await link(id)).status, (await link(id)).status]).toEqual([409, 409, 204]);
});

test.each(['READY_FOR_REVIEW', 'WAITING_FOR_REVIEW', 'READY_FOR_DISTRIBUTION'])(
  'a version that is %s keeps its build',
  async (state) => {
    const { lab, versionId, link, numbered } = await labWith({
      versions: [{ versionString: '1.1', state, build: '1' }],
      builds: TWO,
    });
    expect((await link((await numbered('2')).id)).status).toBe(409);
    expect((await link(null)).status).toBe(409);
    expect((await lab.get(`/v1/appStoreVersions/${versionId}/build`)).one.attributes['version']).toBe('1');
  },
);

test('a build comes with the version that is created, too, and with its other changes', async () => {
  const { lab, app, versionId, numbered } = await labWith({
    versions: [{ versionString: '1.1', state: 'READY_FOR_DISTRIBUTION' }],
    builds: [{ version: '1', versionString: '1.2', usesNonExemptEncryption: false }],
  });
  const build = await numbered('1');
  const made = await lab.post(
    'appStoreVersions',
    { platform: 'IOS', versionString: '1.2' },
    { app: { type: 'apps', id: app }, build },
  );
  expect(made.status).toBe(201);
  expect(made.one.id).not.toBe(versionId);
  expect((await lab.get(`/v1/appStoreVersions/${made.one.id}/build`)).one.id).toBe(build.id);
  expect((await lab.patch(made.one, { versionString: '1.3' }, { build })).status).toBe(409);
});

test('a build may not be taken off, with the quirk', async () => {
  const versions = [{ versionString: '1.1', state: 'PREPARE_FOR_SUBMISSION', build: '1' }];
  const { link } = await labWith({ versions, builds: [{ version: '1' }] }, { detachableBuild: false });
  expect((await link(null)).errors).toEqual(['ENTITY_ERROR.RELATIONSHIP.REQUIRED /data/relationships/build']);
});

test('a build is linked to another encryption declaration of its app', async () => {
  const { lab, app, numbered } = await labWith({
    builds: [
      { version: '1', encryptionDeclaration: 'APPROVED' },
      { version: '2', encryptionDeclaration: 'REJECTED' },
    ],
  });
  const [approved] = (await lab.get(`/v1/appEncryptionDeclarations?filter[app]=${app}`)).many;
  const { id } = await numbered('2');
  const path = `/v1/builds/${id}/relationships/appEncryptionDeclaration`;
  const linked = await lab.call('PATCH', path, { data: { type: 'appEncryptionDeclarations', id: approved?.id } });
  expect(linked.status).toBe(204);
  const { one } = await lab.get(`/v1/builds/${id}/appEncryptionDeclaration`);
  expect(one.attributes['appEncryptionDeclarationState']).toBe('APPROVED');
});
