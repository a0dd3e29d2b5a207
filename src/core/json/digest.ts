import { createHash } from 'node:crypto';
import { canonicalJson } from './json.ts';

/** SHA-256 of a value's canonical JSON, as `sha256:<hex>`: equal values give equal digests on every machine. */
export function digest(value: unknown): string {
  return `sha256:${createHash('sha256').update(canonicalJson(value)).digest('hex')}`;
}
