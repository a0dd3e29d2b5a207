import { fingerprint } from './secret.ts';
import type { Masked } from '../value.ts';

/**
 * A text of which a plan shows no more than that it changes.
 * @param whole what the fingerprint is of: a text that is easy to guess is safer together with what it belongs to
 * @param scope what it is for, as of a fingerprint
 */
export function masked(text: string, whole: string, scope: string): Masked {
  return { masked: beginning(text), fingerprint: fingerprint(whole, scope) };
}

/** `j…@…` of an e-mail address, `+49…` of a telephone number, the first letter of anything else. */
function beginning(text: string): string {
  const points = Array.from(text);
  if (points.length < SHORTEST) return '…';
  if (/^\+\d\d/.test(text)) return `${text.slice(0, 3)}…`;
  return /^[^\s@]+@[^\s@]+$/.test(text) ? `${points[0]}…@…` : `${points[0]}…`;
}

/** Of a shorter text, its first letter would be half of it. Code points. */
const SHORTEST = 3;
