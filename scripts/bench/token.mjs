import { createPrivateKey, sign } from 'node:crypto';

const { ASC_KEY_ID, ASC_ISSUER_ID, ASC_PRIVATE_KEY } = process.env;

/** A token for App Store Connect, by the key in the environment, as plain scripts make one. */
export function token() {
  const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: ASC_ISSUER_ID, iat: now, exp: now + 1200, aud: 'appstoreconnect-v1' };
  const body = `${part({ alg: 'ES256', kid: ASC_KEY_ID, typ: 'JWT' })}.${part(claims)}`;
  const key = { key: createPrivateKey(Buffer.from(ASC_PRIVATE_KEY, 'base64').toString()), dsaEncoding: 'ieee-p1363' };
  return `${body}.${sign('sha256', Buffer.from(body), key).toString('base64url')}`;
}
