import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { CryptoKey } from 'jose';
import { importPKCS8 } from 'jose';
import { FailureError } from '../core/failure.ts';

/** A key for App Store Connect. Without an issuer it is an individual key, which has the rights of its user. */
export interface Credentials {
  keyId: string;
  issuerId?: string;
  key: CryptoKey;
}

/** Where Apple's own tools look for key files, relative to the working folder or the home folder. */
const FOLDERS = ['private_keys'];
const HOME_FOLDERS = ['private_keys', '.private_keys', '.appstoreconnect/private_keys'];

/**
 * Finds the key: `ASC_KEY_ID`, `ASC_ISSUER_ID` and `ASC_PRIVATE_KEY` (the text, or its base64) or `ASC_PRIVATE_KEY_PATH`,
 * else `AuthKey_<id>.p8` in the usual folders.
 * @throws FailureError, kind `auth`, naming what is missing. No message holds any part of a key.
 */
export async function findCredentials(
  env: NodeJS.ProcessEnv,
  places: { cwd: string; home: string },
): Promise<Credentials> {
  const keyId = env['ASC_KEY_ID']?.trim();
  if (!keyId) {
    throw unusable(
      'ASC_KEY_ID is not set',
      'set it to the id of an App Store Connect API key (Users and Access, Integrations)',
    );
  }
  const { text, where } = await findKey(keyId, env, places);
  const issuerId = env['ASC_ISSUER_ID']?.trim();
  return { keyId, key: await readKey(text, where), ...(issuerId ? { issuerId } : {}) };
}

async function findKey(
  keyId: string,
  env: NodeJS.ProcessEnv,
  { cwd, home }: { cwd: string; home: string },
): Promise<{ text: string; where: string }> {
  const inline = env['ASC_PRIVATE_KEY'];
  if (inline?.trim()) return { text: inline, where: 'ASC_PRIVATE_KEY' };
  const path = env['ASC_PRIVATE_KEY_PATH']?.trim();
  if (path) {
    const text = await readFile(resolve(cwd, path), 'utf8').catch((cause: unknown) => {
      throw unusable(`ASC_PRIVATE_KEY_PATH names ${path}, which can't be read`, 'check the path', cause);
    });
    return { text, where: path };
  }
  const folders = [...FOLDERS.map((folder) => join(cwd, folder)), ...HOME_FOLDERS.map((folder) => join(home, folder))];
  for (const folder of folders) {
    const file = join(folder, `AuthKey_${keyId}.p8`);
    const text = await readIfThere(file);
    if (text !== undefined) return { text, where: file };
  }
  throw unusable(
    `there is no private key for ASC_KEY_ID ${keyId}`,
    `set ASC_PRIVATE_KEY or ASC_PRIVATE_KEY_PATH, or put AuthKey_${keyId}.p8 into ~/.appstoreconnect/private_keys`,
  );
}

/** A key that is there but can't be read is the one that was meant: a later folder would hide the problem. */
async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return undefined;
    throw unusable(`the private key ${file} can't be read`, 'check that it is a file and who may read it', error);
  }
}

async function readKey(text: string, where: string): Promise<CryptoKey> {
  const pem = text.includes('-----BEGIN') ? text : Buffer.from(text, 'base64').toString('utf8');
  try {
    // CI systems often keep a multi-line secret with literal \n.
    return await importPKCS8(pem.replaceAll('\\n', '\n').trim(), 'ES256');
  } catch {
    // The cause is left out: it may quote the key.
    throw unusable(
      `${where} does not contain a usable private key`,
      'it has to be the text of the .p8 file that App Store Connect gave out (PKCS#8, P-256), or its base64',
    );
  }
}

function unusable(message: string, hint: string, cause?: unknown): FailureError {
  return new FailureError({ kind: 'auth', message, hint }, { cause });
}
