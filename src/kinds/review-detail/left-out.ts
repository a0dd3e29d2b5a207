import { isLeftover } from '../../core/delivery.ts';
import type { LeftOut } from '../../core/left-out.ts';
import { PASSWORD_POINTER } from './fields.ts';
import type { ReviewHave } from './observe.ts';
import { ATTACHMENTS_POINTER } from './want.ts';

/** The password and the attachments, which Apple does not give back, and a contact that lacks something. */
export function reviewLeftOut({ present, fields, password, attachments }: ReviewHave): LeftOut[] {
  if (!present) return [];
  const { contactFirstName: firstName, contactLastName: lastName, contactEmail: email, contactPhone: phone } = fields;
  const contact = { firstName, lastName, email, phone };
  const known = Object.entries(contact).filter(([, value]) => value !== null);
  const isPartial = known.length > 0 && known.length < Object.keys(contact).length;
  const files = attachments.filter(({ state }) => !isLeftover(state)).map(({ fileName }) => fileName);
  return [
    ...(isPartial
      ? [
          {
            pointer: '/review/contact',
            reason: 'a manifest has all four of it or none',
            value: Object.fromEntries(known),
          },
        ]
      : []),
    ...(password === 'none' && fields.demoAccountName === null
      ? []
      : [{ pointer: PASSWORD_POINTER, reason: NO_PASSWORD }]),
    ...(files.length === 0
      ? []
      : [{ pointer: ATTACHMENTS_POINTER, reason: 'Apple does not give these files back', value: files }]),
  ];
}

const NO_PASSWORD =
  'Apple does not give it back: write { env: ASCEND_DEMO_PASSWORD }, and set the variable where ascend runs';
