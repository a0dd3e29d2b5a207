import { lstatSync, realpathSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { refusedTarget } from './forbidden-names.ts';
import { liesInside, LOST, orNothing } from './locate.ts';
import type { Refusal } from './open.ts';
import { repositoryRoot } from './repository.ts';

/**
 * Where a manifest is. A link may be what a pull request put in its place, and errors quote what is read: it must not lead out of a
 * repository in which its path lies, or, where there is none (sources are also unpacked, or copied into an image), out of its own folder.
 * Nor to what no text is read from. Who means a file out there can name that one. @param path absolute
 */
export function locateManifest(path: string): { target: string } | Refusal {
  const real = orNothing(() => realpathSync.native(path));
  if (real === undefined) {
    const itself = orNothing(() => lstatSync(path));
    return itself?.isSymbolicLink() ? LOST : { target: path };
  }
  const roots = repositoriesAround(dirname(path));
  const isOwn = roots.length === 0;
  const homes = (isOwn ? [dirname(path)] : roots).map((root) => realpathSync.native(root));
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
function repositoriesAround(folder: string): string[] {
  const root = repositoryRoot(folder);
  if (root === undefined) return [];
  const parent = dirname(root);
  return parent === root ? [root] : [root, ...repositoriesAround(parent)];
}
