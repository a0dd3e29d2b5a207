import { expect, test } from 'vitest';
import type { Fault, FaultAction } from '../../src/simulator/index.ts';
import type { Lab } from './client.ts';
import { startLab } from './client.ts';

async function setting(): Promise<
  Lab & { rename(url: string): ReturnType<Lab['patch']>; accessibilityUrl(): Promise<unknown> }
> {
  const lab = await startLab();
  const id = lab.simulator.addApp({ bundleId: 'com.example.app', name: 'App' });
  return {
    ...lab,
    rename: (accessibilityUrl) => lab.patch({ type: 'apps', id }, { accessibilityUrl }),
    accessibilityUrl: async () => (await lab.get(`/v1/apps/${id}`)).one.attributes['accessibilityUrl'],
  };
}

const PATCHES: Omit<Fault, 'action'> = { method: 'PATCH', path: /^\/v1\/apps\// };

test('status answers so, without effect, with standard or given body and headers', async () => {
  const { simulator, rename, accessibilityUrl } = await setting();
  simulator.faults.add({ ...PATCHES, action: { type: 'status', status: 500 } });
  const failed = await rename('https://example.com');
  expect([failed.status, failed.errors]).toEqual([500, ['UNEXPECTED_ERROR']]);
  const body = { errors: [{ status: '429', code: 'RATE_LIMIT_EXCEEDED', title: 'Wait' }] };
  simulator.faults.add({ ...PATCHES, action: { type: 'status', status: 429, body, headers: { 'retry-after': '7' } } });
  const limited = await rename('https://example.com');
  expect(limited).toMatchObject({ status: 429, body });
  expect(limited.headers.get('retry-after')).toBe('7');
  expect(await accessibilityUrl()).toBe(null);
});

test('html answers with a web page', async () => {
  const { simulator, get } = await setting();
  simulator.faults.add({ action: { type: 'html', status: 502 } });
  const { status, headers } = await get('/v1/apps');
  expect([status, headers.get('content-type')]).toEqual([502, 'text/html']);
});

test('a drop before has no effect, a drop after has', async () => {
  const { simulator, rename, accessibilityUrl } = await setting();
  simulator.faults.add({ ...PATCHES, action: { type: 'drop-before' } });
  await expect(rename('https://example.com/1')).rejects.toThrow('fetch failed');
  expect(await accessibilityUrl()).toBe(null);
  simulator.faults.add({ ...PATCHES, action: { type: 'drop-after' } });
  await expect(rename('https://example.com/2')).rejects.toThrow('fetch failed');
  expect(await accessibilityUrl()).toBe('https://example.com/2');
});

test('delay answers late', async () => {
  const { simulator, rename, get } = await setting();
  simulator.faults.add({ ...PATCHES, action: { type: 'delay', ms: 200 } });
  const order: string[] = [];
  const late = rename('https://example.com').then(({ status }) => order.push(`late ${status}`));
  await get('/v1/apps').then(({ status }) => order.push(`other ${status}`));
  await late;
  expect(order).toEqual(['other 200', 'late 200']);
});

test('hang never answers and has no effect', async () => {
  const { simulator, rename, accessibilityUrl } = await setting();
  simulator.faults.add({ ...PATCHES, action: { type: 'hang' } });
  const winner = await Promise.race([
    rename('https://example.com').catch(() => 'ended'),
    new Promise((resolve) => setTimeout(resolve, 50, 'nothing')),
  ]);
  expect([winner, await accessibilityUrl()]).toEqual(['nothing', null]);
});

test('call runs around the effect', async () => {
  const { simulator, rename, accessibilityUrl } = await setting();
  const observed: unknown[] = [];
  const look = async (): Promise<void> => void observed.push(await accessibilityUrl());
  simulator.faults.add({ ...PATCHES, action: { type: 'call', before: look, after: look } });
  expect((await rename('https://example.com')).status).toBe(200);
  expect(observed).toEqual([null, 'https://example.com']);
});

test.each<[string, Omit<Fault, 'action'>, number[]]>([
  ['once when nothing is said', {}, [503, 200, 200, 200]],
  ['from the nth matching request', { nth: 2 }, [200, 503, 200, 200]],
  ['so many times', { nth: 2, times: 2 }, [200, 503, 503, 200]],
  ['not for another method', { method: 'PATCH' }, [200, 200, 200, 200]],
  ['a text is the whole path', { path: '/v1/apps' }, [503, 200, 200, 200]],
  ['and not a part of it', { path: '/v1/app' }, [200, 200, 200, 200]],
  ['a pattern sees the query too', { path: /limit=2$/g, times: 9 }, [200, 503, 200, 200]],
])('strikes %s', async (_name, fault, expected) => {
  const { simulator, get } = await setting();
  simulator.faults.add({ ...fault, action: { type: 'status', status: 503 } });
  const statuses: number[] = [];
  for (const limit of [1, 2, 3, 4]) statuses.push((await get(`/v1/apps?limit=${limit}`)).status);
  expect(statuses).toEqual(expected);
});

const status = (code: number): FaultAction => ({ type: 'status', status: code });

test('the first fault that strikes wins, all count, and clear ends them', async () => {
  const { simulator, get } = await setting();
  simulator.faults.add({ action: status(500) });
  simulator.faults.add({ nth: 2, times: 9, action: status(502) });
  const ask = async () => (await get('/v1/apps')).status;
  expect([await ask(), await ask()]).toEqual([500, 502]);
  simulator.faults.clear();
  expect(await ask()).toBe(200);
});
