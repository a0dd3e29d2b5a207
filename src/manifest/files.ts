import { lstat, readdir, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { nearest } from '../core/nearest.ts';
import { openFile } from './open-file.ts';
import { quotePath } from './quote.ts';
import type { Refusal } from './refusal.ts';
import { unreadable } from './refusal.ts';

/** Bytes. A release.yml of this size is a mistake. */
const MAX_MANIFEST = 2 * 1024 * 1024;

/** Bytes. The longest text Apple takes has 4,000 characters. */
const MAX_TEXT = 256 * 1024;

export type FileResult = { text: string; problem?: undefined } | Refusal;

/** Reads a manifest. */
export async function readManifestFile(path: string): Promise<FileResult> {
  return readText(path, MAX_MANIFEST);
}

/** Reads a text file that a manifest names. */
export async function readReferencedFile(folder: string, path: string): Promise<FileResult> {
  const located = await locateFile(folder, path);
  return located.target === undefined ? located : readText(located.target, MAX_TEXT);
}

/**
 * The one spelling of a path that a manifest names: `./a.png` and `x/../a.png` are `a.png`. Plans show it, and an absolute one would
 * bring the folders of one machine into them.
 */
export function relativePath(folder: string, path: string): { path: string; problem?: undefined } | Refusal {
  const target = resolve(folder, path);
  if (!liesInside(folder, target)) return OUTSIDE;
  const way = relative(resolve(folder), target).replaceAll(sep, '/');
  if (!isAbsolute(path)) return { path: way };
  return { problem: 'is an absolute path', hint: `paths are relative to the manifest; write ${quotePath(way)}` };
}

/** Where a file is that a manifest names. It must lie in the manifest's folder, also once links are followed. */
export async function locateFile(folder: string, path: string): Promise<{ target: string } | Refusal> {
  const target = resolve(folder, path);
  if (!liesInside(folder, target)) return OUTSIDE;
  const real = await realpath(target).catch(() => undefined);
  const home = await realpath(folder);
  if (real === undefined) {
    const itself = await lstat(target).catch(() => undefined);
    if (itself?.isSymbolicLink()) return LOST;
    const parent = await realpath(dirname(target)).catch(() => home);
    return parent === home || liesInside(home, parent) ? missing(path, target) : OUTSIDE;
  }
  return liesInside(home, real) ? { target: real } : OUTSIDE;
}

async function readText(path: string, limit: number): Promise<FileResult> {
  const opened = await openFile(path);
  if (opened.problem !== undefined) return opened;
  const { handle, size } = opened;
  try {
    if (size > limit) return { problem: `has ${megabytes(size)}, more than the ${megabytes(limit)} that are read` };
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(await handle.readFile()) };
  } catch (error) {
    return { problem: unreadable(error) };
  } finally {
    await handle.close();
  }
}

function liesInside(folder: string, path: string): boolean {
  const way = relative(resolve(folder), path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && resolve(way) !== way;
}

/** Of a path that leaves the manifest's folder. */
export const OUTSIDE = {
  problem: "lies outside the manifest's folder",
  hint: 'move the file next to the manifest, or below it',
} as const;

const LOST = { problem: 'is a link that leads nowhere', hint: 'mend the link, or put the file in its place' } as const;

async function missing(path: string, target: string): Promise<Refusal> {
  const names = await readdir(dirname(target)).catch(() => []);
  const similar = nearest(basename(target), names);
  const hint =
    similar === undefined ? 'paths are relative to the manifest' : `did you mean ${join(dirname(path), similar)}?`;
  return { problem: 'does not exist', hint };
}

function megabytes(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} kB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
