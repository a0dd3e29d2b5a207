import { lstat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * The root of the repository that a folder lies in: the nearest folder at or above it that has a `.git` (a file in worktrees and
 * submodules), as git finds it; `undefined` where there is none. @param folder absolute, with links followed
 */
export async function repositoryRoot(folder: string): Promise<string | undefined> {
  const parent = dirname(folder);
  const git = await lstat(join(folder, '.git')).catch(() => undefined);
  if (git) return folder;
  return parent === folder ? undefined : repositoryRoot(parent);
}
