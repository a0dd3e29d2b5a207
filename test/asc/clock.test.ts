import { describe, expect, it } from 'vitest';
import { createClient } from '../../src/asc/client.ts';
import { findCredentials } from '../../src/asc/auth/credentials.ts';
import { startTestSimulator } from '../support/simulator.ts';
import { clientFor, EMPTY, failureOf, inTurn, json, serve } from './server.ts';

const MINUTE = 60_000;

/** What the simulator says to a machine whose clock is so many minutes off. */
async function hintWith(minutesAhead: number, env: Record<string, string> = {}): Promise<string> {
  const simulator = await startTestSimulator({ requests: 'accepted' });
  const credentials = await findCredentials({ ...simulator.env, ...env }, { cwd: '/nowhere', home: '/nowhere' });
  const now = () => Date.now() + minutesAhead * MINUTE;
  const client = createClient({ baseUrl: simulator.url, credentials, writable: false, now });
  const { kind, hint = '' } = await failureOf(client.all('/v1/apps'));
  expect(kind).toBe('auth');
  return hint;
}

describe('a token that is refused', () => {
  it.each([
    [5, /^this machine's clock is [56] min ahead of Apple's: set it right$/],
    [-15, /^this machine's clock is 15 min behind Apple's: set it right$/],
    [-150, /^this machine's clock is 2 h 30 min behind Apple's: set it right$/],
  ])('by a clock that is %i minutes ahead names the clock', async (minutes, words) => {
    expect(await hintWith(minutes)).toMatch(words);
  });

  it('for a wrong key names the key, and a clock that is wrong besides', async () => {
    const wrong = { ASC_KEY_ID: 'WRONG00000' };
    expect(await hintWith(0, wrong)).toMatch(/^check ASC_KEY_ID[^;]*$/);
    expect(await hintWith(-4, wrong)).toMatch(/^check ASC_KEY_ID.*; this machine's clock is 4 min behind Apple's/);
  });
});

it('a time at which to try again is taken by Apple’s clock', async () => {
  const date = 'Mon, 05 Jan 2026 09:00:00 GMT';
  const busy = json(429, { errors: [] }, { date, 'retry-after': 'Mon, 05 Jan 2026 09:00:00 GMT' });
  const { url, received } = await serve(inTurn(busy, EMPTY));
  const { client } = await clientFor(url, { now: () => Date.parse(date) - 10 * MINUTE });
  await client.all('/v1/things');
  expect(received).toHaveLength(2);
});
