import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Simulator } from '../../src/simulator/index.ts';
import { startSimulator } from '../../src/simulator/index.ts';
import { READY_UPDATE, readyVersion } from '../support/ready.ts';
import { eyes, releasedApp, startLab } from './client.ts';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'simulator-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

test('releasing a version replaces the one in the store, and the appInfo likewise', async () => {
  const lab = await startLab();
  const app = lab.simulator.addApp(releasedApp('PENDING_DEVELOPER_RELEASE'));
  lab.simulator.control.releaseVersion(app, 'IOS', '1.1');
  const states = async (path: string, name: string) =>
    (await lab.get(`/v1/apps/${app}/${path}`)).many.map(({ attributes }) => attributes[name]);
  expect(await states('appStoreVersions', 'appVersionState')).toEqual([
    'REPLACED_WITH_NEW_VERSION',
    'READY_FOR_DISTRIBUTION',
  ]);
  expect(await states('appStoreVersions', 'appStoreState')).toEqual(['REPLACED_WITH_NEW_VERSION', 'READY_FOR_SALE']);
  expect(await states('appInfos', 'state')).toEqual(['READY_FOR_DISTRIBUTION', 'REPLACED_WITH_NEW_INFO']);
  expect(await states('appInfos', 'appStoreState')).toEqual(['READY_FOR_SALE', 'REPLACED_WITH_NEW_VERSION']);
});

test('setting a version to READY_FOR_DISTRIBUTION is a release', async () => {
  const lab = await startLab();
  const app = lab.simulator.addApp(releasedApp('IN_REVIEW'));
  lab.simulator.control.setVersionState(app, 'IOS', '1.1', 'READY_FOR_DISTRIBUTION');
  expect((await eyes(lab).version(app, '1.0')).attributes['appVersionState']).toBe('REPLACED_WITH_NEW_VERSION');
});

test('a release leaves an editable appInfo to the draft of another platform', async () => {
  const lab = await startLab();
  const app = lab.simulator.addApp({
    ...releasedApp('PENDING_DEVELOPER_RELEASE'),
    versions: [
      { versionString: '1.0', state: 'PENDING_DEVELOPER_RELEASE' },
      { versionString: '1.0', state: 'PREPARE_FOR_SUBMISSION', platform: 'MAC_OS' },
    ],
  });
  lab.simulator.control.releaseVersion(app, 'IOS', '1.0');
  const states = (await eyes(lab).infos(app)).map(({ attributes }) => attributes['state']);
  expect(states).toEqual(['READY_FOR_DISTRIBUTION', 'PREPARE_FOR_SUBMISSION']);
});

test('what there is not can’t be controlled', async () => {
  const { simulator } = await startLab();
  const app = simulator.addApp(releasedApp());
  expect(() => simulator.control.releaseVersion(app, 'IOS', '9')).toThrow('no version 9 for IOS');
  expect(() => simulator.control.setVersionState(app, 'IOS', '1.0', 'LIVE')).toThrow('LIVE is not a version state');
});

test('App Review looks at what was submitted, and at nothing else', async () => {
  const { simulator } = await startLab();
  const app = simulator.addApp(releasedApp('PREPARE_FOR_SUBMISSION'));
  const { control } = simulator;
  for (const act of [control.startReview, control.approveReview, control.rejectReview]) {
    expect(() => act(app, 'IOS')).toThrow(`app ${app} has no submission for IOS that is WAITING_FOR_REVIEW`);
  }
  expect(() => control.setWebsite('1', { appPrivacy: false })).toThrow('there is no app 1');
});

test('a version may be rejected for its metadata only', async () => {
  const lab = await startLab();
  const app = lab.simulator.addApp(releasedApp('IN_REVIEW'));
  lab.simulator.control.rejectReview(app, 'IOS', 'metadata');
  expect((await eyes(lab).version(app, '1.1')).attributes['appVersionState']).toBe('METADATA_REJECTED');
  expect((await eyes(lab).infos(app)).map(({ attributes }) => attributes['state'])).toContain('REJECTED');
});

test('a build is processed when it is told to be', async () => {
  const lab = await startLab();
  const app = lab.simulator.addApp({ ...READY_UPDATE, builds: [...(READY_UPDATE.builds ?? []), PROCESSING] });
  const state = async () => (await lab.get(`/v1/builds?filter[app]=${app}&filter[version]=9`)).many[0]?.attributes;
  expect(await state()).toMatchObject({ processingState: 'PROCESSING' });
  lab.simulator.control.processBuild(app, 'IOS', '1.1', '9');
  expect(await state()).toMatchObject({ processingState: 'VALID' });
});

const PROCESSING = { version: '9', versionString: '1.1', processingState: 'PROCESSING' };

async function order({ url }: Simulator, action: string, body?: object | string, method = 'POST') {
  const text = typeof body === 'object' ? JSON.stringify(body) : body;
  const json = text === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: text };
  const answer = await fetch(`${url}/simulator/${action}`, { method, ...json });
  return { status: answer.status, said: await answer.json() };
}

test('whoever can’t call the control gives orders over HTTP, without a token', async () => {
  const urls: string[] = [];
  const lab = await startLab({ onExchange: ({ url }) => void urls.push(url) });
  lab.simulator.addApp({
    ...READY_UPDATE,
    versions: [
      readyVersion('1.0', 'READY_FOR_DISTRIBUTION'),
      readyVersion('1.1', 'WAITING_FOR_REVIEW', { releaseType: 'MANUAL' }),
    ],
    builds: [...(READY_UPDATE.builds ?? []), PROCESSING],
  });
  const done = async (action: string, body?: object) => {
    const { status, said } = await order(lab.simulator, action, body);
    expect(status).toBe(200);
    return said;
  };
  expect(await done('start-review')).toEqual({
    bundleId: 'com.example.scene',
    platform: 'IOS',
    versionString: '1.1',
    appVersionState: 'IN_REVIEW',
  });
  expect(await done('approve', { bundleId: 'com.example.scene' })).toMatchObject({
    appVersionState: 'PENDING_DEVELOPER_RELEASE',
  });
  expect(await done('release', { versionString: '1.1' })).toMatchObject({ appVersionState: 'READY_FOR_DISTRIBUTION' });
  await done('process-build', { build: '9' });
  await done('website', { appPrivacy: false });
  await done('finish-canceling');
  const before = lab.simulator.clock.now().getTime();
  await done('advance', { hours: 2 });
  expect(lab.simulator.clock.now().getTime() - before).toBeGreaterThanOrEqual(7_200_000);
  // Not Apple's, so nothing that is held against Apple's specification.
  expect(urls).toEqual([]);
});

test('a rejection over HTTP may be one of the metadata', async () => {
  const lab = await startLab();
  lab.simulator.addApp(releasedApp('WAITING_FOR_REVIEW'));
  const { said } = await order(lab.simulator, 'reject', { metadata: true });
  expect(said).toMatchObject({ appVersionState: 'METADATA_REJECTED' });
});

test.each<[string, string, string | object | undefined, string, number, string]>([
  ['an unknown action', 'fly', undefined, 'POST', 404, 'actions are start-review, approve, reject'],
  ['a GET', 'approve', undefined, 'GET', 405, 'by POST'],
  ['a body that is no JSON', 'approve', '{', 'POST', 400, 'JSON'],
  ['a body that is no object', 'approve', '[]', 'POST', 400, 'the body must be an object'],
  ['no such app', 'approve', { bundleId: 'com.example.none' }, 'POST', 400, 'there is none with that bundleId'],
  ['no such platform', 'approve', { platform: 'TV_OS' }, 'POST', 400, 'there is none with that platform'],
  ['no such version', 'release', { versionString: '9' }, 'POST', 400, 'there is none with that versionString'],
  ['nothing to approve', 'approve', {}, 'POST', 400, 'has no submission for IOS'],
  ['a build without its number', 'process-build', {}, 'POST', 400, 'say build'],
  ['a website without a word', 'website', {}, 'POST', 400, 'say appPrivacy, agreements or traderStatus'],
  ['a clock that goes back', 'advance', { hours: -1 }, 'POST', 400, 'say hours'],
])('an order that can’t be carried out is told why: %s', async (_what, action, body, method, status, words) => {
  const lab = await startLab();
  lab.simulator.addApp(releasedApp());
  const answer = await order(lab.simulator, action, body, method);
  expect(answer).toEqual({ status, said: { error: expect.stringContaining(words) as string } });
});

test('an order says which app it means where there are several', async () => {
  const lab = await startLab();
  lab.simulator.addApp(releasedApp('IN_REVIEW'));
  lab.simulator.addApp(releasedApp('IN_REVIEW', 'com.example.other'));
  expect(await order(lab.simulator, 'approve')).toEqual({
    status: 400,
    said: { error: 'there are several: say which with bundleId' },
  });
  expect((await order(lab.simulator, 'approve', { bundleId: 'com.example.other' })).status).toBe(200);
});

test('what time brings is in the state file even if somebody only looks', async () => {
  const stateFile = join(folder(), 'state.json');
  const lab = await startLab({ stateFile, now: new Date('2026-11-20T12:00:00Z') });
  const [live, draft] = READY_UPDATE.versions ?? [];
  const scheduled = { releaseType: 'SCHEDULED', earliestReleaseDate: '2026-11-21T12:00:00Z' };
  const app = lab.simulator.addApp({
    ...READY_UPDATE,
    versions: live && draft ? [live, { ...draft, ...scheduled, state: 'PENDING_APPLE_RELEASE' }] : [],
  });
  lab.simulator.clock.advance(86_400_000);
  await lab.get('/v1/apps');
  const second = await startLab({ stateFile });
  expect((await eyes(second).version(app, '1.1')).attributes['appVersionState']).toBe('READY_FOR_DISTRIBUTION');
});

test('the clock starts where it is told, runs on and can be moved', async () => {
  const begun = Date.now();
  const lab = await startLab({ now: new Date('2026-12-31T23:59:00Z') });
  const app = lab.simulator.addApp(releasedApp());
  lab.simulator.clock.advance(3_600_000);
  const late = lab.simulator.clock.now().getTime() - Date.parse('2027-01-01T00:59:00Z');
  expect(late).toBeGreaterThanOrEqual(0);
  expect(late).toBeLessThanOrEqual(Date.now() - begun);
  const { one } = await lab.post(
    'appStoreVersions',
    { platform: 'IOS', versionString: '2' },
    { app: { type: 'apps', id: app } },
  );
  expect(one.attributes['createdDate']).toMatch(/^2026-12-31T16:59:\d\d-08:00$/);
});

async function described(now: string) {
  const lab = await startLab({ now: new Date(now) });
  const app = lab.simulator.addApp(releasedApp());
  const made = await lab.post(
    'appStoreVersions',
    { platform: 'IOS', versionString: '1.1' },
    { app: { type: 'apps', id: app } },
  );
  const info = await eyes(lab).info(app, 'PREPARE_FOR_SUBMISSION');
  await lab.patch(info, {}, { primaryCategory: { type: 'appCategories', id: 'BOOKS' } });
  return { tree: lab.simulator.describe(), ids: [app, made.one.id, info.id] };
}

test('describe tells the same of equal states, whatever their ids and times', async () => {
  const one = await described('2026-01-01T00:00:00Z');
  expect((await described('2027-01-01T00:00:00Z')).tree).toEqual(one.tree);
  expect(one.tree).toMatchObject({
    apps: {
      'com.example.app': {
        bundleId: 'com.example.app',
        children: {
          appInfos: {
            READY_FOR_DISTRIBUTION: { children: { appInfoLocalizations: { ja: { name: 'App' } } } },
            PREPARE_FOR_SUBMISSION: { primaryCategory: 'BOOKS' },
          },
          appStoreVersions: {
            'IOS 1.1': { children: { appStoreVersionLocalizations: { 'en-US': { description: 'Reads' } } } },
          },
        },
      },
    },
  });
  const text = JSON.stringify(one.tree);
  for (const id of one.ids.slice(1)) expect(text).not.toContain(id);
  expect(text).not.toContain('createdDate');
});

test('describe tells different states apart', async () => {
  const lab = await startLab();
  const app = lab.simulator.addApp(releasedApp('PREPARE_FOR_SUBMISSION'));
  const before = lab.simulator.describe();
  const look = eyes(lab);
  await lab.patch(await look.localization(await look.version(app, '1.1'), 'ja'), { description: '書く' });
  expect(lab.simulator.describe()).not.toEqual(before);
});

test('the state file holds everything after each change, and is taken up again', async () => {
  const stateFile = join(folder(), 'state.json');
  const first = await startLab({ stateFile });
  const app = first.simulator.addApp(releasedApp('PREPARE_FOR_SUBMISSION'));
  const afterSeed = readFileSync(stateFile, 'utf8');
  const version = await eyes(first).version(app, '1.1');
  expect(readFileSync(stateFile, 'utf8')).toBe(afterSeed);
  await first.patch(version, { copyright: '2027' });
  expect(readFileSync(stateFile, 'utf8')).not.toBe(afterSeed);
  first.simulator.control.setVersionState(app, 'IOS', '1.1', 'REJECTED');
  const second = await startLab({ stateFile });
  expect(second.simulator.describe()).toEqual(first.simulator.describe());
  const { one } = await second.get(`/v1/appStoreVersions/${version.id}`);
  expect(one.attributes).toMatchObject({ copyright: '2027', appVersionState: 'REJECTED' });
  expect((await second.get('/v1/appCategories?limit=200')).body.meta?.paging['total']).toBe(57);
});

test('the state file is whole at any time: written beside and moved', async () => {
  const path = folder();
  const { simulator } = await startLab({ stateFile: join(path, 'state.json') });
  simulator.addApp(releasedApp());
  expect(readdirSync(path)).toEqual(['state.json']);
});

test.each<[string, string]>([
  ['{"format":', 'it is not JSON'],
  ['[]', 'is not a simulator state of version 1'],
  ['{"format":"ascend.simulator","version":2,"documents":[]}', 'is not a simulator state of version 1'],
  ['{"format":"ascend.simulator","version":1}', 'contains a broken document'],
  [
    '{"format":"ascend.simulator","version":1,"documents":[{"type":"ships"}]}',
    'contains a broken document: {"type":"ships"}',
  ],
])('a broken state file (%s) is a clear error', async (content, words) => {
  const stateFile = join(folder(), 'state.json');
  writeFileSync(stateFile, content);
  await expect(startSimulator({ stateFile })).rejects.toThrow(words);
  await expect(startSimulator({ stateFile })).rejects.toThrow(stateFile);
});
