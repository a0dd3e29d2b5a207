import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { startLab, token } from './client.ts';

const now = () => Math.floor(Date.now() / 1000);

async function answers(authorization: string | undefined, url: string): Promise<number> {
  const response = await fetch(`${url}/v1/apps`, { headers: authorization === undefined ? {} : { authorization } });
  await response.arrayBuffer();
  return response.status;
}

test('takes a token of a team key and one of an individual key', async () => {
  const { simulator } = await startLab();
  expect(await answers(`Bearer ${token(simulator)}`, simulator.url)).toBe(200);
  const individual = token(simulator, { iss: undefined, sub: 'user' });
  expect(await answers(`Bearer ${individual}`, simulator.url)).toBe(200);
});

test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
  ['an iat in the past, against clocks that differ', { iat: now() - 60, exp: now() + 440 }, {}],
  ['no iat', { iat: undefined }, {}],
  ['no iat, of an individual key', { iat: undefined, iss: undefined, sub: 'user' }, {}],
  ['fractions of seconds', { iat: now() - 0.5, exp: now() + 600.5 }, {}],
  ['no typ', {}, { typ: undefined }],
  ['claims that Apple reads elsewhere', { nonce: 'a', bid: 'com.example.app', nbf: now() }, {}],
])('takes what public clients send: %s', async (_what, claims, header) => {
  const { simulator } = await startLab();
  expect(await answers(`Bearer ${token(simulator, claims, header)}`, simulator.url)).toBe(200);
});

test('takes the word Bearer in any case, as HTTP has it', async () => {
  const { simulator } = await startLab();
  expect(await answers(`bearer ${token(simulator)}`, simulator.url)).toBe(200);
});

test('refuses every other token with 401', async () => {
  const { simulator } = await startLab();
  const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({
    type: 'pkcs8',
    format: 'pem',
  });
  const good = token(simulator);
  const bad: Record<string, string | undefined> = {
    none: undefined,
    'not a token': 'Bearer abc',
    'another scheme': `Basic ${good}`,
    'another key': `Bearer ${token({ key: { ...simulator.key, privateKey: String(stranger) } })}`,
    'another payload': `Bearer ${good.replace(/\.[^.]+\./, `.${Buffer.from('{}').toString('base64url')}.`)}`,
    'header that is no JSON': `Bearer e30x.${good.split('.').slice(1).join('.')}`,
    kid: `Bearer ${token(simulator, {}, { kid: 'OTHER' })}`,
    alg: `Bearer ${token(simulator, {}, { alg: 'HS256' })}`,
    typ: `Bearer ${token(simulator, {}, { typ: 'JOSE' })}`,
    aud: `Bearer ${token(simulator, { aud: 'someone' })}`,
    iss: `Bearer ${token(simulator, { iss: 'someone' })}`,
    'neither iss nor sub': `Bearer ${token(simulator, { iss: undefined })}`,
    'another sub': `Bearer ${token(simulator, { iss: undefined, sub: 'team' })}`,
    'iss and sub': `Bearer ${token(simulator, { sub: 'user' })}`,
    expired: `Bearer ${token(simulator, { iat: now() - 700, exp: now() - 10 })}`,
    'too long a life': `Bearer ${token(simulator, { iat: now() - 60, exp: now() + 1200 })}`,
    'no iat, and too long a life': `Bearer ${token(simulator, { iat: undefined, exp: now() + 1260 })}`,
    'an iat that is no number': `Bearer ${token(simulator, { iat: String(now()) })}`,
    'no exp': `Bearer ${token(simulator, { exp: undefined })}`,
    'from the future': `Bearer ${token(simulator, { iat: now() + 300, exp: now() + 600 })}`,
  };
  const statuses: Record<string, number> = {};
  for (const [name, authorization] of Object.entries(bad)) statuses[name] = await answers(authorization, simulator.url);
  expect(statuses).toEqual(Object.fromEntries(Object.keys(bad).map((name) => [name, 401])));
});

test('says so as Apple does', async () => {
  const { simulator } = await startLab();
  const response = await fetch(`${simulator.url}/v1/apps`);
  expect(await response.json()).toMatchObject({
    errors: [{ status: '401', code: 'NOT_AUTHORIZED', title: 'Authentication credentials are missing or invalid.' }],
  });
});

test('judges a token by real time, whatever the settable clock says', async () => {
  const { simulator } = await startLab({ now: new Date('2020-01-01T00:00:00Z') });
  simulator.clock.advance(86_400_000);
  expect(await answers(`Bearer ${token(simulator)}`, simulator.url)).toBe(200);
});

test('twenty minutes of life are just allowed', async () => {
  const { simulator } = await startLab();
  const life = { iat: now() - 60, exp: now() + 1140 };
  expect(await answers(`Bearer ${token(simulator, life)}`, simulator.url)).toBe(200);
});

test('env holds what a client needs: the key as base64 of its PEM on one line', async () => {
  const { simulator } = await startLab();
  const { env, key, url } = simulator;
  expect(env).toEqual({
    ASC_BASE_URL: url,
    ASC_KEY_ID: key.keyId,
    ASC_ISSUER_ID: key.issuerId,
    ASC_PRIVATE_KEY: expect.stringMatching(/^[\w+/=]+$/) as string,
  });
  expect(Buffer.from(env['ASC_PRIVATE_KEY'] ?? '', 'base64').toString()).toMatch(/^-----BEGIN PRIVATE KEY-----\n/);
});
