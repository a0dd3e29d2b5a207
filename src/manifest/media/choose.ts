import type { Problem } from '../../core/issue.ts';
import { quotePath } from '../quote.ts';
import type { Matches } from './globs.ts';
import type { MediaListEntry } from './lists.ts';

/** One file of a list. */
export interface Chosen {
  path: string;
  /** Index of the manifest's entry that names it. */
  entry: number;
}

/** An entry that stands for no file, or for one that is there already. */
export interface Refused {
  entry: number;
  problem: Problem;
}

/** The files of a list in their order: a glob leaves out what the list names elsewhere, so `[hero.png, "*.png"]` has hero first. */
export function chooseFiles(
  entries: readonly MediaListEntry[],
  matches: readonly Matches[],
): { chosen: Chosen[]; refused: Refused[] } {
  const refused: Refused[] = [];
  const named = new Set(matches.flatMap((match) => (match.kind === 'path' ? match.files[0].target : [])));
  /** The first path to each. */
  const seen = new Map<string, string>();
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
      const first = seen.get(target);
      if (match.kind === 'glob' && (first !== undefined || named.has(target))) return [];
      if (first !== undefined) {
        const twice = first === path ? 'stands in the list twice' : `is the same file as ${quotePath(first)}`;
        const message = `${quotePath(written)} ${twice}`;
        refused.push({ entry, problem: { pointer, message, hint: 'remove one' } });
        return [];
      }
      seen.set(target, path);
      return [{ path, entry }];
    });
  });
  return { chosen, refused };
}
