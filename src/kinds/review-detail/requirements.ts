import type { Outlook } from '../../core/outlook.ts';
import type { Requirement } from '../../core/status.ts';
import { keyOf } from './fields.ts';
import type { ReviewHave } from './observe.ts';

const ADDRESS = 'review';

const CONTACT = {
  contactFirstName: 'first name',
  contactLastName: 'last name',
  contactEmail: 'e-mail address',
  contactPhone: 'phone number',
} as const;

/** Whom App Review can ask, and how it signs in where that is needed. */
export function reviewRequirements({ fields, password }: ReviewHave, { judge, value }: Outlook): Requirement[] {
  const contact = (Object.keys(CONTACT) as (keyof typeof CONTACT)[]).map((field) =>
    judge({
      what: `the ${CONTACT[field]} of a contact for App Review`,
      address: ADDRESS,
      field,
      have: fields[field],
      fix: keyOf(field),
    }),
  );
  if (value(ADDRESS, 'demoAccountRequired', fields.demoAccountRequired) !== true) return contact;
  const account = { address: ADDRESS, fix: 'review.demoAccount' };
  return [
    ...contact,
    judge({
      ...account,
      what: 'the name of a demo account',
      field: 'demoAccountName',
      have: fields.demoAccountName,
    }),
    judge({
      ...account,
      what: 'the password of a demo account',
      field: 'demoAccountPassword',
      // Apple may not show it: with a name, what can't be read counts as given.
      have: password === 'none' && fields.demoAccountName === null ? null : 'given',
    }),
  ];
}
