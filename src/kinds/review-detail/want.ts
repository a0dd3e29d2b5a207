import type { Beside, ListedFile } from '../../core/kind.ts';
import { canonicalText } from '../../core/text/canonical-text.ts';
import { everythingRead } from '../everything-read.ts';
import type { AppPart, ReviewDetailPart } from '../manifest.gen.ts';
import { PASSWORD_POINTER } from './fields.ts';
import type { ReviewHave } from './observe.ts';

type Section = NonNullable<ReviewDetailPart['review']>;

/** Under Apple's names. Nothing is derived: an account may be kept but not required. A key that is missing is not managed. */
export interface ReviewWant {
  contactFirstName?: string;
  contactLastName?: string;
  contactPhone?: string;
  contactEmail?: string;
  demoAccountRequired?: boolean;
  demoAccountName?: string | null;
  /** The fingerprint of the password. */
  demoAccountPassword?: string | null;
  notes?: string | null;
  /** Owned whole. */
  attachments?: ListedFile[];
}

export const ATTACHMENTS_POINTER = '/review/attachments';

export function wantReview(manifest: ReviewDetailPart & AppPart, beside: Beside): ReviewWant | undefined {
  const own: ReviewDetailPart = manifest;
  const { review, ...left } = own;
  everythingRead(left);
  if (!review) return undefined;
  const { contact, demoAccount, notes, attachments, ...others } = review;
  everythingRead(others);
  return {
    ...(contact ? wantContact(contact) : {}),
    ...(demoAccount ? wantAccount(demoAccount, beside.fingerprint(PASSWORD_POINTER, manifest.app.bundleId)) : {}),
    ...(notes === undefined ? {} : { notes: canonicalText(notes) }),
    ...(attachments === undefined ? {} : { attachments: attachments ? [...beside.files(ATTACHMENTS_POINTER)] : [] }),
  };
}

function wantContact({ firstName, lastName, phone, email, ...left }: NonNullable<Section['contact']>): ReviewWant {
  everythingRead(left);
  return {
    contactFirstName: canonicalText(firstName) ?? '',
    contactLastName: canonicalText(lastName) ?? '',
    contactPhone: canonicalText(phone) ?? '',
    contactEmail: canonicalText(email) ?? '',
  };
}

function wantAccount(
  { required, name, password, ...left }: NonNullable<Section['demoAccount']>,
  fingerprint: string | undefined,
): ReviewWant {
  everythingRead(left);
  return {
    ...(required === undefined ? {} : { demoAccountRequired: required }),
    ...(name === undefined ? {} : { demoAccountName: canonicalText(name) }),
    ...(password === undefined ? {} : { demoAccountPassword: password === null ? null : (fingerprint ?? null) }),
  };
}

/** Without the password and the files, which Apple does not give back. */
export function describeReview({ present, fields }: ReviewHave): ReviewDetailPart | undefined {
  if (!present) return undefined;
  const { contactFirstName, contactLastName, contactPhone, contactEmail, notes } = fields;
  const { demoAccountRequired: required, demoAccountName: name } = fields;
  const isWhole = contactFirstName && contactLastName && contactPhone && contactEmail;
  const contact = isWhole && {
    firstName: contactFirstName,
    lastName: contactLastName,
    email: contactEmail,
    phone: contactPhone,
  };
  return {
    review: {
      ...(contact ? { contact } : {}),
      demoAccount: { required, ...(name === null ? {} : { name }) },
      ...(notes === null ? {} : { notes }),
    },
  };
}
