import { keysOf } from '../../core/json/pointer.ts';

/** Where the manifest has the password of the demo account: its text stays out of everything else. */
export const PASSWORD_POINTER = '/review/demoAccount/password';

/** Apple's attributes, all but the password's value being plain, and where the manifest has each. */
const POINTERS = {
  contactFirstName: '/review/contact/firstName',
  contactLastName: '/review/contact/lastName',
  contactPhone: '/review/contact/phone',
  contactEmail: '/review/contact/email',
  demoAccountName: '/review/demoAccount/name',
  demoAccountPassword: PASSWORD_POINTER,
  demoAccountRequired: '/review/demoAccount/required',
  notes: '/review/notes',
} as const;

export const REVIEW_FIELDS = Object.keys(POINTERS) as (keyof typeof POINTERS)[];

export const CONTACT_FIELDS = ['contactFirstName', 'contactLastName', 'contactPhone', 'contactEmail'] as const;

/** Texts of people and accounts: nobody learns them from a plan who could not read them in App Store Connect. */
const PRIVATE_FIELDS: readonly string[] = [...CONTACT_FIELDS, 'demoAccountName', 'notes'];

export function isPrivate(field: string): boolean {
  return PRIVATE_FIELDS.includes(field);
}

/** JSON pointer of an attribute's value in the manifest. */
export function pointerOf(field: string): string {
  const pointers: Readonly<Record<string, string>> = POINTERS;
  return pointers[field] ?? '/review';
}

/** The manifest key of an attribute, e.g. `review.contact.phone`. */
export function keyOf(field: string): string {
  return keysOf(pointerOf(field)).join('.');
}
