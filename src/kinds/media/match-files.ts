import type { StoredFile } from '../../core/delivery.ts';
import { isLeftover } from '../../core/delivery.ts';
import { baseName } from '../../core/local-file.ts';
import type { Gallery, MediaRow } from './gallery.ts';
import type { WantedFile } from './want.ts';

/** What a gallery has, beside what is wanted in it. */
export interface Comparison {
  files: readonly WantedFile[];
  rows: readonly MediaRow[];
  /** What is there already of the files that are wanted. */
  pairs: ReadonlyMap<WantedFile, MediaRow>;
  /** What customers see of this gallery now; absent where that was not read, or is nothing. */
  onSale?: readonly StoredFile[];
}

/** @param gallery absent where Apple has no place for it yet @param onSale what customers see of it now, where that is known */
export function compare(
  files: readonly WantedFile[],
  gallery: Gallery | undefined,
  onSale?: readonly StoredFile[],
): Comparison {
  const rows = gallery?.rows ?? [];
  return { files, rows, pairs: pairsOf(files, rows), ...(onSale ? { onSale } : {}) };
}

/**
 * Finds what is there already of the files that are wanted. Content decides, never the name: Apple keeps the checksum that was sent
 * along, also when it copies a picture to a new version (observed). Where it shows none, name and size have to do.
 */
function pairsOf(files: readonly WantedFile[], rows: readonly MediaRow[]): Map<WantedFile, MediaRow> {
  const pairs = new Map<WantedFile, MediaRow>();
  const left = new Set(rows.filter(({ state }) => !isLeftover(state)));
  const take = (same: (file: WantedFile, row: MediaRow) => boolean): void => {
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
