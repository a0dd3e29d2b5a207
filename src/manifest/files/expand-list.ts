import type { Problem } from '../../core/issue.ts';
import { quotePath } from '../quote.ts';
import type { Matches } from './glob.ts';

/** An entry of a list that names files. */
export interface ListEntry {
  pointer: string;
  /** A path or a glob. */
  path: string;
}

/** One file of a list. */
export interface Chosen {
  path: string;
  /** Index of the manifest's entry that names it. */
  entry: number;
}

/** An entry that stands for no file, or for one that is there already. */
interface Refused {
  entry: number;
  problem: Problem;
}

/** The files of a list in their order: a glob leaves out what the list names elsewhere, so `[hero.png, "*.png"]` has hero first. */
export function expandList(
  entries: readonly ListEntry[],
  matches: readonly Matches[],
): { chosen: Chosen[]; refused: Refused[] } {
  const refused: Refused[] = [];
  const named = new Set(matches.flatMap((match) => (match.kind === 'path' ? match.files[0].target : [])));
  /** The first path to each. */
  const first = new Map<string, string>();
  const chosen = entries.flatMap(({ pointer, path: written }, entry): Chosen[] => {
    const match = matches[entry];
    if (!match) return [];
    if (match.kind === 'none') {
      const { problem, hint } = match;
      const message = `${quotePath(written)} ${problem}`;
      refused.push({ entry, problem: { pointer, message, ...(hint === undefined ? {} : { hint }) } });
      return [];
    }
    return match.files.flatMap(({ path, target }) => {
      const earlier = first.get(target);
      if (match.kind === 'glob' && (earlier !== undefined || named.has(target))) return [];
      if (earlier !== undefined) {
        const twice = earlier === path ? 'is in the list twice' : `is the same file as ${quotePath(earlier)}`;
        const message = `${quotePath(written)} ${twice}`;
        refused.push({ entry, problem: { pointer, message, hint: 'remove one' } });
        return [];
      }
      first.set(target, path);
      return [{ path, entry }];
    });
  });
  return { chosen, refused };
}
