import { expect, test } from 'vitest';
import type { Quirks } from '../../src/simulator/index.ts';
import { startLab } from './client.ts';

const TYPE = 'appStoreVersionPhasedReleases';
const DAY = 86_400_000;
const OLD = { versionString: '1.0', state: 'READY_FOR_DISTRIBUTION' };

async function labWith(versions: { versionString: string; state: string }[], quirks: Partial<Quirks> = {}) {
  const lab = await startLab({ quirks });
  const app = lab.simulator.addApp({ bundleId: 'com.example.phased', name: 'Phased', versions });
  const all = (await lab.get(`/v1/apps/${app}/appStoreVersions`)).many;
  const version = all.find(({ attributes }) => attributes['versionString'] === versions.at(-1)?.versionString);
  const id = version?.id ?? '';
  const plan = (attributes: object = {}) =>
    lab.post(TYPE, attributes, { appStoreVersion: { type: 'appStoreVersions', id } });
  const read = (of = id) => lab.get(`/v1/appStoreVersions/${of}/appStoreVersionPhasedRelease`);
  const isPlanned = async () => (await read()).one !== null;
  const attributes = async () => (await read()).one.attributes;
  return { lab, app, plan, read, isPlanned, attributes };
}

const UPDATE = [OLD, { versionString: '1.1', state: 'PREPARE_FOR_SUBMISSION' }];

test('a phased release is planned for an update, once, and given up before it begins', async () => {
  const { lab, plan, isPlanned, attributes } = await labWith(UPDATE);
  expect(await isPlanned()).toBe(false);
  const { status, one } = await plan();
  expect(status).toBe(201);
  expect(await attributes()).toEqual({
    phasedReleaseState: 'INACTIVE',
    startDate: null,
    totalPauseDuration: null,
    currentDayNumber: null,
  });
  expect((await plan()).errors).toEqual(['ENTITY_ERROR.RELATIONSHIP.INVALID /data/relationships/appStoreVersion']);
  expect((await lab.patch(one, { phasedReleaseState: 'ACTIVE' })).status).toBe(409);
  expect((await lab.remove(one)).status).toBe(204);
  expect(await isPlanned()).toBe(false);
});

test('a version without one answers 200 with null, or 404 by the quirk', async () => {
  const { read } = await labWith(UPDATE);
  expect(await read()).toMatchObject({ status: 200, body: { data: null } });
  const other = await labWith(UPDATE, { emptyAsNotFound: true });
  expect(await other.read()).toMatchObject({ status: 404, errors: ['NOT_FOUND'] });
});

test.each([
  ['the first version', [{ versionString: '1.0', state: 'PREPARE_FOR_SUBMISSION' }]],
  [
    'a version on the App Store',
    [
      { ...OLD, state: 'REPLACED_WITH_NEW_VERSION' },
      { ...OLD, versionString: '1.1' },
    ],
  ],
])('there is none for %s', async (_what, versions) => {
  const { plan } = await labWith(versions);
  expect((await plan({ phasedReleaseState: 'INACTIVE' })).status).toBe(409);
});

test('none begins as PAUSED or COMPLETE', async () => {
  const { plan } = await labWith(UPDATE);
  expect((await plan({ phasedReleaseState: 'PAUSED' })).status).toBe(409);
  expect((await plan({ phasedReleaseState: 'COMPLETE' })).status).toBe(409);
  expect((await plan({ phasedReleaseState: 'ACTIVE' })).status).toBe(201);
});

test('it begins with the release, pauses, goes on and is over after seven days', async () => {
  const { lab, app, plan, attributes } = await labWith(UPDATE);
  const { one } = await plan();
  lab.simulator.control.releaseVersion(app, 'IOS', '1.1');
  expect(await attributes()).toMatchObject({
    phasedReleaseState: 'ACTIVE',
    currentDayNumber: 1,
    totalPauseDuration: 0,
  });
  lab.simulator.clock.advance(2 * DAY);
  expect((await lab.patch(one, { phasedReleaseState: 'PAUSED' })).status).toBe(200);
  lab.simulator.clock.advance(10 * DAY);
  expect(await attributes()).toMatchObject({
    phasedReleaseState: 'PAUSED',
    currentDayNumber: 3,
    totalPauseDuration: 10,
  });
  expect((await lab.patch(one, { phasedReleaseState: 'ACTIVE' })).status).toBe(200);
  expect(await attributes()).toMatchObject({ phasedReleaseState: 'ACTIVE', currentDayNumber: 3 });
  expect((await lab.remove(one)).status).toBe(409);
  lab.simulator.clock.advance(5 * DAY);
  expect(await attributes()).toMatchObject({ phasedReleaseState: 'COMPLETE', currentDayNumber: 7 });
  expect((await lab.patch(one, { phasedReleaseState: 'ACTIVE' })).status).toBe(409);
});

test.each(['ACTIVE', 'PAUSED'])(
  'one that is %s is completed by hand, and never becomes INACTIVE again',
  async (state) => {
    const { lab, app, plan, attributes } = await labWith(UPDATE);
    const { one } = await plan();
    lab.simulator.control.releaseVersion(app, 'IOS', '1.1');
    await lab.patch(one, { phasedReleaseState: state });
    expect((await lab.patch(one, { phasedReleaseState: 'INACTIVE' })).status).toBe(409);
    expect((await lab.patch(one, { phasedReleaseState: 'COMPLETE' })).status).toBe(200);
    expect(await attributes()).toMatchObject({ phasedReleaseState: 'COMPLETE' });
  },
);

test.each([false, true])(
  'a new version begins with a planned one: %s, by the quirk',
  async (carryOverPhasedRelease) => {
    const { lab, app, plan, read } = await labWith(UPDATE, { carryOverPhasedRelease });
    await plan();
    lab.simulator.control.releaseVersion(app, 'IOS', '1.1');
    const made = await lab.post(
      'appStoreVersions',
      { platform: 'IOS', versionString: '1.2' },
      { app: { type: 'apps', id: app } },
    );
    const { body } = await read(made.one.id);
    expect(JSON.stringify(body).includes('INACTIVE')).toBe(carryOverPhasedRelease);
  },
);
