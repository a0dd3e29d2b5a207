import type { FileEntry, FileMove } from '../../src/core/file-list.ts';
import { fileMoves } from '../../src/kinds/media/file-moves.ts';

/** What happens to the files of a list, where those of the same checksum stay. */
export function movesBetween(before: readonly FileEntry[], after: readonly FileEntry[]): FileMove[] {
  const left = before.filter(({ state }) => state === undefined);
  const stays = after.flatMap((entry): [FileEntry, FileEntry][] => {
    const at = left.findIndex(({ md5 }) => md5 !== null && md5 === entry.md5);
    const [old] = at < 0 ? [] : left.splice(at, 1);
    return old ? [[entry, old]] : [];
  });
  return fileMoves(before, after, new Map(stays));
}
