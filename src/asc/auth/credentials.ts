import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { CryptoKey } from 'jose';
import { FailureError } from '../../core/failure.ts';
import type { KeyGuard } from '../../core/secrets/key-guard.ts';
import { createKeyGuard } from '../../core/secrets/key-guard.ts';
import { looksLikeKey, readPrivateKey } from './private-key.ts';

/** A key for App Store Connect. Without an issuer it is an individual key, which has the rights of its user. */
export interface Credentials {
  keyId: string;
  issuerId?: string;
  key: CryptoKey;
  /** Knows the key, and every token that was made with it. */
  guard: KeyGuard;
}

/** Letters and digits. Apple's ids of keys have ten. */
const LONGEST_ID = 24;

/** Apple's ids of issuers are UUIDs. */
const LONGEST_ISSUER = 40;

/** Where Apple's own tools look for key files, relative to the working folder or the home folder. */
const FOLDERS = ['private_keys'];
const HOME_FOLDERS = ['private_keys', '.private_keys', '.appstoreconnect/private_keys'];

/**
 * Finds the key: `ASC_KEY_ID`, `ASC_ISSUER_ID` and `ASC_PRIVATE_KEY` (the text, its base64, or what lies between its first and last
 * line) or `ASC_PRIVATE_KEY_PATH`, else `AuthKey_<id>.p8` in the usual folders.
 * @param guard gets to know the key
 * @throws FailureError, kind `auth`, naming what is missing. No message holds any part of a key.
 */
export async function findCredentials(
  env: NodeJS.ProcessEnv,
  places: { cwd: string; home: string },
  guard: KeyGuard = createKeyGuard(),
): Promise<Credentials> {
  const keyId = env['ASC_KEY_ID']?.trim();
  if (!keyId) {
    throw unusable(
      'ASC_KEY_ID is not set',
      'set it to the id of an App Store Connect API key (Users and Access, Integrations)',
    );
  }
  // Not quoted: it may be the key itself, or what is left of one.
  if (!/^[\w-]+$/.test(keyId) || keyId.length > LONGEST_ID) {
    throw unusable('ASC_KEY_ID is not the id of a key', 'it is the ten letters and digits in the name AuthKey_<id>.p8');
  }
  const { bytes, where } = await findKey(keyId, env, places);
  const issuerId = env['ASC_ISSUER_ID']?.trim();
  if (issuerId && (!/^[\w-]+$/.test(issuerId) || issuerId.length > LONGEST_ISSUER)) {
    const hint = 'it is the UUID above the list of keys; leave it out for an individual key';
    throw unusable('ASC_ISSUER_ID is not the id of an issuer', hint);
  }
  const { key, texts } = await readPrivateKey(bytes, where);
  for (const text of texts) guard.know(text);
  return { keyId, key, guard, ...(issuerId ? { issuerId } : {}) };
}

async function findKey(
  keyId: string,
  env: NodeJS.ProcessEnv,
  { cwd, home }: { cwd: string; home: string },
): Promise<{ bytes: Uint8Array; where: string }> {
  const inline = env['ASC_PRIVATE_KEY'];
  if (inline?.trim()) return { bytes: Buffer.from(inline), where: 'ASC_PRIVATE_KEY' };
  const path = env['ASC_PRIVATE_KEY_PATH']?.trim();
  if (path) {
    // Never quoted then: the message would show the key.
    if (looksLikeKey(path)) {
      throw unusable('ASC_PRIVATE_KEY_PATH contains a key, not the path of a file', 'put the key into ASC_PRIVATE_KEY');
    }
    const bytes = await readKeyFile(resolve(cwd, path)).catch((cause: unknown) => {
      // A key that was cut off or damaged is none any more, and as secret: what doesn't end like the name of a file is not quoted.
      const named = /^[^\n]*\.\w{1,8}$/.test(path) ? path : 'something';
      throw unusable(`ASC_PRIVATE_KEY_PATH names ${named} that can't be read`, 'check the path', cause);
    });
    return { bytes, where: path };
  }
  const folders = [...FOLDERS.map((folder) => join(cwd, folder)), ...HOME_FOLDERS.map((folder) => join(home, folder))];
  for (const folder of folders) {
    const file = join(folder, `AuthKey_${keyId}.p8`);
    const bytes = await readIfThere(file);
    if (bytes !== undefined) return { bytes, where: file };
  }
  throw unusable(
    `there is no private key for ASC_KEY_ID ${keyId}`,
    `set ASC_PRIVATE_KEY or ASC_PRIVATE_KEY_PATH, or put AuthKey_${keyId}.p8 into ~/.appstoreconnect/private_keys`,
  );
}

/** The largest file that is read, in bytes. A key has some hundred. */
const LARGEST = 65_536;

/** A FIFO would keep an ordinary read waiting for a writer, in a thread that nothing ends. @throws where it is no file of that size */
async function readKeyFile(path: string): Promise<Uint8Array> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const info = await handle.stat();
    if (!info.isFile() || info.size > LARGEST) throw new Error('not the file of a key');
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** A key that is there but can't be read is the one that was meant: a later folder would hide the problem. */
async function readIfThere(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readKeyFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return undefined;
    throw unusable(`the private key ${file} can't be read`, 'check that it is a file and who may read it', error);
  }
}

function unusable(message: string, hint: string, cause?: unknown): FailureError {
  return new FailureError({ kind: 'auth', message, hint }, { cause });
}
