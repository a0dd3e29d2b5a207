import type { Address } from '../../core/address.ts';
import { isLeftover } from '../../core/delivery.ts';
import { createAttributes, deleteAttributes } from '../../core/diff.ts';
import type { Proposal } from '../../core/proposal.ts';
import type { ListedFile } from '../../core/kind.ts';
import { baseName } from '../../core/local-file.ts';
import type { UploadOperation } from '../../core/operation.ts';
import { itself, remove, to, upload } from '../requests.ts';
import type { AttachmentRow } from './observe.ts';
import { ATTACHMENTS_POINTER } from './want.ts';

const TYPE = 'appStoreReviewAttachments';

const DETAIL = { type: 'appStoreReviewDetails', address: 'review' } as const;

/** Seconds. Documents take seconds, sometimes minutes. */
const STUCK_AFTER = 900;

/** Adds what makes the attachments those of the manifest. What is the same is known by content and name, in any order. */
export function proposeAttachments(
  proposal: Proposal,
  want: readonly ListedFile[],
  { rows, arriving }: { rows: readonly AttachmentRow[]; arriving: boolean },
): void {
  const pairs = pair(want, rows);
  const uploads: Address[] = [];
  for (const file of want) {
    const address = `review/attachments/${file.path}`;
    const present = pairs.has(file);
    const fields = { fileName: baseName(file.path), fileSize: file.bytes, sourceFileChecksum: file.md5 };
    if (present && arriving) {
      for (const [field, value] of Object.entries(fields)) proposal.expects.push({ address, field, value });
    }
    if (present) continue;
    uploads.push(address);
    const from = () => `${ATTACHMENTS_POINTER}/${file.entry}`;
    proposal.changes.push(...createAttributes({ address, from }, fields));
    proposal.operations.push(uploadOf(address, file));
  }
  const kept = new Set(pairs.values());
  for (const row of rows) if (!kept.has(row)) removal(proposal, row, want, uploads);
}

/** Finds the row of each file: by checksum first, then, where Apple shows none, by size. The name has to be the same in any case. */
function pair(want: readonly ListedFile[], rows: readonly AttachmentRow[]): Map<ListedFile, AttachmentRow> {
  const pairs = new Map<ListedFile, AttachmentRow>();
  const left = new Set(rows.filter((row) => !isLeftover(row.state)));
  const take = (same: (file: ListedFile, row: AttachmentRow) => boolean): void => {
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

function uploadOf(address: Address, { path, bytes, md5 }: ListedFile): UploadOperation {
  const content = {
    attributes: { fileName: baseName(path), fileSize: bytes },
    relationships: { appStoreReviewDetail: to(DETAIL.type, DETAIL.address) },
  };
  return upload({ kind: 'reviewDetail', address, type: TYPE }, content, {
    file: { path, bytes, md5 },
    seconds: STUCK_AFTER,
    siblings: [...itself(DETAIL), `/${TYPE}`],
    // Two reservations of the same name and size, both without an answer, could not be distinguished.
    mutex: 'review/attachments',
  });
}

function removal(proposal: Proposal, row: AttachmentRow, want: readonly ListedFile[], uploads: Address[]): void {
  const { address, fileName, fileSize, md5, state } = row;
  const target = { kind: 'reviewDetail', address, type: TYPE } as const;
  const hasSuccessor = want.some((file) => baseName(file.path) === fileName);
  if (isLeftover(state) && hasSuccessor) {
    // What a broken upload of this very file left behind holds nothing that anybody would have to approve.
    proposal.operations.push(remove(target));
    const message = `an upload of ${fileName} did not succeed (${state}); what is left of it is removed`;
    proposal.notes.push({ address, message });
    return;
  }
  const fields = {
    fileName,
    fileSize,
    sourceFileChecksum: md5,
    ...(isLeftover(state) ? { assetDeliveryState: state } : {}),
  };
  proposal.changes.push(...deleteAttributes({ address, from: () => ATTACHMENTS_POINTER }, fields));
  const reason = `App Review will no longer see ${fileName}`;
  proposal.operations.push(
    remove(target, {
      // A file goes once its successor is there.
      ...(uploads.length > 0 ? { after: uploads } : {}),
      // Another file under the same name takes its place.
      ...(hasSuccessor ? {} : { gates: [{ name: 'delete-attachments', reason }] }),
    }),
  );
}
