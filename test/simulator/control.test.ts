import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startSimulator } from '../../src/simulator/index.ts';
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

test('the clock starts where it is told, runs on and can be moved', async () => {
  const lab = await startLab({ now: new Date('2026-12-31T23:59:00Z') });
  const app = lab.simulator.addApp(releasedApp());
  lab.simulator.clock.advance(3_600_000);
  const late = lab.simulator.clock.now().getTime() - Date.parse('2027-01-01T00:59:00Z');
  expect(late).toBeGreaterThanOrEqual(0);
  expect(late).toBeLessThan(30_000);
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
  ['{"format":"ascend.simulator","version":1}', 'holds a broken document'],
  [
    '{"format":"ascend.simulator","version":1,"documents":[{"type":"ships"}]}',
    'holds a broken document: {"type":"ships"}',
  ],
])('a broken state file (%s) is a clear error', async (content, words) => {
  const stateFile = join(folder(), 'state.json');
  writeFileSync(stateFile, content);
  await expect(startSimulator({ stateFile })).rejects.toThrow(words);
  await expect(startSimulator({ stateFile })).rejects.toThrow(stateFile);
});
