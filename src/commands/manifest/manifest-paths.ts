import { closeSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { globBudget, walkGlob } from '../../manifest/files/glob-walk.ts';
import { parsePattern } from '../../manifest/files/glob-pattern.ts';
import { naturalOrder } from '../../manifest/files/natural-order.ts';
import { openFile, unreadable } from '../../manifest/files/open.ts';
import { quotePath } from '../../manifest/quote.ts';
import type { Io } from '../io.ts';
import { MANIFEST, UsageError } from '../io.ts';

/**
 * The files that a command's arguments name, each once: a glob stands for all that it fits, in natural order, where the shell has left it as it is.
 * @throws UsageError for a glob that fits no file
 */
export async function manifestPaths(given: readonly string[], { cwd }: Pick<Io, 'cwd'>): Promise<string[]> {
  const named = await Promise.all((given.length > 0 ? given : [MANIFEST]).map((path) => filesOf(path, cwd)));
  const first = new Map<string, string>();
  for (const path of named.flat()) {
    const place = resolve(cwd, path);
    if (!first.has(place)) first.set(place, path);
  }
  return [...first.values()];
}

/**
 * The one file that a command's argument names: a glob may, where the shell has left it as it is.
 * @throws UsageError for a glob that fits no file, or several
 */
export async function manifestPath(given: string, { cwd }: Pick<Io, 'cwd'>): Promise<string> {
  const [first = given, ...more] = await filesOf(given, cwd);
  if (more.length === 0) return first;
  throw new UsageError(`${given} matches ${more.length + 1} files, and this command takes one manifest: name it`);
}

async function filesOf(path: string, cwd: string): Promise<string[]> {
  const pattern = parsePattern(isAbsolute(path) ? relative(cwd, path) : path);
  if (!pattern || isFile(resolve(cwd, path))) return [path];
  if (pattern === 'too long') throw new UsageError('a glob as long as that is a mistake: name the files');
  const found = await walkGlob(cwd, pattern, globBudget(), (folder, reason) => {
    // The manifests in it would be left out in silence.
    throw new UsageError(`${path} goes through the folder ${quotePath(folder)}, which ${unreadable(reason)}`);
  });
  if (!found) throw new UsageError(`${path} goes through too many files and folders: name the folder, or the files`);
  if (found.length === 0) throw new UsageError(`${path} matches no file`);
  return found.sort(naturalOrder).map((file) => (isAbsolute(path) ? join(cwd, file) : file));
}

/** A file whose name has brackets is rather meant than a glob. */
function isFile(path: string): boolean {
  const opened = openFile(path);
  if (opened.problem !== undefined) return false;
  closeSync(opened.fd);
  return true;
}
