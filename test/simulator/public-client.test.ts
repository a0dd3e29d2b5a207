import { AppStoreConnectClient } from '@rage-against-the-pixel/app-store-connect-api';
import { api } from 'node-app-store-connect-api';
import { expect, it } from 'vitest';
import { startTestSimulator } from '../support/simulator.ts';

/** Public clients as they come from npm: what they take for App Store Connect, and what they send, is theirs. */

const BUNDLE = 'com.example.public';

async function publicApp() {
  const simulator = await startTestSimulator();
  simulator.addApp({ bundleId: BUNDLE, name: 'Public', primaryLocale: 'ja' });
  return simulator;
}

it('node-app-store-connect-api lists the app and patches a localization', async () => {
  const simulator = await publicApp();
  const { keyId: apiKey, issuerId, privateKey } = simulator.key;
  const client = await api({ issuerId, apiKey, privateKey, urlBase: simulator.url, automaticRetries: 0 });

  const { data: apps } = await client.readAll(`apps?filter[bundleId]=${BUNDLE}`);
  expect(apps.map(({ attributes }) => attributes['name'])).toEqual(['Public']);

  const { data: versions } = await client.readAll(`apps/${apps[0]?.id}/appStoreVersions?limit=1`);
  const path = `appStoreVersions/${versions[0]?.id}/appStoreVersionLocalizations`;
  const [localization] = (await client.readAll(path)).data;
  expect(localization?.attributes['locale']).toBe('ja');
  if (localization) await client.update(localization, { attributes: { description: '公開' } });

  const { data: again } = await client.readAll(path);
  expect(again.map(({ attributes }) => attributes['description'])).toEqual(['公開']);
});

it.each(['a team key', 'an individual key'])(
  '@rage-against-the-pixel/app-store-connect-api, whose tokens have no iat, does the same with %s',
  async (key) => {
    const simulator = await publicApp();
    const { keyId: privateKeyId, issuerId, privateKey } = simulator.key;
    const team = key === 'a team key' ? { issuerId } : {};
    const client = new AppStoreConnectClient({ ...team, privateKeyId, privateKey });
    const { Apps, AppStoreVersions, AppStoreVersionLocalizations } = client.api;
    const baseUrl = simulator.url;

    const apps = await Apps.appsGetCollection({ baseUrl, query: { 'filter[bundleId]': [BUNDLE] } });
    expect(apps.data?.data.map(({ attributes }) => attributes['name'])).toEqual(['Public']);

    const id = apps.data?.data[0]?.id ?? '';
    const versions = await Apps.appsAppStoreVersionsGetToManyRelated({ baseUrl, path: { id }, query: { limit: 1 } });
    const path = { id: versions.data?.data[0]?.id ?? '' };
    const read = () => AppStoreVersions.appStoreVersionsAppStoreVersionLocalizationsGetToManyRelated({ baseUrl, path });
    const [localization] = (await read()).data?.data ?? [];
    expect(localization?.attributes['locale']).toBe('ja');

    const { type = '', id: localizationId = '' } = localization ?? {};
    const changed = await AppStoreVersionLocalizations.appStoreVersionLocalizationsUpdateInstance({
      baseUrl,
      path: { id: localizationId },
      body: { data: { type, id: localizationId, attributes: { description: '公開' } } },
    });
    expect(changed.error).toBeUndefined();
    expect((await read()).data?.data.map(({ attributes }) => attributes['description'])).toEqual(['公開']);
  },
);
