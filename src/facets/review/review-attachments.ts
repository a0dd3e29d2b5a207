import type { Address } from '../../core/address.ts';
import { ref } from '../../core/address.ts';
import type { StoredFile } from '../../core/asset.ts';
import { isLeftover, storedFile } from '../../core/asset.ts';
import { createAttributes, deleteAttributes } from '../../core/diff.ts';
import type { Reader, Resource } from '../../core/document.ts';
import type { Proposal } from '../../core/facet.ts';
import type { LocalFile } from '../../core/local-file.ts';
import { baseName } from '../../core/local-file.ts';
import type { UploadOperation } from '../../core/operation.ts';

const TYPE = 'appStoreReviewAttachments';

/** Seconds. Documents take seconds, sometimes minutes. */
const STUCK_AFTER = 900;

/** Apple's largest number of included resources; the standard is ten. */
const INCLUDED = 50;

/** A file for App Review as Apple has it; `id` is absent where it is about to come with a new version. */
export interface AttachmentRow extends StoredFile {
  id?: string;
  address: Address;
}

/** What has to be asked for along with the review details. */
export const ATTACHMENT_QUERY = {
  include: TYPE,
  [`limit[${TYPE}]`]: INCLUDED,
  // Without the upload operations, whose addresses are as good as keys.
  [`fields[${TYPE}]`]: ['fileName', 'fileSize', 'sourceFileChecksum', 'assetDeliveryState'],
};

/** @param included what came along with the review details. */
export async function readAttachments(api: Reader, detail: Resource, included: Resource[]): Promise<AttachmentRow[]> {
  const along = included.filter(({ type }) => type === TYPE);
  const fields = `fields[${TYPE}]` as const;
  const all =
    along.length < INCLUDED
      ? along
      : (await api.all(`/v1/appStoreReviewDetails/${detail.id}/${TYPE}`, { [fields]: ATTACHMENT_QUERY[fields] ?? [] }))
          .data;
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
export function carriedOver(rows: readonly AttachmentRow[]): AttachmentRow[] {
  return rows.filter((row) => !isLeftover(row.state)).map(({ id: _id, ...row }) => row);
}

/** Adds what makes the attachments those of the manifest. What is the same is told by content and name, in any order. */
export function proposeAttachments(
  proposal: Proposal,
  want: readonly LocalFile[],
  { rows, arriving }: { rows: readonly AttachmentRow[]; arriving: boolean },
): void {
  const pairs = pair(want, rows);
  const uploads: Address[] = [];
  for (const [index, file] of want.entries()) {
    const address = `review/attachments/${file.path}`;
    const present = pairs.has(file);
    const fields = { fileName: baseName(file.path), fileSize: file.bytes, sourceFileChecksum: file.md5 };
    if (present && arriving) {
      for (const [field, value] of Object.entries(fields)) proposal.expects.push({ address, field, value });
    }
    if (present) continue;
    uploads.push(address);
    proposal.changes.push(...createAttributes({ address, from: () => `/review/attachments/${index}` }, fields));
    proposal.operations.push(uploadOf(address, file));
  }
  const kept = new Set(pairs.values());
  for (const row of rows) if (!kept.has(row)) remove(proposal, row, want, uploads);
}

/** Finds the row of each file: by checksum first, then, where Apple shows none, by size. The name has to be the same in any case. */
function pair(want: readonly LocalFile[], rows: readonly AttachmentRow[]): Map<LocalFile, AttachmentRow> {
  const pairs = new Map<LocalFile, AttachmentRow>();
  const left = new Set(rows.filter((row) => !isLeftover(row.state)));
  const take = (same: (file: LocalFile, row: AttachmentRow) => boolean): void => {
    for (const file of want) {
      if (pairs.has(file)) continue;
      const row = [...left].find((one) => one.fileName === baseName(file.path) && same(file, one));
      if (!row) continue;
      pairs.set(file, row);
      left.delete(row);
    }
  };
  take((file, row) => row.md5 === file.md5);
  take((file, row) => row.md5 === null && row.fileSize === file.bytes);
  return pairs;
}

function uploadOf(address: Address, file: LocalFile): UploadOperation {
  return {
    action: 'upload',
    kind: 'reviewDetail',
    address,
    method: 'POST',
    path: [`/v1/${TYPE}`],
    body: {
      data: {
        type: TYPE,
        attributes: { fileName: baseName(file.path), fileSize: file.bytes },
        relationships: { appStoreReviewDetail: { data: { type: 'appStoreReviewDetails', id: ref('review') } } },
      },
    },
    file,
    seconds: STUCK_AFTER,
    siblings: ['/v1/appStoreReviewDetails/', ref('review'), `/${TYPE}`],
    // Two reservations of the same name and size, both without an answer, could not be told apart.
    mutex: 'review/attachments',
  };
}

function remove(proposal: Proposal, row: AttachmentRow, want: readonly LocalFile[], uploads: Address[]): void {
  const { address, fileName, fileSize, md5, state } = row;
  const operation = {
    action: 'delete' as const,
    kind: 'reviewDetail',
    address,
    method: 'DELETE' as const,
    path: [`/v1/${TYPE}/`, ref(address)],
  };
  if (isLeftover(row.state) && want.some((file) => baseName(file.path) === fileName)) {
    // What a broken upload of this very file left behind holds nothing that anybody would have to approve.
    proposal.operations.push(operation);
    proposal.notes.push({
      address,
      message: `an upload of ${fileName} did not succeed (${state}); what is left of it goes`,
    });
    return;
  }
  const fields = {
    fileName,
    fileSize,
    sourceFileChecksum: md5,
    ...(isLeftover(row.state) ? { assetDeliveryState: state } : {}),
  };
  proposal.changes.push(...deleteAttributes({ address, from: () => '/review/attachments' }, fields));
  proposal.operations.push({
    ...operation,
    // A file goes once its successor is there.
    ...(uploads.length > 0 ? { after: uploads } : {}),
    // Another file under the same name takes its place.
    ...(want.some((file) => baseName(file.path) === fileName)
      ? {}
      : { gates: [{ name: 'delete-attachments' as const, reason: `App Review will not see ${fileName} any more` }] }),
  });
}
