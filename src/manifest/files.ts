import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { nearest } from '../core/nearest.ts';

/** Bytes. A release.yml of this size is a mistake. */
const MAX_MANIFEST = 2 * 1024 * 1024;

/** Bytes. The longest text Apple takes has 4,000 characters. */
const MAX_TEXT = 256 * 1024;

/** Why a file can't be had. */
export interface Refusal {
  target?: undefined;
  text?: undefined;
  /** What is wrong with the file, as the end of a sentence that names it. */
  problem: string;
  hint?: string;
}

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

/** Where a file is that a manifest names. It must lie in the manifest's folder, also once links are followed. */
export async function locateFile(folder: string, path: string): Promise<{ target: string } | Refusal> {
  const target = resolve(folder, path);
  if (!liesInside(folder, target)) return OUTSIDE;
  const real = await realpath(target).catch(() => undefined);
  const home = await realpath(folder);
  if (real === undefined) {
    const parent = await realpath(dirname(target)).catch(() => home);
    return parent === home || liesInside(home, parent) ? missing(path, target) : OUTSIDE;
  }
  return liesInside(home, real) ? { target: real } : OUTSIDE;
}

async function readText(path: string, limit: number): Promise<FileResult> {
  try {
    const info = await stat(path);
    if (info.isDirectory()) return { problem: 'is a folder', hint: 'name a file in it' };
    if (!info.isFile()) return { problem: 'is not a regular file' };
    if (info.size > limit)
      return { problem: `has ${megabytes(info.size)}, more than the ${megabytes(limit)} that are read` };
    const bytes = await readFile(path);
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    return { problem: unreadable(error) };
  }
}

/** Why a file can't be read, as the end of a sentence that names it. */
export function unreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
  if (code === 'ENOENT') return 'does not exist';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read';
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'is not UTF-8 text';
  return `can't be read (${code})`;
}

export function liesInside(folder: string, path: string): boolean {
  const way = relative(resolve(folder), path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && resolve(way) !== way;
}

/** Of a path that leaves the manifest's folder. */
export const OUTSIDE = {
  problem: "lies outside the manifest's folder",
  hint: 'move the file next to the manifest, or below it',
} as const;

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
