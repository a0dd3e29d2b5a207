import { realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Io } from '../io.ts';

/**
 * A path as an annotation has to name it: GitHub puts one on a file only where its path counts from the root of the checkout, whatever
 * the working directory of the step is. Outside of the checkout, and of GitHub, it stays as it is.
 */
export function repositoryPath(path: string, { cwd, env }: Pick<Io, 'cwd' | 'env'>): string {
  const workspace = env['GITHUB_WORKSPACE'];
  if (workspace === undefined || workspace === '') return path;
  const file = relative(real(workspace), resolve(real(cwd), path));
  return file === '' || file.startsWith('..') || isAbsolute(file) ? path : file.split(sep).join('/');
}

/** Runners name the checkout by a path with links in it; a working directory comes without. */
function real(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}
