import { api } from 'node-app-store-connect-api';
import { expect, it } from 'vitest';
import { startTestSimulator } from '../support/simulator.ts';

it('a public client, as it comes from npm, lists the app and patches a localization', async () => {
  const simulator = await startTestSimulator();
  simulator.addApp({ bundleId: 'com.example.public', name: 'Public', primaryLocale: 'ja' });
  const { keyId: apiKey, issuerId, privateKey } = simulator.key;
  const client = await api({ issuerId, apiKey, privateKey, urlBase: simulator.url, automaticRetries: 0 });

  const { data: apps } = await client.readAll('apps?filter[bundleId]=com.example.public');
  expect(apps.map(({ attributes }) => attributes['name'])).toEqual(['Public']);

  const { data: versions } = await client.readAll(`apps/${apps[0]?.id}/appStoreVersions?limit=1`);
  const path = `appStoreVersions/${versions[0]?.id}/appStoreVersionLocalizations`;
  const [localization] = (await client.readAll(path)).data;
  expect(localization?.attributes['locale']).toBe('ja');
  if (localization) await client.update(localization, { attributes: { description: '公開' } });

  const { data: again } = await client.readAll(path);
  expect(again.map(({ attributes }) => attributes['description'])).toEqual(['公開']);
});
