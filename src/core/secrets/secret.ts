import { scryptSync } from 'node:crypto';

/** Fingerprints cost some 50 ms each by design, and the same few are asked for again and again. */
const known = new Map<string, string>();

/**
 * Stands for a secret wherever a plan, a digest or a comparison needs one: equal texts give equal fingerprints within one app, and the
 * text can't be guessed from it cheaply. The salt is no random one, because equal manifests have to give equal plans.
 * @param scope what the secret is for, e.g. the bundle id with the manifest pointer.
 */
export function fingerprint(text: string, scope: string): string {
  const key = JSON.stringify([scope, text]);
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = `scrypt:${scryptSync(text, `ascend ${scope}`, 24, { N: 16_384, r: 8, p: 1 }).toString('base64url')}`;
  known.set(key, made);
  return made;
}
