import { lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { orNothing } from './locate.ts';

/**
 * The root of the repository that a folder lies in: the nearest folder at or above it that has a `.git` (a file in worktrees and
 * submodules), as git finds it; `undefined` where there is none. @param folder absolute, with links followed
 */
export function repositoryRoot(folder: string): string | undefined {
  const parent = dirname(folder);
  const git = orNothing(() => lstatSync(join(folder, '.git')));
  if (git) return folder;
  return parent === folder ? undefined : repositoryRoot(parent);
}
