import { createHash } from 'node:crypto';

/** SHA-256 of a style or a script, as the policy of a page names those that it allows: `sha256-<base64>`. */
export function sourceHash(source: string): string {
  return `sha256-${createHash('sha256').update(source).digest('base64')}`;
}
