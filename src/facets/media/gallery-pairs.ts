import { isLeftover } from '../../core/asset.ts';
import { baseName } from '../../core/local-file.ts';
import type { LocalFile } from '../../core/local-file.ts';
import type { MediaRow } from './gallery.ts';

/**
 * Finds what is there already of the files that are wanted. Content decides, never the name: Apple keeps the checksum that was sent
 * along, also when it copies a picture to a new version (observed). Where it shows none, name and size have to do.
 */
export function pairFiles<File extends LocalFile>(
  files: readonly File[],
  rows: readonly MediaRow[],
): Map<File, MediaRow> {
  const pairs = new Map<File, MediaRow>();
  const left = new Set(rows.filter(({ state }) => !isLeftover(state)));
  const take = (same: (file: File, row: MediaRow) => boolean): void => {
    for (const file of files) {
      if (pairs.has(file)) continue;
      const row = [...left].find((one) => same(file, one));
      if (!row) continue;
      pairs.set(file, row);
      left.delete(row);
    }
  };
  take((file, row) => row.md5 === file.md5);
  take(({ path, bytes }, { md5, fileName, fileSize }) => {
    return md5 === null && fileName === baseName(path) && fileSize === bytes;
  });
  return pairs;
}
