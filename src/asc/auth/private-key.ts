import type { KeyObject } from 'node:crypto';
import { createPrivateKey, createPublicKey } from 'node:crypto';
import type { CryptoKey } from 'jose';
import { importPKCS8 } from 'jose';
import { FailureError } from '../../core/failure.ts';

/** What App Store Connect gives out, and what CI systems make of it. */
const WANTED = 'it has to be the text of the .p8 file that App Store Connect gave out (PKCS#8, P-256), or its base64';

/** A key within base64 within base64 is somebody's mistake that still can be read; deeper ones are not looked for. */
const DEEPEST = 3;

/** A key to sign with. */
export interface PrivateKey {
  key: CryptoKey;
  /** As it was given, as Apple gives keys out, and as OpenSSL writes them: none of them may go anywhere. */
  texts: string[];
}

/**
 * Reads a private key in whatever form it came through an environment or a file: as PEM, in quotes, with `\n` or blanks for line feeds,
 * without its first and last line, in base64, in UTF-16.
 * @param where what holds it, for the message
 * @throws FailureError, kind `auth`, that says what is there instead. No message holds any part of it.
 */
export async function readPrivateKey(given: Uint8Array, where: string): Promise<PrivateKey> {
  const text = textOf(given);
  const found = keyIn(text, 1);
  if (typeof found === 'string') throw unusable(`${where} ${found}`);
  const wrong = wrongKind(found);
  if (wrong !== undefined) throw unusable(`${where} contains ${wrong}`);
  const pem = found.export({ type: 'pkcs8', format: 'pem' }).toString();
  const sec1 = found.export({ type: 'sec1', format: 'der' }).toString('base64');
  return { key: await importPKCS8(pem, 'ES256'), texts: [text, pem, sec1, btoa(sec1)] };
}

/** Whether a text is a key and no name of a file: it must not be shown. */
export function looksLikeKey(text: string): boolean {
  return text.includes('-----BEGIN') || typeof keyIn(text, 1) !== 'string';
}

/** @returns the key, or in words what is there instead, to go on after "ASC_PRIVATE_KEY". */
function keyIn(given: string, depth: number): KeyObject | string {
  const text = given
    .replaceAll(String.raw`\r`, '')
    .replaceAll(String.raw`\n`, '\n')
    .trim()
    .replace(/^(["'])([^]*)\1$/, '$2');
  const label = /-----BEGIN ([A-Z0-9 ]+)-----/.exec(text)?.[1];
  const refused = label === undefined ? undefined : LABELS[label];
  if (refused !== undefined) return `contains ${refused}`;
  const body = text.replaceAll(/-----(?:BEGIN|END)[A-Z0-9 ]*-----/g, '').replaceAll(/\s/g, '');
  if (!/^[\w+/-]+=*$/.test(body)) return looksLikePath(text) ? 'contains the path of a file, not a key' : NO_KEY;
  const bytes = Buffer.from(body, 'base64');
  const key = keyOf(bytes);
  if (key) return key;
  const inner = label === undefined && depth < DEEPEST ? keyIn(textOf(bytes), depth + 1) : NO_KEY;
  return inner === NO_KEY && looksLikePath(text) ? 'contains the path of a file, not a key' : inner;
}

const NO_KEY = 'does not contain a usable private key';

/** What a PEM file says of itself that is no key to sign with. */
const LABELS: Readonly<Record<string, string>> = {
  'PUBLIC KEY': 'a public key, and not the private one',
  CERTIFICATE: 'a certificate, and not a key',
  'ENCRYPTED PRIVATE KEY': 'a private key that is protected by a passphrase',
  'OPENSSH PRIVATE KEY': 'a key for SSH',
};

function looksLikePath(text: string): boolean {
  return (
    !text.includes('\n') && (/^(?:~|\.{1,2})?[/\\]|^[A-Za-z]:[/\\]/.test(text) || /\.(?:p8|pem|key|txt)$/i.test(text))
  );
}

/** The key whose DER these bytes are. */
function keyOf(bytes: Buffer): KeyObject | undefined {
  // Every one is a sequence.
  if (bytes[0] !== 0x30) return undefined;
  for (const type of ['pkcs8', 'sec1', 'pkcs1'] as const) {
    const found = attempt(() => createPrivateKey({ key: bytes, format: 'der', type }));
    if (found) return found;
  }
  return attempt(() => createPublicKey({ key: bytes, format: 'der', type: 'spki' }));
}

function attempt(read: () => KeyObject): KeyObject | undefined {
  try {
    return read();
  } catch {
    // The cause is left out: it may quote the key.
    return undefined;
  }
}

/** In words, why Apple would not take what this key signs. */
function wrongKind({ type, asymmetricKeyType, asymmetricKeyDetails }: KeyObject): string | undefined {
  if (type === 'public') return LABELS['PUBLIC KEY'];
  if (asymmetricKeyType === 'rsa') return 'an RSA key';
  if (asymmetricKeyType !== 'ec') return `a key for ${asymmetricKeyType}`;
  const curve = asymmetricKeyDetails?.namedCurve;
  return curve === 'prime256v1'
    ? undefined
    : `a key on the curve ${CURVES[curve ?? ''] ?? curve}, and Apple’s are on P-256`;
}

const CURVES: Readonly<Record<string, string>> = { secp384r1: 'P-384', secp521r1: 'P-521' };

/** PowerShell and the editors of Windows write UTF-16, with or without a mark that says so. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isBig = (first === 0xfe && second === 0xff) || (first === 0 && second !== 0);
  if (isBig) return new TextDecoder('utf-16be').decode(bytes);
  const isLittle = (first === 0xff && second === 0xfe) || (first !== 0 && second === 0);
  return new TextDecoder(isLittle ? 'utf-16le' : 'utf-8').decode(bytes);
}

function unusable(message: string): FailureError {
  const isPath = message.endsWith('the path of a file, not a key');
  const hint = isPath ? 'put the path into ASC_PRIVATE_KEY_PATH, or the text of the file here' : WANTED;
  return new FailureError({ kind: 'auth', message, hint });
}
