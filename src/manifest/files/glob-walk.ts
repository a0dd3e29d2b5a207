import type { Dir, Dirent } from 'node:fs';
import { opendirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Budget } from './glob-matcher.ts';
import { createMatcher } from './glob-matcher.ts';
import type { Pattern } from './glob-pattern.ts';
import { orNothing } from './locate.ts';
import { turn } from './turns.ts';

/** What a name in a folder costs, and what a file that fits costs, which is looked at more closely; in steps of the matcher. */
const [NAME, FOUND] = [100, 500];

/** For all globs of a section together: some 200,000 names, or 50,000 files that fit. Ten pictures in each of 400 lists take a tenth. */
export function globBudget(): Budget {
  return { left: 30_000_000 };
}

/**
 * Finds the files that fit a pattern, in no order, relative to the folder. What begins with a dot fits none.
 * @param closed gets folders that are there and can't be looked into, with the reason
 * @returns `undefined` where the budget is used up
 */
export async function walkGlob(
  folder: string,
  pattern: Pattern,
  budget: Budget,
  closed: (path: string, reason: unknown) => void,
): Promise<string[] | undefined> {
  const matcher = createMatcher(pattern.parts, budget);
  const prefix = pattern.base === '' ? '' : `${pattern.base}/`;
  const open = [{ prefix, places: matcher.read(matcher.start, prefix) }];
  const found: string[] = [];
  for (let next = open.pop(); next && budget.left >= 0; next = open.pop()) {
    for await (const entry of entriesOf(join(folder, next.prefix), (reason) =>
      closed(next.prefix.slice(0, -1) || '.', reason),
    )) {
      budget.left -= NAME;
      if (budget.left < 0) break;
      const places = matcher.read(next.places, entry.name);
      if (places.length === 0 || entry.name.startsWith('.')) continue;
      const path = `${next.prefix}${entry.name}`;
      // A link to a folder may lead to a whole disk, which ** would go through.
      const kind = kindOf(join(folder, path), entry);
      const below = kind === 'folder' || (kind === 'linked folder' && !pattern.isDeep) ? matcher.read(places, '/') : [];
      if (below.length > 0) open.push({ prefix: `${path}/`, places: below });
      if (kind !== 'file' || !matcher.isMatch(places)) continue;
      budget.left -= FOUND;
      found.push(path);
    }
  }
  return budget.left < 0 ? undefined : found;
}

/** Names that are read at a time. */
const TOGETHER = 256;

/** One after the other: a folder may have more of them than memory. One that is gone has none, and one that may not be opened is told. */
async function* entriesOf(path: string, closed: (reason: unknown) => void): AsyncGenerator<Dirent> {
  const opened = opendirOr(path, closed);
  if (!opened) return;
  try {
    for (let entry = opened.readSync(), count = 0; entry; entry = opened.readSync(), count += 1) {
      if (count % TOGETHER === 0) await turn();
      yield entry;
    }
  } finally {
    opened.closeSync();
  }
}

function opendirOr(path: string, closed: (reason: unknown) => void): Dir | undefined {
  try {
    return opendirSync(path, { bufferSize: TOGETHER });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EACCES' || code === 'EPERM') closed(error);
    return undefined;
  }
}

/** A link that leads nowhere counts as a file: it is then reported instead of missed. */
function kindOf(path: string, entry: Dirent): 'file' | 'folder' | 'linked folder' | undefined {
  if (entry.isDirectory()) return 'folder';
  if (!entry.isSymbolicLink()) return entry.isFile() ? 'file' : undefined;
  const target = orNothing(() => statSync(path));
  if (target?.isDirectory()) return 'linked folder';
  return target === undefined || target.isFile() ? 'file' : undefined;
}
