import { createHash } from 'node:crypto';
import { canonicalJson } from './json.ts';

/** SHA-256 of a value's canonical JSON, as `sha256:<hex>`: equal values give equal digests on every machine. */
export function digest(value: unknown): string {
  return `sha256:${createHash('sha256').update(canonicalJson(value)).digest('hex')}`;
}

/** SHA-256 of a text as a page names it that lets nothing run but what it knows: `sha256-<base64>`. */
export function sourceHash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
