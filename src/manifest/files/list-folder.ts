import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { FileArea } from '../../core/local-file.ts';
import { isAreaItself, locateFile, relativePath } from './locate.ts';
import { naturalOrder } from './natural-order.ts';
import type { Refusal } from './open.ts';
import { unreadable } from './open.ts';

/** What lies in a folder: names in natural order, without what is hidden. */
export interface Listing {
  /** As plans and messages have it, relative to the manifest. */
  path: string;
  files: string[];
  folders: string[];
  problem?: undefined;
}

/** More names than any folder of texts or pictures has. */
const MOST = 2000;

/** Lists a folder that a manifest names. Links to files and folders count as what they lead to, where they may be followed. */
export function listFolder(area: FileArea, path: string): Listing | Refusal {
  const spelled = isAreaItself(area, path) ? { path: posix.normalize(path) } : relativePath(area, path);
  if (spelled.path === undefined) return spelled;
  const target = isAreaItself(area, path) ? join(area.folder, path) : locateFile(area, spelled.path);
  if (typeof target !== 'string' && target.target === undefined) return target;
  try {
    const entries = readdirSync(typeof target === 'string' ? target : target.target, { withFileTypes: true });
    if (entries.length > MOST) return { problem: `has more than ${MOST} files and folders` };
    const shown = entries.filter(({ name }) => !name.startsWith('.'));
    const names = (of: (entry: (typeof shown)[number]) => boolean): string[] =>
      shown
        .filter(of)
        .map(({ name }) => name)
        .sort(naturalOrder);
    // What a link leads to is found out, and judged, when it is read.
    return {
      path: spelled.path,
      files: names((entry) => !entry.isDirectory() && !(entry.isSymbolicLink() && isFolderName(entry.name))),
      folders: names((entry) => entry.isDirectory() || (entry.isSymbolicLink() && isFolderName(entry.name))),
    };
  } catch (error) {
    const problem =
      error instanceof Error && 'code' in error && error.code === 'ENOTDIR' ? 'is not a folder' : unreadable(error);
    return { problem };
  }
}

/** Folders of languages and display types have no ending. */
function isFolderName(name: string): boolean {
  return !name.includes('.');
}
