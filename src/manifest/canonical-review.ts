import type { LocalFile } from '../core/local-file.ts';
import { DEMO_PASSWORD, fingerprint } from '../core/secret.ts';
import { canonicalText } from '../core/text.ts';
import type { ReleaseManifest } from './manifest.gen.ts';
import type { Review } from './types.ts';

type RawReview = NonNullable<ReleaseManifest['review']>;

/** What was found beside the manifest: the texts of secrets by pointer, files by the path that names them. */
export interface Extras {
  secrets: ReadonlyMap<string, string>;
  files: ReadonlyMap<string, LocalFile>;
}

/** The review section as it is compared: a password is its fingerprint, an attachment its description. */
export function canonicalReview(
  { contact, demoAccount, notes, attachments }: RawReview,
  { bundleId, secrets, files }: Extras & { bundleId: string },
): Review {
  return {
    ...(contact
      ? {
          contact: {
            firstName: canonicalText(contact.firstName) ?? '',
            lastName: canonicalText(contact.lastName) ?? '',
            email: canonicalText(contact.email) ?? '',
            phone: canonicalText(contact.phone) ?? '',
          },
        }
      : {}),
    ...(demoAccount ? { demoAccount: canonicalAccount(demoAccount, bundleId, secrets.get(DEMO_PASSWORD)) } : {}),
    ...(notes === undefined ? {} : { notes: canonicalText(notes) }),
    ...(attachments === undefined
      ? {}
      : {
          attachments: (attachments ?? []).flatMap((path) => files.get(path) ?? []),
        }),
  };
}

function canonicalAccount(
  { required, name, password }: NonNullable<RawReview['demoAccount']>,
  bundleId: string,
  text: string | undefined,
): NonNullable<Review['demoAccount']> {
  return {
    ...(required === undefined ? {} : { required }),
    ...(name === undefined ? {} : { name: canonicalText(name) }),
    ...(password === undefined
      ? {}
      : { password: text === undefined ? null : fingerprint(text, `${bundleId}${DEMO_PASSWORD}`) }),
  };
}
