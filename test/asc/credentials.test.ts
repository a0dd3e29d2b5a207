import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { describe, expect, it } from 'vitest';
import { findCredentials } from '../../src/asc/credentials.ts';
import { folderWith } from '../support/cli.ts';
import { clientFor, EMPTY, failureOf, inTurn, json, PEM, serve } from './server.ts';

const NOWHERE = { cwd: '/nowhere', home: '/nowhere' };

describe('the key', () => {
  it.each([
    ['as text', PEM],
    ['with literal \\n', PEM.replaceAll('\n', '\\n')],
    ['as base64', Buffer.from(PEM).toString('base64')],
  ])('is taken from ASC_PRIVATE_KEY, %s', async (_name, key) => {
    const found = await findCredentials({ ASC_KEY_ID: ' K ', ASC_ISSUER_ID: 'I', ASC_PRIVATE_KEY: key }, NOWHERE);
    expect(found).toMatchObject({ keyId: 'K', issuerId: 'I' });
  });

  it.each([
    ['cwd', 'private_keys'],
    ['home', 'private_keys'],
    ['home', '.private_keys'],
    ['home', '.appstoreconnect/private_keys'],
  ])('is found in %s/%s', async (place, folder) => {
    const root = await folderWith({});
    await mkdir(join(root, folder), { recursive: true });
    await writeFile(join(root, folder, 'AuthKey_K.p8'), PEM);
    const found = await findCredentials({ ASC_KEY_ID: 'K' }, { ...NOWHERE, [place]: root });
    expect(found.keyId).toBe('K');
    expect(found).not.toHaveProperty('issuerId');
  });

  it('is read from ASC_PRIVATE_KEY_PATH', async () => {
    const root = await folderWith({ 'key.p8': PEM });
    const env = { ASC_KEY_ID: 'K', ASC_PRIVATE_KEY_PATH: join(root, 'key.p8') };
    expect((await findCredentials(env, NOWHERE)).keyId).toBe('K');
  });

  it.each([
    [{}, /ASC_KEY_ID is not set/],
    [{ ASC_KEY_ID: 'K' }, /no private key for ASC_KEY_ID K/],
    [{ ASC_KEY_ID: 'K', ASC_PRIVATE_KEY_PATH: '/nowhere/key' }, /can't be read/],
    [{ ASC_KEY_ID: 'K', ASC_PRIVATE_KEY: 'rubbish' }, /does not contain a usable private key/],
    [{ ASC_KEY_ID: 'K', ASC_PRIVATE_KEY: PEM.slice(0, 90) }, /does not contain a usable private key/],
  ])('that is missing or broken is told plainly, without a part of it: %#', async (env, expected) => {
    const failure = await failureOf(findCredentials(env, NOWHERE));
    expect(failure.kind).toBe('auth');
    expect(failure.message).toMatch(expected);
    expect(JSON.stringify(failure)).not.toContain(PEM.slice(40, 60));
  });
});

describe('the token', () => {
  it('is ES256, for ten minutes, back-dated by one, and used for many requests', async () => {
    const begun = Date.now();
    const { url, received } = await serve(EMPTY);
    const { client } = await clientFor(url);
    await client.all('/v1/a');
    await client.all('/v1/b');
    const [first, second] = received.map(({ token }) => token);
    expect(second).toBe(first);
    const { iat = 0, exp = 0, iss, aud, sub } = decodeJwt(first ?? '');
    expect(decodeProtectedHeader(first ?? '')).toEqual({ alg: 'ES256', kid: 'KEY', typ: 'JWT' });
    expect({ life: exp - iat, iss, aud, sub }).toEqual({
      life: 660,
      iss: 'ISSUER',
      aud: 'appstoreconnect-v1',
      sub: undefined,
    });
    expect(iat + 60).toBeGreaterThanOrEqual(Math.floor(begun / 1000));
    expect(iat + 60).toBeLessThanOrEqual(Date.now() / 1000);
  });

  it('of an individual key names a user and no issuer', async () => {
    const { url, received } = await serve(EMPTY);
    const { client } = await clientFor(url, {}, { ASC_ISSUER_ID: '' });
    await client.all('/v1/a');
    expect(decodeJwt(received[0]?.token ?? '')).toMatchObject({ sub: 'user' });
    expect(decodeJwt(received[0]?.token ?? '').iss).toBeUndefined();
  });

  it('is renewed a minute before it ends', async () => {
    const { url, received } = await serve(EMPTY);
    let now = Date.now();
    const { client } = await clientFor(url, { now: () => now });
    await client.all('/v1/a');
    now += 530_000;
    await client.all('/v1/b');
    now += 15_000;
    await client.all('/v1/c');
    const [first, second, third] = received.map(({ token }) => token);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it('that Apple refuses is made anew, once', async () => {
    const no = json(401, { errors: [{ status: '401', code: 'NOT_AUTHORIZED', title: 'No', detail: 'Invalid.' }] });
    const once = await serve(inTurn(no, EMPTY));
    const { client } = await clientFor(once.url);
    await client.all('/v1/a');
    expect(once.received).toHaveLength(2);
    const always = await serve(no);
    const { client: refused } = await clientFor(always.url);
    expect((await failureOf(refused.all('/v1/a'))).kind).toBe('auth');
    expect(always.received).toHaveLength(2);
  });
});
