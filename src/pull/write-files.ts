import { randomBytes } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { constants, lstat, mkdir, open, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { liesInside } from '../manifest/files/locate.ts';

/** A file to be written, by its absolute path. */
export interface Written {
  place: string;
  content: string | Uint8Array;
}

/** A file that must not, or could not, be written. `code` is the system's word for why. */
export interface Unwritten {
  place: string;
  problem: string;
  code?: string;
}

/**
 * Why nothing may be written at a place: it lies outside the root, or a part of its path below the root is a link, which somebody else may
 * have put there, or no folder. `undefined` where nothing speaks against it. @param root absolute, with links followed
 */
async function refusedPlace(root: string, place: string): Promise<string | undefined> {
  if (!liesInside(root, place)) return `lies outside ${root}`;
  const names = relative(root, place).split(sep);
  for (const [index] of names.entries()) {
    const path = join(root, ...names.slice(0, index + 1));
    const stats = await lstat(path).catch(() => undefined);
    if (!stats) return undefined;
    const isLast = index === names.length - 1;
    if (stats.isSymbolicLink())
      return isLast
        ? 'is a link, and is not written through'
        : `lies below the link ${path}, and is not written through it`;
    if (isLast ? !stats.isFile() : !stats.isDirectory())
      return isLast ? 'is there already, and is no file' : `can't lie below ${path}, which is no folder`;
  }
  return undefined;
}

/** Whether anything is there. */
export async function isThere(place: string): Promise<boolean> {
  return (await lstat(place).catch(() => undefined)) !== undefined;
}

/**
 * Writes files one after the other, each whole or not at all. The first that can't be written ends it: what was written before stays.
 * @param root absolute, with links followed
 */
export async function writeFiles(root: string, files: readonly Written[]): Promise<Unwritten | undefined> {
  for (const { place, content } of files) {
    const problem = await refusedPlace(root, place);
    if (problem !== undefined) return { place, problem };
    try {
      await mkdir(dirname(place), { recursive: true });
      await replaceFile(place, content);
    } catch (error) {
      const code = systemCode(error);
      return { place, problem: `can't be written (${code})`, code };
    }
  }
  return undefined;
}

/** Removes a file, as `writeFiles` would replace it. */
export async function removeFile(root: string, place: string): Promise<Unwritten | undefined> {
  const problem = await refusedPlace(root, place);
  if (problem !== undefined) return { place, problem };
  try {
    await unlink(place);
    return undefined;
  } catch (error) {
    const code = systemCode(error);
    return { place, problem: `can't be removed (${code})`, code };
  }
}

function systemCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}

const OWN_FILE = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;

/** Written beside it, flushed and renamed: there is the old file or the new one, whole. What a link there leads to stays as it is. */
async function replaceFile(place: string, content: string | Uint8Array): Promise<void> {
  const before = await lstat(place).catch(() => undefined);
  // Nobody can guess it, and put a link there before.
  const draft = resolve(dirname(place), `.${basename(place)}.${randomBytes(8).toString('hex')}.tmp`);
  const handle = await open(draft, OWN_FILE, 0o666);
  try {
    await fill(handle, content, before?.mode);
    await rename(draft, place);
  } catch (error) {
    await unlink(draft).catch(() => undefined);
    throw error;
  }
}

async function fill(handle: FileHandle, content: string | Uint8Array, mode: number | undefined): Promise<void> {
  try {
    await handle.writeFile(content);
    if (mode !== undefined) await handle.chmod(mode & 0o777);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
