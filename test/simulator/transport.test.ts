import { expect, test } from 'vitest';
import type { Exchange } from '../../src/simulator/index.ts';
import type { Lab } from './client.ts';
import { labOf, startLab, token } from './client.ts';
import { startSimulator } from '../../src/simulator/index.ts';

test('every answer carries the rate limit, whose hour rolls', async () => {
  const { get, simulator } = await startLab({ requestsPerHour: 2 });
  const left = async () => (await get('/v1/apps')).headers.get('x-rate-limit');
  expect(await left()).toBe('user-hour-lim:2;user-hour-rem:1;');
  simulator.clock.advance(1_800_000);
  expect(await left()).toBe('user-hour-lim:2;user-hour-rem:0;');
  const refused = await get('/v1/apps');
  expect(refused.status).toBe(429);
  expect(refused.body.errors).toMatchObject([
    { code: 'RATE_LIMIT_EXCEEDED', title: 'The request rate limit has been reached.' },
  ]);
  expect(refused.headers.get('x-rate-limit')).toBe('user-hour-lim:2;user-hour-rem:0;');
  simulator.clock.advance(1_800_001);
  expect(await left()).toBe('user-hour-lim:2;user-hour-rem:0;');
});

test('the limit is 3600 an hour unless told', async () => {
  const { get } = await startLab();
  expect((await get('/v1/apps')).headers.get('x-rate-limit')).toBe('user-hour-lim:3600;user-hour-rem:3599;');
});

test('wrong paths are 404, missing resources too', async () => {
  const { get, simulator } = await startLab();
  const app = simulator.addApp({ bundleId: 'com.example.app', name: 'App' });
  for (const path of [
    '/',
    '/v1',
    '/v2/apps',
    '/v1/%zz',
    '/v1/ships',
    `/v1/apps/${app}/ships`,
    `/v1/apps/${app}/relationships/ships`,
  ]) {
    const { status, errors } = await get(path);
    expect([path, status, errors]).toEqual([path, 404, ['PATH_ERROR']]);
  }
  for (const path of ['/v1/apps/1', '/v1/apps/1/appInfos', '/v1/appInfos/x', `/v1/appStoreVersions/${app}`]) {
    const { status, errors, body } = await get(path);
    expect([path, status, errors]).toEqual([path, 404, ['NOT_FOUND']]);
    expect(body.errors?.[0]?.detail).toMatch(/^There is no resource of type '\w+' with id '\w+'$/);
  }
});

test('verbs that Apple does not offer are 403 and say which it does', async () => {
  const { call, simulator } = await startLab();
  const app = simulator.addApp({ bundleId: 'com.example.app', name: 'App' });
  const refused: [string, string, string][] = [
    [
      'POST',
      '/v1/apps',
      "'apps' does not allow 'CREATE'. Allowed operations are: GET_COLLECTION, GET_INSTANCE, UPDATE",
    ],
    ['DELETE', `/v1/apps/${app}`, "'apps' does not allow 'DELETE'. Allowed"],
    ['GET', '/v1/appStoreVersions', "'appStoreVersions' does not allow 'GET_COLLECTION'. Allowed"],
    ['GET', '/v1/ageRatingDeclarations/1', "does not allow 'GET_INSTANCE'. Allowed operation is: UPDATE"],
    ['POST', '/v1/appInfos', "'appInfos' does not allow 'CREATE'"],
    ['DELETE', '/v1/appInfos/1', "'appInfos' does not allow 'DELETE'"],
    ['PATCH', '/v1/appCategories/GAMES', "'appCategories' does not allow 'UPDATE'"],
    [
      'POST',
      `/v1/apps/${app}/appStoreVersions`,
      "'appStoreVersions' does not allow 'CREATE'. Allowed operation is: GET_TO_MANY_RELATED",
    ],
  ];
  for (const [method, path, words] of refused) {
    const { status, body } = await call(method, path, method === 'GET' ? undefined : { data: { type: 'apps' } });
    expect([method, path, status]).toEqual([method, path, 403]);
    expect(body.errors).toMatchObject([{ code: 'FORBIDDEN_ERROR', detail: expect.stringContaining(words) as string }]);
  }
});

test('a created resource is answered with 201 and its address', async () => {
  const { post, get, simulator } = await startLab();
  const app = simulator.addApp({
    bundleId: 'com.example.app',
    name: 'App',
    versions: [{ versionString: '1', state: 'READY_FOR_DISTRIBUTION' }],
  });
  const attributes = { platform: 'IOS', versionString: '2' };
  const made = await post('appStoreVersions', attributes, { app: { type: 'apps', id: app } });
  expect(made.status).toBe(201);
  expect(made.headers.get('location')).toBe(made.one.links.self);
  expect(made.body.links).toEqual({ self: made.one.links.self });
  expect((await get(made.one.links.self)).one).toEqual(made.one);
});

test('latency is added to each answer', async () => {
  const order: string[] = [];
  const ask = async (name: string, { get }: Lab) => order.push(`${name} ${(await get('/v1/apps')).status}`);
  const slow = await startLab({ latencyMs: 200 });
  const quick = await startLab();
  await Promise.all([ask('slow', slow), ask('quick', quick)]);
  expect(order).toEqual(['quick 200', 'slow 200']);
});

test('exchanges are reported with bodies, and whether a fault shaped the answer', async () => {
  const exchanges: Exchange[] = [];
  const { patch, get, simulator } = await startLab({ onExchange: (exchange) => exchanges.push(exchange) });
  const id = simulator.addApp({ bundleId: 'com.example.app', name: 'App' });
  await patch({ type: 'apps', id }, { accessibilityUrl: 'https://example.com' });
  simulator.faults.add({ action: { type: 'status', status: 503 } });
  await get('/v1/apps?limit=1');
  simulator.faults.add({ action: { type: 'drop-after' } });
  await expect(get('/v1/apps')).rejects.toThrow('fetch failed');
  expect(exchanges).toMatchObject([
    {
      method: 'PATCH',
      url: `/v1/apps/${id}`,
      requestBody: { data: { type: 'apps', id, attributes: { accessibilityUrl: 'https://example.com' } } },
      status: 200,
      responseBody: { data: { id } },
      scripted: false,
    },
    { method: 'GET', url: '/v1/apps?limit=1', status: 503, scripted: true },
    { method: 'GET', url: '/v1/apps', status: 0, scripted: true },
  ]);
});

test('a port that is taken is an error at the start', async () => {
  const { simulator } = await startLab();
  const port = Number(new URL(simulator.url).port);
  await expect(startSimulator({ port })).rejects.toThrow('EADDRINUSE');
});

test('closing ends open connections', async () => {
  const simulator = await startSimulator();
  simulator.faults.add({ action: { type: 'hang' } });
  const hanging = labOf(simulator).get('/v1/apps');
  const ended = hanging.catch((error: unknown) => error);
  await new Promise((resolve) => setTimeout(resolve, 20));
  await simulator.close();
  expect(await ended).toMatchObject({ message: 'fetch failed' });
});

test('requests arriving together do not hinder one another', async () => {
  const { simulator } = await startLab();
  const authorization = `Bearer ${token(simulator)}`;
  const all = Array.from({ length: 50 }, () => fetch(`${simulator.url}/v1/apps`, { headers: { authorization } }));
  expect(new Set((await Promise.all(all)).map(({ status }) => status))).toEqual(new Set([200]));
});
