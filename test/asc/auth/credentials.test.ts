import { execFile } from 'node:child_process';
import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { describe, expect, it } from 'vitest';
import { findCredentials } from '../../../src/asc/auth/credentials.ts';
import { folderWith } from '../../support/cli.ts';
import { clientFor, EMPTY, failureOf, inTurn, json, PEM, serve } from '../server.ts';

const BODY = PEM.replaceAll(/-----.*-----/g, '').trim();
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');
const pkcs8 = { type: 'pkcs8', format: 'pem' } as const;
const spki = { type: 'spki', format: 'pem' } as const;
const RSA = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const P384 = generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey.export(pkcs8).toString();
const SEC1 = createPrivateKey(PEM).export({ type: 'sec1', format: 'pem' }).toString();
const LOCKED = createPrivateKey(PEM)
  .export({ ...pkcs8, cipher: 'aes-256-cbc', passphrase: 'test' })
  .toString();
const PUBLIC = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export(spki).toString();

const NOWHERE = { cwd: '/nowhere', home: '/nowhere' };

describe('the key', () => {
  it.each([
    ['as text', PEM],
    ['with literal \\n', PEM.replaceAll('\n', '\\n')],
    ['with literal \\r\\n', PEM.replaceAll('\n', '\\r\\n')],
    ['with a byte order mark', `\uFEFF${PEM}`],
    ['without its lines, with a byte order mark', `\uFEFF${BODY}`],
    ['as OpenSSL writes keys on curves', SEC1],
    ['as base64', Buffer.from(PEM).toString('base64')],
    ['without its first and last line', BODY],
    ['without them, in one line', BODY.replaceAll('\n', '')],
    ['in double quotes', `"${PEM.replaceAll('\n', '\\n')}"`],
    ['in single quotes', `'${PEM}'`],
    ['with blanks for line feeds', PEM.trim().replaceAll('\n', ' ')],
    ['with the line ends of Windows', PEM.replaceAll('\n', '\r\n')],
    ['as base64 of UTF-16, as PowerShell makes it', utf16(PEM).toString('base64')],
    ['as base64 of UTF-16 without a mark', Buffer.from(PEM, 'utf16le').toString('base64')],
    ['as base64 of UTF-16 of the other byte order', utf16(PEM).swap16().toString('base64')],
    ['as base64 of what lies between its lines', Buffer.from(BODY).toString('base64')],
    ['as base64 in lines', Buffer.from(PEM).toString('base64').replaceAll(/.{64}/g, '$&\n')],
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

  it('is read from a file in UTF-16', async () => {
    const root = await folderWith({});
    await writeFile(join(root, 'key.p8'), utf16(PEM));
    const env = { ASC_KEY_ID: 'K', ASC_PRIVATE_KEY_PATH: 'key.p8' };
    expect((await findCredentials(env, { ...NOWHERE, cwd: root })).keyId).toBe('K');
  });

  it.each([
    ['an RSA key', RSA.export(pkcs8).toString(), 'ASC_PRIVATE_KEY contains an RSA key'],
    [
      'an older RSA key',
      RSA.export({ type: 'pkcs1', format: 'pem' }).toString(),
      'ASC_PRIVATE_KEY contains an RSA key',
    ],
    ['P-384', P384, 'ASC_PRIVATE_KEY contains a key on the curve P-384, and Apple’s are on P-256'],
    ['a path', '/Users/me/AuthKey_K.p8', 'ASC_PRIVATE_KEY contains the path of a file, not a key'],
    ['a name of a file', 'AuthKey_K.p8', 'ASC_PRIVATE_KEY contains the path of a file, not a key'],
    ['a public key', PUBLIC, 'ASC_PRIVATE_KEY contains a public key, and not the private one'],
    [
      'base64 of one',
      Buffer.from(PUBLIC).toString('base64'),
      'ASC_PRIVATE_KEY contains a public key, and not the private one',
    ],
    [
      'one without its lines',
      PUBLIC.replaceAll(/-----.*-----/g, '').trim(),
      'ASC_PRIVATE_KEY contains a public key, and not the private one',
    ],
    [
      'a certificate',
      PUBLIC.replaceAll('PUBLIC KEY', 'CERTIFICATE'),
      'ASC_PRIVATE_KEY contains a certificate, and not a key',
    ],
    [
      'a key for SSH',
      '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmU=\n-----END OPENSSH PRIVATE KEY-----\n',
      'ASC_PRIVATE_KEY contains a key for SSH',
    ],
    ['under a passphrase', LOCKED, 'ASC_PRIVATE_KEY contains a private key that is protected by a passphrase'],
  ])('that is %s is named', async (_name, key, message) => {
    const failure = await failureOf(findCredentials({ ASC_KEY_ID: 'K', ASC_PRIVATE_KEY: key }, NOWHERE));
    expect(failure).toMatchObject({ kind: 'auth', message });
    expect(failure.hint?.includes('ASC_PRIVATE_KEY_PATH')).toBe(message.includes('path'));
    expect(JSON.stringify(failure)).not.toContain(key.slice(40, 60) || key);
  });

  it.each([
    ['ASC_PRIVATE_KEY_PATH', 'ASC_PRIVATE_KEY_PATH contains a key, not the path of a file'],
    ['ASC_KEY_ID', 'ASC_KEY_ID is not the id of a key'],
  ])('in %s, where it does not belong, is not shown', async (name, message) => {
    for (const key of [PEM, BODY, BODY.replaceAll('\n', ''), Buffer.from(PEM).toString('base64')]) {
      const failure = await failureOf(findCredentials({ ASC_KEY_ID: 'K', [name]: key }, NOWHERE));
      expect(failure).toMatchObject({ kind: 'auth', message });
      expect(JSON.stringify(failure)).not.toContain(BODY.slice(0, 20));
    }
  });

  it('that was cut off or damaged is not shown either, wherever it is', async () => {
    const body = BODY.replaceAll('\n', '');
    const parts = [
      body.slice(0, 100),
      `x${body}`,
      `${body.slice(0, 5)}\n${body.slice(5, 60)}`,
      // One key in sixty has nothing else than letters and digits.
      body.replaceAll(/\W/g, '').slice(0, -1),
    ];
    for (const part of parts) {
      for (const name of ['ASC_KEY_ID', 'ASC_ISSUER_ID', 'ASC_PRIVATE_KEY_PATH', 'ASC_PRIVATE_KEY']) {
        const key = name === 'ASC_ISSUER_ID' ? { ASC_PRIVATE_KEY: PEM } : {};
        const failure = await failureOf(findCredentials({ ASC_KEY_ID: 'K', ...key, [name]: part }, NOWHERE));
        expect(failure.kind).toBe('auth');
        expect(JSON.stringify(failure)).not.toContain(body.slice(8, 20));
      }
    }
  });

  it('in something that is no file is refused, and not waited for', async () => {
    const root = await folderWith({});
    await promisify(execFile)('mkfifo', [join(root, 'key.p8')]);
    const env = { ASC_KEY_ID: 'K', ASC_PRIVATE_KEY_PATH: join(root, 'key.p8') };
    expect((await failureOf(findCredentials(env, NOWHERE))).message).toContain("can't be read");
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
