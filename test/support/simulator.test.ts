import { expect, test } from 'vitest';
import { startTestSimulator } from './simulator.ts';

let address = '';

test('a test simulator reports its exchanges to the test, too', async () => {
  const requests: string[] = [];
  const simulator = await startTestSimulator({
    onExchange: ({ method, url }) => void requests.push(`${method} ${url}`),
  });
  address = simulator.url;
  expect((await fetch(`${address}/v1/apps`)).status).toBe(401);
  expect(requests).toEqual(['GET /v1/apps']);
});

test('and is gone when that test has ended', async () => {
  await expect(fetch(`${address}/v1/apps`)).rejects.toThrow('fetch failed');
});
