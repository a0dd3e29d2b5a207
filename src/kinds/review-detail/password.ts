import type { Change } from '../../core/change.ts';
import { fingerprint } from '../../core/secrets/secret.ts';
import { PASSWORD_POINTER } from './fields.ts';

/**
 * What Apple shows of the demo account's password. It is not certain whether Apple shows it at all.
 * a fingerprint: in clear; there: something is set, and it is not known what; none: not set, or set and not shown.
 */
export type PresentPassword = { fingerprint: string } | 'there' | 'none';

/**
 * Reads a password so that its text goes no further.
 * @param asked whether the manifest manages it: otherwise it is not looked at closely.
 */
export function readPassword(value: string | undefined, bundleId: string, asked: boolean): PresentPassword {
  if (value === undefined || value === '') return 'none';
  if (!asked || /^[*•●·]+$/u.test(value)) return 'there';
  return { fingerprint: fingerprint(value, `${bundleId}${PASSWORD_POINTER}`) };
}

/** The circumstances in which a password is compared. */
export interface PasswordState {
  present: PresentPassword;
  /** The account's name as it is now: without one there is no password either. */
  name: string | null;
  /** Something else of the review details is written anyway. */
  along: boolean;
}

/**
 * How the password would change, in fingerprints.
 *
 * What Apple does not show can't be compared. Writing it every time would make every plan a change, so it goes along whenever something
 * else is written, and `unseen` says that nobody knows.
 */
export function comparePassword(
  want: string | null | undefined,
  { present, name, along }: PasswordState,
): { change?: Pick<Change, 'before' | 'after'>; unseen: boolean } {
  if (want === undefined) return { unseen: false };
  if (typeof present === 'object') {
    return present.fingerprint === want
      ? { unseen: false }
      : { change: { before: present.fingerprint, after: want }, unseen: false };
  }
  if (present === 'none' && name === null) {
    return want === null ? { unseen: false } : { change: { before: null, after: want }, unseen: false };
  }
  if (want === null && present === 'there') return { change: { after: null }, unseen: false };
  return along ? { change: { after: want }, unseen: true } : { unseen: true };
}
