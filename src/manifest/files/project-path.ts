import * as platform from 'node:path';
import { basename, dirname, join } from 'node:path';
import { followed } from './locate.ts';
import { repositoryRoot } from './repository.ts';

/**
 * What a file is called in every checkout of its project: its path from the root of its repository or, where there is none, from the
 * working directory. With `/` on every system, with links in its folder followed, and never an absolute path.
 */
export function projectPath(file: string, cwd: string): string {
  const folder = followed(dirname(file));
  const root = repositoryRoot(folder) ?? followed(cwd);
  return pathBelow(root, join(folder, basename(file)));
}

/**
 * `file` from `root`, as it is written on every machine. One that shares no folder with the root has its name alone: the way to it
 * would tell how this machine is laid out. @param path the rules of the system
 */
export function pathBelow(root: string, file: string, path: platform.PlatformPath = platform): string {
  const way = path.relative(root, file).split(path.sep);
  const steps = way.lastIndexOf('..') + 1;
  const shared = path.resolve(root, ...way.slice(0, steps));
  const isApart = path.isAbsolute(way.join(path.sep)) || (steps > 0 && shared === path.parse(root).root);
  // Systems differ in how they keep an accent: in one character or two.
  return (isApart ? path.basename(file) : way.join('/')).normalize('NFC');
}
