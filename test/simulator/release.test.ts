import { expect, test } from 'vitest';
import type { AppSeed, SimulatorOptions } from '../../src/simulator/index.ts';
import { READY_UPDATE } from '../support/ready.ts';
import { eyes, startLab } from './client.ts';

/** An update that waits for App Review, to be released as `release` says. */
async function waiting(release: Partial<NonNullable<AppSeed['versions']>[number]>, options: SimulatorOptions = {}) {
  const lab = await startLab(options);
  const versions = (READY_UPDATE.versions ?? []).map((version) =>
    version.versionString === '1.1' ? { ...version, ...release } : version,
  );
  const app = lab.simulator.addApp({ ...READY_UPDATE, versions });
  lab.simulator.control.setVersionState(app, 'IOS', '1.1', 'WAITING_FOR_REVIEW');
  const version = async (versionString = '1.1') => eyes(lab).version(app, versionString);
  const state = async (versionString?: string) => (await version(versionString)).attributes['appVersionState'];
  const infos = async () => (await eyes(lab).infos(app)).map(({ attributes }) => attributes['state']);
  const request = async () =>
    lab.post(
      'appStoreVersionReleaseRequests',
      {},
      { appStoreVersion: { type: 'appStoreVersions', id: (await version()).id } },
    );
  return { lab, app, version, state, infos, request, control: lab.simulator.control };
}

test('released after approval: live with its appInfo, in place of the version before', async () => {
  const { lab, app, state, infos, control } = await waiting({ releaseType: 'AFTER_APPROVAL' });
  control.approveReview(app, 'IOS');
  expect([await state('1.0'), await state()]).toEqual(['REPLACED_WITH_NEW_VERSION', 'READY_FOR_DISTRIBUTION']);
  expect(await infos()).toEqual(['READY_FOR_DISTRIBUTION', 'REPLACED_WITH_NEW_INFO']);
  const { many, included } = await lab.get(`/v1/apps/${app}/reviewSubmissions?include=items`);
  expect(many.map(({ attributes }) => attributes['state'])).toEqual(['COMPLETE', 'COMPLETE']);
  expect(included.map(({ attributes }) => attributes['state'])).toEqual(['APPROVED', 'APPROVED']);
});

test('released by hand: waits for the request, which is good once', async () => {
  const { lab, app, state, infos, request, control } = await waiting({ releaseType: 'MANUAL' });
  expect((await request()).errors).toEqual(['STATE_ERROR.ENTITY_STATE_INVALID']);
  control.startReview(app, 'IOS');
  control.approveReview(app, 'IOS');
  expect(await state()).toBe('PENDING_DEVELOPER_RELEASE');
  expect(await infos()).toEqual(['READY_FOR_DISTRIBUTION', 'PENDING_RELEASE']);
  const made = await request();
  expect([made.status, made.one.type]).toEqual([201, 'appStoreVersionReleaseRequests']);
  expect(await state()).toBe('READY_FOR_DISTRIBUTION');
  expect((await request()).status).toBe(409);
  expect((await lab.get(`/v1/appStoreVersionReleaseRequests/${made.one.id}`)).status).toBe(403);
});

test('a released version may take a while to be distributed', async () => {
  const { app, state, request, control } = await waiting(
    { releaseType: 'MANUAL' },
    { quirks: { slowDistribution: true } },
  );
  control.approveReview(app, 'IOS');
  await request();
  expect([await state('1.0'), await state()]).toEqual(['READY_FOR_DISTRIBUTION', 'PROCESSING_FOR_DISTRIBUTION']);
  control.releaseVersion(app, 'IOS', '1.1');
  expect(await state()).toBe('READY_FOR_DISTRIBUTION');
});

test('released on a date: approved before it, the version waits; a date that is over releases at once', async () => {
  const now = new Date('2026-11-20T12:00:00Z');
  const future = await waiting({ releaseType: 'SCHEDULED', earliestReleaseDate: '2026-11-21T12:00:00Z' }, { now });
  future.control.approveReview(future.app, 'IOS');
  expect(await future.state()).toBe('PENDING_APPLE_RELEASE');
  future.lab.simulator.clock.advance(23 * 3_600_000);
  expect(await future.state()).toBe('PENDING_APPLE_RELEASE');
  future.lab.simulator.clock.advance(2 * 3_600_000);
  expect(await future.state()).toBe('READY_FOR_DISTRIBUTION');
  const past = await waiting({ releaseType: 'SCHEDULED', earliestReleaseDate: '2026-11-19T12:00:00Z' }, { now });
  past.control.approveReview(past.app, 'IOS');
  expect(await past.state()).toBe('READY_FOR_DISTRIBUTION');
});

test('a planned phased release begins with the release', async () => {
  const { lab, app, version, request, control } = await waiting({
    releaseType: 'MANUAL',
    phasedRelease: { phasedReleaseState: 'INACTIVE' },
  });
  const phased = async () =>
    (await lab.get(`/v1/appStoreVersions/${(await version()).id}/appStoreVersionPhasedRelease`)).one.attributes;
  control.approveReview(app, 'IOS');
  expect(await phased()).toMatchObject({ phasedReleaseState: 'INACTIVE', currentDayNumber: null });
  await request();
  expect(await phased()).toMatchObject({ phasedReleaseState: 'ACTIVE', currentDayNumber: 1 });
});

test('the old way to submit is gone', async () => {
  const { lab, version } = await waiting({});
  const refused = await lab.post(
    'appStoreVersionSubmissions',
    {},
    { appStoreVersion: { type: 'appStoreVersions', id: (await version()).id } },
  );
  expect(refused.status).toBe(403);
  expect(refused.body.errors?.[0]?.detail).toBe(
    "The resource 'appStoreVersionSubmissions' does not allow 'CREATE'. Allowed operation is: DELETE",
  );
});

test('its rest takes back a version that waits for its release', async () => {
  const { lab, app, version, state, infos, control } = await waiting({ releaseType: 'MANUAL' });
  control.approveReview(app, 'IOS');
  const { id } = await version();
  const { included } = await lab.get(`/v1/appStoreVersions/${id}?include=appStoreVersionSubmission`);
  const [submission] = included;
  expect(submission?.type).toBe('appStoreVersionSubmissions');
  expect((await lab.get(`/v1/appStoreVersions/${id}/appStoreVersionSubmission`)).one.id).toBe(submission?.id);
  const removed = await lab.remove({ type: 'appStoreVersionSubmissions', id: submission?.id ?? '' });
  expect(removed.status).toBe(204);
  expect(await state()).toBe('DEVELOPER_REJECTED');
  expect(await infos()).toEqual(['READY_FOR_DISTRIBUTION', 'DEVELOPER_REJECTED']);
  expect((await lab.get(`/v1/appStoreVersions/${id}/appStoreVersionSubmission`)).one).toBeNull();
});

test('it ends the submission of a version that waits for its review', async () => {
  const { lab, app, version, state } = await waiting({});
  const { one } = await lab.get(`/v1/appStoreVersions/${(await version()).id}/appStoreVersionSubmission`);
  expect((await lab.remove(one)).status).toBe(204);
  expect(await state()).toBe('DEVELOPER_REJECTED');
  const { many } = await lab.get(`/v1/apps/${app}/reviewSubmissions`);
  expect(many.map(({ attributes }) => attributes['state'])).toEqual(['COMPLETE', 'COMPLETE']);
});

test('a live version has nothing left to take back', async () => {
  const { lab, app, version, control } = await waiting({});
  control.approveReview(app, 'IOS');
  const { one } = await lab.get(`/v1/appStoreVersions/${(await version()).id}/appStoreVersionSubmission`);
  expect(one).toBeNull();
});
