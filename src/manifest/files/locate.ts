import { lstatSync, readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { FileArea } from '../../core/local-file.ts';
import { nearest } from '../../core/text/nearest.ts';
import { quotePath } from '../quote.ts';
import { refusedName, refusedTarget } from './forbidden-names.ts';
import type { Refusal } from './open.ts';

/**
 * The one spelling of a path that a manifest names: `./a.png` and `x/../a.png` are `a.png`. Plans show it, and an absolute one would
 * bring the folders of one machine into them.
 */
export function relativePath(area: FileArea, path: string): { path: string; problem?: undefined } | Refusal {
  const { folder, root } = area;
  const target = resolve(folder, path);
  if (!liesInside(root, target)) return outside(area);
  const inner = relative(resolve(folder), target).replaceAll(sep, '/');
  if (!isAbsolute(path)) return { path: inner };
  return { problem: 'is an absolute path', hint: `paths are relative to the manifest; write ${quotePath(inner)}` };
}

/** Where a file is that a manifest names. It must lie in the root, and be no secret one, also once links are followed. */
export function locateFile(area: FileArea, path: string): { target: string } | Refusal {
  const { folder, root } = area;
  const target = resolve(folder, path);
  if (!liesInside(root, target)) return outside(area);
  const refused = refusedName(belowArea(area, target));
  if (refused) return refused;
  const real = orNothing(() => realpathSync.native(target));
  const home = homeOf(area);
  if (real === undefined) {
    const itself = orNothing(() => lstatSync(target));
    if (itself?.isSymbolicLink()) return LOST;
    const parent = orNothing(() => realpathSync.native(dirname(target))) ?? home;
    if (parent === home) return missing(path, target);
    if (!liesInside(home, parent)) return outside(area);
    return refusedTarget(belowArea(area, parent)) ?? missing(path, target);
  }
  if (!liesInside(home, real)) return outside(area);
  return refusedTarget(belowArea(area, real)) ?? { target: real };
}

const homes = new WeakMap<FileArea, string>();

/** Where the root is. Asked once: one that is moved meanwhile holds none of the files any more. */
function homeOf(area: FileArea): string {
  const home = homes.get(area) ?? realpathSync.native(area.root);
  homes.set(area, home);
  return home;
}

/** Whether a path leads to the manifest's folder itself, or to the root. */
export function isAreaItself({ folder, root }: FileArea, path: string): boolean {
  const place = resolve(folder, path);
  return place === folder || place === root;
}

/** Names above the manifest's own folder are nobody's choice: it may lie in a hidden one, such as `.github`. */
export function belowArea({ folder, root }: FileArea, target: string): string {
  return relative(target === folder || liesInside(folder, target) ? folder : root, target);
}

/** Whether a path is below a folder, by their names alone. */
export function liesInside(folder: string, path: string): boolean {
  const inner = relative(folder, path);
  return inner !== '' && inner !== '..' && !inner.startsWith(`..${sep}`) && !isAbsolute(inner);
}

/** Of a path that leaves the root. */
export function outside({ folder, root }: FileArea): Refusal {
  return folder === root
    ? { problem: "lies outside the manifest's folder", hint: 'move the file next to the manifest, or below it' }
    : {
        problem: `lies outside ${basename(root) || root}, the folder that holds the repository or that --root names`,
        hint: 'move the file into it',
      };
}

/** Of a link without a file. */
export const LOST = {
  problem: 'is a link that leads nowhere',
  hint: 'fix the link, or put the file in its place',
} as const;

/** Of a path without anything. */
export const MISSING = 'does not exist';

function missing(path: string, target: string): Refusal {
  const names = orNothing(() => readdirSync(dirname(target))) ?? [];
  const similar = nearest(
    basename(target),
    names.filter((name) => !refusedName(name)),
  );
  const hint =
    similar === undefined ? 'paths are relative to the manifest' : `did you mean ${join(dirname(path), similar)}?`;
  return { problem: MISSING, hint };
}

/** What the file system has at a place; `undefined` where it gives nothing, for whatever reason. */
export function orNothing<Found>(look: () => Found): Found | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}

/** A folder with links followed. One that isn't there is for whoever reads a file in it to report. */
export function followed(folder: string): string {
  return orNothing(() => realpathSync.native(folder)) ?? folder;
}
