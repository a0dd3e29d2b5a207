import type { Blocked } from '../../core/change.ts';
import type { Fields } from '../../core/diff.ts';
import { CONTACT_FIELDS, keyOf, pointerOf } from './fields.ts';

/**
 * Why Apple would refuse these review details. They are judged as a whole, whatever part of them is sent (observed 2026-09).
 * @param whole as they would be afterwards.
 * @param password whether there would be one, as far as can be known.
 * @param asked whether the manifest gives a password.
 */
export function reviewObstacles(whole: Fields, password: boolean, asked: boolean): Blocked[] {
  const address = 'review';
  const obstacles: Blocked[] = [];
  const missing = CONTACT_FIELDS.filter((field) => (whole[field] ?? null) === null);
  if (missing.length > 0) {
    const reason = `Apple takes review details only with the whole contact, and ${missing.join(', ')} would be empty; add review.contact`;
    obstacles.push({ address, reason, from: '/review', fix: 'review.contact' });
  }
  const name = (whole['demoAccountName'] ?? null) !== null;
  const required = whole['demoAccountRequired'] === true;
  if (!name && (required || asked)) {
    const reason = required
      ? 'a demo account that App Review needs has to have a name; set review.demoAccount.name'
      : 'a password without a name is not a demo account; set review.demoAccount.name';
    const from = pointerOf(required ? 'demoAccountRequired' : 'demoAccountPassword');
    obstacles.push({ address, field: 'demoAccountName', reason, from, fix: keyOf('demoAccountName') });
  }
  if (required && !password) {
    const reason = 'a demo account that App Review needs has to have a password; set review.demoAccount.password';
    const from = pointerOf('demoAccountRequired');
    obstacles.push({ address, field: 'demoAccountPassword', reason, from, fix: keyOf('demoAccountPassword') });
  }
  return obstacles;
}
