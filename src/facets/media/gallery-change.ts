import type { Change } from '../../core/change.ts';
import { isLeftover } from '../../core/asset.ts';
import { baseName } from '../../core/local-file.ts';
import type { FileEntry } from '../../core/file-list.ts';
import type { MediaFile, PreviewFile } from '../../manifest/types.ts';
import type { Comparison, GallerySteps } from './gallery-steps.ts';

type File = MediaFile | PreviewFile;

/** What becomes of a gallery, as a person approves it: its files before and after. `undefined` where nothing changes. */
export function galleryChange(steps: GallerySteps, comparison: Comparison): Change | undefined {
  const { address, empties, uploads, removals, frames, isMoved } = steps;
  const touched = uploads.length + removals.length + frames.length > 0 || isMoved;
  if (!touched && !empties) return undefined;
  return {
    address,
    field: 'files',
    ...(comparison.rows.length > 0 ? { before: entriesBefore(comparison) } : {}),
    ...(empties ? {} : { after: entriesAfter(comparison.files) }),
    from: `/${address}`,
  };
}

/** Says nothing of what Apple has: it is the same whether the files are there or have to be sent. */
export function entriesAfter(files: readonly File[]): FileEntry[] {
  return files.map((file) => ({
    fileName: baseName(file.path),
    fileSize: file.bytes,
    md5: file.md5,
    path: file.path,
    ...frameOf(file),
  }));
}

function entriesBefore({ rows, pairs }: Comparison): FileEntry[] {
  const files = new Map([...pairs].map(([file, row]) => [row, file]));
  return rows.map((row) => {
    const file = files.get(row);
    const { fileName, fileSize, state } = row;
    return {
      fileName,
      fileSize,
      // One that stays is known by the checksum of the file, also where Apple shows none.
      md5: file?.md5 ?? row.md5,
      ...(file && 'previewFrameTimeCode' in file ? { previewFrameTimeCode: row.previewFrameTimeCode ?? null } : {}),
      ...(isLeftover(state) ? { state } : {}),
    };
  });
}

function frameOf(file: File): Pick<FileEntry, 'previewFrameTimeCode'> {
  return 'previewFrameTimeCode' in file && file.previewFrameTimeCode !== undefined
    ? { previewFrameTimeCode: file.previewFrameTimeCode }
    : {};
}
