import { lstat, realpath } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { refusedTarget } from './forbidden-names.ts';
import { liesInside, LOST } from './locate.ts';
import type { Refusal } from './open.ts';
import { repositoryRoot } from './repository.ts';

/**
 * Where a manifest is. A link may be what a pull request put in its place, and errors quote what is read: it must not lead out of a
 * repository in which its path lies, or, where there is none (sources are also unpacked, or copied into an image), out of its own folder.
 * Nor to what no text is read from. Who means a file out there can name that one. @param path absolute
 */
export async function locateManifest(path: string): Promise<{ target: string } | Refusal> {
  const real = await realpath(path).catch(() => undefined);
  if (real === undefined) {
    const itself = await lstat(path).catch(() => undefined);
    return itself?.isSymbolicLink() ? LOST : { target: path };
  }
  const roots = await repositoriesAround(dirname(path));
  const isOwn = roots.length === 0;
  const homes = await Promise.all((isOwn ? [dirname(path)] : roots).map(async (root) => realpath(root)));
  if (homes.some((home) => !liesInside(home, real))) {
    return {
      problem: `is a link that leads out of its ${isOwn ? 'folder' : 'repository'}`,
      hint: 'put the file itself there, or give its own path as the manifest',
    };
  }
  const [root = dirname(path)] = roots;
  const [home = root] = homes;
  const isLink = join(home, relative(root, path)) !== real;
  return (isLink ? refusedTarget(relative(home, real)) : undefined) ?? { target: real };
}

/** Every repository in which a path lies as it is written, the innermost first. */
async function repositoriesAround(folder: string): Promise<string[]> {
  const root = await repositoryRoot(folder);
  if (root === undefined) return [];
  const parent = dirname(root);
  return parent === root ? [root] : [root, ...(await repositoriesAround(parent))];
}
