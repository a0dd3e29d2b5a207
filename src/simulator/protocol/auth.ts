import { createPublicKey, generateKeyPairSync, randomUUID, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import type { ApiError } from './errors.ts';
import { fail } from './errors.ts';

const LONGEST_LIFE = 1200;

export interface ApiKey {
  keyId: string;
  issuerId: string;
  /** PKCS#8 PEM. */
  privateKey: string;
}

/** A key pair as App Store Connect hands out, good for this run only. */
export function createApiKey(): { key: ApiKey; publicKey: KeyObject } {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = {
    keyId: randomUUID().replaceAll('-', '').slice(0, 10).toUpperCase(),
    issuerId: randomUUID(),
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
  return { key, publicKey: createPublicKey(privateKey) };
}

/**
 * Checks the bearer token of a request: ES256 over this key, for a team key (`iss`) or an individual one (`sub: user`, no `iss`),
 * living for 20 minutes at most. Real time counts here, so that tests may move the clock.
 * @throws ApiError 401
 */
export function checkToken(header: string | undefined, key: ApiKey, publicKey: KeyObject): void {
  const token = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(header ?? '')?.[1];
  if (token === undefined) throw unauthorized();
  const [head = '', payload = '', signature = ''] = token.split('.');
  const { kid, alg, typ } = decode(head);
  if (kid !== key.keyId || alg !== 'ES256' || (typ !== undefined && typ !== 'JWT')) throw unauthorized();
  if (verified.get(publicKey) !== token) {
    // JWS signatures are the raw r‖s, not DER.
    const options = { key: publicKey, dsaEncoding: 'ieee-p1363' } as const;
    if (!verify('sha256', Buffer.from(`${head}.${payload}`), options, Buffer.from(signature, 'base64url'))) {
      throw unauthorized();
    }
    verified.set(publicKey, token);
  }
  const { iss, sub, aud, iat, exp } = decode(payload);
  const isTeam = iss === key.issuerId && sub === undefined;
  const isIndividual = iss === undefined && sub === 'user';
  const now = Date.now() / 1000;
  if (!(isTeam || isIndividual) || aud !== 'appstoreconnect-v1') throw unauthorized();
  // Some clients leave `iat` out: then the life that is left counts.
  const begun = iat ?? now;
  if (typeof begun !== 'number' || typeof exp !== 'number') throw unauthorized();
  if (exp - begun > LONGEST_LIFE || exp <= now || begun > now + 60) throw unauthorized();
}

/** The token with a valid signature that came last: a client sends the same one for minutes, and checking it costs as much as an answer. */
const verified = new WeakMap<KeyObject, string>();

function decode(part: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString());
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function unauthorized(): ApiError {
  const detail =
    'Provide a properly configured and signed bearer token, and make sure that it has not expired. ' +
    'Learn more about Generating Tokens for API Requests https://developer.apple.com/go/?id=api-generating-tokens';
  return fail(401, 'NOT_AUTHORIZED', detail);
}
