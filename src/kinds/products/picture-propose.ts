import { isLeftover } from '../../core/delivery.ts';
import type { Change } from '../../core/change.ts';
import type { FileEntry } from '../../core/file-list.ts';
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
    if (want && arriving) proposal.expects.push({ address, field: FIELD, value: { files: [entryAfter(place, want)] } });
    return proposal;
  }
  if (lock) {
    proposal.blocked.push({ address, from: pointer, ...lock });
    return proposal;
  }
  // What a broken upload left behind is nothing that anybody would have to approve, unless nothing comes in its place.
  const old = have && (isUsable || want === null) ? entryBefore(have) : undefined;
  proposal.changes.push(changeOf(place, old, want ? entryAfter(place, want) : undefined));
  if (have) removal(proposal, place, have, want === null);
  if (want) proposal.operations.push(uploadOf(place, want, have));
  return proposal;
}

/** The name of the field that lists of files have everywhere: a plan shows a picture in one line so. */
const FIELD = 'files';

function changeOf(
  { address, pointer: from }: PicturePlace,
  old: FileEntry | undefined,
  entry: FileEntry | undefined,
): Change {
  const change = { address, field: FIELD, from, ...(old ? { before: { files: [old] } } : {}) };
  if (!entry)
    return { ...change, moves: old && old.state === undefined ? [{ what: 'removed', place: 1, entry: old }] : [] };
  return {
    ...change,
    after: { files: [entry] },
    moves: [old ? { what: 'replaced', place: 1, entry, old } : { what: 'added', place: 1, entry }],
  };
}

function entryBefore({ fileName, fileSize, md5, state }: PictureRow): FileEntry {
  return { fileName, fileSize, md5, ...(isLeftover(state) ? { state } : {}) };
}

function entryAfter({ unchecked }: PicturePlace, { path, bytes, md5 }: ListedFile): FileEntry {
  return { fileName: baseName(path), fileSize: bytes, md5: unchecked ? null : md5, path };
}

function isSame({ path, bytes, md5 }: ListedFile, have: PictureRow): boolean {
  if (have.md5 !== null) return have.md5 === md5;
  return have.fileName === baseName(path) && have.fileSize === bytes;
}

function removal(proposal: Proposal, place: PicturePlace, have: PictureRow, isLast: boolean): void {
  const { kind, type, api, gate, noun } = place;
  const address = presentPictureAddress(place, have);
  const { fileName, state } = have;
  if (isLeftover(state) && !isLast) {
    const message = `an upload of ${fileName} did not succeed (${state}); what is left of it is removed`;
    proposal.notes.push({ address, message });
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
