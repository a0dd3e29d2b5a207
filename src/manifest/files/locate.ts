import { lstat, readdir, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { nearest } from '../../core/nearest.ts';
import { quotePath } from '../quote.ts';
import { refusedName, refusedTarget } from './forbidden-names.ts';
import type { Refusal } from './open.ts';

/**
 * The one spelling of a path that a manifest names: `./a.png` and `x/../a.png` are `a.png`. Plans show it, and an absolute one would
 * bring the folders of one machine into them.
 */
export function relativePath(folder: string, path: string): { path: string; problem?: undefined } | Refusal {
  const target = resolve(folder, path);
  if (!liesInside(folder, target)) return OUTSIDE;
  const inner = relative(resolve(folder), target).replaceAll(sep, '/');
  if (!isAbsolute(path)) return { path: inner };
  return { problem: 'is an absolute path', hint: `paths are relative to the manifest; write ${quotePath(inner)}` };
}

/** Where a file is that a manifest names. It must lie in the manifest's folder, and be no secret one, also once links are followed. */
export async function locateFile(folder: string, path: string): Promise<{ target: string } | Refusal> {
  const target = resolve(folder, path);
  if (!liesInside(folder, target)) return OUTSIDE;
  const refused = refusedName(relative(resolve(folder), target));
  if (refused) return refused;
  const real = await realpath(target).catch(() => undefined);
  const home = await realpath(folder);
  if (real === undefined) {
    const itself = await lstat(target).catch(() => undefined);
    if (itself?.isSymbolicLink()) return LOST;
    const parent = await realpath(dirname(target)).catch(() => home);
    if (parent === home) return missing(path, target);
    if (!liesInside(home, parent)) return OUTSIDE;
    return refusedTarget(relative(home, parent)) ?? missing(path, target);
  }
  if (!liesInside(home, real)) return OUTSIDE;
  return refusedTarget(relative(home, real)) ?? { target: real };
}

/** Whether a path is below a folder, by their names alone. */
export function liesInside(folder: string, path: string): boolean {
  const inner = relative(resolve(folder), path);
  return inner !== '' && inner !== '..' && !inner.startsWith(`..${sep}`) && resolve(inner) !== inner;
}

/** Of a path that leaves the manifest's folder. */
export const OUTSIDE = {
  problem: "lies outside the manifest's folder",
  hint: 'move the file next to the manifest, or below it',
} as const;

/** Of a link without a file. */
export const LOST = {
  problem: 'is a link that leads nowhere',
  hint: 'fix the link, or put the file in its place',
} as const;

/** Of a path without anything. */
export const MISSING = 'does not exist';

async function missing(path: string, target: string): Promise<Refusal> {
  const names = await readdir(dirname(target)).catch(() => []);
  const similar = nearest(
    basename(target),
    names.filter((name) => !refusedName(name)),
  );
  const hint =
    similar === undefined ? 'paths are relative to the manifest' : `did you mean ${join(dirname(path), similar)}?`;
  return { problem: MISSING, hint };
}
