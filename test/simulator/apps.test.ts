import { expect, test } from 'vitest';
import { eyes, releasedApp, startLab } from './client.ts';

test('an app shows what it was seeded with; its id is a number', async () => {
  const lab = await startLab();
  const id = lab.simulator.addApp({
    bundleId: 'com.example.app',
    name: 'App',
    sku: 'SKU',
    primaryLocale: 'ja',
    contentRightsDeclaration: 'USES_THIRD_PARTY_CONTENT',
  });
  expect(id).toMatch(/^\d{10}$/);
  expect((await lab.get(`/v1/apps/${id}`)).one.attributes).toMatchObject({
    bundleId: 'com.example.app',
    name: 'App',
    sku: 'SKU',
    primaryLocale: 'ja',
    contentRightsDeclaration: 'USES_THIRD_PARTY_CONTENT',
    isOrEverWasMadeForKids: false,
    accessibilityUrl: null,
  });
  expect(lab.simulator.bundleIds()).toEqual(['com.example.app']);
});

test('attributes are changed and cleared', async () => {
  const lab = await startLab();
  const id = lab.simulator.addApp(releasedApp());
  const app = { type: 'apps', id };
  const wanted = { contentRightsDeclaration: 'DOES_NOT_USE_THIRD_PARTY_CONTENT', subscriptionStatusUrlVersion: 'V2' };
  expect((await lab.patch(app, wanted)).one.attributes).toMatchObject(wanted);
  expect((await lab.patch(app, { contentRightsDeclaration: null })).one.attributes['contentRightsDeclaration']).toBe(
    null,
  );
  const wrong = await lab.patch(app, { contentRightsDeclaration: 'NONE', name: 'Other', primaryLocale: null });
  expect(wrong.errors).toEqual([
    'ENTITY_ERROR.ATTRIBUTE.TYPE /data/attributes/contentRightsDeclaration',
    'ENTITY_ERROR.ATTRIBUTE.NOT_ALLOWED /data/attributes/name',
    'ENTITY_ERROR.ATTRIBUTE.REQUIRED /data/attributes/primaryLocale',
  ]);
});

test('the primary locale can become one that the current version and the appInfo have', async () => {
  const lab = await startLab({
    quirks: { versionTwinOnInfoLocalization: false, infoTwinOnVersionLocalization: false },
  });
  const id = lab.simulator.addApp({ bundleId: 'com.example.app', name: 'App' });
  const app = { type: 'apps', id };
  const look = eyes(lab);
  const version = await look.version(id, '1.0');
  const info = await look.info(id, 'PREPARE_FOR_SUBMISSION');
  const refused =
    'ENTITY_ERROR.ATTRIBUTE.INVALID.INVALID_STATE.MISSING_SCREENSHOTS_PRIMARY_LOCALE /data/attributes/primaryLocale';
  expect((await lab.patch(app, { primaryLocale: 'ja' })).errors).toEqual([refused]);
  await lab.post(
    'appStoreVersionLocalizations',
    { locale: 'ja' },
    { appStoreVersion: { type: version.type, id: version.id } },
  );
  expect((await lab.patch(app, { primaryLocale: 'ja' })).errors).toEqual([refused]);
  await lab.post(
    'appInfoLocalizations',
    { locale: 'ja', name: 'アプリ' },
    { appInfo: { type: info.type, id: info.id } },
  );
  const changed = await lab.patch(app, { primaryLocale: 'ja' });
  // The app is called as it is in its primary language.
  expect(changed.one.attributes).toMatchObject({ primaryLocale: 'ja', name: 'アプリ' });
  expect((await lab.patch(app, { primaryLocale: 'xx' })).errors).toEqual([
    'ENTITY_ERROR.ATTRIBUTE.INVALID /data/attributes/primaryLocale',
  ]);
});

test('the bundle id is fixed once a version was released, and unique', async () => {
  const lab = await startLab();
  const released = lab.simulator.addApp(releasedApp());
  const fresh = lab.simulator.addApp({ bundleId: 'com.example.fresh', name: 'Fresh' });
  const rename = async (id: string, bundleId: string) => (await lab.patch({ type: 'apps', id }, { bundleId })).errors;
  expect(await rename(released, 'com.example.other')).toEqual([
    'ENTITY_ERROR.ATTRIBUTE.INVALID.INVALID_STATE /data/attributes/bundleId',
  ]);
  expect(await rename(fresh, 'com.example.app')).toEqual([
    'ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE /data/attributes/bundleId',
  ]);
  expect(await rename(fresh, 'com.example.newer')).toEqual([]);
});

test('a seed with a taken bundle id or with unknown words is refused, and leaves nothing', async () => {
  const { simulator } = await startLab();
  const seed = { bundleId: 'com.example.app', name: 'App' };
  expect(() => simulator.addApp({ ...seed, platform: 'IPAD' })).toThrow('IPAD is not a platform');
  expect(() => simulator.addApp({ ...seed, versions: [{ versionString: '1', state: 'LIVE' }] })).toThrow(
    'LIVE is not a version state',
  );
  expect(() => simulator.addApp({ ...seed, appInfos: [{ state: 'LIVE', localizations: {} }] })).toThrow(
    'LIVE is not a appInfo state',
  );
  expect(simulator.describe()).toEqual({});
  simulator.addApp(seed);
  expect(() => simulator.addApp(seed)).toThrow('com.example.app');
});
