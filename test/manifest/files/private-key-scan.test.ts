import { Buffer } from 'node:buffer';
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { holdsPrivateKey, scanForKeys } from '../../../src/manifest/files/private-key-scan.ts';

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
const PEM = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16();
const labelled = (label: string) => `-----BEGIN ${label}-----\nMIGH\n-----END ${label}-----\n`;

describe('a private key is found', () => {
  it.each<[string, string | Buffer]>([
    ['as Apple gives it out', PEM],
    ['with text around it', `Notes for App Review\n${PEM}Thank you`],
    ['in JSON', JSON.stringify({ private_key: PEM })],
    ['with a byte order mark', `\uFEFF${PEM}`],
    ['in UTF-16', Buffer.from(PEM, 'utf16le')],
    ['in UTF-16 with a mark', Buffer.from(`\uFEFF${PEM}`, 'utf16le')],
    ['in UTF-16 of the other order', bigEndian(PEM)],
    ['of SEC 1', labelled('EC PRIVATE KEY')],
    ['of RSA', labelled('RSA PRIVATE KEY')],
    ['of DSA', labelled('DSA PRIVATE KEY')],
    ['with a passphrase', labelled('ENCRYPTED PRIVATE KEY')],
    ['of OpenSSH', labelled('OPENSSH PRIVATE KEY')],
    ['of PGP', labelled('PGP PRIVATE KEY BLOCK')],
    ['of SSH2', '---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\n'],
    ['of PuTTY', 'PuTTY-User-Key-File-3: ssh-ed25519\n'],
    ['as base64', Buffer.from(PEM).toString('base64')],
    ['as base64 in lines', Buffer.from(PEM).toString('base64').replaceAll(/.{20}/g, '$&\r\n')],
    ['as base64 in UTF-16', Buffer.from(Buffer.from(PEM).toString('base64'), 'utf16le')],
    ['after a certificate', `${labelled('CERTIFICATE')}${PEM}`],
    ['after a certificate in base64', `${Buffer.from(labelled('CERTIFICATE')).toString('base64')} ${btoa(PEM)}`],
    ['in the middle of anything', Buffer.concat([Buffer.alloc(70_000, 0xff), Buffer.from(PEM), Buffer.alloc(70_000)])],
  ])('%s', (_what, content) => {
    expect(holdsPrivateKey(Buffer.from(content))).toBe(true);
  });

  it.each([PEM, btoa(PEM)])('wherever a piece ends', (text) => {
    const content = Buffer.from(`${'x'.repeat(600)}${text}`);
    for (let cut = 590; cut < 660; cut += 1) {
      const scan = scanForKeys();
      scan.add(content.subarray(0, cut));
      scan.add(content.subarray(cut));
      expect(scan.found()).toBe(true);
    }
    const scan = scanForKeys();
    for (const byte of content.subarray(500)) scan.add(Buffer.from([byte]));
    expect(scan.found()).toBe(true);
  });
});

it.each<[string, string]>([
  ['a public key', publicKey.export({ type: 'spki', format: 'pem' }).toString()],
  ['a certificate', labelled('CERTIFICATE')],
  ['a certificate in base64', btoa(labelled('CERTIFICATE'))],
  ['a public key of PGP', labelled('PGP PUBLIC KEY BLOCK')],
  ['words about one', 'Keep your PRIVATE KEY to yourself. PRIVATE KEY ----- BEGIN'],
  ['dashes in base64', btoa('-----'.repeat(50))],
  ['nothing', ''],
])('no private key is seen in %s', (_what, content) => {
  expect(holdsPrivateKey(Buffer.from(content))).toBe(false);
});
