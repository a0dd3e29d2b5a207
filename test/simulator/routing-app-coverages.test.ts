import { expect, test } from 'vitest';
import type { Quirks } from '../../src/simulator/index.ts';
import type { Resource } from './client.ts';
import { startLab } from './client.ts';
import { md5, operationsOf, send, to } from './media-lab.ts';

const FILE = Buffer.from('{"type":"MultiPolygon","coordinates":[[[[139,35],[140,35],[140,36],[139,35]]]]}');

async function routes(quirks: Partial<Quirks> = {}) {
  const lab = await startLab({ quirks });
  const app = lab.simulator.addApp({ bundleId: 'com.example.routes', name: 'Routes' });
  const [version] = (await lab.get(`/v1/apps/${app}/appStoreVersions`)).many;
  if (!version) throw new Error('an app has a version');
  return {
    ...lab,
    reserve: () =>
      lab.post(
        'routingAppCoverages',
        { fileName: 'area.geojson', fileSize: FILE.length },
        { appStoreVersion: to(version) },
      ),
    commit: (item: Resource, sourceFileChecksum = md5(FILE)) => lab.patch(item, { uploaded: true, sourceFileChecksum }),
    shown: () => lab.get(`/v1/appStoreVersions/${version.id}/routingAppCoverage`),
    become: (state: string) => lab.simulator.control.setVersionState(app, 'IOS', '1.0', state),
    settle: () => lab.simulator.clock.advance(60_000),
  };
}

test('the area of a routing app is one file of its version', async () => {
  const { reserve, commit, shown, settle, get, simulator } = await routes();
  expect((await shown()).one).toBeNull();
  const { one, status } = await reserve();
  expect(status).toBe(201);
  expect(operationsOf(one)).toHaveLength(1);
  expect((await shown()).one).toMatchObject({
    id: one.id,
    attributes: { fileName: 'area.geojson', assetDeliveryState: { state: 'AWAITING_UPLOAD' } },
  });
  await send(one, FILE);
  expect((await commit(one)).status).toBe(200);
  settle();
  const complete = { assetDeliveryState: { state: 'COMPLETE' }, sourceFileChecksum: md5(FILE), uploadOperations: null };
  expect((await shown()).one.attributes).toMatchObject(complete);
  expect((await get(`/v1/routingAppCoverages/${one.id}?include=appStoreVersion`)).one.attributes).toMatchObject(
    complete,
  );
  expect(JSON.stringify(simulator.describe())).toContain('area.geojson');
});

test('a version has one at most, and another one once that is gone', async () => {
  const { reserve, shown, remove } = await routes();
  const { one } = await reserve();
  expect((await reserve()).errors).toEqual(['ENTITY_ERROR.RELATIONSHIP.INVALID /data/relationships/appStoreVersion']);
  expect((await remove(one)).status).toBe(204);
  expect((await shown()).one).toBeNull();
  expect((await reserve()).status).toBe(201);
});

test('a file of a wrong checksum fails, and one may be stuck', async () => {
  const { reserve, commit, shown, settle, remove } = await routes({ stuckUploads: 1 });
  const state = async () => (await shown()).one.attributes['assetDeliveryState'];
  const { one: first } = await reserve();
  await send(first, FILE);
  await commit(first);
  settle();
  expect(await state()).toMatchObject({ state: 'UPLOAD_COMPLETE' });
  await remove(first);
  const { one: second } = await reserve();
  await send(second, FILE);
  await commit(second, '0'.repeat(32));
  settle();
  expect(await state()).toMatchObject({ state: 'FAILED', errors: [{ code: 'CHECKSUM_MISMATCH' }] });
});

test('it changes with the version only', async () => {
  const { reserve, commit, remove, become } = await routes();
  const { one } = await reserve();
  await send(one, FILE);
  become('READY_FOR_DISTRIBUTION');
  const answers = [await commit(one), await remove(one), await reserve()];
  expect(answers.map(({ status, errors }) => [status, ...errors])).toEqual([
    [409, 'STATE_ERROR'],
    [409, 'STATE_ERROR'],
    [409, 'STATE_ERROR'],
  ]);
});
