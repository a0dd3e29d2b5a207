import { resolve } from 'node:path';
import type { FileArea } from '../../core/local-file.ts';
import { quotePath } from '../quote.ts';
import { globHint } from './glob-hint.ts';
import type { Budget } from './glob-matcher.ts';
import { parsePattern } from './glob-pattern.ts';
import { walkGlob } from './glob-walk.ts';
import { refusedName } from './forbidden-names.ts';
import { belowArea, isAreaItself, locateFile, LOST, MISSING, outside, relativePath } from './locate.ts';
import { naturalOrder } from './natural-order.ts';
import type { Refusal } from './open.ts';
import { unreadable } from './open.ts';
import { turn } from './turns.ts';

interface Match {
  /** Relative to the manifest's folder. */
  path: string;
  /** Where its bytes are: the same for every way and every link that leads there. */
  target: string;
}

/** What an entry of a list stands for. */
export type Matches =
  | { kind: 'path'; files: [Match] }
  /** In natural order. */
  | { kind: 'glob'; files: Match[] }
  /** `problem` is the end of a sentence that names the entry. */
  | { kind: 'none'; problem: string; hint?: string };

/** Finds the files that an entry of a list stands for; `entry` is relative to the manifest's folder. @param budget of all globs together */
export async function matchFiles(area: FileArea, entry: string, budget: Budget): Promise<Matches> {
  const spelled = relativePath(area, entry);
  if (spelled.path === undefined) return { kind: 'none', ...spelled };
  const { path } = spelled;
  const pattern = parsePattern(path);
  const itself = locateFile(area, path);
  // A file whose name has brackets is rather meant than a pattern.
  if (!pattern || itself.target !== undefined)
    return { kind: 'path', files: [{ path, target: itself.target ?? path }] };
  if (pattern === 'too long') return { kind: 'none', problem: 'is too long for a glob', hint: 'name the files' };
  const refused = refusedName(belowArea(area, resolve(area.folder, path))) ?? refusedBase(area, pattern.base);
  if (refused) return { kind: 'none', ...refused };
  let closed: string | undefined;
  const paths = await walkGlob(area.folder, pattern, budget, (folder, reason) => {
    closed ??= `${quotePath(folder)}, which ${unreadable(reason)}`;
  });
  if (!paths) return { kind: 'none', ...TOO_MUCH };
  // What is in it would be missing from the list, and be removed.
  if (closed !== undefined) return { kind: 'none', problem: `goes through the folder ${closed}` };
  if (paths.length === 0) return { kind: 'none', problem: 'matches no file', ...(await globHint(area, pattern)) };
  return matchesOf(area, paths.sort(naturalOrder));
}

const TOO_MUCH = {
  problem: 'goes through too many files and folders',
  hint: 'name the folder in which the files are, and fewer other globs',
};

/** Why a folder is not looked through. One that is missing has a hint of its own. */
function refusedBase(area: FileArea, base: string): Refusal | undefined {
  const located = isAreaItself(area, base) ? undefined : locateFile(area, base);
  return located?.target === undefined && located?.problem !== MISSING ? located : undefined;
}

/** An error where one leads to what may not be read. What lies outside is not even named. */
async function matchesOf(area: FileArea, paths: readonly string[]): Promise<Matches> {
  const files: Match[] = [];
  for (const path of paths) {
    await turn();
    const one = locateFile(area, path);
    const isHere = one.target !== undefined || one.problem === LOST.problem;
    if (isHere) files.push({ path, target: one.target ?? path });
    else if (one.problem === outside(area).problem)
      return { kind: 'none', ...one, problem: `matches what ${one.problem}` };
    else return { kind: 'none', ...one, problem: `matches ${quotePath(path)}, which ${one.problem}` };
  }
  return { kind: 'glob', files };
}
