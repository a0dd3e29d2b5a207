import { Buffer } from 'node:buffer';
import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKeyGuard, holdsPrivateKey } from '../../../src/core/secrets/key-guard.ts';

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const PEM = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const BODY = privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64');
const SEC1 = privateKey.export({ type: 'sec1', format: 'pem' }).toString();
const RSA = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey;
const TOKEN = [
  { alg: 'ES256', kid: 'ABC' },
  { iss: 'me', iat: 1 },
]
  .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
  .concat(Buffer.from(Array.from({ length: 64 }, (_, i) => (i * 37) % 256)).toString('base64url'))
  .join('.');

const base64 = (text: string) => Buffer.from(text).toString('base64');
const wrapped = (text: string, width: number, indent = '    ') =>
  (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join(`\n${indent}`);

/** Ways in which a text may come along. */
const WAYS: Record<string, (text: string) => string> = {
  'as it is': (text) => text,
  'on one line': (text) => text.replaceAll('\n', ' '),
  'in narrow lines': (text) => wrapped(text, 7),
  'in JSON': (text) => JSON.stringify({ text }),
  'in JSON in JSON': (text) => JSON.stringify(JSON.stringify({ text })),
  'in an address': encodeURIComponent,
  'in base64': base64,
  'in base64, after one more character': (text) => base64(`a${text}`),
  'in base64, after two more': (text) => base64(`ab${text}c`),
  'in base64url': (text) => Buffer.from(text).toString('base64url'),
};

const around = (text: string) => `Before (${text}) and after.`;

describe('a private key that nobody made known', () => {
  const KEYS = {
    'PKCS#8': PEM,
    SEC1,
    RSA: RSA.export({ type: 'pkcs8', format: 'pem' }).toString(),
    'the body alone': BODY,
    'the body of RSA': RSA.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
  };
  for (const [what, key] of Object.entries(KEYS)) {
    it.each(Object.entries(WAYS))(`${what} is found %s`, (way, put) => {
      // Twice in base64, only what has a name is found without being known.
      if (way.includes('base64') && !key.includes('BEGIN')) return;
      expect(holdsPrivateKey(around(put(key)))).toBe(true);
    });
  }

  it('is taken out whole, and nothing but it', () => {
    const clean = createKeyGuard().redact(`It is: ${PEM.trim()}. That was all; ${'x'.repeat(50)}`);
    expect(clean).toBe(`It is: (removed: a credential). That was all; ${'x'.repeat(50)}`);
    expect(createKeyGuard().redact(`a "${BODY}" b`)).toBe('a "(removed: a credential)" b');
  });

  it('is taken out in linear time, whatever surrounds it', () => {
    const [header = ''] = PEM.split('\n');
    const texts = ['x'.repeat(100_000) + header, `${header}:`.repeat(4_000), `${header} ${'x'.repeat(100_000)}`];
    for (const text of texts) expect(createKeyGuard().redact(text).length).toBeLessThan(text.length);
  });

  it('a block that is cut off goes to its end', () => {
    expect(createKeyGuard().redact(`x: ${PEM.slice(0, 100)}`)).toBe('x: (removed: a credential)');
  });

  it.each([
    ['a public key', publicKey.export({ type: 'spki', format: 'pem' }).toString()],
    ['its base64', publicKey.export({ type: 'spki', format: 'der' }).toString('base64')],
    ['a text about keys', 'BEGIN with the PRIVATE KEY, --- then press END. -----BEGIN CERTIFICATE-----'],
    ['a checksum', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ])('is none: %s', (_what, text) => {
    expect(holdsPrivateKey(text)).toBe(false);
    expect(createKeyGuard().redact(text)).toBe(text);
  });
});

describe('a credential that is known', () => {
  it.each(Object.entries(WAYS))('is found and taken out %s', (_way, put) => {
    for (const credential of [PEM, BODY, TOKEN]) {
      const guard = createKeyGuard();
      guard.know(credential);
      const text = around(put(credential));
      expect(guard.finds(text)).toBe(true);
      const clean = guard.redact(text);
      expect(guard.finds(clean)).toBe(false);
      expect(clean).toMatch(/^Before \(.*\(removed: a credential\)/s);
    }
  });

  it('is taken out whatever stands before it and between its characters', () => {
    const scrap = fc.constantFrom(
      String.raw`\T`,
      String.raw`\N`,
      '\\',
      '\\\n',
      'n',
      '%2',
      '0',
      '20',
      '%',
      '-',
      '_',
      ' ',
      '\n',
      'x',
    );
    const scraps = fc.array(scrap, { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(scraps, scraps, fc.integer({ min: 5, max: 40 }), (before, between, every) => {
        const guard = createKeyGuard([PEM]);
        const text = `${before}${BODY.replaceAll(new RegExp(`.{${every}}`, 'g'), `$&${between.replaceAll('$', '')}`)}`;
        const clean = guard.redact(text);
        expect(guard.finds(clean)).toBe(false);
        expect(guard.finds(text) && clean.includes(BODY.slice(60, 60 + Math.min(every, 20)))).toBe(false);
      }),
      { numRuns: 300 },
    );
    expect(createKeyGuard([PEM]).redact(`${String.raw`\T`.repeat(300)} ${PEM}`)).not.toContain(BODY.slice(50, 60));
  });

  // Each of these took time that grows with the square of the length.
  it.each(['\\', '%', '%2', '-', ' ', '\\ '])('is looked for in a million of %j', (scrap) => {
    const guard = createKeyGuard([PEM]);
    expect(guard.finds(scrap.repeat(1_000_000))).toBe(false);
    expect(guard.finds(scrap.repeat(1_000_000) + PEM)).toBe(true);
  });

  it('is none that is longer than any key', () => {
    const guard = createKeyGuard(['k'.repeat(130_000)]);
    expect(guard.finds('k'.repeat(100))).toBe(false);
  });

  it('is found where a part of it is left', () => {
    const guard = createKeyGuard([PEM]);
    for (let from = 0; from + 45 < BODY.length; from += 7) expect(guard.finds(BODY.slice(from, from + 45))).toBe(true);
  });

  it('is found in every form, whatever the form in which it is known', () => {
    for (const given of [base64(PEM), base64(base64(PEM)), `"${PEM.replaceAll('\n', String.raw`\n`)}"`, BODY]) {
      for (const text of [BODY.slice(60, 110), PEM.slice(95, 160)])
        expect(createKeyGuard([given]).finds(text)).toBe(true);
    }
  });

  it('leaves other texts alone', () => {
    const guard = createKeyGuard([PEM, TOKEN]);
    const other = TOKEN.slice(0, TOKEN.lastIndexOf('.') + 1) + 'x'.repeat(86);
    for (const text of ['', 'short', other, publicKey.export({ type: 'spki', format: 'pem' }).toString()]) {
      expect(guard.redact(text)).toBe(text);
    }
  });
});
