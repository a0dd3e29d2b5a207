import { SignJWT } from 'jose';
import type { Credentials } from './credentials.ts';

/** Seconds. Apple refuses tokens of more than 20 minutes; 10 leave room for clocks that differ. */
export const LIFETIME = 600;

/** Seconds by which `iat` is put into the past, against clocks that run ahead of Apple's. */
const BACKDATE = 60;

/** Seconds before its end at which a token is renewed. */
const MARGIN = 60;

/** Gives the token to send, and a new one in time. `renew` throws the present one away, after Apple refused it. */
export interface TokenSource {
  token(): Promise<string>;
  renew(): void;
}

/** @param now milliseconds since 1970; real time, because Apple's clock judges the token. */
export function createTokenSource(credentials: Credentials, now: () => number = Date.now): TokenSource {
  let current: { token: Promise<string>; until: number } | undefined;
  return {
    token() {
      const seconds = Math.floor(now() / 1000);
      if (!current || seconds >= current.until - MARGIN) {
        current = { token: sign(credentials, seconds), until: seconds + LIFETIME };
      }
      return current.token;
    },
    renew() {
      current = undefined;
    },
  };
}

async function sign({ keyId, issuerId, key, guard }: Credentials, seconds: number): Promise<string> {
  // An individual key has no issuer and says `sub: user` instead.
  const token = await new SignJWT(issuerId === undefined ? { sub: 'user' } : { iss: issuerId })
    .setProtectedHeader({ alg: 'ES256', kid: keyId, typ: 'JWT' })
    .setIssuedAt(seconds - BACKDATE)
    .setExpirationTime(seconds + LIFETIME)
    .setAudience('appstoreconnect-v1')
    .sign(key);
  guard.know(token);
  return token;
}
