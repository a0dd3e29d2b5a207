import { isLeftover } from '../../core/delivery.ts';
import { createAttributes, deleteAttributes } from '../../core/diff.ts';
import type { ListedFile } from '../../core/kind.ts';
import { baseName } from '../../core/local-file.ts';
import type { Proposal } from '../../core/proposal.ts';
import { emptyProposal } from '../../core/proposal.ts';
import { remove, to, upload } from '../requests.ts';
import type { PicturePlace, PictureRow } from './picture.ts';
import { picturePath, presentPictureAddress } from './picture.ts';

/** Seconds. Pictures take seconds to minutes; some never end (observed with screenshots). */
const STUCK_AFTER = 900;

/** What stands in the way of a change, and where a person can act. */
export interface PictureLock {
  reason: string;
  fix?: string;
}

/**
 * Brings the one picture to what is wanted; `null`: there is to be none. Apple has room for one only, so the old one goes before the new
 * one comes.
 */
export function proposePicture(
  place: PicturePlace,
  want: ListedFile | null,
  have: PictureRow | undefined,
  { arriving = false, lock }: { arriving?: boolean; lock?: PictureLock | undefined } = {},
): Proposal {
  const proposal = emptyProposal();
  const { address, pointer } = place;
  const isUsable = have !== undefined && !isLeftover(have.state);
  if (want === null ? have === undefined : isUsable && isSame(want, have)) {
    if (want && arriving) {
      for (const [field, value] of Object.entries(fieldsOf(place, want)))
        proposal.expects.push({ address, field, value });
    }
    return proposal;
  }
  if (lock) {
    proposal.blocked.push({ address, from: pointer, ...lock });
    return proposal;
  }
  if (have) removal(proposal, place, have, want === null);
  if (want) {
    const from = () => pointer;
    proposal.changes.push(...createAttributes({ address, from }, fieldsOf(place, want)));
    proposal.operations.push(uploadOf(place, want, have));
  }
  return proposal;
}

function isSame({ path, bytes, md5 }: ListedFile, have: PictureRow): boolean {
  if (have.md5 !== null) return have.md5 === md5;
  return have.fileName === baseName(path) && have.fileSize === bytes;
}

function fieldsOf({ unchecked }: PicturePlace, { path, bytes, md5 }: ListedFile) {
  return { fileName: baseName(path), fileSize: bytes, ...(unchecked ? {} : { sourceFileChecksum: md5 }) };
}

function removal(proposal: Proposal, place: PicturePlace, have: PictureRow, isLast: boolean): void {
  const { kind, type, api, pointer, gate, noun } = place;
  const address = presentPictureAddress(place, have);
  const { fileName, fileSize, md5: sourceFileChecksum, state } = have;
  const isLeft = isLeftover(state);
  if (isLeft && !isLast) {
    // What a broken upload left behind holds nothing that anybody would have to approve.
    const message = `an upload of ${fileName} did not succeed (${state}); what is left of it is removed`;
    proposal.notes.push({ address, message });
  } else {
    const fields = { fileName, fileSize, sourceFileChecksum, ...(isLeft ? { assetDeliveryState: state } : {}) };
    proposal.changes.push(...deleteAttributes({ address, from: () => pointer }, fields));
  }
  const gates =
    isLast && gate !== undefined ? [{ name: gate, reason: `${noun} goes, and nothing takes its place` }] : [];
  const target = { kind, address, type, ...(api ? { api } : {}) };
  proposal.operations.push(remove(target, gates.length > 0 ? { gates } : {}));
}

function uploadOf(place: PicturePlace, { path, bytes, md5 }: ListedFile, have: PictureRow | undefined) {
  const { kind, address, type, api, owner, unchecked } = place;
  const content = {
    attributes: { fileName: baseName(path), fileSize: bytes },
    relationships: { [owner.relationship]: to(owner.type, owner.address) },
  };
  return upload({ kind, address, type, ...(api ? { api } : {}) }, content, {
    file: { path, bytes, md5 },
    seconds: STUCK_AFTER,
    siblings: picturePath(place),
    alone: true,
    ...(unchecked ? { unchecked } : {}),
    // Apple refuses a second one.
    ...(have ? { after: [presentPictureAddress(place, have)] } : {}),
  });
}
