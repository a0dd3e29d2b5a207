import { describe, expect, it } from 'vitest';
import { createHostLimits } from '../../src/asc/limits/adaptive-limit.ts';
import type { UploadPart } from '../../src/asc/upload-parts.ts';
import type { Answer } from './server.ts';
import { clientFor, json, serve } from './server.ts';

const REQUESTS = 300;
const BYTES = new Uint8Array(10);
const files = { read: async () => BYTES };
const TAKEN = json(200, { data: { type: 'things', id: '1' } });
/** How busy this machine is says nothing of a host. */
const limits = () => createHostLimits(() => 0);

/** Nobody asks for so long: all is here that may be under way at once. */
const QUIET_MS = 20;

/** A host that takes so many requests at once, and refuses what comes beside them. */
async function crowded(most: number, refusal: Answer = json(429, { errors: [] })) {
  const load = { now: 0, most: 0, refused: 0, taken: 0 };
  const held: (() => void)[] = [];
  let quiet: NodeJS.Timeout | undefined;
  const answerAll = (): void => {
    const answers = held.splice(0);
    load.now -= answers.length;
    load.taken += answers.length;
    for (const answer of answers) answer();
  };
  const { url } = await serve((request, response, nth) => {
    load.most = Math.max(load.most, load.now + 1);
    if (load.now >= most) {
      load.refused += 1;
      refusal(request, response, nth);
      return;
    }
    load.now += 1;
    held.push(() => TAKEN(request, response, nth));
    clearTimeout(quiet);
    quiet = setTimeout(answerAll, QUIET_MS);
  });
  return { url, load };
}

/** Pauses so short that nothing but the limit keeps requests apart. */
const RETRY = { limit: 5, baseDelayMs: 1, maxDelayMs: 5 };

function partsTo(url: string, count: number): UploadPart[] {
  return Array.from({ length: count }, (_, index) => ({
    method: 'PUT',
    url: new URL(`${url}/uploads/${index}`),
    offset: index * BYTES.length,
    length: BYTES.length,
    headers: [],
  }));
}

describe('a host that takes five at once', () => {
  it('refuses at most twenty of 300 requests, and none of them fails', async () => {
    const { url, load } = await crowded(5);
    const { client } = await clientFor(url, { retry: RETRY, limits: limits(), timeoutMs: 5000 });
    const body = { data: { type: 'things', id: '1' } };
    const all = Array.from({ length: REQUESTS }, () => client.write('PATCH', '/v1/things/1', body));
    expect(await Promise.all(all)).toHaveLength(REQUESTS);
    expect(load.taken).toBe(REQUESTS);
    expect(load.refused).toBeGreaterThan(0);
    expect(load.refused).toBeLessThanOrEqual(20);
  });

  it.each([
    [429, REQUESTS],
    [503, 60],
  ])('and is storage that answers %d: likewise for %d parts of a file', async (status, parts) => {
    const { url, load } = await crowded(5, (_request, response) => response.writeHead(status).end('<Error/>'));
    const { client } = await clientFor(url, { retry: RETRY, limits: limits(), timeoutMs: 5000, files });
    await client.upload(partsTo(url, parts), 'film.mov');
    expect(load.taken).toBe(parts);
    expect(load.refused).toBeGreaterThan(0);
    expect(load.refused).toBeLessThanOrEqual(20);
  });
});

it('a host that takes whatever comes never has more than sixteen at once, and mostly has', async () => {
  const { url, load } = await crowded(Infinity);
  const { client } = await clientFor(url, { limits: limits(), timeoutMs: 5000 });
  await Promise.all(Array.from({ length: REQUESTS }, () => client.one('/v1/things/1')));
  expect(load).toMatchObject({ most: 16, refused: 0, taken: REQUESTS });
});
