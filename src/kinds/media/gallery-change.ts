import type { Address } from '../../core/address.ts';
import { isLeftover } from '../../core/delivery.ts';
import type { Change } from '../../core/change.ts';
import type { FileEntry } from '../../core/file-list.ts';
import { baseName } from '../../core/local-file.ts';
import type { FileList } from '../../core/value.ts';
import type { Gallery, MediaRow } from './gallery.ts';
import type { GalleryPlan } from './gallery-plan.ts';
import type { Comparison } from './match-files.ts';
import { fileMoves } from './file-moves.ts';
import type { WantedFile } from './want.ts';

/** What becomes of a gallery, as a person approves it: its files before and after. `undefined` where nothing changes. */
export function galleryChange(plan: GalleryPlan, { files, rows, pairs }: Comparison): Change | undefined {
  const { address, empties, uploads, removals, frames, isReordered } = plan;
  const touched = uploads.length + removals.length + frames.length > 0 || isReordered;
  if (!touched && !empties) return undefined;
  const wanted = new Map([...pairs].map(([file, row]) => [row, file]));
  const before = rows.map((row) => entryBefore(row, wanted.get(row)));
  const after = files.map(entryAfter);
  const stays = new Map(
    files.flatMap((file, to): [FileEntry, FileEntry][] => {
      const row = pairs.get(file);
      const [own, old] = [after[to], row && before[rows.indexOf(row)]];
      return own && old ? [[own, old]] : [];
    }),
  );
  return {
    address,
    field: 'files',
    ...(rows.length > 0 ? { before: { files: before } } : {}),
    ...(empties ? {} : { after: { files: after } }),
    moves: fileMoves(before, after, stays),
    from: `/${address}`,
  };
}

/** What becomes of a gallery that goes with what it hangs in. @param from pointer of the manifest value that asks for that */
export function galleryLost({ rows }: Gallery, address: Address, from: string): Change {
  const before = rows.map((row) => entryBefore(row, undefined));
  return { address, field: 'files', before: { files: before }, moves: fileMoves(before, [], new Map()), from };
}

/** Says nothing of what Apple has: it is the same whether the files are there or have to be sent. */
export function listAfter(files: readonly WantedFile[]): FileList {
  return { files: files.map(entryAfter) };
}

function entryAfter({ path, bytes, md5, previewFrameTimeCode }: WantedFile): FileEntry {
  const entry = { fileName: baseName(path), fileSize: bytes, md5, path };
  return previewFrameTimeCode === undefined ? entry : { ...entry, previewFrameTimeCode };
}

/** @param file what it stays for */
function entryBefore(row: MediaRow, file: WantedFile | undefined): FileEntry {
  const { fileName, fileSize, state } = row;
  return {
    fileName,
    fileSize,
    // One that stays is known by the checksum of the file, also where Apple shows none.
    md5: file?.md5 ?? row.md5,
    ...(file?.previewFrameTimeCode === undefined ? {} : { previewFrameTimeCode: row.previewFrameTimeCode ?? null }),
    ...(isLeftover(state) ? { state } : {}),
  };
}
