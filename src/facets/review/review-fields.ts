import type { Blocked } from '../../core/change.ts';
import type { Fields } from '../../core/diff.ts';
import type { Resource } from '../../core/document.ts';
import { attribute } from '../../core/document.ts';
import { canonicalText } from '../../core/text.ts';
import type { Review } from '../../manifest/types.ts';

/** Where the manifest has each of Apple's attributes. */
const POINTERS: Readonly<Record<string, string>> = {
  contactFirstName: '/review/contact/firstName',
  contactLastName: '/review/contact/lastName',
  contactPhone: '/review/contact/phone',
  contactEmail: '/review/contact/email',
  demoAccountName: '/review/demoAccount/name',
  demoAccountPassword: '/review/demoAccount/password',
  demoAccountRequired: '/review/demoAccount/required',
  notes: '/review/notes',
};

const CONTACT = ['contactFirstName', 'contactLastName', 'contactPhone', 'contactEmail'];
const TEXTS = [...CONTACT, 'demoAccountName', 'notes'];

/** The attributes that are read and written, all but the password's value being plain. */
export const REVIEW_FIELDS = Object.keys(POINTERS);

export const REVIEW_LIMITS = { notes: 4000 };

export function pointerOf(field: string): string {
  return POINTERS[field] ?? '/review';
}

/** What the manifest says, under Apple's names and without the password. Nothing is derived: an account may be kept but not required. */
export function wantedFields({ contact, demoAccount, notes }: Review): Fields {
  return {
    contactFirstName: contact?.firstName,
    contactLastName: contact?.lastName,
    contactPhone: contact?.phone,
    contactEmail: contact?.email,
    demoAccountRequired: demoAccount?.required,
    demoAccountName: demoAccount?.name,
    notes,
  };
}

/** What Apple has, without the password. */
export function seenFields(detail: Resource): Record<string, string | boolean | null> {
  const texts = TEXTS.map((field) => [field, canonicalText(attribute(detail, field))] as const);
  return { ...Object.fromEntries(texts), demoAccountRequired: attribute(detail, 'demoAccountRequired') === true };
}

/** The wanted fields as they are compared: a phone number that only looks different is the one that is there. */
export function comparable(want: Fields, have: Fields): Fields {
  const { contactPhone } = want;
  const present = have['contactPhone'];
  const same =
    typeof contactPhone === 'string' && typeof present === 'string' && digits(contactPhone) === digits(present);
  return same ? { ...want, contactPhone: present } : want;
}

/** Apple may keep a phone number as it was sent, or tidied up: the digits are what counts. */
function digits(phone: string): string {
  return phone.replace(/[^+\d]/g, '');
}

/**
 * Why Apple would refuse these review details. They are judged as a whole, whatever part of them is sent (observed 2026-09).
 * @param whole as they would be afterwards.
 * @param password whether there would be one, as far as can be known.
 */
export function reviewProblems(whole: Fields, password: boolean, asked: boolean): Blocked[] {
  const address = 'review';
  const problems: Blocked[] = [];
  const missing = CONTACT.filter((field) => (whole[field] ?? null) === null);
  if (missing.length > 0) {
    const reason = `Apple takes review details only with the whole contact, and ${missing.join(', ')} would be empty; add review.contact`;
    problems.push({ address, reason, from: '/review', fix: 'review.contact' });
  }
  const name = (whole['demoAccountName'] ?? null) !== null;
  const required = whole['demoAccountRequired'] === true;
  if (!name && (required || asked)) {
    const reason = required
      ? 'a demo account that App Review needs has to have a name; set review.demoAccount.name'
      : 'a password without a name is no demo account; set review.demoAccount.name';
    const from = pointerOf(required ? 'demoAccountRequired' : 'demoAccountPassword');
    problems.push({ address, field: 'demoAccountName', reason, from, fix: 'review.demoAccount.name' });
  }
  if (required && !password) {
    const reason = 'a demo account that App Review needs has to have a password; set review.demoAccount.password';
    const from = pointerOf('demoAccountRequired');
    problems.push({ address, field: 'demoAccountPassword', reason, from, fix: 'review.demoAccount.password' });
  }
  return problems;
}
