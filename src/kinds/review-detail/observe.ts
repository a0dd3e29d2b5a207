import type { Address } from '../../core/address.ts';
import type { StoredFile } from '../../core/delivery.ts';
import { isLeftover, storedFile } from '../../core/delivery.ts';
import type { Query, Reader, Resource } from '../../core/resource.ts';
import { attribute, textAttribute } from '../../core/resource.ts';
import type { Scope } from '../../core/kind.ts';
import { canonicalText } from '../../core/text/canonical-text.ts';
import type { AppHave } from '../app/kind.ts';
import { fields, include } from '../requests.ts';
import type { VersionHave } from '../version/observe.ts';
import { filledVersion } from '../version/target.ts';
import { REVIEW_FIELDS } from './fields.ts';
import type { PresentPassword } from './password.ts';
import { readPassword } from './password.ts';

/** What Apple has under its own names, without the password. */
interface ReviewFields {
  contactFirstName: string | null;
  contactLastName: string | null;
  contactPhone: string | null;
  contactEmail: string | null;
  demoAccountName: string | null;
  demoAccountRequired: boolean;
  notes: string | null;
}

/** A file for App Review as Apple has it; `id` is absent where it is about to come with a new version. */
export interface AttachmentRow extends StoredFile {
  id?: string;
  address: Address;
}

export interface ReviewHave {
  /** Absent where there are none, and where they are about to come with a new version. */
  id?: string;
  present: boolean;
  fields: ReviewFields;
  password: PresentPassword;
  /** Read only where the manifest manages them, or all is read. */
  attachments: AttachmentRow[];
}

const TYPE = 'appStoreReviewDetails';
const FILES = 'appStoreReviewAttachments';

/** Apple's largest number of included resources; the standard is ten. */
const INCLUDED = 50;

/** Without the upload operations, whose addresses are as good as keys. */
const FILE_FIELDS = fields(FILES, ['fileName', 'fileSize', 'sourceFileChecksum', 'assetDeliveryState']);

const FILE_QUERY: Query = { ...include(TYPE, [FILES]), [`limit[${FILES}]`]: INCLUDED, ...FILE_FIELDS };

const ABSENT: ReviewHave = {
  present: false,
  fields: {
    contactFirstName: null,
    contactLastName: null,
    contactPhone: null,
    contactEmail: null,
    demoAccountName: null,
    demoAccountRequired: false,
    notes: null,
  },
  password: 'none',
  attachments: [],
};

/** What of the manifest decides how much is read. */
interface Asked {
  attachments?: unknown;
  demoAccountPassword?: unknown;
}

export async function observeReview(
  api: Reader,
  { want, whole }: Scope<Asked>,
  { app, version: { target } }: { app: AppHave; version: VersionHave },
): Promise<ReviewHave> {
  const owner = filledVersion(target);
  if (!owner) return ABSENT;
  const files = whole || want?.attachments !== undefined;
  const found = await api.one(`/v1/appStoreVersions/${owner.id}/appStoreReviewDetail`, {
    ...fields(TYPE, [...REVIEW_FIELDS, ...(files ? ([FILES] as const) : [])]),
    ...(files ? FILE_QUERY : {}),
  });
  if (!found) return ABSENT;
  const asked = want?.demoAccountPassword !== undefined;
  const attachments = files ? await readAttachments(api, found.data, found.included) : [];
  const have = {
    present: true,
    fields: fieldsOf(found.data),
    password: readPassword(textAttribute(found.data, 'demoAccountPassword'), app.bundleId, asked),
  };
  // A new version usually begins with a copy of these, under other ids.
  return target.kind === 'new'
    ? { ...have, attachments: carriedOver(attachments) }
    : { ...have, id: found.data.id, attachments };
}

function fieldsOf(detail: Resource): ReviewFields {
  const text = (field: keyof ReviewFields) => canonicalText(attribute(detail, field));
  return {
    contactFirstName: text('contactFirstName'),
    contactLastName: text('contactLastName'),
    contactPhone: text('contactPhone'),
    contactEmail: text('contactEmail'),
    demoAccountName: text('demoAccountName'),
    demoAccountRequired: attribute(detail, 'demoAccountRequired') === true,
    notes: text('notes'),
  };
}

/** @param included what came along with the review details. */
async function readAttachments(api: Reader, detail: Resource, included: Resource[]): Promise<AttachmentRow[]> {
  const along = included.filter(({ type }) => type === FILES);
  const isCut = along.length >= INCLUDED;
  const all = isCut ? (await api.all(`/v1/${TYPE}/${detail.id}/${FILES}`, FILE_FIELDS)).data : along;
  const names = new Map<string, number>();
  return all.map((resource) => {
    const row = storedFile(resource);
    const key = `review/attachments/${row.fileName} (${row.md5?.slice(0, 8) ?? row.state})`;
    const nth = (names.get(key) ?? 0) + 1;
    names.set(key, nth);
    // Never an address that the manifest could make: an old file and a new one may have the same name.
    return { ...row, address: nth === 1 ? key : `${key} ${nth}` };
  });
}

/** What a new version gets of them: a reservation that nobody used is nothing to copy. */
function carriedOver(rows: readonly AttachmentRow[]): AttachmentRow[] {
  return rows.filter((row) => !isLeftover(row.state)).map(({ id: _id, ...row }) => row);
}

export function reviewAddresses({ id, attachments }: ReviewHave): [Address, string][] {
  const files = attachments.flatMap((row): [Address, string][] =>
    row.id === undefined ? [] : [[row.address, row.id]],
  );
  return id === undefined ? files : [['review', id], ...files];
}
